package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day from which a sheet counts its dates. */
enum Epoch {
    /** Day 1 is 1 January 1900, and 1900 is taken for a leap year. */
    FROM_1900 {
        @Override
        LocalDateTime day(long days) {
            return LocalDateTime.of(1899, 12, days < IMAGINED_DAY ? 31 : 30, 0, 0)
                    .plusDays(days);
        }
    },
    /** Day 0 is 1 January 1904. */
    FROM_1904 {
        @Override
        LocalDateTime day(long days) {
            return LocalDateTime.of(1904, 1, 1, 0, 0).plusDays(days);
        }
    };

    private static final long IMAGINED_DAY = 60;
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal END_OF_9999 = BigDecimal.valueOf(2_958_466);

    abstract LocalDateTime day(long days);

    /** The time that a number stands for; empty for what no sheet shows as a date. */
    Optional<LocalDateTime> at(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(END_OF_9999) >= 0) {
            return Optional.empty();
        }
        BigDecimal days = value.setScale(0, RoundingMode.FLOOR);
        BigDecimal seconds = value.subtract(days).multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP);
        return Optional.of(day(days.longValueExact()).plusSeconds(seconds.longValueExact()));
    }

    /** A time as XML writes it, such as {@code 2023-12-31T00:00:00.000}. */
    static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
