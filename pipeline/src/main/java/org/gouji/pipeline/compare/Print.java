package org.gouji.pipeline.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.Comparison.Figures;
import org.gouji.export.Comparison.Taken;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;

/**
 * A figure of the store that may be taken for a cell.
 *
 * @param figures what kind of number it is
 * @param item its item
 * @param who whose it is
 * @param approximate whether the text says that it is not exact
 * @param taken the figure itself
 */
record Print(Figures figures, Named item, Unit who, boolean approximate, Taken taken) {
    private static final Pattern DECIMALS = Pattern.compile("[.．]([0-9０-９]+)");

    /**
     * An item.
     *
     * @param key its key in the store
     * @param name what it is called
     */
    record Named(String key, String name) {}

    /**
     * A unit.
     *
     * @param region its region; empty if not found
     * @param name its full name
     */
    record Unit(String region, String name) {
        /** The name with its region in front, once: 水利局 of two counties are two units. */
        String full() {
            return name.startsWith(region) ? name : region + name;
        }
    }

    /** The same in the row of another item. */
    Print under(Named other) {
        return new Print(figures, other, who, approximate, taken);
    }

    int about() {
        return taken.source().about();
    }

    /** Whether the measure is that of the column; last year's figure of a later report stands for the year's own. */
    boolean measures(String wanted) {
        return taken.measure().equals(wanted)
                || wanted.equals(Measure.FINAL.label()) && taken.measure().equals(Measure.PRIOR.label());
    }

    /** Half a unit of the last printed digit, in the unit of the value; 0 for a printed zero and for what is counted one by one. */
    static BigDecimal half(String text, BigDecimal value, String unit) {
        Matcher decimals = DECIMALS.matcher(text);
        int digits = decimals.find() ? decimals.group(1).length() : 0;
        Optional<MoneyUnit> money = Arrays.stream(MoneyUnit.values())
                .filter(one -> one.label().equals(unit))
                .findFirst();
        boolean counted = digits == 0 && money.isEmpty() && !unit.startsWith("%");
        if (value.signum() == 0 || counted) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = BigDecimal.valueOf(5, digits + 1);
        return money.map(one -> one.toYuan(half)).orElse(half);
    }
}
