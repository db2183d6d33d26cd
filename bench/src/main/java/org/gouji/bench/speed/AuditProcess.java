package org.gouji.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.bench.speed.Meter.Cost;
import org.gouji.ingest.format.Conditions;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;

/**
 * A process that audits and does nothing else, started as the launcher starts one: what is measured of it is neither slowed down nor sped
 * up by what Tika left behind, nor is Tika by it. It lives on between audits, and its workers with it.
 */
final class AuditProcess implements AutoCloseable {
    /** Those of the launcher. */
    static final List<String> FLAGS = List.of("-Xmx2g", "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1");

    private static final int FIGURES = 4;
    private static final double MICROS = 1e6;

    private final Process process;
    private final PrintWriter to;
    private final BufferedReader from;

    private AuditProcess(Process process) {
        this.process = process;
        this.to = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        this.from = process.inputReader(StandardCharsets.UTF_8);
    }

    static AuditProcess with(int jobs) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AuditProcess.class.getName()));
        command.add(Integer.toString(jobs));
        return new AuditProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What auditing files costs, in a workspace of its own. */
    Cost audit(List<Path> files) throws IOException {
        to.println(files.stream().map(Path::toString).collect(Collectors.joining("\t")));
        String line = from.readLine();
        if (line == null) {
            throw new IOException("the audit failed");
        }
        String[] figures = line.split(" ", FIGURES);
        return new Cost(
                Long.parseLong(figures[0]) / MICROS,
                Long.parseLong(figures[1]) / MICROS,
                Long.parseLong(figures[2]),
                Long.parseLong(figures[3]));
    }

    /** {@code JOBS}: audits the files of each line that comes in. */
    public static void main(String[] args) throws Exception {
        int jobs = Integer.parseInt(args[0]);
        try (Reader reader = Readers.inProcesses(Conditions.standard(), List.of(), jobs);
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Audits audits = new Audits(reader, jobs);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<Path> files =
                        List.of(line.split("\t", -1)).stream().map(Path::of).toList();
                Cost cost = Meter.of(() -> audits.audit(files));
                System.out.println(Math.round(cost.wall() * MICROS) + " " + Math.round(cost.cpu() * MICROS) + " "
                        + cost.peak() + " " + cost.children());
            }
        }
    }

    /** Ends it, and its workers. */
    @Override
    public void close() throws IOException {
        to.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
