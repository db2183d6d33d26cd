package org.gouji.extract.number;

import java.math.BigDecimal;
import org.gouji.extract.text.Line;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;

/**
 * A line as the readers here share it.
 *
 * @param line the line
 * @param chars its characters
 * @param body where it starts after a heading label
 * @param calculates whether a hyphen between numbers is a minus, not the sign of a range
 */
record Passage(Line line, String chars, int body, boolean calculates) {
    static Passage of(Line line) {
        return new Passage(line, line.chars(), Labels.end(line.chars()), false);
    }

    /** The same line, read as a calculation. */
    Passage asCalculation() {
        return new Passage(line, chars, body, true);
    }

    Printed printed(Numeral numeral, BigDecimal value, Approximation approximation) {
        return new Printed(value, approximation, line.span(numeral.from(), numeral.to()));
    }

    /** How exact the text says a number is. */
    Approximation exactness(int from, int to, Approximation inside) {
        Approximation said = inside == Approximation.NONE ? Exactness.of(chars, from, to) : inside;
        return said == Approximation.NONE && !calculates ? Exactness.ofRange(chars, from, to) : said;
    }
}
