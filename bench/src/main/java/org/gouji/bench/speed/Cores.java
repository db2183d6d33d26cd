package org.gouji.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.ingest.format.Conditions;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;

/**
 * Warm audits by a process that may use some processors only, its workers with it: so that all that an audit does, and not only its reading,
 * is on one processor or on two. Linux alone can do that.
 */
final class Cores {
    private static final Path PINNING = Path.of("/usr/bin/taskset");

    /** The fastest of so many counts: others may want the machine too. */
    private static final int TIMES = 3;

    private static final double MILLIS = 1_000;

    private Cores() {}

    /** {@code FOLDER FIRST JOBS}: audits the first files of a folder, and prints how many milliseconds that takes once all is warm. */
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .limit(Integer.parseInt(args[1]))
                    .toList();
        }
        int jobs = Integer.parseInt(args[2]);
        try (Reader reader = Readers.inProcesses(Conditions.standard(), List.of(), jobs)) {
            Audits audits = new Audits(reader, jobs);
            audits.audit(files);
            double best = Double.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                best = Math.min(best, Meter.of(() -> audits.audit(files)).wall());
            }
            System.out.println(Math.round(best * MILLIS));
        }
    }

    /** How much faster the audit of some files is on two processors than on one. */
    static List<String> compared(Path folder, int files) throws IOException, InterruptedException {
        if (files == 0) {
            return List.of();
        }
        if (!Files.isExecutable(PINNING) || Runtime.getRuntime().availableProcessors() < 2) {
            return List.of("one processor against two: cannot be measured here");
        }
        double one = seconds(folder, files, 1);
        double two = seconds(folder, files, 2);
        return List.of(String.format(
                Locale.ROOT,
                "%d .docx warm: %.1f s on one processor, %.1f s on two: %.2f times as fast",
                files,
                one,
                two,
                one / two));
    }

    private static double seconds(Path folder, int files, int processors) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PINNING.toString(), "-c", processors == 1 ? "0" : "0,1"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AuditProcess.FLAGS);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(
                Cores.class.getName(), folder.toString(), Integer.toString(files), Integer.toString(processors)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IOException("the audit on " + processors + " processors failed");
            }
            return Long.parseLong(line) / MILLIS;
        }
    }
}
