package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.export.AtomicFile;
import org.gouji.model.Wording;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which workspace a table is told, in which form, and where to. */
final class TableOptions {
    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "compareFormat")
    private @Nullable TableFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "compareOutput")
    private @Nullable Path output;

    /** The form asked for: by name, else by the output's ending, else for the eye. */
    TableFormat form() {
        return TableFormat.of(format, output);
    }

    Path folder() {
        return workspace.folder();
    }

    /** The workspace, to be closed. Throws where the output is a report that it has read. */
    Workspace open() {
        Workspace kept = Workspace.reading(workspace.folder());
        try {
            Output.expectNoReport(output, kept);
            return kept;
        } catch (RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /** Tells a table in a form: for the eye, or written as one of the two files. */
    void tell(Console console, TableFormat form, Runnable text, AtomicFile.Content csv, AtomicFile.Content json) {
        switch (form) {
            case TABLE -> text.run();
            case CSV -> write(console, csv);
            case JSON -> write(console, json);
        }
    }

    /** Writes to the output, whole or not at all, or to standard output. */
    private void write(Console console, AtomicFile.Content content) {
        try {
            if (output == null) {
                content.writeTo(console.out());
                console.out().flush();
            } else {
                Output.writeTable(output, content);
                console.error(console.say("已写出 ", "written: ") + output);
            }
        } catch (IOException e) {
            throw Room.failed(
                    output == null ? Path.of("") : output,
                    0,
                    new Wording("无法写出结果：" + e.getMessage(), "the output cannot be written: " + e.getMessage()),
                    e);
        }
    }
}
