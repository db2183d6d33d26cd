package org.gouji.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that the numbers of their own sentence make. A rate is of one part of its base: where two parts are read for it and one makes it, the
 * other is not what it is of, and no relation. 计划12所，实际13所，多完成1所，完成率108.33% is 13 of 12, and says nothing of the one more. A rate of change
 * that the value now makes with one earlier value is not from another: 2021年10.20万元、2022年15.35万元、2023年14.80万元，比2021年增长45.10%.
 */
final class ProvenRates {
    private static final Set<String> RULES = Set.of("RATE", "COMPLETION");

    /** A rate of change of fewer digits is met by chance. */
    private static final int TELLING = 3;

    private final Set<Rate> proven = new HashSet<>();

    /**
     * A rate and what it is of.
     *
     * @param rate where it stands
     * @param base where its base stands
     */
    private record Rate(Span rate, Span base) {}

    ProvenRates(List<List<Judgement>> judged) {
        for (List<Judgement> judgements : judged) {
            judgements.stream()
                    .filter(j -> j.verdict().holds() && together(j))
                    .forEach(j -> rate(j).ifPresent(proven::add));
            judgements.stream()
                    .filter(j -> j.verdict() == Verdict.EXACT && together(j) && telling(j))
                    .forEach(j -> changed(j).forEach(proven::add));
        }
    }

    private static boolean telling(Judgement judgement) {
        return judgement
                .stated()
                .filter(f -> f.quantity().number().value().precision() >= TELLING)
                .isPresent();
    }

    /** A rate of change, with each number that it is of; where the earlier value is not printed, with the amount of the change: it is of one value now, and of no other. */
    private static List<Rate> changed(Judgement judgement) {
        return judgement
                .stated()
                .filter(f -> judgement.rule().equals(ChangeRule.ID) && f.quantity() instanceof Quantity.Percentage)
                .map(f -> moved(judgement.operands()).stream()
                        .map(o -> new Rate(f.span(), o.span()))
                        .toList())
                .orElse(List.of());
    }

    private static List<Fact> moved(List<Fact> operands) {
        if (operands.stream().noneMatch(f -> f.measure() == Measure.CHANGE)) {
            return operands;
        }
        boolean derived = operands.size() == 2 && operands.get(1).measure() == Measure.CHANGE;
        return derived ? List.of(operands.get(1)) : List.of();
    }

    /** Whether what is broken of a rate is the wrong part of its base, or the wrong earlier value, since another makes it. */
    boolean astray(Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && (rate(judgement).filter(proven::contains).isPresent()
                        || changed(judgement).stream().anyMatch(proven::contains));
    }

    /** Whether all its numbers stand in one sentence: one from elsewhere may be the right print of the wrong one here. */
    private static boolean together(Judgement judgement) {
        return judgement.facts().stream()
                        .map(f -> f.place().sentence())
                        .distinct()
                        .count()
                == 1;
    }

    private static Optional<Rate> rate(Judgement judgement) {
        return RULES.contains(judgement.rule()) && judgement.operands().size() == 2
                ? judgement
                        .stated()
                        .filter(fact -> fact.quantity() instanceof Quantity.Percentage)
                        .map(fact -> new Rate(
                                fact.span(), judgement.operands().get(1).span()))
                : Optional.empty();
    }
}
