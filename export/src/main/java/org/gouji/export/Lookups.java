package org.gouji.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.export.Lookup.Ends;
import org.gouji.export.Lookup.Made;
import org.gouji.export.Lookup.Value;
import org.gouji.model.Relation;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Band;
import org.gouji.model.Working.Criteria;
import org.gouji.model.Working.Grading;
import org.gouji.model.Working.Listing;
import org.gouji.model.Working.Points;
import org.gouji.model.Working.Years;

/**
 * Writes the {@link Lookup} of a check, from what the check says of how it was worked out. It is only given where it comes to the verdict
 * that the audit came to.
 */
final class Lookups {
    private static final String PLAIN = "#,##0";
    /** Operands in cells of their own; see {@link CheckSheet}. */
    private static final int MOST = 12;

    private Lookups() {}

    static Optional<Lookup> of(Relation relation) {
        Optional<Working> working = relation.working();
        if (working.isEmpty()) {
            return Optional.empty();
        }
        if (working.get() instanceof Points points) {
            return PointsLookup.of(points, relation);
        }
        if (working.get() instanceof Criteria criteria) {
            return criteria(criteria, relation);
        }
        if (working.get() instanceof Grading grading) {
            return grade(grading, relation);
        }
        if (working.get() instanceof Years years) {
            return year(years, relation);
        }
        return working.get() instanceof Listing listing ? listed(listing, relation) : Optional.empty();
    }

    private static Optional<Lookup> criteria(Criteria criteria, Relation relation) {
        List<Term> terms = Terms.of(List.of(criteria.score(), criteria.rate())).all();
        BigDecimal score = terms.get(0).value();
        boolean holds = score.compareTo(criteria.least()) >= 0 && score.compareTo(criteria.most()) <= 0;
        return agreed(
                relation,
                holds,
                () -> new Lookup(
                        value(terms.get(0)),
                        List.of(value(terms.get(1))),
                        Optional.empty(),
                        Optional.of(new Ends(criteria.least(), criteria.most())),
                        "AND(#0>=#l,#0<=#h)",
                        new Wording(
                                "核算下限 ≤ 列示数 ≤ 核算上限（按表内评分标准，由参与数1计分）",
                                "least ≤ stated ≤ most, by the criteria printed there for operand 1")));
    }

    private static Optional<Lookup> grade(Grading grading, Relation relation) {
        Term score = Terms.of(List.of(grading.score())).stated();
        boolean followed = graded(grading.bands(), score.value()).equals(grading.due());
        Wording said = !followed
                ? new Wording("等级按报告所列或规则包的标准取得", "the grade by the scale of the report or of a rule pack")
                : grading.printed()
                        ? new Wording(
                                "按得分（参与数1）查报告所列标准",
                                "the grade that the report's own scale gives for the score (operand 1)")
                        : new Wording("按得分（参与数1）查等级标准", "the grade that the scale gives for the score (operand 1)");
        Made made = new Made(followed ? nested(grading.bands()) : quoted(grading.due()), Value.of(grading.due()));
        return agreed(
                relation,
                grading.stated().equals(grading.due()),
                () -> new Lookup(
                        Value.of(grading.stated()),
                        List.of(value(score)),
                        Optional.of(made),
                        Optional.empty(),
                        "#0=#m",
                        said));
    }

    private static String graded(List<Band> bands, BigDecimal score) {
        return bands.stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .findFirst()
                .map(Band::grade)
                .orElse("");
    }

    /** IF(#1>=90,"优",IF(#1>=80,"良",…)); below the lowest band, none. */
    private static String nested(List<Band> bands) {
        String made = "\"\"";
        for (int i = bands.size() - 1; i >= 0; i--) {
            Band band = bands.get(i);
            String grade = quoted(band.grade());
            made = band.from().signum() == 0
                    ? grade
                    : "IF(#1>=" + band.from().toPlainString() + "," + grade + "," + made + ")";
        }
        return made;
    }

    private static Optional<Lookup> year(Years years, Relation relation) {
        BigDecimal named = BigDecimal.valueOf(years.named());
        BigDecimal against = BigDecimal.valueOf(years.against());
        boolean next = years.later() == 1;
        int later = years.named() - years.against();
        return agreed(
                relation,
                later >= 0 && later <= years.later(),
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

    private static Optional<Lookup> listed(Listing listing, Relation relation) {
        int things = relation.operands().size();
        if (things > MOST) {
            return Optional.empty();
        }
        BigDecimal stated = listing.number().number().value();
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
    static Optional<Lookup> agreed(Relation relation, boolean holds, Supplier<Lookup> made) {
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
