package org.gouji.index.ask;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.index.ask.Range.End;
import org.gouji.index.ask.RangeWords.Side;

/** Reads a range as people write it: {@code >30万}, {@code 10万..20万}, {@code 2021—2023}, {@code 80%以下}. */
final class RangeReader {
    /** Between two ends; a dash only where it can be no sign of a number. */
    private static final Pattern BETWEEN = Pattern.compile("\\.{2,}|…+|[~～至到]|[—–―]+|-");

    private static final String DASHES = "-—–―";

    private final Field field;

    private RangeReader(Field field) {
        this.field = field;
    }

    static Range read(Field field, String written, Token token) throws Misread {
        RangeReader reader = new RangeReader(field);
        String plain = RangeWords.plain(written);
        Optional<Range> range;
        try {
            range = reader.compared(plain).or(() -> reader.between(plain)).or(() -> reader.one(plain));
        } catch (IllegalArgumentException turned) {
            throw Values.turned(token);
        }
        return range.orElseThrow(() -> Values.unread(field, token));
    }

    /** One end that is said by a sign or a word. */
    private Optional<Range> compared(String written) {
        return RangeWords.side(written).flatMap(side -> {
            Optional<BigDecimal> number = Numbers.read(field, side.rest(), "");
            return number.map(value -> range(side, value));
        });
    }

    private static Range range(Side side, BigDecimal value) {
        End end = new End(value, side.included());
        return switch (side.way()) {
            case LEAST -> new Range(Optional.of(end), Optional.empty());
            case MOST -> new Range(Optional.empty(), Optional.of(end));
            case EQUAL -> Range.of(value);
        };
    }

    private Optional<Range> one(String written) {
        return Numbers.read(field, written, "").map(Range::of);
    }

    /** Tries each place that may part two ends, the plainest first. */
    private Optional<Range> between(String written) {
        Matcher marks = BETWEEN.matcher(written);
        Optional<Range> dashed = Optional.empty();
        while (marks.find()) {
            boolean dash = DASHES.indexOf(marks.group().charAt(0)) >= 0;
            if (dash && marks.start() == 0 && field.value() != Field.Value.YEARS) {
                continue;
            }
            Optional<Range> read = ends(written.substring(0, marks.start()), written.substring(marks.end()));
            if (read.isPresent() && !dash) {
                return read;
            }
            dashed = dashed.or(() -> read);
        }
        return dashed;
    }

    private Optional<Range> ends(String first, String last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> most = last.isEmpty() ? Optional.empty() : Numbers.read(field, last, "");
        Optional<BigDecimal> least = first.isEmpty() ? Optional.empty() : Numbers.read(field, first, "");
        if (first.isEmpty() == least.isPresent() || last.isEmpty() == most.isPresent()) {
            return Optional.empty();
        }
        // 10..20万: the unit is said once for both, as in speech, where that makes a range.
        Optional<BigDecimal> shared = first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Numbers.shared(field, first, last).filter(value -> value.compareTo(most.orElseThrow()) <= 0);
        return Optional.of(new Range(end(shared.or(() -> least)), end(most)));
    }

    private static Optional<End> end(Optional<BigDecimal> value) {
        return value.map(number -> new End(number, true));
    }
}
