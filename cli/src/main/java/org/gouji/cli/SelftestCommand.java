package org.gouji.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Selftest;
import org.gouji.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji selftest}: plants errors into clean reports, in memory, and tells which share of them is found. */
@Command(name = "selftest")
final class SelftestCommand implements Callable<Integer> {
    private static final long NANOS = 1_000_000_000L;

    private final Console console;
    private final Engine engine;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--per-report", paramLabel = "N", descriptionKey = "perReport")
    private int perReport = 20;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 7;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds")
    private int seconds = 600;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "selftestFormat")
    private Format format = Format.TEXT;

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    SelftestCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() {
        long end = System.nanoTime() + seconds * NANOS;
        BooleanSupplier enough = () -> System.nanoTime() - end > 0;
        Stages stages = Stages.standard(input.reading().encoding());
        Selftest.Result result;
        Request request = new Request(input.paths(), Set.of(), input.jobs());
        try (Progress progress = Progress.on(console);
                Reader reader = engine.reader(input.reading(), List.of(), input.jobs())) {
            result = new Selftest(stages, reader, progress, enough).run(request, seed, Math.max(1, perReport));
        }
        SelftestText text = new SelftestText(console, result);
        switch (format) {
            case TEXT -> text.table();
            case JSON -> text.json(seed);
            case CSV -> text.csv();
        }
        return Exit.DONE;
    }
}
