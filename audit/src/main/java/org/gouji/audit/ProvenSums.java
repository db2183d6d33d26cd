package org.gouji.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Totals that a list makes to the digit. Where the parts of a total are read in two ways and one of them makes it, the other has taken too few
 * of them, or prices and targets among them, and is no relation: three parts and more don't make a total by chance.
 */
final class ProvenSums {
    private static final String RULE = "SUM-OF-PARTS";

    /** Fewer may make a total by chance. */
    private static final int FEWEST = 3;

    private final Map<Span, List<Set<Span>>> proven = new HashMap<>();

    ProvenSums(List<List<Judgement>> judged) {
        for (List<Judgement> judgements : judged) {
            judgements.stream()
                    .filter(j -> j.verdict() == Verdict.EXACT && parts(j).size() >= FEWEST)
                    .forEach(j -> total(j).ifPresent(total -> proven.computeIfAbsent(total, t -> new ArrayList<>())
                            .add(parts(j))));
        }
    }

    /** Whether what is broken of a total is another reading of a list that makes it: most of its parts are the same. */
    boolean astray(Judgement judgement) {
        if (judgement.verdict() != Verdict.BROKEN) {
            return false;
        }
        Set<Span> parts = parts(judgement);
        return total(judgement).map(proven::get).stream()
                .flatMap(List::stream)
                .anyMatch(whole -> parts.stream().filter(whole::contains).count() * 2 > parts.size());
    }

    private static Optional<Span> total(Judgement judgement) {
        return judgement.rule().equals(RULE) ? judgement.stated().map(Fact::span) : Optional.empty();
    }

    /** Where the parts stand that are not nothing. */
    private static Set<Span> parts(Judgement judgement) {
        Set<Span> parts = new HashSet<>();
        judgement.operands().stream()
                .filter(fact -> fact.quantity().value().signum() != 0)
                .forEach(fact -> parts.add(fact.span()));
        return parts;
    }
}
