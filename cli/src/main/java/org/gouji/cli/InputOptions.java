package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how: for the commands that read files. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<Path> paths = List.of();

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    ReadingOptions reading() {
        return reading;
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }

    int jobs() {
        return jobs;
    }
}
