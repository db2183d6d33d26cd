package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.QueryTable;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Room;
import org.gouji.pipeline.SqlAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji sql}: a question in SQL to the workspace, read-only. */
@Command(name = "sql")
final class SqlCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SQL", descriptionKey = "sql")
    private String sql = "";

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "sqlFormat")
    private Format format = Format.TABLE;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "sqlSeconds")
    private int seconds = 60;

    @Mixin
    private final WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    SqlCommand(Console console) {
        this.console = console;
    }

    /** The forms of the output. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new BadRequest(new Wording("--seconds 至少为 1", "--seconds must be 1 at least"));
        }
        try (SqlAnswer answer = SqlAnswer.of(workspace.folder(), sql, seconds)) {
            long rows = switch (format) {
                case TABLE -> table(answer);
                case CSV -> QueryTable.csv(console.out(), answer.columns(), answer);
                case JSON -> QueryTable.json(console.out(), answer.columns(), answer);
            };
            console.out().flush();
            console.error(console.say("共 " + Words.count(rows) + " 行", Words.many(rows, "row")));
            return Exit.DONE;
        } catch (IOException e) {
            throw Room.failed(
                    Path.of(""),
                    0,
                    new Wording("无法写出结果：" + e.getMessage(), "the output cannot be written: " + e.getMessage()),
                    e);
        }
    }

    /** All rows, every cell whole: a cell is never cut. */
    private long table(SqlAnswer answer) {
        Columns columns = new Columns();
        columns.row(answer.columns().toArray(String[]::new));
        for (List<@Nullable Object> row : answer) {
            List<String> cells = new ArrayList<>();
            for (Object value : row) {
                cells.add(
                        value == null
                                ? ""
                                : value instanceof String words ? Width.clean(words) : QueryTable.plain(value));
            }
            columns.row(cells.toArray(String[]::new));
        }
        columns.lines("").forEach(console::line);
        return columns.size() - 1L;
    }
}
