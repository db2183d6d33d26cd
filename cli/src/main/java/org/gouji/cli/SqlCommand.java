package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.export.QueryTable;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
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

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "sqlSeconds")
    private int seconds = 60;

    SqlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new BadRequest(new Wording("--seconds 至少为 1", "--seconds must be 1 at least"));
        }
        TableFormat form = table.form();
        table.open().close();
        try (SqlAnswer answer = SqlAnswer.of(table.folder(), sql, seconds)) {
            long[] rows = {0};
            table.tell(
                    console,
                    form,
                    () -> rows[0] = table(answer),
                    out -> rows[0] = QueryTable.csv(out, answer.columns(), answer),
                    out -> rows[0] = QueryTable.json(out, answer.columns(), answer));
            console.error(console.say("共 " + Words.count(rows[0]) + " 行", Words.many(rows[0], "row")));
            return Exit.DONE;
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
