package org.gouji.pipeline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.worker.Launch;

/** A reader that never throws: whatever goes wrong with one file becomes a row of the ledger, here and nowhere else. */
final class Careful implements Reader {
    private final Reader inner;

    Careful(Reader inner) {
        this.inner = inner;
    }

    @Override
    public Reading read(Path file, String shown) {
        return orFailed(() -> inner.read(file, shown), () -> source(file, shown));
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        return orFailed(() -> inner.audit(document, shown), () -> new Source(shown, "application/octet-stream", "", 0));
    }

    private static Reading orFailed(Supplier<Reading> work, Supplier<Source> source) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return Reading.failed(source.get(), Status.OOM, outOfMemory(memory()))
                    .crashed(trace(e));
        } catch (StackOverflowError e) {
            return Reading.failed(source.get(), Status.CRASHED, nested()).crashed(trace(e));
        } catch (RuntimeException | Error e) {
            return Reading.failed(source.get(), Status.CRASHED, crash(e)).crashed(trace(e));
        }
    }

    /** What is known of a file that nothing came of. */
    static Source source(Path file, String shown) {
        Scan scan = Scan.of(file, Optional.empty());
        return new Source(shown, "application/octet-stream", scan.sha256(), scan.bytes());
    }

    /** @param memory how much there was, as the Java machine is told */
    static Wording outOfMemory(String memory) {
        return new Wording(
                "内存不足（" + memory + "）；可用 " + Launch.VARIABLE + "=-Xmx2g 加大内存后重试",
                "out of memory (" + memory + "); give it more and try again: " + Launch.VARIABLE + "=-Xmx2g");
    }

    private static String memory() {
        return "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m";
    }

    private static Wording nested() {
        return new Wording("嵌套过深，无法处理；其余文件不受影响", "nested too deeply (nesting); the other files are not affected");
    }

    private static Wording crash(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return new Wording(
                "程序出错 " + name + "；其余文件不受影响", "the program failed: " + name + "; the other files are not affected");
    }

    private static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Override
    public String fingerprint() {
        return inner.fingerprint();
    }

    @Override
    public boolean retries(Status status, Wording why) {
        return inner.retries(status, why) || status == Status.OOM && !why.equals(outOfMemory(memory()));
    }

    @Override
    public void expect(int files) {
        inner.expect(files);
    }

    @Override
    public void close() {
        inner.close();
    }
}
