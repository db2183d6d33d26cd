package org.gouji.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and how: for the commands that read files. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<Path> paths = List.of();

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--encoding", paramLabel = "X", descriptionKey = "encoding")
    private @Nullable Charset encoding;

    List<Path> paths() {
        return List.copyOf(paths);
    }

    int jobs() {
        return jobs;
    }

    Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }
}
