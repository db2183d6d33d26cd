package org.gouji.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gouji.bench.speed.Meter;
import org.gouji.bench.speed.Meter.Cost;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.gouji.pipeline.Lexicons;
import org.gouji.pipeline.Listener;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Stages;
import org.gouji.pipeline.Workspace;

/**
 * Prints what so many reports cost the store and the index, and how fast the index answers. {@code Scale REPORTS SAMPLES WORK SEED FIGURES [settings]}: the
 * samples are read once; each report is a variation of one, written by the run of a workspace through its store, as if it had been read
 * from the small file that stands for it. FIGURES is how many there are for 1,000 characters, 0 for as many as in the samples; with settings they are indexed by
 * each of the settings of {@link Sweep} instead.
 */
public final class Scale {
    private static final int ARGUMENTS = 5;
    private static final int QUERIES = 200;
    /** The machine compiles its code for some thousand queries; what comes behind is what a program that stays open gives. */
    private static final List<String> PASSES =
            List.of("cold", "warm", "warm again", "4th pass", "5th pass", "6th pass");

    private static final int THREADS = 2;
    private static final int A_FOLDER = 1000;
    /** So many are indexed once only. */
    private static final int MANY = 10_000;

    private static final int REOPENED = 9;
    private static final double MEGA = 1e6;

    private final int reports;
    private final Path work;
    private final VariedReader reader;
    private final PrintStream out;

