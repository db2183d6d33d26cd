package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.gouji.index.FigureTable.Column;

/** What the {@link FigureTable}s of one segment have of its figures, one after the other in the order of documents. */
final class FigureRows {
    private final BinaryDocValues tables;
    private final BitSet reports;
    private final BitSet others;
    private final TableRows table = new TableRows();

    private int report = -1;
    private int document;
    private int row;

    private FigureRows(BinaryDocValues tables, BitSet reports, BitSet others) {
        this.tables = tables;
        this.reports = reports;
        this.others = others;
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
        while (document < figure) {
            int other = Math.min(figure, others.nextSetBit(document));
            row += other - document;
            document = other;
            skipOthers(figure);
        }
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
        skipOthers(next);
        if (!tables.advanceExact(next)) {
            throw new CorruptIndexException("figures without a table", Fields.FIGURES);
        }
        table.open(tables.binaryValue());
    }

    private void skipOthers(int end) {
        while (document < end && others.get(document)) {
            document++;
        }
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
