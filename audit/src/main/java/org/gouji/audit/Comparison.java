package org.gouji.audit;

import java.math.BigDecimal;
import org.gouji.model.Verdict;

/** Compares a stated number with what is computed from others: the one place where verdicts come from. */
final class Comparison {
    private Comparison() {}

    /**
     * Exact before rounded before truncated before broken: a cut is thought of only where rounding explains nothing.
     *
     * @param stated the printed number
     * @param value what the printed operands make
     * @param range what the values behind the printed operands can make
     */
    static Verdict of(Operand stated, BigDecimal value, Range range) {
        if (stated.prints(value)) {
            return Verdict.EXACT;
        }
        if (range.meets(stated.range())) {
            return Verdict.ROUNDED;
        }
        return stated.cutFrom(range) ? Verdict.TRUNCATED : Verdict.BROKEN;
    }
}
