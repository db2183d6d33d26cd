package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.export.AtomicFile;
import org.gouji.model.Wording;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a table is told, and where to. */
final class TableOptions {
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

    /** Throws where the output is a report that the workspace has read. */
    void expectNoReport(Workspace kept) {
        Output.expectNoReport(output, kept);
    }

    /** Writes to the output, whole or not at all, or to standard output. */
    void write(Console console, AtomicFile.Content content) {
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
