package org.gouji.export;

import java.io.IOException;
import java.util.List;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** The sheet 文件台账: a row for each file. */
final class LedgerSheet {
    /** All but the hash. */
    private static final int PRINTED = 8;

    private LedgerSheet() {}

    private static List<Column> columns(Labels labels) {
        return List.of(
                Column.of("文件", "File", 60, Format.LABEL),
                Column.of("状态", "Status", 22, Format.MARK)
                        .coloured(Paint.rules(Status.values(), labels::of, Paint::of)),
                Column.of("说明", "Remark", 46, Format.TEXT),
                Column.of("文件类型", "Kind", 26, Format.TEXT),
                Column.of("大小（字节）", "Bytes", 13, Format.WHOLE),
                Column.of("报告数", "Reports", 8, Format.WHOLE),
                Column.of("差错", "Errors", 8, Format.WHOLE),
                Column.of("提示", "Warnings", 8, Format.WHOLE),
                Column.of("SHA-256", "SHA-256", 68, Format.PHRASE));
    }

    static Filled fill(Book book, Iterable<LedgerRow> rows, Links links, Tally tally) throws IOException {
        Labels labels = new Labels(book.language());
        Grid grid = book.grid(new Wording("文件台账", "Files"), columns(labels)).printing(PRINTED);
        for (LedgerRow row : rows) {
            tally.add(row);
            grid.begin().link(row.path(), links.to(row.path()));
            grid.text(labels.of(row.status()))
                    .text(row.why())
                    .text(KindName.of(row).in(book.language()));
            LedgerRow.Counts counts = row.counts();
            grid.number(counts.bytes())
                    .number(counts.reports())
                    .number(counts.errors())
                    .number(counts.warnings());
            grid.text(row.sha256()).end();
        }
        return grid.finish();
    }
}
