package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gouji.export.Grid.Filled;
import org.gouji.export.Tally.Line;
import org.gouji.export.xlsx.BarChart;
import org.gouji.export.xlsx.BarChart.Place;
import org.gouji.export.xlsx.BarChart.Series;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.model.Language;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The first sheet, 汇总: what was read, what ties, what does not, and where to look first; beside the numbers their charts. */
final class SummarySheet {
    private static final int TOP_UNITS = 20;
    private static final int TOP_RULES = 20;
    private static final List<Double> WIDTHS =
            List.of(46.0, 11.0, 11.0, 11.0, 11.0, 3.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double LINE_HEIGHT = 15;
    private static final double LONG_LINE = 44;
    private static final int CHART_FROM = 6;
    private static final int CHART_TO = 13;
    private static final int CHART_SPARE = 6;
    private static final int BARS_PER_ROW = 2;

    private final Book book;
    private final SheetWriter sheet;
    private final WorkbookInput input;
    private final Labels labels;
    private final Tally tally;
    private int nextChart = 2;

    /** Opens the sheet, so that it comes first; it is filled when all others are done. */
    static SheetWriter open(Book book) throws IOException {
        return book.page(new Wording("汇总", "Summary"), WIDTHS);
    }

    SummarySheet(Book book, SheetWriter sheet, WorkbookInput input, Tally tally) {
        this.book = book;
        this.sheet = sheet;
        this.input = input;
        this.labels = new Labels(input.language());
        this.tally = tally;
    }

    void fill(List<Filled> sheets) throws IOException {
        Style title = Style.of("", "left", false)
                .coloured(new Style.Colours("", Paint.SECTION.font()))
                .heading(16);
        sheet.text(0, say("勾稽核对结果汇总", "Summary of the audit"), book.style(title));
        sheet.end(28);
        gap();
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
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        total(all);
    }

    private void reports() throws IOException {
        section("报告", "Reports", share());
        long all = Tally.sum(tally.reports);
        for (Map.Entry<String, Long> entry : tally.reports.entrySet()) {
            line(entry.getKey(), entry.getValue(), all, Paint.NONE);
        }
        total(all, tally.annexes(), "其中所附的表（网页上与所属报告合为一份）", "of these annexed to another (one with it on pages)");
    }

    private void issues() throws IOException {
        section("问题（同一原因计一项）", "Findings (one for each root cause)", share());
        long all = Tally.sum(tally.issues);
        for (Map.Entry<Severity, Long> entry : tally.issues.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        total(all, tally.dismissed(), "另有复核为误报、不再计入的", "dismissed by reviewers, not counted");
    }

    private void relations() throws IOException {
        section("勾稽关系", "Checks", share());
        long all = Tally.sum(tally.verdicts);
        int first = sheet.row();
        for (Map.Entry<Verdict, Long> entry : tally.verdicts.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        List<String> names = tally.verdicts.keySet().stream().map(labels::of).toList();
        chart(
                say("勾稽关系核对结论", "Checks by verdict"),
                first,
                names,
                List.of(counts(tally.verdicts.values())),
                bars(tally.verdicts.keySet(), Paint::of));
        total(all);
    }

    private void numbers() throws IOException {
        section("数据核对覆盖（未核对不等于无误）", "Numbers (not checked does not mean right)", share());
        long all = Tally.sum(tally.numbers);
        int first = sheet.row();
        for (Map.Entry<Standing.State, Long> entry : tally.numbers.entrySet()) {
            line(labels.of(entry.getKey()), entry.getValue(), all, Paint.of(entry.getKey()));
        }
        List<String> names = tally.numbers.keySet().stream().map(labels::of).toList();
        chart(
                say("数据核对覆盖", "Coverage of numbers"),
                first,
                names,
                List.of(counts(tally.numbers.values())),
                bars(tally.numbers.keySet(), Paint::of));
        for (Map.Entry<Standing.Reason, Long> entry : tally.reasons.entrySet()) {
            String reason = entry.getKey().label().in(input.language());
            line(say("　其中：", "  of these: ") + reason, entry.getValue(), all, Paint.NONE);
        }
        total(all);
    }

    private static <E> List<String> bars(Iterable<E> cases, Function<E, Paint> paint) {
        List<String> colours = new ArrayList<>();
        cases.forEach(one -> colours.add(paint.apply(one).bar()));
        return colours;
    }

    private Series counts(Iterable<Long> counts) {
        List<Long> values = new ArrayList<>();
        counts.forEach(values::add);
        return new Series(say("数量", "Count"), 1, "5B9BD5", values);
    }

    private void rules() throws IOException {
        RuleNames names = new RuleNames(input.rules(), input.language());
        section("问题按规则", "Findings by rule", severities());
        List<Line> rules = tally.rules();
        int first = sheet.row();
        for (Line line : rules) {
            line(names.of(line.name()), line);
        }
        List<Line> shown = rules.subList(0, Math.min(TOP_RULES, rules.size()));
        chart(
                say("问题按规则", "Findings by rule"),
                first,
                shown.stream().map(line -> names.of(line.name())).toList(),
                stacked(shown),
                List.of());
        gap();
    }

    private void units() throws IOException {
        List<Line> units = tally.units();
        List<Line> shown = units.subList(0, Math.min(TOP_UNITS, units.size()));
        String heading = say(
                "问题最多的单位（有问题的单位共 " + units.size() + " 个，列出前 " + shown.size() + " 个）",
                "Units with most findings (" + shown.size() + " of " + units.size() + " shown)");
        section(heading, heading, severities());
        int first = sheet.row();
        for (Line line : shown) {
            line(unit(line), line);
        }
        String title = say("问题最多的单位（前 " + TOP_UNITS + "）", "Units with most findings (top " + TOP_UNITS + ")");
        chart(title, first, shown.stream().map(this::unit).toList(), stacked(shown), List.of());
        gap();
    }

    private String unit(Line line) {
        return line.name().isEmpty() ? say("（未识别单位）", "(unit not found)") : CellText.of(line.name(), input.language());
    }

    private List<Series> stacked(List<Line> lines) {
        return List.of(
                series(Severity.ERROR, 1, "C00000", lines, Line::errors),
                series(Severity.WARNING, 2, "FFC000", lines, Line::warnings),
                series(Severity.INFO, 3, "9DC3E6", lines, Line::notes));
    }

    private Series series(Severity severity, int column, String colour, List<Line> lines, ToLongFunction<Line> count) {
        List<Long> values = lines.stream().mapToLong(count).boxed().toList();
        return new Series(labels.of(severity), column, colour, values);
    }

    /** A chart beside the tables, below the charts before it; none of nothing. */
    private void chart(String title, int firstRow, List<String> names, List<Series> series, List<String> colours) {
        if (!names.isEmpty()) {
            int rows = CHART_SPARE + BARS_PER_ROW * Math.min(names.size(), TOP_UNITS) - names.size() / 2;
            Place place = new Place(CHART_FROM, nextChart, CHART_TO, nextChart + rows);
            sheet.chart(new BarChart(title, sheet.name(), firstRow, names, series, colours, place));
            nextChart += rows + 1;
        }
    }

    private void sheets(List<Filled> sheets) throws IOException {
        section("本工作簿各表", "Sheets of this workbook", List.of(say("行数", "Rows"), say("分表数", "Sheets")));
        for (Filled filled : sheets) {
            String note = filled.linksLeftOut() ? say("（部分文件未加链接）", " (some files are not linked)") : "";
            name(filled.name() + note, Paint.NONE);
            sheet.number(1, filled.rows(), whole());
            sheet.number(2, filled.sheets(), whole());
            sheet.end(0);
        }
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

    private void section(String zh, String en, List<String> heads) throws IOException {
        Style style =
                Style.of("", "left", true).coloured(Paint.SECTION.colours()).framedBold(Style.SIZE);
        Style right =
                Style.of("", "right", false).coloured(Paint.SECTION.colours()).framedBold(Style.SIZE);
        sheet.text(0, say(zh, en), book.style(style));
        for (int c = 0; c < heads.size(); c++) {
            sheet.text(c + 1, heads.get(c), book.style(right));
        }
        sheet.end(height(say(zh, en)));
    }

    private void line(String name, long count, long all, Paint paint) throws IOException {
        name(name, paint);
        sheet.number(1, count, whole());
        sheet.number(2, percent(count, all).toPlainString(), look("0.0\"%\""));
        sheet.end(height(name));
    }

    private void line(String name, Line line) throws IOException {
        name(name, Paint.NONE);
        long[] counts = {line.errors(), line.warnings(), line.notes(), line.all()};
        for (int c = 0; c < counts.length; c++) {
            sheet.number(c + 1, counts[c], whole());
        }
        sheet.end(height(name));
    }

    private void total(long all) throws IOException {
        total(all, 0, "", "");
    }

    /** @param beside another count that is told below if there is any, called so */
    private void total(long all, long beside, String zh, String en) throws IOException {
        Style bold = Style.of("", "left", true).framedBold(Style.SIZE);
        sheet.text(0, say("合计", "All"), book.style(bold));
        sheet.number(1, all, book.style(Style.of("#,##0", "right", false).framedBold(Style.SIZE)));
        sheet.end(0);
        if (beside > 0) {
            name(say(zh, en), Paint.UNKNOWN);
            sheet.number(1, beside, whole());
            sheet.end(0);
        }
        gap();
    }

    private void name(String name, Paint paint) {
        Style style = Style.of("", "left", true).coloured(paint.colours()).inFrame();
        sheet.text(0, CellText.of(name, input.language()), book.style(style));
    }

    private void gap() throws IOException {
        sheet.end(0);
    }

    private int whole() {
        return look("#,##0");
    }

    private int look(String pattern) {
        return book.style(Style.of(pattern, "right", false).inFrame());
    }

    private static double height(String name) {
        return LINE_HEIGHT * Math.min(20, TextWidth.lines(name, LONG_LINE));
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
