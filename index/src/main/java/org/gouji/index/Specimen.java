package org.gouji.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Scope;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** A small invented report that has one of everything that the index treats in its own way. */
final class Specimen {
    static final Lexicon LEXICON = new Lexicon(
            Optional.of((letters, from, to) -> Math.min(2, to - from)),
            java.util.Map.of("sg.reception", List.of("公务接待费", "接待费")));

    private static final String TEXT = """
            青泽县文化馆（以下简称文化馆）2022年度決算
            一、收支
            二〇二二年“三公”经费１，２８０.50万元，占98.60%，下降率3.5%。公務接待费2.00万元，共12批次，A-b𠀀c。预算执行率96.2%，执行率88.1%。
            （一）指标
            满意度	≥90%	95%
            """;

    private Specimen() {}

    static Dossier dossier() {
        Span all = new Span(0, TEXT.length());
        Identity identity = new Identity("青泽县文化馆2022年度決算", "青泽县文化馆", "青泽县", OptionalInt.of(2022), "决算");
        List<Section> sections = List.of(
                new Section(1, "一", "收支", span("一、收支"), new Span(span("一、收支").start(), TEXT.length())),
                new Section(
                        2, "（一）", "指标", span("（一）指标"), new Span(span("（一）指标").start(), TEXT.length())));
        Indicator row = new Indicator(
                "效益指标",
                "",
                "满意度",
                "≥90%",
                "95%",
                Optional.of(number("10", 0)),
                Optional.of(number("9.5", 0)),
                span("满意度"));
        Span stated = span("2.00万元");
        Relation relation = new Relation(
                "r1",
                "sum",
                "SUM-OF-PARTS",
                Verdict.BROKEN,
                Optional.of(Figure.at(stated, TEXT)),
                "4.00万元",
                List.of(),
                Wording.same(""));
        Finding finding = new Finding(
                "f1",
                "SUM-OF-PARTS",
                Severity.ERROR,
                new Wording("合计不符", "the sum is off"),
                List.of(stated),
                List.of("r1"),
                "c1",
                Optional.of(new Finding.Suggestion("4.00万元", stated)));
        Report report = new Report(
                new Head("r", Optional.empty(), identity, all),
                new Body(sections, List.of(), List.of(row)),
                facts(),
                List.of(relation),
                List.of(finding),
                List.of(Standing.of(stated, Standing.State.CONTRADICTED)));
        return new Dossier(new Source("p", "text/plain", "", 0), Status.OK, TEXT, List.of(report), List.of());
    }

    private static List<Fact> facts() {
        Span large = span("１，２８０.50万元");
        Span share = span("98.60%");
        Span fall = span("3.5%");
        Span small = span("2.00万元");
        Span times = span("12批次");
        Span done = span("96.2%");
        Span column = span("88.1%");
        return List.of(
                fact(amount("1280.50", large), "“三公”经费", "sg", Measure.FINAL),
                fact(
                        new Quantity.Percentage(share, number("98.60", share.start()), Quantity.Form.PERCENT, true),
                        "占比",
                        "占比",
                        Measure.SHARE),
                fact(
                        new Quantity.Percentage(fall, number("3.5", fall.start()), Quantity.Form.PERCENT, true),
                        "下降率",
                        "下降率",
                        Measure.CHANGE_RATE),
                fact(amount("2.00", small), "公務接待费", "sg.reception", Measure.FINAL),
                fact(new Quantity.Count(times, number("12", times.start()), "批次"), "公务接待", "公务接待", Measure.UNKNOWN),
                fact(
                        new Quantity.Percentage(done, number("96.2", done.start()), Quantity.Form.PERCENT, true),
                        "",
                        "",
                        Measure.COMPLETION),
                fact(
                        new Quantity.Percentage(column, number("88.1", column.start()), Quantity.Form.PERCENT, true),
                        "执行率",
                        "执行率",
                        Measure.COMPLETION));
    }

    private static Quantity amount(String number, Span place) {
        return new Quantity.Amount(place, number(number, place.start()), MoneyUnit.WAN, Quantity.UnitFrom.PRINTED);
    }

    private static Fact fact(Quantity quantity, String item, String key, Measure measure) {
        Span sentence =
                Sentences.in(TEXT, Sentences.linesAround(TEXT, quantity.span(), new Span(0, TEXT.length()))).stream()
                        .filter(one -> one.contains(quantity.span()))
                        .findFirst()
                        .orElseThrow();
        return new Fact(
                quantity,
                item,
                key,
                measure,
                Scope.FISCAL,
                OptionalInt.empty(),
                new Fact.Place(Fact.PlaceKind.PROSE, sentence, 0));
    }

    private static Printed number(String value, int at) {
        return new Printed(new BigDecimal(value), Printed.Approximation.NONE, new Span(at, at + value.length()));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
