package org.gouji.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet that is being written, row by row from the top and cell by cell from the left. Many can grow side by side. */
public final class SheetWriter {
    /** The most rows of a sheet. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int CHUNK = 1 << 17;

    private final String name;
    private final SheetLook look;
    private final XlsxWriter book;
    private final PackedPart part;
    private final XmlBuffer pending = new XmlBuffer();
    private final XmlBuffer cells = new XmlBuffer();
    private final XmlBuffer conditions = new XmlBuffer();
    private final XmlBuffer choices = new XmlBuffer();
    private final XmlBuffer links = new XmlBuffer();
    private final Map<String, Integer> targets = new LinkedHashMap<>();
    private final List<BarChart> charts = new ArrayList<>();
    private int choiceCount;
    private int priority;
    private int row;
    private String filter = "";
    private String printed = "";
    private int printedColumns;

    SheetWriter(XlsxWriter book, String name, SheetLook look, PackedPart part) {
        this.book = book;
        this.name = name;
        this.look = look;
        this.part = part;
        SheetXml.head(pending, look);
    }

    public String name() {
        return name;
    }

    SheetLook look() {
        return look;
    }

    PackedPart part() {
        return part;
    }

    /** The row that is being filled, counted from 0. */
    public int row() {
        return row;
    }

    /** Words that stay in their cell; they are text whatever they look like. */
    public void text(int column, String words, int style) {
        open(column, style).raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        cells.words(words).raw("</t></is></c>");
    }

    /** The same for words that come again and again. */
    public void label(int column, String words, int style) {
        int number = book.strings().number(words);
        if (number < 0) {
            text(column, words, style);
        } else {
            open(column, style).raw(" t=\"s\"><v>").number(number).raw("</v></c>");
        }
    }

    /** @param digits a number in plain notation */
    public void number(int column, String digits, int style) {
        open(column, style).raw("><v>").raw(digits).raw("</v></c>");
    }

    public void number(int column, long number, int style) {
        open(column, style).raw("><v>").number(number).raw("</v></c>");
    }

    /** A formula that gives a number, and what it gave when it was written. */
    public void formula(int column, String formula, String digits, int style) {
        open(column, style)
                .raw("><f>")
                .words(formula)
                .raw("</f><v>")
                .raw(digits)
                .raw("</v></c>");
    }

    /** A formula that gives words. */
    public void wordFormula(int column, String formula, String words, int style) {
        open(column, style)
                .raw(" t=\"str\"><f>")
                .words(formula)
                .raw("</f><v>")
                .words(words)
                .raw("</v></c>");
    }

    /** A cell that holds nothing but has a look. */
    public void blank(int column, int style) {
        open(column, style).raw("/>");
    }

    private XmlBuffer open(int column, int style) {
        return cells.raw("<c r=\"")
                .raw(CellName.column(column))
                .number(row + 1)
                .raw("\" s=\"")
                .number(style)
                .raw("\"");
    }

    /** Links a cell of this row to a place outside, given as a relative address. */
    public void link(int column, String target) {
        int number = targets.computeIfAbsent(target, t -> targets.size() + 1);
        links.raw("<hyperlink ref=\"")
                .raw(CellName.of(row, column))
                .raw("\" r:id=\"rId")
                .number(number)
                .raw("\"/>");
    }

    /** Ends the row. @param height in points; 0 for the usual one */
    public void end(double height) {
        pending.raw("<row r=\"").number(row + 1).raw("\"");
        if (height > 0) {
            pending.raw(" ht=\"").raw(Double.toString(height)).raw("\" customHeight=\"1\"");
        }
        pending.raw(">").raw(cells).raw("</row>");
        cells.clear();
        row++;
        if (pending.length() > CHUNK) {
            part.append(pending);
        }
    }

    /** A filter over the rows written so far, the first being the head. */
    public void filter(int columns) {
        filter = soFar(columns);
    }

    private String soFar(int columns) {
        return "$A$1:$" + CellName.column(columns - 1) + "$" + Math.max(1, row);
    }

    /** Prints the rows written so far up to a column; without it all is printed. */
    public void print(int columns) {
        printed = soFar(columns);
        printedColumns = columns;
    }

    /** What is printed; empty for all. */
    String printed() {
        return printed;
    }

    /** Where the filter is; empty without one. */
    String filter() {
        return filter;
    }

    /** Thin lines around all cells below the head: a rule of the sheet, so that no empty cell has to be written. */
    public void frame(int columns) {
        conditions.raw("<conditionalFormatting sqref=\"A2:" + CellName.column(columns - 1) + Math.max(2, row)
                + "\"><cfRule type=\"expression\" dxfId=\"" + Styles.FRAME + "\" priority=\"" + ++priority
                + "\"><formula>TRUE</formula></cfRule></conditionalFormatting>");
    }

    /** Colours for the cells of a column below the head. */
    public void colour(int column, List<Condition> rules) {
        String letters = CellName.column(column);
        conditions.raw("<conditionalFormatting sqref=\"" + letters + "2:" + letters + Math.max(2, row) + "\">");
        for (Condition rule : rules) {
            conditions.raw("<cfRule type=\"expression\" dxfId=\""
                    + book.styles().mark(rule.colours()) + "\" priority=\"" + ++priority + "\"><formula>");
            conditions.words(rule.formula(letters + "2")).raw("</formula></cfRule>");
        }
        conditions.raw("</conditionalFormatting>");
    }

    /** A list to choose from in every cell of a column below the head. */
    public void choose(int column, List<String> words, String title, String hint) {
        String letters = CellName.column(column);
        choices.raw(
                "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" sqref=\""
                        + letters + "2:" + letters + Math.max(2, row) + "\" promptTitle=\"");
        choices.words(title).raw("\" prompt=\"").words(hint).raw("\"><formula1>");
        choices.words("\"" + String.join(",", words) + "\"").raw("</formula1></dataValidation>");
        choiceCount++;
    }

    public void chart(BarChart chart) {
        charts.add(chart);
    }

    List<BarChart> charts() {
        return charts;
    }

    /** The addresses that cells link to, in the order of their relations. */
    List<String> targets() {
        return List.copyOf(targets.keySet());
    }

    /** Ends the sheet. */
    public void finish() {
        pending.raw("</sheetData>");
        if (!filter.isEmpty()) {
            pending.raw("<autoFilter ref=\"" + filter.replace("$", "") + "\"/>");
        }
        pending.raw(conditions);
        if (choiceCount > 0) {
            pending.raw("<dataValidations count=\"" + choiceCount + "\">")
                    .raw(choices)
                    .raw("</dataValidations>");
        }
        if (links.length() > 0) {
            pending.raw("<hyperlinks>").raw(links).raw("</hyperlinks>");
        }
        SheetXml.tail(pending, look, printedColumns == 0 ? look.widths().size() : printedColumns);
        if (!charts.isEmpty()) {
            pending.raw("<drawing r:id=\"rId" + (targets.size() + 1) + "\"/>");
        }
        pending.raw("</worksheet>");
        part.append(pending);
        part.finish();
    }
}
