package org.gouji.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntFunction;
import org.gouji.export.Arithmetic.Corners;
import org.gouji.model.Verdict;
import org.gouji.model.Working.Treatment;

/**
 * The formulas of a check's row.
 *
 * @param recheck the arithmetic
 * @param cells where its numbers stand
 */
record RecheckCells(Recheck recheck, Cells cells) {
    /**
     * The cells of a row by name.
     *
     * @param value of each number
     * @param half half a unit of its last digit
     * @param digit the digit of the number that is compared with
     * @param made what is worked out
     * @param low the least that it can be
     * @param high the most
     */
    record Cells(
            IntFunction<String> value, IntFunction<String> half, String digit, String made, String low, String high) {}

    private static final MathContext DIGITS = new MathContext(15);

    String made() {
        return recheck.expression().with(cells.value());
    }

    String low(Recheck.Made made) {
        return made.corners().map(Corners::low).map(this::end).orElse(cells.made());
    }

    String high(Recheck.Made made) {
        return made.corners().map(Corners::high).map(this::end).orElse(cells.made());
    }

    private String end(int[] signs) {
        return recheck.expression()
                .with(i -> "(" + cells.value().apply(i) + (signs[i] > 0 ? "+" : "-")
                        + cells.half().apply(i) + ")");
    }

    /** What the comparison comes to, in words. @param otherwise what it is called where the figures don't tie */
    String conclusion(Labels labels, Verdict otherwise) {
        String goal = cells.value().apply(recheck.target());
        String last = quoted(labels.of(otherwise));
        String exact = quoted(labels.of(Verdict.EXACT));
        return switch (recheck.treatment()) {
            case BOUND -> order(labels, "<=", last);
            case BELOW -> order(labels, "<", last);
            case FROM, ABOVE -> order(labels, recheck.treatment() == Treatment.FROM ? ">=" : ">", last);
            case WITHIN -> near(labels, "IF(" + cells.made() + "<=" + goal + "," + exact + "," + last + ")");
            case CUT -> near(labels, "IF(" + cut() + "," + quoted(labels.of(Verdict.TRUNCATED)) + "," + last + ")");
            case WHOLE ->
                near(
                        labels,
                        "IF(AND(" + cells.made() + "<" + goal + ",ROUND(2*" + cells.high() + "-" + cells.made() + "-"
                                + goal + "," + recheck.decimals() + ")>0)," + quoted(labels.of(Verdict.TRUNCATED)) + ","
                                + last + ")");
            case NEAR -> near(labels, last);
        };
    }

    /** The goal against what is worked out; then the nearest ends of both. */
    private String order(Labels labels, String sign, String otherwise) {
        String goal = cells.value().apply(recheck.target());
        String half = cells.half().apply(recheck.target());
        boolean less = sign.startsWith("<");
        // Above 100, a rate that may be 100 is rounded.
        String behind = less ? sign : ">=";
        return "IF(" + goal + sign + cells.made() + "," + quoted(labels.of(Verdict.EXACT)) + ",IF(" + goal
                + (less ? "-" : "+") + half + behind + (less ? cells.high() : cells.low()) + ","
                + quoted(labels.of(Verdict.ROUNDED)) + "," + otherwise + "))";
    }

    private String near(Labels labels, String otherwise) {
        String goal = cells.value().apply(recheck.target());
        String half = cells.half().apply(recheck.target());
        String prints = recheck.goal().digit().signum() == 0
                ? zero(cells.made() + "-" + goal) + "=0"
                : "ABS(ROUND(ROUND(" + cells.made() + "/" + cells.digit() + "," + Recheck.STEADY + "),0)*"
                        + cells.digit() + "-" + goal + ")<" + cells.digit() + "/1000";
        String meets = "AND(" + zero(cells.low() + "-" + goal + "-" + half) + "<=0,"
                + zero(goal + "-" + half + "-" + cells.high()) + "<=0)";
        return "IF(" + prints + "," + quoted(labels.of(Verdict.EXACT)) + ",IF(" + meets + ","
                + quoted(labels.of(Verdict.ROUNDED)) + "," + otherwise + "))";
    }

    /** Whether the values begin in the digit of the goal, counted away from 0. */
    private String cut() {
        String goal = cells.value().apply(recheck.target());
        String up = "AND(" + zero(cells.high() + "-" + goal) + ">=0,"
                + zero(cells.low() + "-" + goal + "-" + cells.digit()) + "<0)";
        String down = "AND(" + zero(goal + "-" + cells.low()) + ">=0,"
                + zero(goal + "-" + cells.high() + "-" + cells.digit()) + "<0)";
        int sign = recheck.goal().value().signum();
        return sign > 0 ? up : sign < 0 ? down : "OR(" + up + "," + down + ")";
    }

    private String zero(String difference) {
        return "ROUND(" + difference + "," + recheck.decimals() + ")";
    }

    /** A value as a cell keeps it. */
    static BigDecimal shown(BigDecimal value) {
        return value.round(DIGITS);
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
