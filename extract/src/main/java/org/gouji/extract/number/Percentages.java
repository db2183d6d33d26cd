package org.gouji.extract.number;

import java.util.Optional;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;

/** Reads percentages and percentage points that are printed as such: 99.06 %, 百分之七十六点二三, 2.5个百分点. */
final class Percentages {
    private static final String HUNDREDTHS = "百分之";
    /** 40004000100% is three cells of a row that lost its lines. */
    private static final int MOST_DIGITS = 6;

    private Percentages() {}

    static Optional<Reading> read(Passage passage, Numeral numeral) {
        String s = passage.chars();
        int p = numeral.to();
        Approximation inside = Exactness.inside(Glyphs.at(s, p));
        p = inside == Approximation.NONE ? p : p + 1;
        int unit = Glyphs.skipSpaces(s, p, 3);
        if (Glyphs.at(s, unit) == '%' || Glyphs.at(s, unit) == '﹪') {
            return numeral.chinese() || numeral.wholeDigits() > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(
                            reading(passage, numeral, inside, new Extent(numeral.from(), unit + 1, Form.PERCENT)));
        }
        for (String points : new String[] {"个百分点", "百分点"}) {
            if (s.startsWith(points, unit)) {
                return lonelyOne(s, numeral)
                        ? Optional.empty()
                        : Optional.of(reading(
                                passage,
                                numeral,
                                inside,
                                new Extent(numeral.from(), unit + points.length(), Form.POINTS)));
            }
        }
        return Glyphs.endsWith(s, numeral.from(), HUNDREDTHS)
                ? Optional.of(reading(
                        passage, numeral, inside, new Extent(numeral.from() - HUNDREDTHS.length(), p, Form.PERCENT)))
                : Optional.empty();
    }

    /** A percentage whose sign is not printed. */
    static Reading unsigned(Passage passage, Numeral numeral) {
        Approximation approximation = passage.exactness(numeral.from(), numeral.to(), Approximation.NONE);
        Printed printed = passage.printed(numeral, numeral.value(), approximation);
        Percentage percentage =
                new Percentage(passage.line().span(numeral.from(), numeral.to()), printed, Form.PERCENT, false);
        return new Reading(numeral.from(), numeral.to(), percentage);
    }

    /** 每超过一个百分点 names a step of a scale, not a figure. */
    private static boolean lonelyOne(String s, Numeral numeral) {
        return numeral.chinese() && s.charAt(numeral.from()) == '一' && numeral.to() - numeral.from() == 1;
    }

    private record Extent(int from, int to, Form form) {}

    private static Reading reading(Passage passage, Numeral numeral, Approximation inside, Extent extent) {
        Printed printed =
                passage.printed(numeral, numeral.value(), passage.exactness(extent.from(), extent.to(), inside));
        Percentage percentage =
                new Percentage(passage.line().span(extent.from(), extent.to()), printed, extent.form(), true);
        return new Reading(extent.from(), extent.to(), percentage);
    }
}
