package org.gouji.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.worker.Clocks;

/**
 * A reader in this process that never throws and never hangs. A file that takes too long is given up; its thread is interrupted and, if it
 * does not listen, left behind: {@link Isolated} is better where that matters.
 */
final class Guarded implements Reader {
    /** No report takes seconds; this is for files that would never end. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Deeply nested documents need more than the default. */
    private static final long STACK_BYTES = 16L << 20;

    private final Reader inner;
    private final Duration longest;

    Guarded(Reader inner, Duration longest) {
        this.inner = new Careful(inner);
        this.longest = longest;
    }

    @Override
    public Reading read(Path file, String shown) {
        return inTime(() -> inner.read(file, shown), () -> Careful.source(file, shown));
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        return inTime(() -> inner.audit(document, shown), () -> new Source(shown, "application/octet-stream", "", 0));
    }

    private Reading inTime(Supplier<Reading> work, Supplier<Source> source) {
        FutureTask<Reading> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "gouji-file", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Reading.failed(source.get(), Status.TIMEOUT, tooLong(longest));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the careful reader failed", e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static Wording tooLong(Duration longest) {
        long seconds = longest.toSeconds();
        boolean usual = longest.equals(Clocks.standard().total());
        return new Wording(
                "超过 " + seconds + " 秒仍未读完，已放弃" + (usual ? "；加 --allow-large 可放宽时限" : ""),
                "given up after " + seconds + " seconds" + (usual ? "; --allow-large gives it longer" : ""));
    }

    @Override
    public String fingerprint() {
        return inner.fingerprint();
    }

    @Override
    public boolean retries(Status status, Wording why) {
        return inner.retries(status, why) || status == Status.TIMEOUT && !why.equals(tooLong(longest));
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
