package org.gouji.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that the numbers of their own sentence make. A rate is of one part of its base: where two parts are read for it and one makes it, the
 * other is not what it is of, and no relation. 计划12所，实际13所，多完成1所，完成率108.33% is 13 of 12, and says nothing of the one more.
 */
final class ProvenRates {
    private static final Set<String> RULES = Set.of("RATE", "COMPLETION");

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
        }
    }

    /** Whether what is broken of a rate is the wrong part of its base, since another makes it. */
    boolean astray(Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && rate(judgement).filter(proven::contains).isPresent();
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
