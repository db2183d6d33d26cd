package org.gouji.ingest.compose;

import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Why a file gives no document. It is thrown inside ingestion only; the door turns it into an {@link Outcome.Failed}. */
public final class Refusal extends Exception {
    private static final String LARGER = "--allow-large";

    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient Wording why;

    /**
     * @param status a status that is not readable
     * @param zh the reason as a Chinese sentence
     * @param en the reason as an English sentence
     */
    public Refusal(Status status, String zh, String en) {
        super(en);
        this.status = status;
        this.why = new Wording(zh, en);
    }

    /** A file that is broken. */
    public static Refusal corrupt(String zh, String en) {
        return new Refusal(Status.CORRUPT, zh, en);
    }

    /** A file that goes over one of the limits; the option that raises them is named where the words don't. */
    public static Refusal tooLarge(String zh, String en) {
        return zh.contains(LARGER)
                ? new Refusal(Status.TOO_LARGE, zh, en)
                : new Refusal(
                        Status.TOO_LARGE,
                        zh.replaceAll("。$", "") + "；确需读取请加 " + LARGER + "。",
                        en.replaceAll("[.]$", "") + "; " + LARGER + " raises the limits.");
    }

    /** A file that a password locks, where the user has given none. */
    public static Refusal encrypted() {
        return encrypted(0);
    }

    /**
     * A file that a password locks.
     *
     * @param tried how many passwords were tried, none of which opens it
     */
    public static Refusal encrypted(int tried) {
        if (tried > 0) {
            return new Refusal(
                    Status.ENCRYPTED,
                    "文件已加密，所给的 " + tried + " 个密码都打不开；请在 --password-file 指定的文件里补上密码，或解除密码后再读。",
                    "The file is encrypted and none of the " + tried
                            + " passwords opens it; add the right one to the file of --password-file, or remove the password.");
        }
        return new Refusal(
                Status.ENCRYPTED,
                "文件已加密；请用 --password-file 指定写有密码的文件，或解除密码后再读。",
                "The file is encrypted; name a file that holds the password with --password-file, or remove the password.");
    }

    public Status status() {
        return status;
    }

    /** The outcome that this refusal stands for. */
    public Outcome.Failed outcome(Source source) {
        return new Outcome.Failed(source, status, why);
    }
}
