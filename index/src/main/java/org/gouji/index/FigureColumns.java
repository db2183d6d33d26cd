package org.gouji.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/**
 * The cards of the figures of one report, column by column: what is alike in neighbours then stands side by side and packs well. The order
 * of enum constants is part of the format ({@link Format}).
 */
final class FigureColumns {
    private static final int NO_YEAR = 0;
    private static final Measure[] MEASURES = Measure.values();
    private static final Scope[] SCOPES = Scope.values();
    private static final Standing.State[] STATES = Standing.State.values();
    private static final Hit.Sort[] SORTS = Hit.Sort.values();
    /** Stands for the scale of a number of more digits than a long holds; its value is then that of a string. */
    private static final int WRITTEN_OUT = -100;

    private static final int AS_PRINTED = -101;

    /** What is kept as small numbers of each figure. */
    private enum Column {
        /** From the start of the figure before. */
        START,
        LENGTH,
        /** From the start of the line to that of the figure. */
        INDENT,
        LINE_LENGTH,
        SORT,
        MEASURE,
        SCOPE,
        /** 1 above the ordinal; 0 where it is not known. */
        STATE,
        YEAR,
        /** Index of a string, like those that follow. */
        UNIT,
        ITEM,
        NAME,
        /** Of the value; {@link #AS_PRINTED} where what is printed tells the value. */
        SCALE
    }

    private static final int MOST_WHOLE = 18;
    private static final int MOST_FRACTION = 9;
    /** With a sign and a point. */
    private static final int LONGEST = MOST_WHOLE + MOST_FRACTION + 2;

    private static final Map<String, MoneyUnit> MONEY =
            Stream.of(MoneyUnit.values()).collect(Collectors.toUnmodifiableMap(MoneyUnit::label, unit -> unit));
    private static final Column[] COLUMNS = Column.values();

    private final Printed printed;
    private final List<String> strings;
    private final long[][] columns;
    private final long[] values;

    private FigureColumns(Printed printed, List<String> strings, long[][] columns, long[] values) {
        this.printed = printed;
        this.strings = strings;
        this.columns = columns;
        this.values = values;
    }

    /**
     * The text of the report.
     *
     * @param base where it starts in the document
     */
    record Printed(Quotes text, int base) {
        /** What a figure's digits say in its unit, exactly as it is kept; empty where they are not so plain. */
        Optional<BigDecimal> value(Span place, Hit.Sort sort, String unit) {
            Optional<BigDecimal> number = number(place);
            return sort == Hit.Sort.AMOUNT && number.isPresent()
                    ? Optional.ofNullable(MONEY.get(unit)).map(money -> money.toYuan(number.get()))
                    : number;
        }

        /** The digits that a place begins with, without separators, if they are a number of no more than a long holds. */
        private Optional<BigDecimal> number(Span place) {
            int end = place.end() - base;
            int at = place.start() - base;
            char[] plain = new char[LONGEST];
            int length = 0;
            int point = -1;
            for (; at < end; at++) {
                char c = text.text().charAt(at);
                boolean digit = c >= '0' && c <= '9';
                if (c == ',') {
                    continue;
                }
                if (!digit && c != '.' && c != '-') {
                    break;
                }
                if (length == LONGEST || c == '-' && length > 0 || c == '.' && (point >= 0 || length == 0)) {
                    return Optional.empty();
                }
                point = c == '.' ? length : point;
                plain[length++] = c;
            }
            return sound(plain, length, point) ? Optional.of(new BigDecimal(plain, 0, length)) : Optional.empty();
        }

        private static boolean sound(char[] plain, int length, int point) {
            int first = length > 0 && plain[0] == '-' ? 1 : 0;
            int whole = (point < 0 ? length : point) - first;
            return whole > 0
                    && whole <= MOST_WHOLE
                    && point != length - 1
                    && (point < 0 || length - point <= MOST_FRACTION + 1);
        }
    }

