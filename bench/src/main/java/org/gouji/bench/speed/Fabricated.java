package org.gouji.bench.speed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
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
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * A dossier made up to be written out: sentences that each say what an item cost, what its parts cost, and what share one has; some of
 * them wrong.
 */
final class Fabricated {
    /** Numbers of a sentence: the total, two parts, a share. */
    static final int NUMBERS = 4;

    /** The sentences that are checked, a sum and a share each. */
    static final int CHECKED = 10;

    private static final int SECTION = 5;
    private static final int YEAR = 2023;

    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int number;

    private Fabricated(int number) {
        this.number = number;
    }

    /**
     * A dossier of one report.
     *
     * @param number tells it from others
     * @param sentences how many there are, with {@link #NUMBERS} numbers each
     * @param wrong how many of them have a total that is not the sum
     */
    static Dossier of(int number, int sentences, int wrong) {
        Fabricated made = new Fabricated(number);
        String unit = "清泉县第" + number + "服务站";
        made.text.append(unit).append("2023年部门整体支出绩效自评报告\n");
        for (int i = 0; i < sentences; i++) {
            if (i % SECTION == 0) {
                made.section(i / SECTION + 1);
            }
            made.sentence(i, i < wrong);
        }
        made.end();
        String title = unit + "2023年部门整体支出绩效自评报告";
        Identity identity = new Identity(title, unit, "清泉县", OptionalInt.of(YEAR), Kinds.WHOLE_UNIT);
        Span all = new Span(0, made.text.length());
        Report report = new Report(
                new Head("a1", Optional.empty(), identity, all),
                new Body(made.sections, List.of(), List.of()),
                made.facts,
                made.relations,
                made.findings,
                made.facts.stream()
                        .map(fact -> Standing.of(fact.span(), State.VERIFIED))
                        .toList());
        String hash = String.format(Locale.ROOT, "%064x", number);
        Source source = new Source("报告/" + number % 100 + "/" + number + ".docx", "application/msword", hash, 40_960);
        return new Dossier(source, Status.OK, made.text.toString(), List.of(report), List.of());
    }

    /** Ends the section before and begins another. */
    private void section(int label) {
        int start = text.length();
        if (label > 1) {
            end();
        }
        text.append("（").append(label).append("）支出情况\n");
        Span heading = new Span(start, text.length() - 1);
        sections.add(new Section(2, "（" + label + "）", "支出情况", heading, heading));
    }

    private void end() {
        Section open = sections.remove(sections.size() - 1);
        Span whole = new Span(open.span().start(), text.length());
        sections.add(new Section(open.level(), open.label(), open.title(), open.heading(), whole));
    }

    private void sentence(int index, boolean wrong) {
        int start = text.length();
        int first = 1_000 + (number * 31 + index * 17) % 8_000;
        int second = 1_000 + (number * 7 + index * 13) % 8_000;
        int total = first + second + (wrong ? 90 : 0);
        text.append("2023年项目").append(index).append("支出合计");
        Quantity whole = amount(total);
        text.append("，其中：人员支出");
        Quantity one = amount(first);
        text.append("，运行支出");
        Quantity other = amount(second);
        text.append("，占");
        Quantity share = share(first, total);
        text.append("。\n");
        Span sentence = new Span(start, text.length() - 1);
        List.of(whole, one, other).forEach(q -> fact(q, "项目" + index + "支出", Measure.FINAL, sentence));
        fact(share, "人员支出", Measure.SHARE, sentence);
        if (index >= CHECKED) {
            return;
        }
        check("sum SUM-OF-PARTS", wrong, whole, decimal(first + second) + "万元", List.of(one, other));
        check("share SHARE", false, share, share.number().value() + "%", List.of(one, whole));
        if (wrong) {
            finding(whole, "r" + (relations.size() - 1), decimal(first + second) + "万元");
        }
    }

    private static String decimal(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private Quantity amount(int cents) {
        int start = text.length();
        text.append(decimal(cents));
        Span digits = new Span(start, text.length());
        text.append("万元");
        Printed printed = new Printed(BigDecimal.valueOf(cents, 2), Approximation.NONE, digits);
        return new Amount(new Span(start, text.length()), printed, MoneyUnit.WAN, UnitFrom.PRINTED);
    }

    private Quantity share(int part, int whole) {
        int start = text.length();
        BigDecimal value =
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        text.append(value.toPlainString());
        Printed printed = new Printed(value, Approximation.NONE, new Span(start, text.length()));
        text.append('%');
        return new Percentage(new Span(start, text.length()), printed, Form.PERCENT, true);
    }

    private void fact(Quantity quantity, String item, Measure measure, Span sentence) {
        Place place = new Place(PlaceKind.PROSE, sentence, sections.size() - 1);
        facts.add(new Fact(quantity, item, item, measure, Scope.UNSAID, OptionalInt.of(YEAR), place));
    }

    private Figure figure(Quantity quantity) {
        Span span = quantity.span();
        return new Figure(text.substring(span.start(), span.end()), span);
    }

    /** @param rule its name, the kind of its checks in front: {@code share SHARE} */
    private void check(String rule, boolean wrong, Quantity stated, String computed, List<Quantity> operands) {
        String said = wrong ? "分项之和为 " + computed + "，不能同时成立。" : "与 " + computed + " 相符。";
        relations.add(new Relation(
                "r" + (relations.size() + 1),
                rule.substring(0, rule.indexOf(' ')),
                rule.substring(rule.indexOf(' ') + 1),
                wrong ? Verdict.BROKEN : Verdict.EXACT,
                Optional.of(figure(stated)),
                computed,
                operands.stream().map(this::figure).toList(),
                Wording.same(said)));
    }

    private void finding(Quantity doubtful, String relation, String repair) {
        int ordinal = findings.size() + 1;
        findings.add(new Finding(
                "f" + ordinal,
                "SUM-OF-PARTS",
                Severity.ERROR,
                Wording.same("合计与分项之和 " + repair + " 不符，不能同时成立。"),
                List.of(doubtful.span()),
                List.of(relation),
                "c" + ordinal,
                Optional.of(new Finding.Suggestion(repair, doubtful.span()))));
    }
}
