package org.gouji.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;
import org.gouji.index.Settings;
import org.gouji.index.Settings.Merging;
import org.gouji.model.Dossier;
import org.gouji.pipeline.Lexicons;

/** Writes the same reports with other settings of Lucene, one at a time, and prints what each index takes. */
final class Sweep {
    private static final int THREADS = 2;
    private static final int SAFE = 4096;
    private static final int OFTEN = 64;
    private static final double MEGA = 1e6;
    private static final int QUERIES = 200;

    private static final List<Setting> ALL = List.of(
            new Setting("as it is", Settings.STANDARD, SAFE),
            new Setting("as it is, once more", Settings.STANDARD, SAFE),
            new Setting("a buffer of 32 MB", new Settings(32, true, Merging.TIERED), SAFE),
            new Setting("a buffer of 256 MB", new Settings(256, true, Merging.TIERED), SAFE),
            new Setting("a buffer of 16 MB", new Settings(16, true, Merging.TIERED), SAFE),
            new Setting("a buffer of 4 MB", new Settings(4, true, Merging.TIERED), SAFE),
            new Setting("stored fields in LZ4", new Settings(64, false, Merging.TIERED), SAFE),
            new Setting("neighbours merged", new Settings(64, true, Merging.NEIGHBOURS), SAFE),
            new Setting("nothing merged", new Settings(64, true, Merging.NONE), SAFE),
            new Setting("a commit after 64 files", Settings.STANDARD, OFTEN),
            new Setting("the same, nothing merged", new Settings(64, true, Merging.NONE), OFTEN));

    private final VariedReader reader;
    private final int reports;
    private final Path work;
    private final PrintStream out;

    Sweep(VariedReader reader, int reports, Path work, PrintStream out) {
        this.reader = reader;
        this.reports = reports;
        this.work = work;
        this.out = out;
    }

    /**
     * One way to write.
     *
     * @param safe how many files are committed at a time
     */
    private record Setting(String name, Settings settings, int safe) {}

    void print() throws Exception {
        print("%-26s %9s %10s %9s %9s %9s", "", "MB", "processors", "segments", "p50", "p95");
        for (int number = 0; number < ALL.size(); number++) {
            Setting setting = ALL.get(number);
            Path folder = work.resolve("sweep-" + number);
            Spent spent = write(setting, folder);
            Timings timings = ask(folder);
            print(
                    "%-26s %9.2f %8.1f s %9d %6.1f ms %6.1f ms",
                    setting.name(),
                    Scale.size(folder) / MEGA,
                    spent.cpu(),
                    segments(folder),
                    timings.ofProcessor(50),
                    timings.ofProcessor(95));
        }
    }

    private Spent write(Setting setting, Path folder) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        Spent spent;
        Spent start;
        try (SearchIndex index = SearchIndex.open(folder, Lexicons.searching(), setting.settings())) {
            spent = fill(index, setting.safe(), pool);
            // Closing waits for segments that are being joined.
            start = Spent.now();
        } finally {
            pool.shutdown();
        }
        return spent.since(start);
    }

    /** Making the reports is not counted. */
    private Spent fill(SearchIndex index, int safe, ExecutorService pool) throws Exception {
        Spent spent = new Spent(0, 0);
        for (int from = 0; from < reports; from += OFTEN) {
            List<Dossier> batch = new ArrayList<>();
            for (int i = from; i < Math.min(reports, from + OFTEN); i++) {
                batch.add(reader.dossier(i, "report " + i));
            }
            Spent start = Spent.now();
            int first = from;
            each(pool, thread -> put(index, batch, first, thread));
            int done = from + batch.size();
            if (done % safe == 0 || done == reports) {
                each(pool, thread -> index.flush());
                index.commit(done);
            }
            spent = spent.since(start);
        }
        return spent;
    }

    private static void put(SearchIndex index, List<Dossier> batch, int first, int thread) throws IOException {
        for (int i = thread; i < batch.size(); i += THREADS) {
            index.put("report " + (first + i), batch.get(i));
        }
    }

    /** Work of one thread. */
    private interface Part {
        void run(int thread) throws IOException;
    }

    private static void each(ExecutorService pool, Part part) throws InterruptedException, ExecutionException {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            all.add(pool.submit(() -> {
                part.run(number);
                return true;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private Timings ask(Path folder) throws Exception {
        List<String> questions = Questions.of(QUERIES, reports / 20, 99);
        Timings timings = new Timings();
        try (SearchIndex index = SearchIndex.reading(folder, Lexicons.searching())) {
            for (String question : questions) {
                index.search(SearchRequest.of(question));
            }
            for (String question : questions) {
                timings.time(() -> index.search(SearchRequest.of(question)));
            }
        }
        return timings;
    }

    private static long segments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
