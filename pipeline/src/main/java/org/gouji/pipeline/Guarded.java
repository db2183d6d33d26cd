package org.gouji.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.gouji.model.Dossier;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * A reader that never throws and never hangs: whatever goes wrong with one file becomes a row of the ledger, here and nowhere else. A file
 * that takes too long is given up; its thread is interrupted and, if it does not listen, left behind.
 */
final class Guarded implements Reader {
    /** No report takes seconds; this is for files that would never end. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Deeply nested documents need more than the default. */
    private static final long STACK_BYTES = 16L << 20;

    private final Reader inner;
    private final Duration longest;
    private final BiConsumer<String, Throwable> crashed;

    /** @param crashed is told the shown path and the cause, for those who want to see it */
    Guarded(Reader inner, Duration longest, BiConsumer<String, Throwable> crashed) {
        this.inner = inner;
        this.longest = longest;
        this.crashed = crashed;
    }

    @Override
    public Dossier read(Path file, String shown) {
        FutureTask<Dossier> task = new FutureTask<>(() -> inner.read(file, shown));
        Thread thread = new Thread(null, task, "gouji-file", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return failed(file, shown, Status.TIMEOUT, tooLong());
        } catch (ExecutionException e) {
            crashed.accept(shown, e.getCause());
            return e.getCause() instanceof OutOfMemoryError
                    ? failed(file, shown, Status.OOM, outOfMemory())
                    : failed(file, shown, Status.CRASHED, crash(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Wording tooLong() {
        long seconds = longest.toSeconds();
        return new Wording("超过 " + seconds + " 秒仍未读完，已放弃", "given up after " + seconds + " seconds");
    }

    private static Wording outOfMemory() {
        return new Wording(
                "可用 GOUJI_JAVA_OPTS=-Xmx4g 加大内存后重试", "give it more memory and try again: GOUJI_JAVA_OPTS=-Xmx4g");
    }

    private static Wording crash(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return new Wording(
                "程序出错 " + name + "；其余文件不受影响", "the program failed: " + name + "; the other files are not affected");
    }

    private static Dossier failed(Path file, String shown, Status status, Wording why) {
        Scan scan = Scan.of(file, Optional.empty());
        Source source = new Source(shown, "application/octet-stream", scan.sha256(), scan.bytes());
        return Dossier.of(new Outcome.Failed(source, status, why));
    }

    @Override
    public String fingerprint() {
        return inner.fingerprint();
    }
}
