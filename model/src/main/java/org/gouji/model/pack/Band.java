package org.gouji.model.pack;

import java.math.BigDecimal;

/**
 * Values from one number up to another.
 *
 * @param from the least, included
 * @param to the upper end
 * @param closed whether the upper end is included
 */
public record Band(BigDecimal from, BigDecimal to, boolean closed) {
    public boolean contains(BigDecimal value) {
        int above = value.compareTo(to);
        return value.compareTo(from) >= 0 && (closed ? above <= 0 : above < 0);
    }

    /** As mathematicians print it. */
    @Override
    public String toString() {
        return "[" + plain(from) + "," + plain(to) + (closed ? "]" : ")");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
