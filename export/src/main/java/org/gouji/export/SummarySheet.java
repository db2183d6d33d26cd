package org.gouji.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.export.Grid.Filled;
import org.gouji.export.Tally.Line;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;

/** The first sheet, 汇总: what was read, what ties, what does not, and where to look first; beside the numbers their charts. */
final class SummarySheet {
    private static final int TOP_UNITS = 20;
    private static final int TOP_RULES = 20;

    private final SheetWriter sheet;
    private final SummaryLines lines;
    private final SummaryCharts charts;
    private final WorkbookInput input;
    private final Labels labels;
    private final Tally tally;

    /** Opens the sheet, so that it comes first; it is filled when all others are done. */
    static SheetWriter open(Book book) throws IOException {
        return SummaryLines.open(book);
    }

    SummarySheet(Book book, SheetWriter sheet, WorkbookInput input, Tally tally) {
        this.sheet = sheet;
        this.lines = new SummaryLines(book, sheet, input.language());
        this.input = input;
        this.labels = new Labels(input.language());
        this.charts = new SummaryCharts(sheet, labels);
        this.tally = tally;
    }

    void fill(List<Filled> sheets) throws IOException {
        lines.title(say("勾稽核对结果汇总", "Summary of the audit"));
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

    private void files() throws IOException {
        section("文件", "Files", share());
        long all = Tally.sum(tally.files);
        for (Map.Entry<Status, Long> entry : tally.files.entrySet()) {
            lines.line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        lines.total(all);
    }

    private void reports() throws IOException {
        section("报告", "Reports", share());
        long all = Tally.sum(tally.reports);
        for (Map.Entry<String, Long> entry : tally.reports.entrySet()) {
            lines.line(entry.getKey(), entry.getValue(), all, Paint.NONE);
        }
        lines.total(
                all,
                tally.annexes(),
                say("其中所附的表（网页上与所属报告合为一份）", "of these annexed to another (one with it on pages)"));
    }

    private void issues() throws IOException {
        section("问题（同一原因计一项）", "Findings (one for each root cause)", share());
        long all = Tally.sum(tally.issues);
        for (Map.Entry<Severity, Long> entry : tally.issues.entrySet()) {
            lines.line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        lines.total(all, tally.dismissed(), say("另有复核为误报、不再计入的", "dismissed by reviewers, not counted"));
    }

    private void relations() throws IOException {
        section("勾稽关系", "Checks", share());
        long all = Tally.sum(tally.verdicts);
        int first = sheet.row();
        for (Map.Entry<Verdict, Long> entry : tally.verdicts.entrySet()) {
            lines.line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        charts.counts(say("勾稽关系核对结论", "Checks by verdict"), first, tally.verdicts, labels::of, Paint::of);
        lines.total(all);
    }

    private void numbers() throws IOException {
        section("数据核对覆盖（未核对不等于无误）", "Numbers (not checked does not mean right)", share());
        long all = Tally.sum(tally.numbers);
        int first = sheet.row();
        for (Map.Entry<Standing.State, Long> entry : tally.numbers.entrySet()) {
            lines.line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        charts.counts(say("数据核对覆盖", "Coverage of numbers"), first, tally.numbers, labels::of, Paint::of);
        for (Map.Entry<Standing.Reason, Long> entry : tally.reasons.entrySet()) {
            String reason = entry.getKey().label().in(input.language());
            lines.line(say("　其中：", "  of these: ") + reason, entry.getValue(), all, Paint.NONE);
        }
        lines.total(all);
    }

    private void rules() throws IOException {
        RuleNames names = new RuleNames(input.rules(), input.language());
        section("问题按规则", "Findings by rule", severities());
        List<Line> rules = tally.rules();
        int first = sheet.row();
        for (Line line : rules) {
            lines.line(names.of(line.name()), line);
        }
        List<Line> shown = rules.subList(0, Math.min(TOP_RULES, rules.size()));
        charts.findings(say("问题按规则", "Findings by rule"), first, shown, line -> names.of(line.name()));
        lines.gap();
    }

    private void units() throws IOException {
        List<Line> units = tally.units();
        List<Line> shown = units.subList(0, Math.min(TOP_UNITS, units.size()));
        String heading = say(
                "问题最多的单位（有问题的单位共 " + units.size() + " 个，列出前 " + shown.size() + " 个）",
                "Units with most findings (" + shown.size() + " of " + units.size() + " shown)");
        lines.section(heading, severities());
        int first = sheet.row();
        for (Line line : shown) {
            lines.line(unit(line), line);
        }
        String title = say("问题最多的单位（前 " + TOP_UNITS + "）", "Units with most findings (top " + TOP_UNITS + ")");
        charts.findings(title, first, shown, this::unit);
        lines.gap();
    }

    private String unit(Line line) {
        return line.name().isEmpty() ? say("（未识别单位）", "(unit not found)") : CellText.of(line.name(), input.language());
    }

    private void sheets(List<Filled> sheets) throws IOException {
        lines.section(say("本工作簿各表", "Sheets of this workbook"), List.of(say("行数", "Rows"), say("分表数", "Sheets")));
        for (Filled filled : sheets) {
            String note = filled.linksLeftOut() ? say("（部分文件未加链接）", " (some files are not linked)") : "";
            lines.counts(filled.name() + note, filled.rows(), filled.sheets());
        }
    }

    private void section(String zh, String en, List<String> heads) throws IOException {
        lines.section(say(zh, en), heads);
    }

    private List<String> share() {
        return List.of(say("数量", "Count"), say("占比", "Share"));
    }

    private List<String> severities() {
        return Stream.concat(
                        Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                                .map(labels::of),
                        Stream.of(say("合计", "All")))
                .toList();
    }

    private String say(String zh, String en) {
        return input.language() == Language.ZH ? zh : en;
    }
}
