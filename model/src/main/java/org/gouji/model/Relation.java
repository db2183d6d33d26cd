package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * A check that was made, whether it holds or not.
 *
 * @param id within the report: r1, r2 …
 * @param kind the contract's word: sum, share, change, ratio, difference, conflict, unit, count-sum, score-total, formula, year, same,
 *     chart-text, order, band
 * @param rule the id of the rule, for example {@code SUM-OF-PARTS}
 * @param verdict what can be said
 * @param stated the printed figure that is checked
 * @param made what the operands make, and how
 * @param operands the printed figures that it rests on
 * @param message the check in a sentence: figures, result, how rounding was treated
 */
public record Relation(
        String id,
        String kind,
        String rule,
        Verdict verdict,
        Optional<Figure> stated,
        Computed made,
        List<Figure> operands,
        Wording message) {
    public Relation {
        operands = List.copyOf(operands);
    }

    /** One that does not say how it was worked out. */
    public Relation(
            String id,
            String kind,
            String rule,
            Verdict verdict,
            Optional<Figure> stated,
            String computed,
            List<Figure> operands,
            Wording message) {
        this(id, kind, rule, verdict, stated, Computed.of(computed), operands, message);
    }

    /** What the operands make, with its unit; empty where nothing can be computed. */
    public String computed() {
        return made.text();
    }

    /** How it was worked out. */
    public Optional<Working> working() {
        return made.working();
    }
}
