package org.gouji.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.bench.corpus.Corpus;
import org.gouji.bench.corpus.Mix;
import org.gouji.bench.speed.Meter.Cost;
import org.gouji.ingest.format.Conditions;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;

/** Holds one audit against another: one job against two, few files against ten times as many. */
final class Growth {
    private static final int ENOUGH = 400;
    private static final int FEW = 1_000;
    private static final int TIMES = 10;
    private static final double MEGA = 1e6;

    private Growth() {}

    /** How much faster two worker processes are than one, warm, and on how many processors. */
    static List<String> ofJobs(List<Path> all) throws Exception {
        List<Path> files = all.subList(0, Math.min(ENOUGH, all.size()));
        if (files.isEmpty()) {
            return List.of();
        }
        double one = warm(files, 1);
        double two = warm(files, 2);
        return List.of(String.format(
                Locale.ROOT,
                "two jobs, %d .docx warm, %d processors: %.1f s with one, %.1f s with two: %.2f times as fast",
                files.size(),
                Runtime.getRuntime().availableProcessors(),
                one,
                two,
                one / two));
    }

    private static double warm(List<Path> files, int jobs) throws Exception {
        try (Reader reader = Readers.inProcesses(Conditions.standard(), List.of(), jobs)) {
            Takers takers = new Takers(reader, jobs);
            takers.audit(files);
            return Meter.of(() -> takers.audit(files)).wall();
        }
    }

    /** What ten times as many files need in memory, against few; each by workers of its own. */
    static List<String> ofFiles(Options options) throws Exception {
        int few = options.share(FEW);
        Path folder = options.corpus().resolveSibling("memory-" + options.scale());
        if (Files.notExists(folder)) {
            Corpus.make(options.samples(), folder, new Mix(few * TIMES, 0, 0, 0), Speed.SEED);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        Cost little = cold(files.subList(0, few), options.jobs());
        Cost much = cold(files, options.jobs());
        return List.of(
                memory(few, little),
                memory(files.size(), much),
                String.format(
                        Locale.ROOT,
                        "memory of %d files / memory of %d files: heap %.2f, workers %.2f",
                        files.size(),
                        few,
                        (double) much.peak() / little.peak(),
                        (double) much.children() / Math.max(1, little.children())));
    }

    private static String memory(int files, Cost cost) {
        return String.format(
                Locale.ROOT,
                "%d .docx: peak heap %.0f MB, workers %.0f MB, %.1f s",
                files,
                cost.peak() / MEGA,
                cost.children() / MEGA,
                cost.wall());
    }

    private static Cost cold(List<Path> files, int jobs) throws Exception {
        try (Reader reader = Readers.inProcesses(Conditions.standard(), List.of(), jobs)) {
            Takers takers = new Takers(reader, jobs);
            return Meter.of(() -> takers.audit(files));
        }
    }
}
