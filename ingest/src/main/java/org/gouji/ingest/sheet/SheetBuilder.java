package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.sheet.Remarks.Kind;
import org.gouji.model.Limits;

/** Gathers the cells of one sheet as a reader meets them, and what is to be said about them. */
final class SheetBuilder {
    /** More rows than any program of sheets has. */
    private static final int MOST_ROWS = 1 << 21;

    private final String name;
    private final BookLimits book;
    private final Remarks remarks;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private long mergedCells;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetBuilder(String name, BookLimits book, Remarks remarks) {
        this.name = name;
        this.book = book;
        this.remarks = remarks;
    }

    /** A cell's name as sheets have it, with that of the sheet: {@code 表1!B3}. */
    private String place(int row, int column) {
        return name + "!" + Columns.name(column) + (row + 1);
    }

    void text(int row, int column, String text) throws Refusal {
        String shown = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        if (shown.isBlank()) {
            return;
        }
        if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_ROWS) {
            throw Refusal.corrupt("工作表里有越界的单元格。", "A cell of the sheet lies outside of it.");
        }
        book.cell();
        cells.add(new SheetCell(row, column, shown));
        expect(cells.size(), "单元格", "cells");
    }

    void number(int row, int column, Displayed shown) throws Refusal {
        if (!shown.whole()) {
            remarks.add(Kind.SHORTENED, place(row, column));
        }
        text(row, column, shown.text().strip());
    }

    void number(int row, int column, BigDecimal value, CellStyle style) throws Refusal {
        number(row, column, style.format().show(value, style.epoch()));
    }

    void noValue(int row, int column) {
        remarks.add(Kind.NO_VALUE, place(row, column));
    }

    /** An error's name may hold a digit ({@code #DIV/0!}) that is no figure: the cell stays empty. */
    void error(int row, int column, String error) {
        remarks.add(Kind.ERROR, place(row, column) + " " + error);
    }

    void hiddenRow(int row) {
        hiddenRows.set(Math.min(Math.max(row, 0), MOST_ROWS));
    }

    /** Columns from {@code first} to {@code last}, often all that lie right of the table. */
    void hiddenColumns(int first, int last) {
        hiddenColumns.set(Math.max(Math.min(first, MOST_ROWS), 0), Math.max(Math.min(last, MOST_ROWS) + 1, 0));
    }

    void merge(Merge merge) throws Refusal {
        if (merge.real()) {
            merges.add(merge);
            mergedCells += Math.min(merge.size(), MergeIndex.SMALL);
            expect(mergedCells / 2, "合并单元格", "merged cells");
        }
    }

    private void expect(long found, String zh, String en) throws Refusal {
        if (found > book.limits().maxCells()) {
            throw tooLarge(name, zh, en, book.limits());
        }
    }

    static Refusal tooLarge(String sheet, String zh, String en, Limits limits) {
        return Refusal.tooLarge(
                "工作表" + (sheet.isEmpty() ? "" : "“" + sheet + "”") + "超过 " + limits.maxCells() + " 个" + zh + "的上限。",
                "A sheet has more than " + limits.maxCells() + " " + en + ".");
    }

    Sheet build() {
        cells.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
        hidden();
        return new Sheet(name, cells, merges);
    }

    /** What is hidden matters where something stands. */
    private void hidden() {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (SheetCell cell : cells) {
            rows.set(cell.row());
            columns.set(cell.column());
        }
        rows.and(hiddenRows);
        columns.and(hiddenColumns);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(rows.nextClearBit(row))) {
            remarks.add(Kind.HIDDEN_ROW, name + "!" + (row + 1) + ":" + rows.nextClearBit(row));
        }
        for (int first = columns.nextSetBit(0); first >= 0; first = columns.nextSetBit(columns.nextClearBit(first))) {
            String last = Columns.name(columns.nextClearBit(first) - 1);
            remarks.add(Kind.HIDDEN_COLUMN, name + "!" + Columns.name(first) + ":" + last);
        }
    }
}
