package org.gouji.export;

import java.util.Optional;
import org.gouji.model.Relation;
import org.gouji.model.Verdict;
import org.gouji.model.Working.Equation;

/**
 * The arithmetic of a check for a spreadsheet, from what the check says of how it was worked out. It is only given where, worked out here,
 * it comes to the verdict that the audit came to.
 */
final class Rechecks {
    private Rechecks() {}

    /** The arithmetic of a check; nothing where words are checked, or the check is none of amounts. */
    static Optional<Recheck> of(Relation relation) {
        return relation.working()
                .filter(Equation.class::isInstance)
                .map(working -> recheck((Equation) working))
                .filter(recheck -> recheck.expression().wellFormed() && recheck.fits() && agrees(recheck, relation));
    }

    private static Recheck recheck(Equation equation) {
        return new Recheck(
                Terms.of(equation), new Arithmetic(equation.expression()), equation.treatment(), equation.goal());
    }

    /** Whether an arithmetic comes to what the audit came to; what the audit left unchecked may tie or not. */
    private static boolean agrees(Recheck recheck, Relation relation) {
        return recheck.made()
                .filter(made -> {
                    Optional<Verdict> verdict = recheck.verdict(made);
                    return switch (relation.verdict()) {
                        case EXACT, ROUNDED, TRUNCATED ->
                            verdict.filter(relation.verdict()::equals).isPresent();
                        case BROKEN, EXPLAINED -> verdict.isEmpty();
                        case UNCHECKED -> true;
                    };
                })
                .isPresent();
    }
}
