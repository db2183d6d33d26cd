package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.gouji.ingest.Ingest;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Dossier;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.worker.Answer;
import org.gouji.pipeline.worker.Bounds;
import org.gouji.pipeline.worker.Launch;
import org.gouji.pipeline.worker.Pool;

/** A reader whose files are read by other processes: none can hang, crash or exhaust this one, which parses nothing itself. */
final class Isolated implements Reader {
    /** For fewer files than that a process more costs more than it saves. */
    private static final int FILES_A_WORKER = 16;

    private final Conditions conditions;
    private final Ingest preflight;
    private final String fingerprint;
    private final Bounds bounds;
    private final Wording outOfMemory;
    private final Lazy<Pool> pool;
    private volatile int expected = Integer.MAX_VALUE;

    Isolated(Brief brief, String fingerprint, Launch launch, Bounds bounds) {
        this.conditions = brief.conditions();
        this.preflight = Ingest.with(brief.conditions());
        this.fingerprint = fingerprint;
        this.bounds = bounds;
        this.outOfMemory = Careful.outOfMemory(launch.memory());
        this.pool = new Lazy<>(() -> Pool.of(launch, brief.bytes(), bounds.atMost(1 + expected / FILES_A_WORKER)));
    }

    Pool pool() {
        return pool.get();
    }

    /** Starts the first process, too, while the run goes on. */
    @Override
    public void expect(int files) {
        expected = files;
        if (files > 0) {
            pool().warm();
        }
    }

    @Override
    public Reading read(Path file, String shown) {
        return preflight
                .refusal(file, shown)
                .map(refused -> Reading.of(Dossier.of(refused)))
                .orElseGet(() -> asked(Errand.read(file, shown), () -> Careful.source(file, shown)));
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        return asked(Errand.audit(document, shown), () -> new Source(shown, "application/octet-stream", "", 0));
    }

    private Reading asked(Errand errand, Supplier<Source> source) {
        Answer answer = pool().ask(errand.bytes());
        if (answer instanceof Answer.Done done) {
            return Reading.of(done.result());
        }
        if (answer instanceof Answer.TimedOut) {
            return Reading.failed(source.get(), Status.TIMEOUT, tooLong());
        }
        if (answer instanceof Answer.OutOfMemory) {
            return Reading.failed(source.get(), Status.OOM, outOfMemory);
        }
        Answer.Died died = (Answer.Died) answer;
        return Reading.failed(source.get(), Status.CRASHED, crash(died.exit()))
                .crashed("exit code " + died.exit() + "\n" + died.lastWords());
    }

    private static Wording crash(int exit) {
        return new Wording(
                "处理该文件的进程两次意外退出（代码 " + exit + "）；其余文件不受影响",
                "the process that read it ended twice (exit code " + exit + "); the other files are not affected");
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean retries(Status status, Wording why) {
        return Reader.super.retries(status, why)
                || InProcess.allows(conditions, status)
                || status == Status.TIMEOUT && !why.equals(tooLong())
                || status == Status.OOM && !why.equals(outOfMemory);
    }

    private Wording tooLong() {
        return Guarded.tooLong(bounds.clocks().total());
    }

    /** It neither throws nor hangs as it is. */
    @Override
    public Reader guarded() {
        return this;
    }

    @Override
    public void close() {
        pool().close();
    }
}
