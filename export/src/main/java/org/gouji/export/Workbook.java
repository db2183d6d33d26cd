package org.gouji.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.export.Grid.Filled;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;

/**
 * The audit workbook: 汇总, 问题清单, 勾稽关系, 金额, 百分比, 指标, 章节, 对比, 跨年核对, 文件台账, 规则说明, 运行信息.
 *
 * <p>All sheets are filled in one pass over the dossiers and go straight to the disk, so thousands of files take little more memory than
 * one. A sheet that is full goes on in a further one, and 运行信息 states how many rows there are. Words from documents are always text,
 * never formulas.
 */
public final class Workbook {
    private Workbook() {}

    /**
     * Writes the workbook at the target, whole or not at all; the same input gives the same bytes.
     *
     * @throws IOException if the disk fails
     */
    public static void write(Path target, WorkbookInput input) throws IOException {
        write(target, input, SheetWriter.MOST_ROWS);
    }

    static void write(Path target, WorkbookInput input, int rowsPerSheet) throws IOException {
        Links links = new Links(target, input.places());
        Book.write(target, input.language(), rowsPerSheet, book -> fill(book, input, links));
    }

    private static void fill(Book book, WorkbookInput input, Links links) throws IOException {
        SheetWriter summary = SummarySheet.open(book);
        IssueSheet issues = new IssueSheet(book, input, links);
        CheckSheet checks = new CheckSheet(book, input);
        FigureSheet amounts = FigureSheet.amounts(book);
        FigureSheet percentages = FigureSheet.percentages(book);
        BodySheets bodies = new BodySheets(book);
        CompareSheet compared = new CompareSheet(book);
        Tally tally = new Tally();
        for (Dossier dossier : input.dossiers()) {
            for (Page page : Page.of(dossier, input.decisions())) {
                tally.add(page);
                issues.add(page);
                checks.add(page);
                amounts.add(page);
                percentages.add(page);
                bodies.add(page);
                compared.add(page);
            }
        }
        issues.addAcross();
        for (CrossCheck check : input.across()) {
            tally.add(check, input.decisions());
        }
        List<Filled> sheets =
                new ArrayList<>(List.of(issues.finish(), checks.finish(), amounts.finish(), percentages.finish()));
        sheets.addAll(bodies.finish());
        sheets.add(compared.finish());
        sheets.add(new CrossSheet(input, links).fill(book));
        sheets.add(LedgerSheet.fill(book, input.ledger(), links, tally));
        sheets.add(RuleSheet.fill(book, input.rules(), tally));
        sheets.add(new RunSheet(book, input).fill(sheets, checks));
        new SummarySheet(book, summary, input, tally).fill(sheets);
    }
}
