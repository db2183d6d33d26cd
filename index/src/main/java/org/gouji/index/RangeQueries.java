package org.gouji.index;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.gouji.index.ask.Field;
import org.gouji.index.ask.Range;

/**
 * Turns ranges of numbers into queries.
 *
 * @param kind the kind of hit that has the number
 */
record RangeQueries(HitKind kind) {
    /** What has a number in a range. */
    Query of(Field field, Range range) {
        return switch (field) {
            case YEAR -> years(range);
            case AMOUNT -> figures(FigureNumber.YUAN, range);
            case RATIO -> figures(FigureNumber.PERCENT, range);
            case AIM -> figures(FigureNumber.AIM, range);
            case CHANGE -> figures(way(range) ? FigureNumber.WAY : FigureNumber.CHANGE, range);
            case COUNT -> figures(FigureNumber.COUNT, range);
            case DEVIATION -> numbers(Fields.DEVIATION, range);
            case GAP -> numbers(Fields.GAP, range);
            case WEIGHT -> numbers(Fields.WEIGHT, range);
            case SCORE -> kind == HitKind.FIGURE ? figures(FigureNumber.SCORE, range) : numbers(Fields.SCORE, range);
            default -> throw new IllegalArgumentException(field + " has no numbers");
        };
    }

    /** Whether nothing is asked of a change but which way it went. */
    private static boolean way(Range range) {
        return Stream.of(range.least(), range.most())
                .flatMap(Optional::stream)
                .allMatch(end -> end.value().signum() == 0);
    }

    private Query years(Range range) {
        int first = range.least()
                .map(end -> end.value().intValue() + (end.included() ? 0 : 1))
                .orElse(Integer.MIN_VALUE);
        int last = range.most()
                .map(end -> end.value().intValue() - (end.included() ? 0 : 1))
                .orElse(Integer.MAX_VALUE);
        return kind == HitKind.FIGURE
                ? FigureQuery.within(FigureNumber.YEAR, first, last)
                : Names.ofReport(kind, NumericDocValuesField.newSlowRangeQuery(Fields.YEAR, first, last));
    }

    private static Query numbers(String field, Range range) {
        return NumericDocValuesField.newSlowRangeQuery(field, least(range), most(range));
    }

    private static Query figures(FigureNumber number, Range range) {
        return FigureQuery.within(number, least(range), most(range));
    }

    /** The index compares down to a ten thousandth. */
    private static long least(Range range) {
        return range.least().map(end -> edge(end, end.included() ? 0 : 1)).orElse(Long.MIN_VALUE);
    }

    private static long most(Range range) {
        return range.most().map(end -> edge(end, end.included() ? 0 : -1)).orElse(Long.MAX_VALUE);
    }

    private static long edge(Range.End end, int inside) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Fields.DECIMALS);
        return Fields.number(end.value().add(step.multiply(BigDecimal.valueOf(inside))));
    }
}
