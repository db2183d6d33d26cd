package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** Reads one sheet of an OpenDocument spreadsheet. Equal rows and cells beside each other are written once, with how often they stand. */
final class OdsSheet {
    private static final int MOST = 1 << 20;
    private static final Pattern ERROR = Pattern.compile("#[A-Z/0]+[!?]?|Err:\\d+");

    /** What a shown number has besides its digits. */
    private static final Pattern ADORNED = Pattern.compile("[,，\\s¥￥元%]");

    /** Programs keep so many digits. */
    private static final MathContext KEPT = new MathContext(15);

    private final Xml xml;
    private final SheetBuilder sheet;
    private int row;
    private int columns;

    /** @param xml stands on the sheet */
    OdsSheet(Xml xml, SheetBuilder sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    Sheet read() throws Refusal {
        parts(xml.depth());
        return sheet.build();
    }

    private void parts(int depth) throws Refusal {
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "table-column" -> column();
                case "table-row" -> row();
                case "table-columns", "table-header-columns", "table-column-group" -> parts(xml.depth());
                case "table-rows", "table-header-rows", "table-row-group" -> parts(xml.depth());
                default -> {}
            }
        }
    }

    private int times(String name) {
        return Math.min(Math.max(xml.number(name, 1), 1), MOST);
    }

    private boolean hidden() {
        return !xml.attribute("visibility").orElse("visible").equals("visible");
    }

    private void column() {
        int last = Math.min(columns + times("number-columns-repeated"), MOST);
        if (hidden()) {
            sheet.hiddenColumns(columns, last - 1);
        }
        columns = last;
    }

    private void row() throws Refusal {
        int times = times("number-rows-repeated");
        boolean hidden = hidden();
        Line line = new Line(times);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("covered-table-cell")) {
                // What lies under a merged cell is not seen.
                line.column += times("number-columns-repeated");
            } else if (xml.name().equals("table-cell")) {
                cell(line);
            }
        }
        if (hidden && line.filled) {
            for (int i = 0; i < times; i++) {
                sheet.hiddenRow(row + i);
            }
        }
        row = Math.min(row + times, MOST);
    }

    /** The row that is being read, or several that are equal. */
    private static final class Line {
        private final int rows;
        private int column;
        private boolean filled;

        Line(int rows) {
            this.rows = rows;
        }
    }

    private void cell(Line line) throws Refusal {
        int times = times("number-columns-repeated");
        int wide = times("number-columns-spanned");
        int high = times("number-rows-spanned");
        boolean formula = xml.attribute("formula").isPresent();
        boolean percent = xml.attribute("value-type").orElse("").equals("percentage");
        Optional<BigDecimal> value = xml.attribute("value").flatMap(StoredNumbers::read);
        String text = words();
        int first = line.column;
        line.column = Math.min(first + times, MOST);
        if (text.isBlank() && value.isEmpty() && !formula) {
            if (wide * (long) high > 1) {
                sheet.merge(new Merge(row, row + high - 1, first, first + wide - 1));
            }
            return;
        }
        line.filled = true;
        for (int i = 0; i < line.rows; i++) {
            for (int j = 0; j < times; j++) {
                put(row + i, first + j, text, value, percent);
            }
        }
        sheet.merge(new Merge(row, row + high - 1, first, first + wide - 1));
    }

    private void put(int at, int column, String text, Optional<BigDecimal> value, boolean percent) throws Refusal {
        if (ERROR.matcher(text).matches()) {
            sheet.error(at, column, text);
        } else if (value.isPresent()) {
            sheet.number(at, column, displayed(text, value.get(), percent));
        } else if (text.isBlank()) {
            sheet.noValue(at, column);
        } else {
            sheet.text(at, column, text);
        }
    }

    private static Displayed displayed(String text, BigDecimal value, boolean percent) {
        BigDecimal stored = (percent ? value.movePointRight(2) : value).round(KEPT);
        if (text.isBlank()) {
            return new Displayed(stored.stripTrailingZeros().toPlainString() + (percent ? "%" : ""), true);
        }
        Optional<BigDecimal> shown = StoredNumbers.read(ADORNED.matcher(text).replaceAll(""));
        return new Displayed(
                text, shown.filter(one -> one.compareTo(stored) != 0).isEmpty());
    }

    /** The paragraphs of a cell, without comments and pictures. */
    private String words() throws Refusal {
        StringBuilder words = new StringBuilder();
        int depth = xml.depth();
        boolean any = false;
        while (xml.child(depth)) {
            if (xml.name().equals("p")) {
                words.append(any ? "\n" : "");
                any = true;
                paragraph(words);
            }
        }
        return words.toString();
    }

    private void paragraph(StringBuilder words) throws Refusal {
        int own = xml.depth();
        while (xml.depth() >= own) {
            switch (xml.step()) {
                case CHARACTERS -> words.append(xml.characters());
                case START -> inline(words);
                default -> {}
            }
        }
    }

    private void inline(StringBuilder words) throws Refusal {
        switch (xml.name()) {
            case "s" -> words.append(" ".repeat(Math.min(times("c"), 100)));
            case "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            case "annotation", "frame", "ruby-text", "note" -> xml.skip();
            default -> {}
        }
    }
}
