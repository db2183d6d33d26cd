package org.gouji.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji export}: the figures of the workspace as a table. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "exportOutput")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "xlsx|csv|jsonl", descriptionKey = "exportFormat")
    private @Nullable Format format;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final CommonOptions common = new CommonOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    /** The forms of the table. */
    enum Format {
        XLSX,
        CSV,
        JSONL
    }

    @Override
    public Integer call() {
        try (Workspace kept = Workspace.reading(workspace.folder())) {
            long count = kept.figures(filter.filter(), figure -> console.line(figure.toString()));
            console.error(Long.toString(count));
        }
        return Exit.DONE;
    }
}
