package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.text.Line;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;

/**
 * Reads what a line counts and measures. Numbers that only look like quantities (years, labels, codes, ordinals) are left out. Stateless and
 * safe for use by several threads; no text makes it throw.
 */
public final class NumberReader {
    private NumberReader() {}

    /** The reader with the units and measure words that ship with Gouji. */
    public static NumberReader standard() {
        return new NumberReader();
    }

    /**
     * The quantities of a line in reading order, none overlapping another. A bare number is one only where it is all that the line holds,
     * where its unit follows from a list or its words, or as operand of a printed formula.
     */
    public List<Quantity> read(Line line, UnitHint hint) {
        Passage passage = Passage.of(line);
        Optional<List<Reading>> cell = Cells.read(passage, hint.header());
        if (cell.isPresent()) {
            return cell.get().stream().map(Reading::quantity).toList();
        }
        List<Reading> readings = new ArrayList<>();
        List<Numeral> bare = new ArrayList<>();
        printed(passage, readings, bare);
        TreeMap<Integer, Reading> all = new TreeMap<>();
        add(all, Formulas.operands(passage));
        add(all, readings);
        add(all, SharedUnits.read(passage, readings, bare));
        add(all, BracketUnits.read(passage, readings, bare));
        for (Numeral numeral : bare) {
            Optional<Reading> lost = LostUnits.read(passage, numeral, hint.usual());
            if (lost.isPresent()) {
                add(all, lost.get());
            }
        }
        List<Quantity> quantities = new ArrayList<>(all.size());
        for (Reading reading : all.values()) {
            quantities.add(reading.quantity());
        }
        return quantities;
    }

    /** Whether words have anything that a number could begin with. */
    public static boolean mayCount(String chars) {
        for (int i = 0; i < chars.length(); i++) {
            if (Glyphs.digit(chars.charAt(i)) || ChineseNumerals.numeral(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The calculations that a line prints in figures, each with its result. */
    public List<PrintedFormula> formulas(Line line) {
        return Formulas.read(Passage.of(line));
    }

    /** The years that a line names, in reading order. */
    public List<YearMention> years(Line line) {
        return Years.read(line);
    }

    /** The unit of money that a table's caption or header gives; empty when it gives none, or two. */
    public static Optional<MoneyUnit> headerUnit(Line line) {
        return HeaderUnits.read(line.chars());
    }

    /** Splits the numbers of a passage into those with a printed unit and bare ones. */
    private static void printed(Passage passage, List<Reading> readings, List<Numeral> bare) {
        int end = 0;
        for (Numeral unsigned : Numerals.scan(passage.chars())) {
            if (unsigned.from() < end) {
                continue;
            }
            Numeral numeral = Signs.signed(passage.chars(), unsigned, end);
            if (Masks.hides(passage, numeral)) {
                continue;
            }
            Optional<Reading> reading = withUnit(passage, numeral);
            if (reading.isPresent()) {
                readings.add(reading.get());
                end = reading.get().to();
            } else {
                bare.add(numeral);
            }
        }
    }

    static Optional<Reading> withUnit(Passage passage, Numeral numeral) {
        Optional<Reading> reading = Percentages.read(passage, numeral);
        if (reading.isEmpty()) {
            reading = Amounts.read(passage, numeral);
        }
        return reading.isPresent() ? reading : Counts.read(passage, numeral);
    }

    private static void add(TreeMap<Integer, Reading> all, List<Reading> readings) {
        for (Reading reading : readings) {
            add(all, reading);
        }
    }

    /** Adds a reading unless something already stands there. */
    private static void add(TreeMap<Integer, Reading> all, Reading reading) {
        var before = all.lowerEntry(reading.to());
        if (before == null || before.getValue().to() <= reading.from()) {
            all.put(reading.from(), reading);
        }
    }
}
