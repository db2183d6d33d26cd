package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of rows under a head row, filled cell by cell from the left. Only a few hundred rows are held in memory. */
final class Grid {
    private static final int ROWS_HELD = 500;
    /** More than this many links make a spreadsheet program repair the sheet. */
    private static final int MOST_LINKS = 65_000;

    private static final double HEAD_HEIGHT = 30;
    private static final double LINE_HEIGHT = 14.5;
    private static final double MOST_HEIGHT = 400;
    private static final String LINE = "D9D9D9";

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final int rowsPerSheet;

    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;
    private int column;
    /** The most lines that a cell of this row takes. */
    private int lines = 1;

    private int styled = 1;
    private int links;
    private long rows;
    private boolean linksLeftOut;

    Grid(Book book, String name, List<Column> columns, int rowsPerSheet) {
        this.book = book;
        this.name = name;
        this.columns = columns;
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = open(name);
    }

    /** Starts a row, on a further sheet where this one is full. */
    Grid begin() throws IOException {
        if (row == rowsPerSheet) {
            close();
            sheets++;
            sheet = open(name + "(" + sheets + ")");
            row = 1;
            styled = 1;
            links = 0;
        }
        column = 0;
        lines = 1;
        return this;
    }

    /** The next cell as text, never as a formula. */
    Grid text(String words) {
        return text(words, Paint.NONE);
    }

    Grid text(String words, Paint paint) {
        if (!words.isEmpty()) {
            String safe = CellText.of(words, book.language());
            if (columns.get(column).format().shared()) {
                sheet.value(row, column, safe);
            } else {
                sheet.inlineString(row, column, safe);
            }
            paint(paint);
            measure(safe);
        }
        column++;
        return this;
    }

    /** The next cell as a link to a file, or as plain text where there is no target. */
    Grid link(String words, Optional<String> target) {
        if (target.isPresent() && links < MOST_LINKS) {
            sheet.hyperlink(row, column, new CellLink(target.get(), CellText.of(words, book.language())));
            paint(Paint.LINK);
            measure(words);
            links++;
            column++;
            return this;
        }
        linksLeftOut |= target.isPresent();
        return text(words);
    }

    Grid number(BigDecimal number) {
        sheet.value(row, column++, number);
        return this;
    }

    Grid number(long number) {
        sheet.value(row, column++, number);
        return this;
    }

    Grid number(Optional<BigDecimal> number) {
        return number.isPresent() ? number(number.get()) : blank();
    }

    Grid number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : blank();
    }

    Grid blank() {
        column++;
        return this;
    }

    /** Ends the row; cells to the right of the last stay empty. */
    void end() throws IOException {
        if (lines > 1) {
            // Not every program finds the height of wrapped rows by itself.
            sheet.rowHeight(row, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 3));
        }
        row++;
        rows++;
        if (row - styled >= ROWS_HELD) {
            style();
            sheet.flush();
        }
    }

    /** Ends the sheet. */
    Filled finish() throws IOException {
        close();
        return new Filled(name, rows, sheets, linksLeftOut);
    }

    /**
     * What became of a grid.
     *
     * @param name of its first sheet
     * @param rows in all, head rows left out
     * @param sheets how many sheets they took
     * @param linksLeftOut whether some cells are no links since a sheet holds only so many
     */
    record Filled(String name, long rows, int sheets, boolean linksLeftOut) {}

    private void close() throws IOException {
        style();
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
    }

    private Worksheet open(String title) {
        Worksheet opened = book.sheet(title);
        opened.paperSize(PaperSize.A3_PAPER);
        for (int c = 0; c < columns.size(); c++) {
            opened.width(c, columns.get(c).width());
            opened.value(0, c, columns.get(c).title().in(book.language()));
        }
        opened.rowHeight(0, HEAD_HEIGHT);
        opened.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(Paint.HEADER.fill())
                .fontColor(Paint.HEADER.font())
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        opened.freezePane(0, 1);
        opened.repeatRows(0);
        return opened;
    }

    private void measure(String words) {
        Column here = columns.get(column);
        if (here.format().wrapped()) {
            lines = Math.max(lines, TextWidth.lines(words, here.width()));
        }
    }

    private void paint(Paint paint) {
        if (paint != Paint.NONE) {
            StyleSetter style = sheet.style(row, column);
            if (!paint.fill().isEmpty()) {
                style.fillColor(paint.fill());
            }
            if (paint == Paint.LINK) {
                style.underlined();
            }
            style.fontColor(paint.font()).set();
        }
    }

    /** Gives the rows since the last time the look of their columns. */
    private void style() {
        for (int c = 0; c < columns.size() && styled < row; c++) {
            Column.Format format = columns.get(c).format();
            StyleSetter style = sheet.range(styled, c, row - 1, c).style();
            if (!format.pattern().isEmpty()) {
                style.format(format.pattern());
            }
            if (format.side().equals("left")) {
                // Words keep off the number in the cell before.
                style.indent(1);
            }
            style.horizontalAlignment(format.side())
                    .verticalAlignment("top")
                    .wrapText(format.wrapped())
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
        }
        styled = row;
    }

    /** A link of one cell. The library keeps one cell for equal links, so no two of these are equal. */
    private static final class CellLink extends HyperLink {
        CellLink(String target, String words) {
            super(target, words);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
