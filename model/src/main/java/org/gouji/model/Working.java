package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was worked out in a check (核算过程), in the form in which it can be worked out again: the rule that made the check says it. The
 * check's sentence says the same to people, and nothing is ever read from it.
 *
 * <p>Expressions are made of numbers, {@code + - * /}, brackets and terms: {@code #0} is the stated number, {@code #1} the first operand.
 */
public sealed interface Working {
    /**
     * A number as it was taken into a check.
     *
     * @param number as printed
     * @param half half a unit of the last digit that it was taken to, in the unit of its {@link Quantity#value()}; 0 for what is exact
     * @param digit a unit of the digit that values are rounded or cut to where they are compared with it; 0 for what is counted
     * @param factor what it is multiplied with: 1, or 0.01 for a percentage inside a printed formula
     */
    record Term(Quantity number, BigDecimal half, BigDecimal digit, BigDecimal factor) {
        public Term(Quantity number, BigDecimal half, BigDecimal digit) {
            this(number, half, digit, BigDecimal.ONE);
        }

        public Term times(BigDecimal other) {
            return new Term(number, half, digit, other);
        }

        /** The same where values are compared with it at a finer digit. */
        public Term finer(BigDecimal other) {
            return new Term(number, half, digit.min(other), factor);
        }
    }

    /** How what is worked out is held against the number that it must make, rounding included. */
    enum Treatment {
        /** It prints as that number, or some values behind the digits agree. */
        NEAR,
        /** The same, or it was cut, not rounded. */
        CUT,
        /** It prints as that number or is less: parts of a whole. */
        WITHIN,
        /** That number is not more than it. */
        BOUND,
        /** That number is not less than it. */
        FROM,
        /** That number is less. */
        BELOW,
        /** That number is more. */
        ABOVE,
        /** Shares that make 100 %: each may lack up to a digit. */
        WHOLE
    }

    /**
     * An arithmetic over printed numbers.
     *
     * @param stated the number that is checked; absent where shares must make 100 %
     * @param operands the numbers that it rests on
     * @param expression what is worked out
     * @param treatment how the outcome is compared
     * @param goal the number that it is compared with: 0 is the stated one
     */
    record Equation(Optional<Term> stated, List<Term> operands, String expression, Treatment treatment, int goal)
            implements Working {
        public Equation {
            operands = List.copyOf(operands);
        }

        /** One that is compared with the stated number. */
        public static Equation of(Term stated, List<Term> operands, String expression, Treatment treatment) {
            return new Equation(Optional.of(stated), operands, expression, treatment, 0);
        }

        /** The operands added up. */
        public static String sum(int operands) {
            StringBuilder text = new StringBuilder("#1");
            for (int i = 2; i <= operands; i++) {
                text.append("+#").append(i);
            }
            return text.toString();
        }
    }

    /**
     * Points for what was done: all where the target is met, else what one of the ways in use gives, or none.
     *
     * @param score the points given
     * @param done what was done
     * @param target the number aimed at; absent for the execution of the budget
     * @param weight the points that there are
     * @param way what makes the target met
     * @param shares the ways in use, the share that is due first; none where nothing can be divided by the target
     */
    record Points(Term score, Term done, Optional<Term> target, Term weight, ScoreClaim.Way way, List<Share> shares)
            implements Working {
        public Points {
            shares = List.copyOf(shares);
        }
    }

    /** A share of all points, from 0 to 1, for what was done (term 1) and the target (term 2). */
    sealed interface Share {}

    /** In proportion. @param expression its value, cut to 0 below and to 1 above */
    record Proportion(String expression) implements Share {}

    /** In steps. @param steps from the highest down */
    record Steps(List<Step> steps) implements Share {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** One step. @param from the least that was done @param share what it gives */
    record Step(BigDecimal from, BigDecimal share) {}

    /**
     * Points by criteria that are printed beside them.
     *
     * @param score the points given
     * @param rate what they are given for
     * @param least the fewest points that the criteria give
     * @param most the most
     */
    record Criteria(Term score, Term rate, BigDecimal least, BigDecimal most) implements Working {}

    /**
     * A grade by its score.
     *
     * @param stated the grade as printed
     * @param due the grade that the score earns
     * @param score the score
     * @param bands from the best grade down
     * @param printed whether the report prints the scale itself
     */
    record Grading(String stated, String due, Term score, List<Band> bands, boolean printed) implements Working {
        public Grading {
            bands = List.copyOf(bands);
        }
    }

    /** One grade of a scale. @param from the least score that earns it @param grade its name */
    record Band(BigDecimal from, String grade) {}

    /**
     * A year against the report's.
     *
     * @param named the year that is checked
     * @param against the report's year
     * @param later by how many years it may be later
     */
    record Years(int named, int against, int later) implements Working {}

    /** A number of things against those listed, which are the operands of the check. @param number the number */
    record Listing(Term number) implements Working {}
}
