package org.gouji.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.bench.corpus.Corpus;
import org.gouji.bench.speed.Meter.Cost;

/**
 * Prints what files cost, kind by kind: taken as little as can be, taken to text by Tika, and audited; cold, and warm by the same workers.
 * At the end a summary says what all of it comes to.
 */
public final class Speed {
    static final long SEED = 20_260_101;

    private static final double MEGA = 1e6;

    /** Kinds that are audited; others are told as left out. */
    private static final List<String> KINDS = List.of("docx", "doc", "txt", "pdf");

    private final Tika tika = new Tika();
    private final AuditProcess audits;
    private final PrintStream out;
    private final List<String> summary = new ArrayList<>();

    private Speed(AuditProcess audits, PrintStream out) {
        this.audits = audits;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.parse(List.of(args));
        if (Files.notExists(options.corpus())) {
            Corpus.make(options.samples(), options.corpus(), options.mix(), options.figures(), SEED);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<Path>> corpus = byKind(options.corpus());
        List<String> summary = new ArrayList<>();
        try (AuditProcess audits = AuditProcess.with(options.jobs())) {
            Speed speed = new Speed(audits, out);
            out.println(Density.of(corpus));
            speed.over(corpus, options.jobs());
            summary.addAll(speed.summary);
        }
        if (options.cores()) {
            summary.addAll(Growth.ofProcessors(options));
        }
        if (options.memory()) {
            summary.addAll(Growth.ofFiles(options));
        }
        out.println("summary");
        summary.forEach(line -> out.println("  " + line));
    }

    private static Map<String, List<Path>> byKind(Path corpus) throws IOException {
        Map<String, List<Path>> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.list(corpus)) {
            files.sorted().forEach(file -> {
                String name = file.getFileName().toString();
                kinds.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), k -> new ArrayList<>())
                        .add(file);
            });
        }
        return kinds;
    }

    /** The kinds one after the other, each first cold and then warm; a ratio is of two that ran right after each other. */
    private void over(Map<String, List<Path>> corpus, int jobs) throws Exception {
        out.printf(
                Locale.ROOT,
                "java %s, %d processors, %d jobs%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                jobs);
        out.println("kind  pass  what     files  files/s    MB/s   CPU s  CPU ms/file  peak heap MB  workers MB");
        for (String kind : KINDS) {
            List<Path> files = corpus.getOrDefault(kind, List.of());
            if (!files.isEmpty()) {
                Pass cold = pass(kind, "cold", files);
                Pass warm = pass(kind, "warm", files);
                summary.add(String.format(
                        Locale.ROOT,
                        "%s: audit CPU / Tika CPU: cold %.2f, warm %.2f; audit clock / Tika clock, warm: %.2f",
                        kind,
                        cold.audit().cpu() / cold.tika().cpu(),
                        warm.audit().cpu() / warm.tika().cpu(),
                        warm.audit().wall() / warm.tika().wall()));
            }
        }
        corpus.keySet().stream()
                .filter(kind -> !KINDS.contains(kind))
                .forEach(kind -> out.printf(Locale.ROOT, "%s: left out%n", kind));
    }

    /** What Tika's text and the audit of the same files cost, one right after the other. */
    private record Pass(Cost tika, Cost audit) {}

    private Pass pass(String kind, String pass, List<Path> files) throws Exception {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        Row row = new Row(kind, pass, files.size(), bytes);
        if (kind.equals("docx")) {
            print(row, "floor", Meter.of(() -> Tika.floor(files)));
        }
        Cost text = Meter.of(() -> tika.text(files));
        print(row, "tika", text);
        Cost audit = audits.audit(files);
        print(row, "audit", audit);
        return new Pass(text, audit);
    }

    /** What all lines of one pass over one kind begin with. */
    private record Row(String kind, String pass, int files, long bytes) {}

    private void print(Row row, String what, Cost cost) {
        out.printf(
                Locale.ROOT,
                "%-5s %-5s %-7s %6d %8.1f %7.2f %7.2f %12.2f %13.0f %11.0f%n",
                row.kind(),
                row.pass(),
                what,
                row.files(),
                row.files() / cost.wall(),
                row.bytes() / MEGA / cost.wall(),
                cost.cpu(),
                cost.cpu() * 1_000 / row.files(),
                cost.peak() / MEGA,
                cost.children() / MEGA);
    }
}
