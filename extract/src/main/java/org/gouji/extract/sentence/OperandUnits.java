package org.gouji.extract.sentence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.number.PrintedFormula;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Tells the unit of the bare operands of a printed rate by amounts of the report that are printed to the same digits: after
 * 调整预算846.25万元, the numbers of （846.25-790.1）/790.1×100% are 万元.
 */
public final class OperandUnits {
    /** Fewer digits than these come back by chance, but where all operands of a formula do. */
    private static final int TELLING = 4;

    private static final int FEWEST = 2;

    /** Money over money: a factor among them could be points or people. */
    private static final Pattern ONE_KIND = Pattern.compile("[#\\d+\\-/()]+");

    private final Map<Span, Fact> told = new HashMap<>();

    /**
     * @param passages the paragraphs of a report
     * @param facts all its facts
     */
    public OperandUnits(List<Passage> passages, List<Fact> facts) {
        List<Fact> amounts = facts.stream().filter(OperandUnits::telling).toList();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                sentence.formulas().forEach(f -> tell(f, sentence, amounts));
            }
        }
    }

    /** A paragraph with the operands of its formulas as amounts. */
    public Passage told(Passage passage) {
        if (told.isEmpty()) {
            return passage;
        }
        List<Sentence> sentences = passage.sentences().stream()
                .map(s -> new Sentence(
                        s.line(),
                        s.mentions().stream().map(m -> m.with(told(m.fact()))).toList(),
                        s.formulas()))
                .toList();
        return new Passage(passage.span(), sentences, passage.section());
    }

    /** A fact, as an amount if it is an operand whose unit was told. */
    public Fact told(Fact fact) {
        return told.getOrDefault(fact.span(), fact);
    }

    private void tell(PrintedFormula formula, Sentence sentence, List<Fact> amounts) {
        boolean rate = formula.result() instanceof Quantity.Percentage
                && ONE_KIND.matcher(formula.expression()).matches();
        List<Fact> operands = sentence.mentions().stream()
                .map(Mention::fact)
                .filter(f -> formula.operands().stream().anyMatch(o -> f.span().equals(o.span())))
                .filter(f -> bare(f.quantity()))
                .toList();
        Map<Fact, Fact> mates = new HashMap<>();
        operands.forEach(o -> mate(o, amounts).ifPresent(m -> mates.put(o, m)));
        Set<MoneyUnit> units = new HashSet<>();
        mates.values().forEach(m -> units.add(((Quantity.Amount) m.quantity()).money()));
        boolean sure =
                mates.size() == operands.size() || mates.keySet().stream().anyMatch(m -> digits(m) >= TELLING);
        if (rate
                && sure
                && units.size() == 1
                && operands.size() == formula.operands().size()) {
            MoneyUnit unit = units.iterator().next();
            operands.forEach(o -> told.put(o.span(), amount(o, Optional.ofNullable(mates.get(o)), unit)));
        }
    }

    /** The amount of the same digits that stands nearest before the operand, else nearest after it. */
    private static Optional<Fact> mate(Fact operand, List<Fact> amounts) {
        int at = operand.span().start();
        return amounts.stream()
                .filter(a -> a.quantity()
                                .number()
                                .value()
                                .compareTo(operand.quantity().number().value())
                        == 0)
                .min(Comparator.comparing((Fact a) -> a.span().start() > at)
                        .thenComparing(a -> Math.abs(a.span().start() - at)));
    }

    private static Fact amount(Fact operand, Optional<Fact> mate, MoneyUnit unit) {
        Quantity quantity =
                new Quantity.Amount(operand.span(), operand.quantity().number(), unit, Quantity.UnitFrom.INFERRED);
        String item = mate.map(Fact::item).orElse(operand.item());
        return new Fact(
                quantity, item, operand.key(), Measure.OPERAND, operand.scope(), operand.year(), operand.place());
    }

    private static boolean bare(Quantity quantity) {
        return quantity instanceof Quantity.Count && quantity.unit().isEmpty();
    }

    private static boolean telling(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount
                && fact.place().kind() != PlaceKind.FORMULA
                && !fact.quantity().number().approximate()
                && digits(fact) >= FEWEST;
    }

    private static int digits(Fact fact) {
        return fact.quantity().number().value().unscaledValue().abs().toString().length();
    }
}
