package org.gouji.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.bench.corpus.Corpus;
import org.gouji.bench.corpus.Mix;
import org.gouji.ingest.format.Conditions;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;

/** Holds one audit against another: on one processor against two, of few files against ten times as many. */
public final class Growth {
    private static final int ENOUGH = 400;
    private static final int FEW = 1_000;
    private static final int TIMES = 10;
    private static final double MEGA = 1e6;

    private Growth() {}

    /** Measures these alone; the arguments are those of {@link Speed}. */
    public static void main(String[] args) throws Exception {
        Options options = Options.parse(List.of(args));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (options.cores()) {
            ofProcessors(options).forEach(out::println);
        }
        if (options.memory()) {
            ofFiles(options).forEach(out::println);
        }
    }

    /** How much faster two processors are than one, warm. */
    static List<String> ofProcessors(Options options) throws IOException, InterruptedException {
        Path folder = options.corpus();
        if (Files.notExists(folder)) {
            Corpus.make(options.samples(), folder, options.mix(), options.figures(), Speed.SEED);
        }
        return Cores.compared(folder, Math.min(ENOUGH, options.mix().docx()));
    }

    /** What ten times as many files need in memory, against few; each by workers of its own. */
    static List<String> ofFiles(Options options) throws Exception {
        int few = options.share(FEW);
        Path folder = options.corpus().resolveSibling("memory-" + options.scale() + "-" + options.figures());
        if (Files.notExists(folder)) {
            Corpus.make(options.samples(), folder, new Mix(few * TIMES, 0, 0, 0), options.figures(), Speed.SEED);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        Held little = cold(files.subList(0, few), options.jobs());
        Held much = cold(files, options.jobs());
        return List.of(
                memory(few, little),
                memory(files.size(), much),
                String.format(
                        Locale.ROOT,
                        "memory of %d files / memory of %d files: heap %.2f, workers %.2f",
                        files.size(),
                        few,
                        (double) much.live() / little.live(),
                        (double) much.cost().children()
                                / Math.max(1, little.cost().children())));
    }

    /**
     * What an audit needed.
     *
     * @param live bytes of heap that were left after all garbage was collected, at most
     */
    private record Held(Meter.Cost cost, long live) {}

    private static String memory(int files, Held held) {
        return String.format(
                Locale.ROOT,
                "%d .docx: heap in need %.1f MB, workers %.0f MB, %.1f s",
                files,
                held.live() / MEGA,
                held.cost().children() / MEGA,
                held.cost().wall());
    }

    private static Held cold(List<Path> files, int jobs) throws Exception {
        try (Reader reader = Readers.inProcesses(Conditions.standard(), List.of(), jobs);
                Live live = Live.watched()) {
            Audits audits = new Audits(reader, jobs);
            Meter.Cost cost = Meter.of(() -> audits.audit(files));
            return new Held(cost, live.peak());
        }
    }
}
