package org.gouji.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.export.Lookup.Ends;
import org.gouji.export.Lookup.Made;
import org.gouji.export.Lookup.Value;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * Finds the {@link Lookup} behind a check. What a scale gives is taken from the check's own sentence; a lookup is only given where it
 * comes to the verdict that the audit came to.
 */
final class Lookups {
    private static final Pattern DUE = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:～(\\d+(?:\\.\\d+)?))?");
    private static final Pattern GRADED =
            Pattern.compile("得分 .*，按(等级标准|报告所列标准)(?:为“(.+)”，相符|应为“.+”，而评价等级写作“(.+)”（.*）)。");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年 与 (?:报告年度 )?(\\d{4})年.*");
    private static final Pattern LISTED = Pattern.compile("(\\d+)\\D*，.*?(\\d+) 项，.*");
    private static final String PLAIN = "#,##0";
    /** Operands in cells of their own; see {@link CheckSheet}. */
    private static final int MOST = 12;

    /** The scales of the standard rules; the first that gives the grade is shown. */
    private static final List<Map<Integer, String>> SCALES = List.of(
            Map.of(90, "优", 80, "良", 60, "中", 0, "差"),
            Map.of(90, "优", 80, "良", 60, "合格", 0, "不合格"),
            Map.of(60, "合格", 0, "不合格"));

    private final Map<Span, Fact> known;
    private final boolean standard;

    /**
     * @param known the file's numbers by their places
     * @param standard whether no rule pack of the user's may have changed the scales
     */
    Lookups(Map<Span, Fact> known, boolean standard) {
        this.known = known;
        this.standard = standard;
    }

    Optional<Lookup> of(Relation relation) {
        return switch (relation.rule()) {
            case "INDICATOR-SCORE" -> facts(relation).flatMap(facts -> PointsLookup.of(facts, relation));
            case "SCORE-LADDER" -> facts(relation).flatMap(facts -> ladder(facts, relation));
            case "GRADE-BAND" -> grade(relation);
            case "REPORT-YEAR" -> year(relation);
            case "LISTED-COUNT" -> listed(relation);
            default -> Optional.empty();
        };
    }

    /** The stated number and the operands, where all were read as numbers. */
    private Optional<List<Fact>> facts(Relation relation) {
        List<Figure> figures = new ArrayList<>(relation.stated().stream().toList());
        figures.addAll(relation.operands());
        List<Fact> facts =
                figures.stream().flatMap(f -> Rechecks.fact(known, f).stream()).toList();
        return facts.size() == figures.size() && relation.stated().isPresent() ? Optional.of(facts) : Optional.empty();
    }

    private static Optional<Lookup> ladder(List<Fact> facts, Relation relation) {
        Matcher due = DUE.matcher(relation.computed());
        if (facts.size() != 2 || !due.matches()) {
            return Optional.empty();
        }
        BigDecimal least = new BigDecimal(due.group(1));
        BigDecimal most = due.group(2) == null ? least : new BigDecimal(due.group(2));
        List<Term> terms = Terms.of(facts, Terms.Alike.NONE, false).all();
        BigDecimal score = terms.get(0).value();
        boolean holds = score.compareTo(least) >= 0 && score.compareTo(most) <= 0;
        return agreed(
                relation,
                holds,
                () -> new Lookup(
                        value(terms.get(0)),
                        List.of(value(terms.get(1))),
                        Optional.empty(),
                        Optional.of(new Ends(least, most)),
                        "AND(#0>=#l,#0<=#h)",
                        new Wording(
                                "核算下限 ≤ 列示数 ≤ 核算上限（按表内评分标准，由参与数1计分）",
                                "least ≤ stated ≤ most, by the criteria printed there for operand 1")));
    }

    private Optional<Lookup> grade(Relation relation) {
        Matcher words = GRADED.matcher(relation.message().zh());
        Optional<Fact> score = relation.operands().stream().findFirst().flatMap(f -> Rechecks.fact(known, f));
        if (!words.matches() || score.isEmpty()) {
            return Optional.empty();
        }
        String stated = words.group(2) == null ? words.group(3) : words.group(2);
        String due = relation.computed();
        BigDecimal points = score.get().quantity().value();
        Optional<Map<Integer, String>> scale = standard && words.group(1).equals("等级标准")
                ? SCALES.stream().filter(s -> graded(s, points).equals(due)).findFirst()
                : Optional.empty();
        Wording said = scale.isPresent()
                ? new Wording("按得分（参与数1）查等级标准", "the grade that the scale gives for the score (operand 1)")
                : new Wording("等级按报告所列或规则包的标准取得", "the grade by the scale of the report or of a rule pack");
        Made made = new Made(scale.map(Lookups::nested).orElse(quoted(due)), Value.of(due));
        Term term = Terms.of(List.of(score.get()), Terms.Alike.NONE, false).stated();
        return agreed(
                relation,
                stated.equals(due),
                () -> new Lookup(
                        Value.of(stated), List.of(value(term)), Optional.of(made), Optional.empty(), "#0=#m", said));
    }

    private static String graded(Map<Integer, String> scale, BigDecimal score) {
        return scale.keySet().stream()
                .filter(from -> score.compareTo(BigDecimal.valueOf(from)) >= 0)
                .max(Integer::compare)
                .map(from -> String.valueOf(scale.get(from)))
                .orElse("");
    }

    /** IF(#1>=90,"优",IF(#1>=80,"良",…)). */
    private static String nested(Map<Integer, String> scale) {
        String made = "\"\"";
        for (int from : scale.keySet().stream().sorted().toList()) {
            String grade = quoted(String.valueOf(scale.get(from)));
            made = from == 0 ? grade : "IF(#1>=" + from + "," + grade + "," + made + ")";
        }
        return made;
    }

    private static Optional<Lookup> year(Relation relation) {
        Matcher years = YEARS.matcher(relation.message().zh());
        if (!years.matches() || relation.verdict() == Verdict.EXPLAINED) {
            return Optional.empty();
        }
        BigDecimal named = new BigDecimal(years.group(1));
        BigDecimal against = new BigDecimal(years.group(2));
        int later = named.subtract(against).intValueExact();
        // What was written in the next year is as good, where the audit said so.
        boolean next = later == 1 && relation.verdict().holds();
        return agreed(
                relation,
                later == 0 || next,
                () -> new Lookup(
                        Value.of(named, "0"),
                        List.of(Value.of(against, "0")),
                        Optional.of(new Made("#1", Value.of(against, "0"))),
                        Optional.empty(),
                        next ? "OR(#0=#m,#0=#m+1)" : "#0=#m",
                        next
                                ? new Wording("与报告年度（参与数1）相同，或为次年", "the report's year (operand 1), or the next")
                                : new Wording("与报告年度（参与数1）相同", "the report's year (operand 1)")));
    }

    private static Optional<Lookup> listed(Relation relation) {
        Matcher number = LISTED.matcher(relation.message().zh());
        int things = relation.operands().size();
        if (!number.matches() || Integer.parseInt(number.group(2)) != things || things > MOST) {
            return Optional.empty();
        }
        BigDecimal stated = new BigDecimal(number.group(1));
        String count = IntStream.rangeClosed(1, things).mapToObj(i -> "#" + i).collect(Collectors.joining(","));
        return agreed(
                relation,
                stated.compareTo(BigDecimal.valueOf(things)) == 0,
                () -> new Lookup(
                        Value.of(stated, PLAIN),
                        relation.operands().stream()
                                .map(f -> Value.of(ReportView.plain(f.text())))
                                .toList(),
                        Optional.of(new Made("COUNTA(" + count + ")", Value.of(BigDecimal.valueOf(things), PLAIN))),
                        Optional.empty(),
                        "#0=#m",
                        new Wording("列举的项数", "how many are listed")));
    }

    /** A lookup, if it comes to what the audit came to. */
    static Optional<Lookup> agreed(Relation relation, boolean holds, java.util.function.Supplier<Lookup> made) {
        boolean same = relation.verdict() == Verdict.EXACT
                ? holds
                : !holds && relation.verdict() != Verdict.ROUNDED && relation.verdict() != Verdict.TRUNCATED;
        return same ? Optional.of(made.get()) : Optional.empty();
    }

    static Value value(Term term) {
        return Value.of(term.value(), term.pattern());
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
