package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Subtotals that are above their points only because one of their rows is: 得分 6.5 of 6 makes 小计 25.37 of 25. What is wrong is told at the row,
 * and the subtotal is right as a sum.
 */
final class FollowedBounds {
    /** How far each score is above its points. */
    private final Map<Span, BigDecimal> above = new HashMap<>();

    private final Map<Span, List<Judgement>> sums = new HashMap<>();

    FollowedBounds(List<Claim> claims, List<List<Judgement>> judged) {
        for (int i = 0; i < claims.size(); i++) {
            for (Judgement judgement : judged.get(i)) {
                Optional<Span> stated = judgement.stated().map(Fact::span);
                if (stated.isEmpty()) {
                    continue;
                }
                if (claims.get(i) instanceof Claim.Bound bound && judgement.verdict() == Verdict.BROKEN) {
                    above.put(stated.get(), excess(bound));
                } else if (judgement.verdict().holds()) {
                    sums.computeIfAbsent(stated.get(), s -> new ArrayList<>()).add(judgement);
                }
            }
        }
    }

    /** Whether a broken bound is of a sum that holds, and would hold itself were it not for rows that are above theirs. */
    boolean explain(Claim claim, Judgement judgement) {
        if (!(claim instanceof Claim.Bound bound) || judgement.verdict() != Verdict.BROKEN) {
            return false;
        }
        BigDecimal excess = excess(bound);
        return sums.getOrDefault(bound.lesser().span(), List.of()).stream()
                .filter(sum -> sum.operands().size() > 1)
                .map(sum -> sum.operands().stream()
                        .map(part -> above.getOrDefault(part.span(), BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .anyMatch(rows -> rows.compareTo(excess) >= 0);
    }

    private static BigDecimal excess(Claim.Bound bound) {
        return bound.lesser()
                .quantity()
                .value()
                .subtract(bound.greater().quantity().value());
    }
}
