package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.export.xlsx.CellName;
import org.gouji.export.xlsx.SheetLook;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.model.Wording;

/** A sheet of rows under a head row, filled cell by cell from the left. Nothing is held in memory but the row. */
final class Grid {
    /** More than this many links make a spreadsheet program repair the sheet. */
    private static final int MOST_LINKS = 65_000;

    /** More digits than a spreadsheet's numbers hold: it would show others. */
    private static final int MOST_DIGITS = 15;

    private static final double HEAD_HEIGHT = 30;
    private static final double LINE_HEIGHT = 14.5;
    private static final double MOST_HEIGHT = 400;

    private final Book book;
    private final String name;
    private final List<Column> columns;
    private final int[] styles;
    /** The looks of cells whose format is their own, by column. */
    private final List<Map<String, Integer>> patterns = new ArrayList<>();

    private final int linkStyle;
    private final List<Choice> choices = new ArrayList<>();

    private SheetWriter sheet;
    private int sheets = 1;
    private int printed;
    private int column;
    /** The most lines that a cell of this row takes. */
    private int lines = 1;

    private int links;
    private long rows;
    private boolean linksLeftOut;

    Grid(Book book, String name, List<Column> columns) throws IOException {
        this.book = book;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.styles = columns.stream().mapToInt(c -> book.style(c.style())).toArray();
        columns.forEach(each -> patterns.add(new HashMap<>()));
        this.linkStyle = book.style(Style.of("", "left", true).coloured(Paint.LINK.colours()));
        this.sheet = book.sheet(name, look());
        head();
    }

    /** What can be chosen in the cells of a column. */
    private record Choice(int column, List<String> words, Wording title, Wording hint) {}

    /** Only so many columns are printed, from the left; the others are for looking at. */
    Grid printing(int printedColumns) {
        this.printed = printedColumns;
        return this;
    }

    /** Lets cells of a column be chosen from a list. */
    Grid choose(int at, List<String> words, Wording title, Wording hint) {
        choices.add(new Choice(at, words, title, hint));
        return this;
    }

    private SheetLook look() {
        List<Double> widths = columns.stream().map(Column::width).toList();
        Set<Integer> hidden = new HashSet<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).hidden()) {
                hidden.add(c);
            }
        }
        return SheetLook.table(widths, hidden);
    }

    /** Starts a row, on a further sheet where this one is full. */
    Grid begin() throws IOException {
        if (sheet.row() == book.rowsPerSheet()) {
            close();
            sheets++;
            sheet = book.sheetAfter(sheet, name + "(" + sheets + ")", look());
            links = 0;
            head();
        }
        column = 0;
        lines = 1;
        return this;
    }

    /** The next cell as text, never as a formula. */
    Grid text(String words) {
        if (!words.isEmpty()) {
            String safe = CellText.of(words, book.language());
            if (columns.get(column).format().shared()) {
                sheet.label(column, safe, styles[column]);
            } else {
                sheet.text(column, safe, styles[column]);
            }
            measure(safe);
        }
        column++;
        return this;
    }

    /** The next cell as a link to a file, or as plain text where there is no target. */
    Grid link(String words, Optional<String> target) {
        if (target.isPresent() && links < MOST_LINKS) {
            String safe = CellText.of(words, book.language());
            sheet.label(column, safe, linkStyle);
            sheet.link(column, target.get());
            measure(safe);
            links++;
            column++;
            return this;
        }
        linksLeftOut |= target.isPresent();
        return text(words);
    }

    Grid number(BigDecimal number) {
        return number(number, styles[column]);
    }

    /** A number in a format of its own. */
    Grid number(BigDecimal number, String pattern) {
        return number(number, style(pattern));
    }

    private Grid number(BigDecimal number, int style) {
        if (fits(number)) {
            sheet.number(column, number.toPlainString(), style);
        } else {
            // As text every digit stays what it is.
            sheet.text(column, number.toPlainString(), style);
        }
        column++;
        return this;
    }

    /** Whether a spreadsheet holds all digits of a number. */
    static boolean fits(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= MOST_DIGITS;
    }

    Grid number(long number) {
        sheet.number(column, number, styles[column]);
        column++;
        return this;
    }

    Grid number(Optional<BigDecimal> number) {
        return number.isPresent() ? number(number.get()) : blank();
    }

    Grid number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : blank();
    }

    /** A formula that gives a number. @param value what it gives now */
    Grid formula(String formula, BigDecimal value, String pattern) {
        sheet.formula(column, formula, value.toPlainString(), style(pattern));
        column++;
        return this;
    }

    /** A formula that gives words. */
    Grid formula(String formula, String words) {
        sheet.wordFormula(column, formula, words, styles[column]);
        column++;
        return this;
    }

    private int style(String pattern) {
        Map<String, Integer> known = patterns.get(column);
        Integer style = known.get(pattern);
        if (style == null) {
            style = book.style(columns.get(column).style().patterned(pattern));
            known.put(pattern, style);
        }
        return style;
    }

    Grid blank() {
        column++;
        return this;
    }

    /** Goes on at a column further to the right. */
    Grid at(int other) {
        column = other;
        return this;
    }

    /** The name of a cell of this row. */
    String cell(int at) {
        return CellName.of(sheet.row(), at);
    }

    /** Ends the row; cells to the right of the last stay empty. */
    void end() throws IOException {
        // Not every program finds the height of wrapped rows by itself.
        sheet.end(lines > 1 ? Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 3) : 0);
        rows++;
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
        sheet.filter(columns.size());
        if (printed > 0) {
            sheet.print(printed);
        }
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).conditions().isEmpty()) {
                sheet.colour(c, columns.get(c).conditions());
            }
        }
        // After the colours: some programs let only the first rule that holds speak.
        sheet.frame(columns.size());
        choices.forEach(c -> sheet.choose(c.column(), c.words(), book.say(c.title()), book.say(c.hint())));
        sheet.finish();
    }

    private void head() throws IOException {
        int style = book.style(
                Style.of("", "center", true).coloured(Paint.HEADER.colours()).framedBold(Style.SIZE));
        for (int c = 0; c < columns.size(); c++) {
            sheet.label(c, book.say(columns.get(c).title()), style);
        }
        sheet.end(HEAD_HEIGHT);
    }

    private void measure(String words) {
        Column here = columns.get(column);
        if (here.format().wrapped()) {
            lines = Math.max(lines, TextWidth.lines(words, here.width()));
        }
    }
}
