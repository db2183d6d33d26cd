package org.gouji.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of {@link NotesProgram}. It is killed when closed. */
final class Started implements AutoCloseable {
    final Process process;
    private final BufferedReader errors;

    private Started(Process process) {
        this.process = process;
        this.errors = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    /** @param flags of the virtual machine */
    static Started notes(List<String> flags, Object... arguments) throws IOException {
        return new Started(new ProcessBuilder(command(flags, arguments)).start());
    }

    private static List<String> command(List<String> flags, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(NotesProgram.class.getName());
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** Runs it with standard output into a file. @return what it said on standard error, its exit code before it */
    static String into(Path output, Object... arguments) throws IOException, InterruptedException {
        List<String> command = command(List.of(), arguments);
        Process process =
                new ProcessBuilder(command).redirectOutput(output.toFile()).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    /** Waits for a line on standard error that holds some words. */
    void until(String words) throws IOException {
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            if (line.contains(words)) {
                return;
            }
        }
        throw new AssertionError("ended without saying " + words);
    }

    /** What it says on standard error from here on. */
    String errors() {
        return errors.lines().collect(Collectors.joining("\n"));
    }

    String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
