package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as files store them. */
final class StoredNumbers {
    /** More than any binary fraction of eight bytes has. */
    private static final int LARGEST_POWER = 400;

    private static final int LONGEST = 400;

    private StoredNumbers() {}

    /** A number such as {@code 158.40000000000001} or {@code 1E-3}; empty for anything else. */
    static Optional<BigDecimal> read(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain);
            return Math.abs((long) number.scale()) > LARGEST_POWER ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A count from 0; −1 for anything else. */
    static int index(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
