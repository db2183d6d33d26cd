package org.gouji.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that the numbers of their own sentence make. A rate is of one part and one whole: where two are read for it and one pair makes it, the other
 * pair is not what it is of, and no relation. 计划12所，实际13所，多完成1所，完成率108.33% is 13 of 12, and says nothing of the one more.
 */
final class ProvenRates {
    private static final Set<String> RULES = Set.of("RATE", "SHARE", "COMPLETION", "CHANGE");

    private final Set<Span> proven = new HashSet<>();

    ProvenRates(List<List<Judgement>> judged) {
        for (List<Judgement> judgements : judged) {
            for (Judgement judgement : judgements) {
                if (judgement.verdict().holds() && together(judgement)) {
                    rate(judgement, proven);
                }
            }
        }
    }

    /** Whether what is broken of a rate is the wrong pair of numbers, since another pair makes it. */
    boolean astray(Judgement judgement) {
        Set<Span> own = new HashSet<>();
        rate(judgement, own);
        own.retainAll(proven);
        return judgement.verdict() == Verdict.BROKEN && !own.isEmpty();
    }

    /** Whether all its numbers stand in one sentence: one from elsewhere may be the right print of the wrong one here. */
    private static boolean together(Judgement judgement) {
        return judgement.facts().stream()
                        .map(f -> f.place().sentence())
                        .distinct()
                        .count()
                == 1;
    }

    private static void rate(Judgement judgement, Set<Span> into) {
        if (RULES.contains(judgement.rule())) {
            judgement
                    .stated()
                    .filter(fact -> fact.quantity() instanceof Quantity.Percentage)
                    .map(Fact::span)
                    .ifPresent(into::add);
        }
    }
}
