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
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FigureTable.Column;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/**
 * What is kept to show the figures of one report beside their {@link FigureTable}, column by column: what is alike in neighbours then stands
 * side by side and packs well. The order of enum constants is part of the format ({@link Format}).
 */
final class FigureColumns {
    private static final Measure[] MEASURES = Measure.values();
    private static final Scope[] SCOPES = Scope.values();
    private static final Standing.State[] STATES = Standing.State.values();
    private static final Hit.Sort[] SORTS = Hit.Sort.values();
    /** Numbers with more digits before the point are written out. */
    private static final int MOST_WHOLE = 14;

    /** What is kept as small numbers of each figure. */
    private enum Shown {
        LENGTH,
        /** From the start of the line to that of the figure. */
        INDENT,
        LINE_LENGTH,
        /** The year that the text tells; 0 if it tells none. */
        YEAR,
        /** Index of a string. */
        UNIT,
        /** 1 above the index of a string that writes the value out; 0 where the table has the value. */
        WRITTEN,
        SCALE,
        /** 1 above the index of a string; 0 where the table has it. */
        ITEM,
        NAME
    }

    private static final Shown[] COLUMNS = Shown.values();

    private final Table table;
    private final List<String> strings;
    private final long[][] columns;

    private FigureColumns(Table table, List<String> strings, long[][] columns) {
        this.table = table;
        this.strings = strings;
        this.columns = columns;
    }

    /**
     * What the index has of the figures of the report.
     *
     * @param rows opened at the report's table
     * @param names their names
     */
    record Table(TableRows rows, Names names) {}

    /** The names of the items of one report. */
    @FunctionalInterface
    interface Names {
        /** @param place counted from 0, in the order of {@link FigureTable#names} */
        BytesRef get(int place) throws IOException;
    }

    static void write(List<Card.OfFigure> figures, Quotes text, DataOutput out) throws IOException {
        Map<String, Integer> strings = new LinkedHashMap<>();
        long[][] columns = new long[COLUMNS.length][figures.size()];
        for (int i = 0; i < figures.size(); i++) {
            put(figures.get(i), i, columns, string -> strings.computeIfAbsent(string, unseen -> strings.size()));
        }
        out.writeVInt(strings.size());
        for (String string : strings.keySet()) {
            text.write(string, out);
        }
        out.writeVInt(figures.size());
        for (long[] column : columns) {
            Runs.write(column, out);
        }
    }

    private static void put(Card.OfFigure figure, int row, long[][] columns, ToIntFunction<String> string) {
        Card.Value value = figure.value();
        for (Shown column : COLUMNS) {
            columns[column.ordinal()][row] = switch (column) {
                case LENGTH -> figure.place().length();
                case INDENT -> figure.place().start() - figure.line().start();
                case LINE_LENGTH -> figure.line().length();
                case YEAR -> figure.year().orElse(0);
                case UNIT -> string.applyAsInt(value.unit());
                case WRITTEN ->
                    plain(value.value())
                            ? 0
                            : 1 + string.applyAsInt(value.value().toString());
                case SCALE -> plain(value.value()) ? value.value().scale() : 0;
                case ITEM -> ItemNames.whole(figure.item()) ? 0 : 1 + string.applyAsInt(figure.item());
                case NAME -> ItemNames.whole(figure.name()) ? 0 : 1 + string.applyAsInt(figure.name());
            };
        }
    }

    /** Whether ten thousandths tell a number. */
    private static boolean plain(BigDecimal value) {
        return value.scale() >= 0
                && value.scale() <= Fields.DECIMALS
                && value.precision() - value.scale() <= MOST_WHOLE;
    }

    /** Reads what {@link #write} wrote. */
    static FigureColumns read(Table table, Quotes text, DataInput in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            strings.add(text.read(in));
        }
        int figures = in.readVInt();
        long[][] columns = new long[COLUMNS.length][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Runs.read(figures, in);
        }
        return new FigureColumns(table, strings, columns);
    }

    Card.OfFigure card(int row) throws IOException {
        int start = table(Column.PLACE, row);
        int line = start - of(Shown.INDENT, row);
        int state = table(Column.STATE, row);
        int year = of(Shown.YEAR, row);
        int place = table(Column.ITEM, row) - 1;
        BytesRef names = place < 0 ? ItemNames.of("", "") : table.names().get(place);
        String item = string(Shown.ITEM, row).orElseGet(() -> ItemNames.printed(names));
        String name = string(Shown.NAME, row).orElseGet(() -> ItemNames.listed(names));
        return new Card.OfFigure(
                new Span(start, start + of(Shown.LENGTH, row)),
                new Span(line, line + of(Shown.LINE_LENGTH, row)),
                value(row),
                item,
                name.isEmpty() ? item : name,
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                state == 0 ? Optional.empty() : Optional.of(STATES[state - 1]));
    }

    private Card.Value value(int row) throws IOException {
        int sort = table(Column.SORT, row);
        Optional<String> written = string(Shown.WRITTEN, row);
        BigDecimal value = written.isPresent()
                ? new BigDecimal(written.get())
                : BigDecimal.valueOf(table.rows().number(row), Fields.DECIMALS).setScale(of(Shown.SCALE, row));
        return new Card.Value(
                SORTS[sort % FigureTable.FALLING],
                value,
                strings.get(of(Shown.UNIT, row)),
                MEASURES[table(Column.MEASURE, row)],
                SCOPES[table(Column.SCOPE, row)]);
    }

    private Optional<String> string(Shown column, int row) {
        int index = of(column, row);
        return index == 0 ? Optional.empty() : Optional.of(strings.get(index - 1));
    }

    private int table(Column column, int row) throws IOException {
        return table.rows().get(column, row);
    }

    private int of(Shown column, int row) {
        return (int) columns[column.ordinal()][row];
    }
}