    private Scale(int reports, Path work, VariedReader reader, PrintStream out) {
        this.reports = reports;
        this.work = work;
        this.reader = reader;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != ARGUMENTS && !(args.length == ARGUMENTS + 1 && args[ARGUMENTS].equals("settings"))) {
            throw new IllegalArgumentException("REPORTS SAMPLES WORK SEED FIGURES [settings]");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of(args[2])), "scale");
        try {
            VariedReader reader =
                    new VariedReader(samples(Path.of(args[1])), Long.parseLong(args[3]), Integer.parseInt(args[4]));
            int reports = Integer.parseInt(args[0]);
            if (args.length == ARGUMENTS) {
                new Scale(reports, work, reader, out).measure();
            } else {
                new Sweep(reader, reports, work, out).print();
            }
        } finally {
            delete(work);
        }
    }

    private static List<Dossier> samples(Path folder) throws IOException {
        Stages stages = Stages.standard(Optional.empty());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.toString().endsWith(".json")
                            && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        List<Dossier> samples = new ArrayList<>();
        for (Path file : files) {
            samples.add(stages.read(file, file.getFileName().toString()));
        }
        return samples;
    }

    private void measure() throws Exception {
        print("java %s, %d processors, heap %.0f MB", Runtime.version(), processors(), heap());
        store(files());
        Path index = work.resolve("workspace").resolve("index");
        // The second time the machine's code is compiled, for both alike; of many, most is done with compiled code
        // anyway.
        for (String time : reports > MANY ? List.of("once") : List.of("first", "again")) {
            SearchIndex.discard(index);
            bare(rebuild(index, time), time);
        }
        reopen(index);
        questions(index);
        increment();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static double heap() {
        return Runtime.getRuntime().maxMemory() / MEGA;
    }

    /** A small file for each report: a run finds its reports by them. */
    private Path files() throws IOException {
        Path files = work.resolve("files");
        Spent start = Spent.now();
        for (int i = 0; i < reports; i++) {
            file(files, i);
        }
        print(
                "%,d small files made in %.1f s",
                reports, new Spent(0, 0).since(start).wall());
        return files;
    }

    private static Path file(Path files, int number) throws IOException {
        Path folder = Files.createDirectories(files.resolve(String.format(Locale.ROOT, "%03d", number / A_FOLDER)));
        return Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.txt", number)), "" + number);
    }

    private void store(Path files) throws Exception {
        Cost cost = Meter.of(() -> run(files, reports));
        print(
                "%,d files, %,d reports with annexes, %,d figures, %,d characters (%,d a file), %.1f MB of text in UTF-8",
                reports,
                reader.reports(),
                reader.figures(),
                reader.characters(),
                reader.characters() / reports,
                reader.bytes() / MEGA);
        print(
                "stored in %.1f s, %.0f files/s; gouji.db %.1f MB; peak heap %.0f MB",
                cost.wall(), reports / cost.wall(), size(work.resolve("workspace")) / MEGA, cost.peak() / MEGA);
    }

    /** A run that ends when its files are stored: comparing and indexing are measured for themselves, or not here. */
    private void run(Path paths, int files) {
        AtomicInteger done = new AtomicInteger();
        try (Workspace workspace = Workspace.open(work.resolve("workspace"))) {
            workspace.run(new Request(List.of(paths), Set.of(), THREADS), reader, new Listener() {
                @Override
                public void done(String shown, Status status) {
                    done.incrementAndGet();
                }

                @Override
                public boolean stopping() {
                    return done.get() >= files;
                }
            });
        }
    }

    private Cost rebuild(Path index, String time) throws Exception {
        Cost cost = Meter.of(() -> search("公务接待费"));
        double bytes = size(index);
        print(
                "index rebuilt from SQLite (%s) in %.1f s, %.0f files/s (%.1f s of processors); peak heap %.0f MB",
                time, cost.wall(), reports / cost.wall(), cost.cpu(), cost.peak() / MEGA);
        print(
                "index %.1f MB, %,.0f bytes a file, %.2f bytes for each byte of text",
                bytes / MEGA, bytes / reports, bytes / reader.bytes());
        return cost;
    }

    private void search(String words) {
        try (Workspace workspace = Workspace.open(work.resolve("workspace"))) {
            workspace.search(SearchRequest.of(words));
        }
    }

    /** The bare field on as many threads as the rebuild, and on one, as a program that does no more would write it. */
    private void bare(Cost rebuilt, String time) throws Exception {
        for (int threads : new int[] {THREADS, 1}) {
            Path folder = work.resolve("bare-" + time + "-" + threads);
            Spent bare = Bare.index(reader, reports, folder, threads);
            print(
                    "CJKAnalyzer, one bare field, threads: %d: %.1f s, %.0f files/s, %,.0f characters/s (%.1f s of processors), %.1f MB",
                    threads,
                    bare.wall(),
                    reports / bare.wall(),
                    reader.characters() / bare.wall(),
                    bare.cpu(),
                    size(folder) / MEGA);
            print(
                    "the rebuild reaches %.2f of its rate on the clock, %.2f by processors",
                    bare.wall() / rebuilt.wall(), bare.cpu() / rebuilt.cpu());
        }
    }

    private void reopen(Path index) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < REOPENED; i++) {
            timings.time(() -> {
                try (SearchIndex opened = SearchIndex.reading(index, Lexicons.searching())) {
                    opened.search(SearchRequest.of("渗滤液"));
                }
            });
        }
        print("reopened, with a first answer: %.0f ms (median of %d)", timings.percentile(50), REOPENED);
    }

    private void questions(Path index) throws Exception {
        List<String> questions = Questions.of(QUERIES, reports / 20, 99);
        try (SearchIndex opened = SearchIndex.reading(index, Lexicons.searching())) {
            for (String pass : PASSES) {
                Timings timings = new Timings();
                String slowest = "";
                double longest = 0;
                for (String question : questions) {
                    double took = timings.time(() -> opened.search(SearchRequest.of(question)));
                    slowest = took > longest ? question : slowest;
                    longest = Math.max(longest, took);
                }
                print(
                        "%d queries, %s: p50 %.1f ms, p95 %.1f ms (%.1f and %.1f of the processor), longest %.1f ms (%s)",
                        QUERIES,
                        pass,
                        timings.percentile(50),
                        timings.percentile(95),
                        timings.ofProcessor(50),
                        timings.ofProcessor(95),
                        longest,
                        slowest);
            }
            System.gc();
            print(
                    "heap in use with the index open: %.0f MB",
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA);
        }
    }

    /** One file more: from its run to the hit. */
    private void increment() throws Exception {
        Path file = file(work.resolve("more"), reports);
        Timings timings = new Timings();
        double stored = timings.time(() -> run(file, 1));
        double found = timings.time(() -> search("渗滤液"));
        print("one file more: stored in %.0f ms, indexed and found in %.0f ms", stored, found);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            long sum = 0;
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                sum += Files.size(path);
            }
            return sum;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
