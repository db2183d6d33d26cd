package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.export.Grid.Filled;
import org.gouji.export.Tally.Line;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The first sheet, 汇总: what was read, what ties, what does not, and where to look first. */
final class SummarySheet {
    private static final int TOP_UNITS = 20;
    private static final int COLUMNS = 5;
    private static final double[] WIDTHS = {46, 13, 13, 13, 13};
    private static final String LINE = "D9D9D9";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Worksheet sheet;
    private final WorkbookInput input;
    private final Labels labels;
    private final Tally tally;
    private int row;

    /** Opens the sheet, so that it comes first; it is filled when all others are done. */
    static Worksheet open(Book book) {
        return book.sheet(new Wording("汇总", "Summary").in(book.language()));
    }

    SummarySheet(Worksheet sheet, WorkbookInput input, Tally tally) {
        this.sheet = sheet;
        this.input = input;
        this.labels = new Labels(input.language());
        this.tally = tally;
    }

    void fill(List<Filled> sheets) throws IOException {
        for (int c = 0; c < COLUMNS; c++) {
            sheet.width(c, WIDTHS[c]);
        }
        sheet.hideGridLines();
        title();
        files();
        reports();
        issues();
        relations();
        numbers();
        rules();
        units();
        sheets(sheets);
        sheet.finish();
    }

    private void title() {
        sheet.inlineString(row, 0, say("勾稽核对结果汇总", "Summary of the audit"));
        sheet.style(row, 0).bold().fontSize(16).fontColor(Paint.SECTION.font()).set();
        sheet.rowHeight(row, 28);
        row += 2;
    }

    private void files() {
        section("文件", "Files", share());
        long all = Tally.sum(tally.files);
        for (Map.Entry<Status, Long> entry : tally.files.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        total(all);
    }

    private void reports() {
        section("报告", "Reports", share());
        long all = Tally.sum(tally.reports);
        tally.reports.forEach((kind, count) -> line(kind, count, all, Paint.NONE));
        total(all);
    }

    private void issues() {
        section("问题（同一原因计一项）", "Findings (one for each root cause)", share());
        long all = Tally.sum(tally.issues);
        for (Map.Entry<Severity, Long> entry : tally.issues.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        total(all);
    }

    private void relations() {
        section("勾稽关系", "Checks", share());
        long all = Tally.sum(tally.verdicts);
        for (Map.Entry<Verdict, Long> entry : tally.verdicts.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        total(all);
    }

    private void numbers() {
        section("数据核对覆盖（未核对不等于无误）", "Numbers (not checked does not mean right)", share());
        long all = Tally.sum(tally.numbers);
        for (Map.Entry<Standing.State, Long> entry : tally.numbers.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        for (Map.Entry<Standing.Reason, Long> entry : tally.reasons.entrySet()) {
            String reason = entry.getKey().label().in(input.language());
            line(say("　其中：", "  of these: ") + reason, entry.getValue(), all, Paint.NONE);
        }
        total(all);
    }

    private void rules() {
        RuleNames names = new RuleNames(input.rules(), input.language());
        section("问题按规则", "Findings by rule", severities());
        tally.rules().forEach(line -> line(names.of(line.name()), line));
        row++;
    }

    private void units() {
        List<Line> units = tally.units();
        int shown = Math.min(TOP_UNITS, units.size());
        String heading = say(
                "问题最多的单位（有问题的单位共 " + units.size() + " 个，列出前 " + shown + " 个）",
                "Units with most findings (" + shown + " of " + units.size() + " shown)");
        section(heading, heading, severities());
        for (Line line : units.subList(0, shown)) {
            line(line.name().isEmpty() ? say("（未识别单位）", "(unit not found)") : line.name(), line);
        }
        row++;
    }

    private void sheets(List<Filled> sheets) {
        section("本工作簿各表", "Sheets of this workbook", List.of(say("行数", "Rows"), say("分表数", "Sheets")));
        for (Filled filled : sheets) {
            String note = filled.linksLeftOut() ? say("（部分文件未加链接）", " (some files are not linked)") : "";
            sheet.inlineString(row, 0, filled.name() + note);
            sheet.value(row, 1, filled.rows());
            sheet.value(row, 2, filled.sheets());
            frame(2, Paint.NONE);
        }
    }

    private List<String> share() {
        return List.of(say("数量", "Count"), say("占比（%）", "Share (%)"));
    }

    private List<String> severities() {
        return List.of(
                labels.of(Severity.ERROR), labels.of(Severity.WARNING), labels.of(Severity.INFO), say("合计", "All"));
    }

    private void section(String zh, String en, List<String> heads) {
        sheet.inlineString(row, 0, say(zh, en));
        for (int c = 0; c < heads.size(); c++) {
            sheet.inlineString(row, c + 1, heads.get(c));
        }
        look(sheet.range(row, 0, row, heads.size()).style().bold(), Paint.SECTION)
                .set();
        sheet.range(row, 1, row, heads.size())
                .style()
                .horizontalAlignment("right")
                .set();
        row++;
    }

    private void line(String name, long count, long all, Paint paint) {
        sheet.inlineString(row, 0, CellText.of(name, input.language()));
        sheet.value(row, 1, count);
        sheet.value(row, 2, percent(count, all));
        frame(2, paint);
    }

    private void line(String name, Line line) {
        sheet.inlineString(row, 0, CellText.of(name, input.language()));
        sheet.value(row, 1, line.errors());
        sheet.value(row, 2, line.warnings());
        sheet.value(row, 3, line.notes());
        sheet.value(row, 4, line.all());
        sheet.range(row, 1, row, 4).style().format("#,##0").set();
        look(sheet.range(row, 0, row, 4).style().wrapText(true), Paint.NONE).set();
        row++;
    }

    private void total(long all) {
        sheet.inlineString(row, 0, say("合计", "All"));
        sheet.value(row, 1, all);
        sheet.style(row, 0).bold().set();
        sheet.style(row, 1).bold().set();
        frame(2, Paint.NONE);
        row++;
    }

    /** Frames the cells of a line, colours its name and goes to the next. */
    private void frame(int last, Paint paint) {
        sheet.style(row, 1).format("#,##0").set();
        look(sheet.range(row, 0, row, last).style(), Paint.NONE).set();
        look(sheet.style(row, 0).wrapText(true), paint).set();
        row++;
    }

    private static StyleSetter look(StyleSetter style, Paint paint) {
        style.verticalAlignment("center").borderStyle(BorderStyle.THIN).borderColor(LINE);
        if (paint != Paint.NONE) {
            style.fillColor(paint.fill()).fontColor(paint.font());
        }
        return style;
    }

    private static BigDecimal percent(long count, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private String say(String zh, String en) {
        return input.language() == Language.ZH ? zh : en;
    }
}
