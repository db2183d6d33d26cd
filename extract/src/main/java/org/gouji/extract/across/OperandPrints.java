package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.number.PrintedFormula;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Ties the operands of printed formulas to where the paper prints them in words: 编制45名，在职41人，控制率=41/45×100%. */
final class OperandPrints {
    private static final Pattern PERSON = Pattern.compile("[名位]");
    /** A number below this comes back by chance outside of its own paragraph. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private OperandPrints() {}

    /** The claims of one paper, and of its formulas with the first prints in the other papers of the unit. */
    static List<Claim> read(Paper paper, List<Paper> papers) {
        boolean calculates = paper.passages().stream()
                .flatMap(p -> p.sentences().stream())
                .anyMatch(s -> !s.formulas().isEmpty());
        if (!calculates) {
            return List.of();
        }
        List<Fact> prints = paper.facts().stream().filter(OperandPrints::told).toList();
        List<Fact> first = papers.stream()
                .filter(p -> p != paper)
                .flatMap(p -> p.facts().stream())
                .filter(OperandPrints::told)
                .filter(f -> f.place().kind() == PlaceKind.PROSE)
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                for (PrintedFormula formula : sentence.formulas()) {
                    List<Fact> operands = operands(sentence, formula);
                    read(operands, passage, prints, claims);
                    if (operands.size() > 1) {
                        counts(operands, passage, first, claims);
                    }
                }
            }
        }
        return claims;
    }

    private static void read(List<Fact> operands, Passage passage, List<Fact> prints, List<Claim> claims) {
        for (Fact operand : operands) {
            if (operand.quantity() instanceof Quantity.Amount) {
                nearest(operand, prints, p -> p.quantity() instanceof Quantity.Amount)
                        .or(() -> earlier(operand, operands))
                        .ifPresent(p -> claims.add(equal(p, operand)));
            }
        }
        counts(operands, passage, prints, claims);
    }

    /** What is counted is tied where every operand of the formula is printed. */
    private static void counts(List<Fact> operands, Passage passage, List<Fact> prints, List<Claim> claims) {
        Map<Fact, Fact> counts = new LinkedHashMap<>();
        operands.stream()
                .filter(o -> !(o.quantity() instanceof Quantity.Amount))
                .forEach(o -> nearest(o, prints, p -> counted(p, o, passage)).ifPresent(p -> counts.put(o, p)));
        if (counts.size() == operands.size() && together(List.copyOf(counts.values()))) {
            counts.forEach((operand, print) -> claims.add(equal(print, operand)));
        }
    }

    private static Optional<Fact> earlier(Fact operand, List<Fact> operands) {
        return operands.stream()
                .filter(o -> o.span().compareTo(operand.span()) < 0)
                .filter(o -> o.quantity() instanceof Quantity.Amount)
                .filter(o -> same(o, operand))
                .findFirst();
    }

    private static List<Fact> operands(Sentence sentence, PrintedFormula formula) {
        return sentence.mentions().stream()
                .map(Mention::fact)
                .filter(f -> formula.operands().stream().anyMatch(o -> o.span().equals(f.span())))
                .toList();
    }

    /** The print of the same value that stands nearest before the operand, else nearest after it. */
    private static Optional<Fact> nearest(Fact operand, List<Fact> prints, Predicate<Fact> fitting) {
        int at = operand.span().start();
        return prints.stream()
                .filter(p -> same(p, operand))
                .filter(fitting)
                .min(Comparator.comparing((Fact p) -> p.span().start() > at)
                        .thenComparing(p -> Math.abs(p.span().start() - at)));
    }

    private static boolean counted(Fact print, Fact operand, Passage passage) {
        return print.quantity() instanceof Quantity.Count
                && print.measure() == Measure.NUMBER
                && !print.quantity().unit().isEmpty()
                && (passage.span().contains(print.span())
                        || operand.quantity().value().compareTo(TELLING) >= 0);
    }

    /** Whether the prints count one kind of thing in one section: posts and staff, sheets sent and sheets that came back. */
    private static boolean together(List<Fact> prints) {
        return prints.stream()
                .allMatch(p ->
                        p.place().section() == prints.get(0).place().section() && kind(p).equals(kind(prints.get(0))));
    }

    private static String kind(Fact fact) {
        return PERSON.matcher(fact.quantity().unit()).replaceFirst("人");
    }

    private static boolean same(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    private static boolean told(Fact fact) {
        return fact.place().kind() != PlaceKind.FORMULA
                && !fact.quantity().number().approximate()
                && fact.measure() != Measure.THRESHOLD;
    }

    private static Claim equal(Fact print, Fact operand) {
        return new Equal(print, operand, Equal.Type.LIKELY, operand.place().sentence());
    }
}
