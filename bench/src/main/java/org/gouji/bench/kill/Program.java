package org.gouji.bench.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The program as a person starts it, in a folder of its own, with temporary files where they can be seen. */
final class Program {
    /** In the environment of every process that comes of a trial. */
    private static final String MARK = "GOUJI_TRIAL";

    private final List<String> command;
    private final Path folder;
    private final String mark;

    /** @param command how the program is started, without its arguments */
    Program(List<String> command, Path folder) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.mark = folder.toAbsolutePath().toString();
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().put(MARK, mark);
        builder.environment()
                .merge(
                        "GOUJI_JAVA_OPTS",
                        "-Djava.io.tmpdir=" + temporary().toAbsolutePath(),
                        (given, ours) -> given + " " + ours);
        return builder;
    }

    /** Runs it to its end. @return its exit code */
    int run(Path output, String... arguments) throws IOException, InterruptedException {
        return builder(List.of(arguments))
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("last-run.txt").toFile())
                .start()
                .waitFor();
    }

    /**
     * Runs it and kills it, and it alone.
     *
     * @return whether the moment came before its end
     */
    boolean kill(Moment moment, String... arguments) throws IOException, InterruptedException {
        Process process = builder(List.of(arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = "";
            while (line != null && !moment.came(line)) {
                line = lines.readLine();
            }
            if (line != null) {
                LockSupport.parkNanos(moment.nanosAfter());
            }
            boolean alive = process.isAlive();
            process.destroyForcibly().waitFor();
            return alive;
        }
    }

    /** The processes that came of the trial and live still. Where the system does not tell, none are seen. */
    List<Long> alive() throws IOException {
        Path processes = Path.of("/proc");
        if (!Files.isDirectory(processes)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(processes)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .filter(this::ours)
                    .toList();
        }
    }

    private boolean ours(long process) {
        try {
            String environment =
                    Files.readString(Path.of("/proc/" + process + "/environ"), StandardCharsets.ISO_8859_1);
            String ours = new String((MARK + "=" + mark).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return List.of(environment.split("\0", -1)).contains(ours);
        } catch (IOException | UncheckedIOException e) {
            // It has ended, or belongs to somebody else.
            return false;
        }
    }
}
