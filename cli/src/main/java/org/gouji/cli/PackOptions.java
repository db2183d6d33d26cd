package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rule packs, beside the standard one. */
final class PackOptions {
    @Option(names = "--rules", paramLabel = "PACK.yaml", descriptionKey = "packs")
    private List<Path> files = List.of();

    List<Path> files() {
        return List.copyOf(files);
    }
}
