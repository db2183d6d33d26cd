package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.gouji.model.Dossier;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** A reader that never throws: whatever goes wrong with one file becomes a row of the ledger, here and nowhere else. */
final class Guarded implements Reader {
    private final Reader inner;
    private final BiConsumer<String, Throwable> crashed;

    /** @param crashed is told the shown path and the cause, for those who want to see it */
    Guarded(Reader inner, BiConsumer<String, Throwable> crashed) {
        this.inner = inner;
        this.crashed = crashed;
    }

    @Override
    public Dossier read(Path file, String shown) {
        try {
            return inner.read(file, shown);
        } catch (OutOfMemoryError e) {
            crashed.accept(shown, e);
            return failed(
                    file,
                    shown,
                    Status.OOM,
                    new Wording(
                            "内存不足，可用 GOUJI_JAVA_OPTS=-Xmx4g 加大后重试",
                            "out of memory; try again with GOUJI_JAVA_OPTS=-Xmx4g"));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            crashed.accept(shown, e);
            String name = e.getClass().getSimpleName();
            return failed(
                    file,
                    shown,
                    Status.CRASHED,
                    new Wording("处理时程序出错（" + name + "），其余文件不受影响", "the program failed on this file (" + name + ")"));
        }
    }

    private static Dossier failed(Path file, String shown, Status status, Wording why) {
        long bytes = Math.max(0, file.toFile().length());
        String hash = Files.isRegularFile(file) ? Scan.hashOrNothing(file) : "";
        return Dossier.of(new Outcome.Failed(new Source(shown, "application/octet-stream", hash, bytes), status, why));
    }

    @Override
    public String fingerprint() {
        return inner.fingerprint();
    }
}
