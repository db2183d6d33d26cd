package org.gouji.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.export.Grid.Filled;

/**
 * The audit workbook: 汇总, 问题清单, 金额, 百分比, 指标, 勾稽关系, 跨年核对, 文件台账.
 *
 * <p>Rows go straight to the disk, so thousands of files take no more memory than one. A sheet that is full goes on in a further one,
 * and the summary states how many rows there are. Words from documents are always text, never formulas.
 */
public final class Workbook {
    private Workbook() {}

    /**
     * Writes the workbook at the target, whole or not at all; the same input gives the same bytes.
     *
     * @throws IOException if the disk fails
     */
    public static void write(Path target, WorkbookInput input) throws IOException {
        write(target, input, Book.MOST_ROWS);
    }

    static void write(Path target, WorkbookInput input, int rowsPerSheet) throws IOException {
        Book.write(target, input.language(), rowsPerSheet, book -> fill(book, input, new Links(target, input.root())));
    }

    private static void fill(Book book, WorkbookInput input, Links links) throws IOException {
        Worksheet summary = SummarySheet.open(book);
        CheckSheets checks = new CheckSheets(book, input);
        List<Filled> sheets = new ArrayList<>();
        sheets.add(checks.issues(links));
        sheets.add(FigureSheets.amounts(book, input.dossiers()));
        sheets.add(FigureSheets.percentages(book, input.dossiers()));
        sheets.add(FileSheets.indicators(book, input.dossiers()));
        sheets.add(checks.relations());
        sheets.add(new CrossSheet(input, links).fill(book));
        sheets.add(FileSheets.ledger(book, input.ledger(), links));
        new SummarySheet(summary, input, Tally.of(input)).fill(sheets);
    }
}
