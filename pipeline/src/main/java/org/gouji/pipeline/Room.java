package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gouji.model.Wording;

/** Room on a disk: how much there is, how much a run needs, and how a lack of it is told. */
public final class Room {
    /** With less a run is not begun: the log of the database and one commit of the index want so much. */
    static final long LEAST = 8L << 20;

    /** With less a write that failed is taken to have failed for that. */
    private static final long NONE = 256L << 10;

    private Room() {}

    /** Throws {@link StoreFailed} where the disk of a folder has too little room to begin with. */
    static void expect(Path folder) {
        if (left(folder) < LEAST) {
            throw full(folder, LEAST, new IOException("less than " + LEAST + " bytes left"));
        }
    }

    /** What results of so many bytes of files take, index and log included, by the samples: texts pack well, Word files are packed already. */
    static long need(long toRead) {
        return LEAST + toRead;
    }

    /**
     * A failed write in the words of a full disk, where it is one; else in its own.
     *
     * @param need how many bytes it takes; 0 where nobody knows
     */
    public static StoreFailed failed(Path target, long need, Wording otherwise, Throwable cause) {
        return isFull(target, cause) ? full(target, need, cause) : new StoreFailed(otherwise, cause);
    }

    static StoreFailed full(Path target, long need, Throwable cause) {
        String left = size(left(target));
        return new StoreFailed(
                new Wording(
                        "磁盘已满：" + target + " 所在磁盘还剩 " + left + (need > 0 ? "，继续大约需要 " + size(need) : ""),
                        "disk full: " + (need > 0 ? "needs about " + size(need) + " on " : "") + "the disk of " + target
                                + (need > 0 ? ", which has " : " has ") + left + " left"),
                StoreFailed.Kind.FULL,
                cause);
    }

    /** The system's words for it are in the user's language, so the room that is left is looked at too. */
    private static boolean isFull(Path target, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof StoreFailed failed && failed.kind() == StoreFailed.Kind.FULL
                    || at instanceof IOException
                            && String.valueOf(at.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return left(target) < NONE;
    }

    private static long left(Path target) {
        for (Path at = target.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                try {
                    return Files.getFileStore(at).getUsableSpace();
                } catch (IOException e) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return Long.MAX_VALUE;
    }

    /** A size as people say it: whole megabytes, rounded up. */
    private static String size(long bytes) {
        long megabytes = (bytes + (1 << 20) - 1) >> 20;
        return String.format(Locale.ROOT, "%,d MB", megabytes);
    }
}
