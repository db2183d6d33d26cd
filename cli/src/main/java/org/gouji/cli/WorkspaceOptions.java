package org.gouji.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which workspace. */
final class WorkspaceOptions {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            descriptionKey = "workspace")
    private Path folder = Path.of("gouji-work");

    Path folder() {
        return folder;
    }
}
