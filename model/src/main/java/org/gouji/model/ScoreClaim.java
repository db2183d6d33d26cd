package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What must hold of points and grades (分值、得分、等级): they follow from what was done by criteria, by a way in use or by a scale. */
public sealed interface ScoreClaim extends Claim {
    /**
     * A score follows from a rate by the criteria printed beside it.
     *
     * @param rate the rate
     * @param score the score given
     * @param points the full points of the row, from which the criteria deduct; empty where they give points outright
     * @param least the fewest points that the criteria give for the rate
     * @param most the most
     */
    record Band(Fact rate, Fact score, Optional<Fact> points, BigDecimal least, BigDecimal most, Span place)
            implements ScoreClaim {}

    /** What makes a target met. */
    enum Way {
        AT_LEAST,
        AT_MOST,
        EQUAL,
        /** No target: the rate of budget execution, which gives its share of the points. */
        EXECUTION
    }

    /**
     * A score follows from what was done against the target.
     *
     * @param target the number aimed at; absent for the execution of the budget
     * @param actual what was done, in the same unit
     * @param weight the points there are
     * @param score the points given
     * @param way what makes the target met
     */
    record Scored(Optional<Fact> target, Fact actual, Fact weight, Fact score, Way way, Span place)
            implements ScoreClaim {}

    /**
     * A report's grade follows from its total score (评价等级与总分).
     *
     * @param stated the grade as printed
     * @param grade its name on the scale
     * @param score the total score
     * @param earned what the scale gives
     * @param ladder where the report prints the scale itself
     * @param firm whether the text calls it a grade (等级), or gives it with the score; 结论：良好 may be a word of praise
     */
    record Grade(Span stated, String grade, Fact score, Earned earned, Optional<Span> ladder, boolean firm, Span place)
            implements ScoreClaim {
        /**
         * What a scale says of a score and a grade.
         *
         * @param due the grade that it gives for the score
         * @param band the scores that earn the stated grade, for the message: {@code [80,90)}
         * @param scale its grades from the best down, the stated one named as it is stated
         */
        public record Earned(String due, String band, List<Working.Band> scale) {
            public Earned {
                scale = List.copyOf(scale);
            }
        }

        /** The grade that the scale gives for the score. */
        public String due() {
            return earned.due();
        }
    }
}
