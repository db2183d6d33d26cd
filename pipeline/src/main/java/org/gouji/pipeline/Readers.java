package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Limits;
import org.gouji.pipeline.worker.Bounds;
import org.gouji.pipeline.worker.Clocks;
import org.gouji.pipeline.worker.Launch;

/** The readers there are. All throw {@link BadRequest} where a rule pack has a mistake. */
public final class Readers {
    private Readers() {}

    /** Reads on the threads of those who ask: for libraries and tests. */
    public static Reader inThisProcess(Conditions conditions, List<Path> packs) {
        return Stages.with(conditions, packs).reader();
    }

    /**
     * Reads in processes of their own, started when they are needed; to be closed.
     *
     * @param workers how many processes at most
     */
    public static Reader inProcesses(Conditions conditions, List<Path> packs, int workers) {
        String fingerprint = Stages.with(conditions, packs).fingerprint();
        Bounds bounds = Bounds.of(workers, clocks(conditions.limits()));
        return new Isolated(new Brief(conditions, packs), fingerprint, Launch.of(FileWorker.class), bounds);
    }

    /** 120 seconds a file; where files may be larger than the documented limit, as many times as long as they may be large. */
    static Clocks clocks(Limits limits) {
        long usual = Limits.standard().maxFileBytes();
        return Clocks.standard().forLarger((limits.maxFileBytes() + usual - 1) / usual);
    }
}
