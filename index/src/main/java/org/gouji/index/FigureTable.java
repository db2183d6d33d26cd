package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Standing;

/**
 * What is asked of the figures of one report, column by column, as one value of its report. Figures are the most of all documents, and each
 * field of one costs as much as a sentence: so they have none. {@link FigureRows} reads it. The order of columns is part of the format.
 */
final class FigureTable {
    /** What is kept of each figure. */
    enum Column {
        /** 1 above the place of its name among {@link #names}; 0 where it has none. */
        ITEM,
        /** Ordinal. */
        MEASURE,
        /** Ordinal. */
        SCOPE,
        /** 1 above the ordinal; 0 where it is not known where it ended. */
        STATE,
        /** Ordinal of {@link Hit.Sort}, and {@link #FALLING} more for a change that is called a fall, or {@link #AIM} for what was to be reached. */
        SORT,
        /** The year that it is about, where the text tells, else the report's; 0 for none. */
        YEAR,
        /** Its number ({@link Fields#number}) without the zeros at its end. */
        DIGITS,
        /** How many zeros those are. */
        ZEROS,
        /** Where it stands, from where the one before stands. */
        PLACE
    }

    /** Added to the sort of a change that is called a fall. */
    static final int FALLING = Hit.Sort.values().length;

    /** Added to the sort of a percentage that was to be reached. */
    static final int AIM = 2 * FALLING;

    private static final List<String> FALLS = List.of("下降率", "减少额");
    private static final int COLUMNS = Column.values().length;
    private static final int FIRST_SIZE = 64;
    private static final int NONE = -1;
    /** Bytes that a column begins with at most. */
    private static final int HEAD = 20;
    /** Bytes that a number takes at most, with its row. */
    private static final int LONGEST = 16;

    private long[][] columns = new long[COLUMNS][FIRST_SIZE];
    private int size;
    private int before;
    /** The item of each row as its number in {@link #items}, or {@link #NONE}. */
    private int[] itemOfRow = new int[FIRST_SIZE];

    private final Map<Item, Integer> items = new HashMap<>();

    /** The name of an item as printed and as listed. */
    private record Item(String printed, String listed) {}

    /**
     * @param listed the name that its item is listed under
     * @param aim whether it says what was to be reached
     */
    void add(Fact fact, String listed, Optional<Standing.State> state, OptionalInt year, boolean aim) {
        if (size == itemOfRow.length) {
            itemOfRow = Arrays.copyOf(itemOfRow, 2 * size);
            for (int i = 0; i < COLUMNS; i++) {
                columns[i] = Arrays.copyOf(columns[i], 2 * size);
            }
        }
        itemOfRow[size] = fact.item().isEmpty() && listed.isEmpty()
                ? NONE
                : items.computeIfAbsent(new Item(fact.item(), listed), unseen -> items.size());
        put(Column.MEASURE, fact.measure().ordinal());
        put(Column.SCOPE, fact.scope().ordinal());
        put(Column.STATE, state.map(ended -> ended.ordinal() + 1).orElse(0));
        put(Column.SORT, sort(fact.quantity()).ordinal() + (aim ? AIM : falls(fact) ? FALLING : 0));
        put(Column.YEAR, year.orElse(0));
        number(Fields.number(fact.quantity().value()));
        put(Column.PLACE, fact.span().start() - before);
        before = fact.span().start();
        size++;
    }

    private static boolean falls(Fact fact) {
        boolean change = fact.measure() == Measure.CHANGE_RATE || fact.measure() == Measure.CHANGE;
        return change && FALLS.stream().anyMatch(fact.item()::endsWith);
    }

    static Hit.Sort sort(Quantity quantity) {
        return quantity instanceof Quantity.Amount
                ? Hit.Sort.AMOUNT
                : quantity instanceof Quantity.Percentage ? Hit.Sort.PERCENTAGE : Hit.Sort.COUNT;
    }

    private void number(long value) {
        long digits = value;
        int zeros = 0;
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
            zeros++;
        }
        put(Column.DIGITS, digits);
        put(Column.ZEROS, zeros);
    }

    private void put(Column column, long value) {
        columns[column.ordinal()][size] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The names of all items ({@link ItemNames}), each once, in the order in which Lucene keeps them. */
    SortedSet<BytesRef> names() {
        SortedSet<BytesRef> names = new TreeSet<>();
        items.keySet().forEach(item -> names.add(ItemNames.of(item.printed(), item.listed())));
        return names;
    }

    /** How many rows, how long each column is, then the columns. @param names those of this table */
    BytesRef bytes(SortedSet<BytesRef> names) {
        List<BytesRef> inOrder = List.copyOf(names);
        int[] places = new int[items.size()];
        items.forEach((item, number) ->
                places[number] = 1 + Collections.binarySearch(inOrder, ItemNames.of(item.printed(), item.listed())));
        for (int i = 0; i < size; i++) {
            columns[Column.ITEM.ordinal()][i] = itemOfRow[i] == NONE ? 0 : places[itemOfRow[i]];
        }
        byte[] body = new byte[COLUMNS * (LONGEST * size + HEAD)];
        byte[] bytes = new byte[body.length + (COLUMNS + 1) * LONGEST + PackedColumn.PADDING];
        ByteArrayDataOutput out = new ByteArrayDataOutput(body);
        ByteArrayDataOutput head = new ByteArrayDataOutput(bytes);
        try {
            head.writeVInt(size);
            int from = 0;
            for (Column column : Column.values()) {
                long[] values = Arrays.copyOf(columns[column.ordinal()], size);
                if (column == Column.PLACE) {
                    Runs.write(values, out);
                } else {
                    PackedColumn.write(values, out);
                }
                head.writeVInt(out.getPosition() - from);
                from = out.getPosition();
            }
            head.writeBytes(body, 0, from);
            head.writeBytes(new byte[PackedColumn.PADDING], PackedColumn.PADDING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes, 0, head.getPosition());
    }
}
