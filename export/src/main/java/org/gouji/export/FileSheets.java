package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.model.Dossier;
import org.gouji.model.Indicator;
import org.gouji.model.Printed;
import org.gouji.model.Report;
import org.gouji.model.Wording;

/** The sheets 指标, a row for each indicator, and 文件台账, a row for each file. */
final class FileSheets {
    private static final List<Column> INDICATORS = List.of(
            Column.of("单位", "Unit", 24, Format.LABEL),
            Column.of("报告年度", "Report year", 8, Format.YEAR),
            Column.of("报告标题", "Title", 34, Format.LABEL),
            Column.of("一级指标", "Level 1", 13, Format.LABEL),
            Column.of("二级指标", "Level 2", 15, Format.LABEL),
            Column.of("三级指标", "Indicator", 30, Format.TEXT),
            Column.of("年度指标值", "Target", 20, Format.TEXT),
            Column.of("实际完成值", "Actual", 20, Format.TEXT),
            Column.of("分值", "Weight", 8, Format.NUMBER),
            Column.of("得分", "Score", 8, Format.NUMBER),
            Column.of("文件", "File", 32, Format.LABEL));

    private static final List<Column> LEDGER = List.of(
            Column.of("文件", "File", 46, Format.LABEL),
            Column.of("状态", "Status", 22, Format.MARK),
            Column.of("说明", "Remark", 46, Format.TEXT),
            Column.of("文件类型", "Kind", 26, Format.TEXT),
            Column.of("大小（字节）", "Bytes", 13, Format.WHOLE),
            Column.of("报告数", "Reports", 8, Format.WHOLE),
            Column.of("差错", "Errors", 8, Format.WHOLE),
            Column.of("提示", "Warnings", 8, Format.WHOLE),
            Column.of("SHA-256", "SHA-256", 68, Format.PHRASE));

    private FileSheets() {}

    static Filled indicators(Book book, Iterable<Dossier> dossiers) throws IOException {
        Grid grid = book.grid(new Wording("指标", "Indicators"), INDICATORS);
        for (Dossier dossier : dossiers) {
            for (Report report : dossier.reports()) {
                Origin origin = Origin.of(dossier, report);
                for (Indicator indicator : report.body().indicators()) {
                    grid.begin().text(origin.department()).number(origin.year()).text(origin.title());
                    indicator(grid, indicator);
                    grid.text(origin.path()).end();
                }
            }
        }
        return grid.finish();
    }

    private static void indicator(Grid grid, Indicator indicator) {
        grid.text(ReportView.plain(indicator.level1())).text(ReportView.plain(indicator.level2()));
        grid.text(ReportView.plain(indicator.name())).text(ReportView.plain(indicator.target()));
        grid.text(ReportView.plain(indicator.actual()));
        grid.number(points(indicator.weight())).number(points(indicator.score()));
    }

    private static Optional<BigDecimal> points(Optional<Printed> points) {
        return points.map(Printed::value);
    }

    static Filled ledger(Book book, Iterable<LedgerRow> rows, Links links) throws IOException {
        Grid grid = book.grid(new Wording("文件台账", "Files"), LEDGER);
        Labels labels = new Labels(book.language());
        for (LedgerRow row : rows) {
            grid.begin().link(row.path(), links.to(row.path()));
            grid.text(labels.of(row.status()), Paint.of(row.status()))
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
