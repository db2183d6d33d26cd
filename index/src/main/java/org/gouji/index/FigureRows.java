package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.gouji.index.FigureTable.Column;

/** What the {@link FigureTable}s of one segment have of its figures, one after the other in the order of documents. */
final class FigureRows {
    /** Bits of a number of {@link #words}: two to the power of it. */
    private static final int WORD = 6;

    private final BinaryDocValues tables;
    private final BitSet reports;
    private final BitSet others;
    /** The bits of {@link #others}; none where Lucene keeps them in another way. */
    private final long[] words;

    private final TableRows table = new TableRows();

    private int report = -1;
    private int document;
    private int row;

    private FigureRows(BinaryDocValues tables, BitSet reports, BitSet others) {
        this.tables = tables;
        this.reports = reports;
        this.others = others;
        this.words = others instanceof FixedBitSet bits ? bits.getBits() : new long[0];
    }

    static FigureRows of(LeafReaderContext leaf) throws IOException {
        return new FigureRows(
                DocValues.getBinary(leaf.reader(), Fields.FIGURES),
                Parents.ends(Blocks.REPORTS, leaf),
                Parents.ends(Blocks.LINES, leaf));
    }

    /** Goes to a figure; none before the last one. */
    void at(int figure) throws IOException {
        if (figure > report) {
            open(reports.nextSetBit(figure));
        }
        row += figure - document - others(document, figure);
        document = figure;
    }

    /** How many of some documents are no figures. */
    private int others(int from, int to) {
        if (words.length == 0) {
            int count = 0;
            for (int at = others.nextSetBit(from); at < to; at = at + 1 < to ? others.nextSetBit(at + 1) : to) {
                count++;
            }
            return count;
        }
        int count = 0;
        int last = to - 1 >> WORD;
        for (int word = from >> WORD; word <= last && from < to; word++) {
            long bits = words[word];
            bits = word == from >> WORD ? bits & -1L << from : bits;
            bits = word == last ? bits & -1L >>> -to : bits;
            count += Long.bitCount(bits);
        }
        return count;
    }

    /** Somebody who is shown figures. */
    @FunctionalInterface
    interface Visitor {
        /** @param item what the figure has in {@link Column#ITEM} */
        void visit(int figure, int item);
    }

    /** Shows all figures of a report. */
    void items(int owner, Visitor visitor) throws IOException {
        open(owner);
        for (int figure = document; figure < owner; figure++) {
            if (!others.get(figure)) {
                visitor.visit(figure, table.get(Column.ITEM, row++));
            }
        }
        document = owner;
    }

    private void open(int next) throws IOException {
        report = next;
        document = next == 0 ? 0 : reports.prevSetBit(next - 1) + 1;
        row = 0;
        if (!tables.advanceExact(next)) {
            throw new CorruptIndexException("figures without a table", Fields.FIGURES);
        }
        table.open(tables.binaryValue());
    }

    /** The document of the figure's report. */
    int report() {
        return report;
    }

    /** What a column has of the figure. */
    int get(Column column) throws IOException {
        return table.get(column, row);
    }

    /** Its number, as {@link Fields#number} gives it. */
    long number() throws IOException {
        return table.number(row);
    }
}
