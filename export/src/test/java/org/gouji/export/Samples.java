package org.gouji.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;
import org.gouji.model.Body;
import org.gouji.model.Computed;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Indicator;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Outcome;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Scope;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Term;
import org.gouji.model.Working.Treatment;

/** An invented report with one of everything. The first line holds a character outside the basic plane. */
final class Samples {
    static final String TEXT = """
            𠀀川县林溪镇政务服务站2023年部门整体支出绩效自评报告
            一、基本情况
            （一）支出情况
            2023年支出合计358.4万元，其中：基本支出200万元，项目支出128.4万元，占36%，比上年提高约1.5个百分点。
            全年受理3440件，综合得分98分。
            表1 支出明细表
            单位：万元
            项目\t预算\t决算
            窗口运行\t130.00\t128.4
            一级指标\t二级指标\t受理件数\t3000件\t3440件\t10\t9.5
            0.3583
            """;

    private Samples() {}

    static Span at(String words) {
        return at(TEXT, words);
    }

    static Span at(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    static Printed printed(String number, Span digits) {
        return new Printed(new BigDecimal(number), Approximation.NONE, digits);
    }

    static Fact fact(Quantity quantity, String item, Measure measure) {
        Place place = new Place(PlaceKind.PROSE, sentence(quantity.span()), 1);
        return new Fact(quantity, item, item, measure, Scope.UNSAID, OptionalInt.of(2023), place);
    }

    static Fact amount(String words, String number, String item) {
        Span span = at(words);
        Quantity quantity = new Amount(span, printed(number, span), MoneyUnit.WAN, UnitFrom.PRINTED);
        return fact(quantity, item, Measure.FINAL);
    }

    private static Span sentence(Span span) {
        int start = TEXT.lastIndexOf('\n', span.start()) + 1;
        int end = TEXT.indexOf('\n', span.end());
        return new Span(start, end);
    }

    static List<Fact> facts() {
        Fact total = amount("358.4万元", "358.4", "支出合计");
        Fact scoped = new Fact(
                total.quantity(),
                total.item(),
                total.key(),
                total.measure(),
                Scope.YEAR_TOTAL,
                total.year(),
                total.place());
        Span share = at("36%");
        Span points = at("1.5个百分点");
        Span cell = at("130.00");
        Fact header = new Fact(
                new Amount(cell, printed("130.00", cell), MoneyUnit.WAN, UnitFrom.HEADER),
                "窗口运行",
                "窗口运行",
                Measure.BUDGET,
                Scope.UNSAID,
                OptionalInt.empty(),
                new Place(PlaceKind.TABLE, cell, 1));
        Span fraction = at("0.3583");
        return List.of(
                scoped,
                amount("200万元", "200", "基本支出"),
                amount("128.4万元", "128.4", "项目支出"),
                fact(new Percentage(share, printed("36", at("36")), Form.PERCENT, true), "项目支出", Measure.SHARE),
                fact(
                        new Percentage(
                                points,
                                new Printed(new BigDecimal("1.5"), Approximation.ABOUT, at("1.5")),
                                Form.POINTS,
                                false),
                        "项目支出",
                        Measure.CHANGE),
                fact(new Count(at("3440件"), printed("3440", at("3440")), "件"), "受理", Measure.NUMBER),
                fact(new Count(at("98"), printed("98", at("98")), ""), "综合得分", Measure.SCORE),
                header,
                fact(
                        new Percentage(fraction, printed("0.3583", fraction), Form.FRACTION, false),
                        "项目支出",
                        Measure.SHARE));
    }

    private static Body body() {
        Section first = new Section(1, "一", "基本情况", at("一、基本情况"), new Span(at("一、").start(), TEXT.length()));
        Section second =
                new Section(2, "（一）", "支出情况", at("（一）支出情况"), new Span(at("（一）").start(), TEXT.length()));
        Table table = new Table(
                at("项目\t预算\t决算\n窗口运行\t130.00\t128.4"),
                List.of(
                        new Cell(cell("项目\t预算", "项目"), 0, 0, 1, 1),
                        new Cell(cell("预算\t决算", "预算"), 0, 1, 1, 1),
                        new Cell(cell("决算\n窗口", "决算"), 0, 2, 1, 1),
                        new Cell(at("窗口运行"), 1, 0, 1, 1),
                        new Cell(at("130.00"), 1, 1, 1, 2)),
                3,
                3,
                Certainty.GRID);
        String row = "一级指标\t二级指标\t受理件数\t3000件\t3440件\t10\t9.5";
        Indicator indicator = new Indicator(
                "产出指标",
                "数量指标",
                "受理件数",
                "3000件",
                "3440件",
                Optional.of(printed("10", at(row))),
                Optional.empty(),
                at(row));
        return new Body(List.of(first, second), List.of(table), List.of(indicator));
    }

    private static Span cell(String around, String words) {
        int start = at(around).start();
        return new Span(start, start + words.length());
    }

    static Relation broken() {
        return new Relation(
                "r1",
                "sum",
                "SUM-OF-PARTS",
                Verdict.BROKEN,
                Optional.of(Figure.at(at("358.4万元"), TEXT)),
                new Computed("328.4万元", sum()),
                List.of(Figure.at(at("200万元"), TEXT), Figure.at(at("128.4万元"), TEXT)),
                new Wording("200 + 128.4 = 328.4，与所列 358.4 不符", "200 + 128.4 = 328.4, not 358.4"));
    }

    private static Working sum() {
        List<Term> terms = List.of(term("358.4万元", "358.4"), term("200万元", "200"), term("128.4万元", "128.4"));
        return Equation.of(terms.get(0), terms.subList(1, 3), "#1+#2", Treatment.NEAR);
    }

    static Term term(String words, String number) {
        return new Term(amount(words, number, "").quantity(), new BigDecimal("500"), new BigDecimal("1000"));
    }

    private static Relation unchecked() {
        return new Relation(
                "r2",
                "share",
                "SHARE",
                Verdict.UNCHECKED,
                Optional.empty(),
                "",
                List.of(),
                new Wording("缺少分母", "the base is missing"));
    }

    static List<Finding> findings() {
        Finding error = new Finding(
                "f1",
                "SUM-OF-PARTS",
                Severity.ERROR,
                new Wording("各项之和为328.4万元，合计写作358.4万元，相差30万元。", "The parts make 328.4, the total says 358.4."),
                List.of(at("358.4万元"), at("200万元")),
                List.of("r1"),
                "c1",
                Optional.of(new Finding.Suggestion("328.4万元", at("358.4万元"))));
        Finding warning = new Finding(
                "f2",
                "APPROXIMATE",
                Severity.WARNING,
                new Wording("比例与金额口径不明。", "The scope of the share is doubtful."),
                List.of(at("36%")),
                List.of(),
                "c2",
                Optional.empty());
        return List.of(error, warning);
    }

    static List<Standing> standings() {
        Span total = at("358.4万元");
        Span about = at("1.5个百分点");
        return facts().stream()
                .map(Fact::span)
                .map(s -> s.equals(total)
                        ? Standing.of(s, State.CONTRADICTED)
                        : Standing.unchecked(s, s.equals(about) ? Reason.APPROXIMATE : Reason.NO_RELATION))
                .toList();
    }

    static Head head() {
        Identity identity = new Identity(
                "𠀀川县林溪镇政务服务站2023年部门整体支出绩效自评报告", "𠀀川县林溪镇政务服务站", "𠀀川县", OptionalInt.of(2023), Kinds.WHOLE_UNIT);
        return new Head("a1", Optional.empty(), identity, new Span(0, TEXT.length()));
    }

    static Source source(String path) {
        return new Source(path, "text/plain", "0123456789abcdef".repeat(4), 1024);
    }

    static Dossier dossier() {
        return dossier("林溪/自评报告.txt");
    }

    static Dossier dossier(String path) {
        Report report = new Report(head(), body(), facts(), List.of(broken(), unchecked()), findings(), standings());
        Identity none = new Identity("附表", "", "", OptionalInt.empty(), Kinds.ATTACHED_TABLES);
        Head annex = new Head("a2", Optional.of("a1"), none, at("0.3583"));
        Report second = new Report(
                annex, new Body(List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of());
        return new Dossier(
                source(path),
                Status.OK,
                TEXT,
                List.of(report, second),
                List.of(new Wording("编码不确定", "the encoding is uncertain")));
    }

    static Dossier failed() {
        return Dossier.of(new Outcome.Failed(
                new Source("坏/空.docx", "application/octet-stream", "", 0),
                Status.CORRUPT,
                new Wording("文件为空", "the file is empty")));
    }
}