    static void write(List<Card.OfFigure> figures, Printed printed, DataOutput out) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        long[][] columns = new long[COLUMNS.length][figures.size()];
        long[] values = new long[figures.size()];
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Card.OfFigure figure = figures.get(i);
            values[i] = put(figure, i, columns, text -> strings.computeIfAbsent(text, unseen -> strings.size()));
            Card.Value value = figure.value();
            if (printed.value(figure.place(), value.sort(), value.unit())
                    .filter(told -> told.compareTo(value.value()) == 0
                            && told.scale() == value.value().scale())
                    .isPresent()) {
                columns[Column.SCALE.ordinal()][i] = AS_PRINTED;
                values[i] = 0;
            }
            columns[Column.START.ordinal()][i] -= before;
            before = figure.place().start();
        }
        out.writeVInt(strings.size());
        for (String string : strings.keySet()) {
            printed.text().write(string, out);
        }
        out.writeVInt(figures.size());
        for (long[] column : columns) {
            Runs.write(column, out);
        }
        Runs.write(values, out);
    }

    /** @return the digits of the value */
    private static long put(Card.OfFigure figure, int row, long[][] columns, ToIntFunction<String> string) {
        Card.Value value = figure.value();
        BigDecimal number = value.value();
        boolean small = number.unscaledValue().bitLength() < Long.SIZE && number.scale() > WRITTEN_OUT;
        for (Column column : COLUMNS) {
            columns[column.ordinal()][row] = switch (column) {
                case START -> figure.place().start();
                case LENGTH -> figure.place().length();
                case INDENT -> figure.place().start() - figure.line().start();
                case LINE_LENGTH -> figure.line().length();
                case SORT -> value.sort().ordinal();
                case MEASURE -> value.measure().ordinal();
                case SCOPE -> value.scope().ordinal();
                case STATE -> figure.state().map(state -> state.ordinal() + 1).orElse(0);
                case YEAR -> figure.year().orElse(NO_YEAR);
                case UNIT -> string.applyAsInt(value.unit());
                case ITEM -> string.applyAsInt(figure.item());
                case NAME -> string.applyAsInt(figure.name());
                case SCALE -> small ? number.scale() : WRITTEN_OUT;
            };
        }
        return small ? number.unscaledValue().longValue() : string.applyAsInt(number.toString());
    }

    static FigureColumns read(Printed printed, DataInput in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            strings.add(printed.text().read(in));
        }
        int figures = in.readVInt();
        long[][] columns = new long[COLUMNS.length][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Runs.read(figures, in);
        }
        long[] starts = columns[Column.START.ordinal()];
        for (int i = 1; i < figures; i++) {
            starts[i] += starts[i - 1];
        }
        return new FigureColumns(printed, strings, columns, Runs.read(figures, in));
    }

    Card.OfFigure card(int row) {
        int start = of(Column.START, row);
        int line = start - of(Column.INDENT, row);
        int state = of(Column.STATE, row);
        int year = of(Column.YEAR, row);
        Span place = new Span(start, start + of(Column.LENGTH, row));
        String item = strings.get(of(Column.ITEM, row));
        String name = strings.get(of(Column.NAME, row));
        return new Card.OfFigure(
                place,
                new Span(line, line + of(Column.LINE_LENGTH, row)),
                value(row, place),
                item,
                name.isEmpty() ? item : name,
                year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year),
                state == 0 ? Optional.empty() : Optional.of(STATES[state - 1]));
    }

    private Card.Value value(int row, Span place) {
        Hit.Sort sort = SORTS[of(Column.SORT, row)];
        String unit = strings.get(of(Column.UNIT, row));
        int scale = of(Column.SCALE, row);
        BigDecimal number = switch (scale) {
            case AS_PRINTED -> printed.value(place, sort, unit).orElseThrow();
            case WRITTEN_OUT -> new BigDecimal(strings.get((int) values[row]));
            default -> BigDecimal.valueOf(values[row], scale);
        };
        return new Card.Value(sort, number, unit, MEASURES[of(Column.MEASURE, row)], SCOPES[of(Column.SCOPE, row)]);
    }

    private int of(Column column, int row) {
        return (int) columns[column.ordinal()][row];
    }
}
