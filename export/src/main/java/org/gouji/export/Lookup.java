package org.gouji.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Wording;

/**
 * A check that is no arithmetic of amounts but can still be followed in a row: points by a scale, a grade by its score, years, how many are
 * listed. In formulas {@code #0} is the stated value, {@code #1} … the operands, {@code #m} what is made, {@code #l} and {@code #h} its ends.
 *
 * @param stated the stated value
 * @param operands what it is held against
 * @param made the formula that gives what should stand there, and what it gives now; nothing where the ends say all
 * @param ends the least and the most that may stand there; nothing where one value is made
 * @param holds the formula that says whether the stated value may stand there
 * @param words the arithmetic in words
 */
record Lookup(
        Value stated, List<Value> operands, Optional<Made> made, Optional<Ends> ends, String holds, Wording words) {
    private static final Pattern NAME = Pattern.compile("#(\\d+|[mlh])");

    Lookup {
        operands = List.copyOf(operands);
    }

    /** What a cell holds: a number in its format, or words. */
    record Value(Optional<BigDecimal> number, String words) {
        static Value of(BigDecimal number, String pattern) {
            return new Value(Optional.of(number), pattern);
        }

        static Value of(String words) {
            return new Value(Optional.empty(), words);
        }

        void put(Grid grid) {
            if (number.isPresent()) {
                grid.number(number.get(), words);
            } else {
                grid.text(words);
            }
        }
    }

    /** A formula with what it gives. */
    record Made(String formula, Value value) {
        void put(Grid grid, UnaryOperator<String> cells) {
            String named = cells.apply(formula);
            if (value.number().isPresent()) {
                grid.formula(named, value.number().get(), value.words());
            } else {
                grid.formula(named, value.words());
            }
        }
    }

    /** The least and the most that may stand there. */
    record Ends(BigDecimal least, BigDecimal most) {}

    /** A formula with the names of cells in it. @param cells by what stands behind the # */
    static String named(String formula, Map<String, String> cells) {
        return NAME.matcher(formula)
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(cells.get(name.group(1)))));
    }
}
