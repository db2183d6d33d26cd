package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** Reads one worksheet of an .xlsx. */
final class XlsxSheet {
    private final Xml xml;
    private final XlsxStyles styles;
    private final List<String> strings;
    private final SheetBuilder sheet;
    private int row = -1;
    private int column = -1;

    XlsxSheet(Xml xml, XlsxStyles styles, List<String> strings, SheetBuilder sheet) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
        this.sheet = sheet;
    }

    Sheet read() throws Refusal {
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            int depth = xml.depth();
            switch (xml.name()) {
                case "cols" -> columns(depth);
                case "sheetData" -> rows(depth);
                case "mergeCells" -> merges(depth);
                default -> {}
            }
        }
        return sheet.build();
    }

    private void columns(int depth) throws Refusal {
        while (xml.child(depth)) {
            if (Xlsx.on(xml.attribute("hidden").orElse("0"))) {
                sheet.hiddenColumns(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
            }
        }
    }

    private void merges(int depth) throws Refusal {
        while (xml.child(depth)) {
            String reference = xml.attribute("ref").orElse("");
            int colon = reference.indexOf(':');
            if (colon > 0) {
                String first = reference.substring(0, colon);
                String last = reference.substring(colon + 1);
                sheet.merge(new Merge(Columns.row(first), Columns.row(last), Columns.of(first), Columns.of(last)));
            }
        }
    }

    private void rows(int depth) throws Refusal {
        boolean hidden = false;
        while (xml.child(depth)) {
            // Rows and cells may leave out where they are: they then follow the one before.
            row = xml.number("r", row + 2) - 1;
            column = -1;
            boolean hides = Xlsx.on(xml.attribute("hidden").orElse("0"));
            if (hides && !hidden) {
                sheet.hiddenRow(row);
            }
            hidden = hides;
            int own = xml.depth();
            while (xml.child(own)) {
                if (xml.name().equals("c")) {
                    cell();
                }
            }
        }
    }

    private void cell() throws Refusal {
        Optional<String> reference = xml.attribute("r");
        column = reference.map(Columns::of).orElse(column + 1);
        String type = xml.attribute("t").orElse("n");
        CellStyle style = styles.at(xml.number("s", 0));
        boolean formula = false;
        Optional<String> value = Optional.empty();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "f" -> formula = true;
                case "v" -> value = Optional.of(xml.text());
                case "is" -> value = Optional.of(SharedStrings.one(xml));
                default -> {}
            }
        }
        boolean text = type.equals("str") || type.equals("inlineStr");
        if (value.isEmpty() || value.get().isEmpty() && !text) {
            if (formula) {
                sheet.noValue(row, column);
            }
            return;
        }
        value(type, value.get(), style);
    }

    private void value(String type, String value, CellStyle style) throws Refusal {
        switch (type) {
            case "s" -> sheet.text(row, column, style.format().show(shared(value)));
            case "str" -> sheet.text(row, column, style.format().show(SharedStrings.plain(value)));
            case "inlineStr" -> sheet.text(row, column, style.format().show(value));
            case "b" -> sheet.text(row, column, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> sheet.error(row, column, value);
            case "d" -> sheet.text(row, column, value);
            default -> number(value, style);
        }
    }

    private String shared(String value) throws Refusal {
        int index = StoredNumbers.index(value);
        if (index < 0 || index >= strings.size()) {
            throw Refusal.corrupt(
                    "工作簿的文字表与单元格对不上，已损坏。", "The workbook is broken: a cell names a text that is not in its list.");
        }
        return strings.get(index);
    }

    private void number(String value, CellStyle style) throws Refusal {
        Optional<BigDecimal> number = StoredNumbers.read(value);
        if (number.isPresent()) {
            sheet.number(row, column, number.get(), style);
        } else {
            sheet.text(row, column, value);
        }
    }
}
