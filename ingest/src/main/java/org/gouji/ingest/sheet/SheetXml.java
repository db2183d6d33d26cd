package org.gouji.ingest.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;

/** Reads what Excel 2003 calls an XML table: a workbook in one XML file, often named .xls by the system that wrote it. */
public final class SheetXml {
    private final Xml xml;
    private final Content content;
    private final Remarks remarks = new Remarks();
    private final BookLimits book;
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private Epoch epoch = Epoch.FROM_1900;
    private int row;
    private int column;

    private SheetXml(Xml xml, Content content) {
        this.xml = xml;
        this.content = content;
        this.book = new BookLimits(content.limits());
    }

    /**
     * Reads a workbook.
     *
     * @param text the characters of the file
     * @throws Refusal if it is not well-formed, or goes over a limit
     */
    public static Document read(String text, Content content) throws Refusal {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SheetXml sheets = new SheetXml(Xml.open(bytes, "XML", content.limits().maxNesting()), content);
        sheets.workbook();
        Found found = new Found(sheets.items, sheets.remarks.notes(), false);
        return Composer.compose(found, content.source(), content.limits());
    }

    private void workbook() throws Refusal {
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            switch (xml.name()) {
                case "ExcelWorkbook" -> properties(xml.depth());
                case "Styles" -> styles(xml.depth());
                case "Worksheet" -> sheet(xml.attribute("Name").orElse(""));
                default -> {}
            }
        }
    }

    private void properties(int depth) throws Refusal {
        while (xml.child(depth)) {
            epoch = xml.name().equals("Date1904") ? Epoch.FROM_1904 : epoch;
        }
    }

    private void styles(int depth) throws Refusal {
        while (xml.child(depth)) {
            String id = xml.attribute("ID").orElse("");
            int own = xml.depth();
            while (xml.child(own)) {
                if (xml.name().equals("NumberFormat")) {
                    formats.put(id, CellFormat.of(code(xml.attribute("Format").orElse("General"))));
                }
            }
        }
    }

    /** Formats that are called by a name here. */
    private static String code(String format) {
        return switch (format) {
            case "Fixed" -> "0.00";
            case "Standard" -> "#,##0.00";
            case "Percent" -> "0.00%";
            case "Currency" -> "\"¥\"#,##0.00";
            case "Short Date" -> "yyyy/m/d";
            case "Long Date" -> "yyyy\"年\"m\"月\"d\"日\"";
            case "General Date" -> "yyyy/m/d h:mm";
            case "Scientific" -> "0.00E+00";
            default -> format.startsWith("General") || format.isEmpty() ? "General" : format;
        };
    }

    private void sheet(String name) throws Refusal {
        SheetBuilder sheet = new SheetBuilder(name, book, remarks);
        row = 0;
        boolean hidden = false;
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("Table")) {
                table(sheet);
            } else if (xml.name().equals("WorksheetOptions")) {
                int options = xml.depth();
                while (xml.child(options)) {
                    hidden |= xml.name().equals("Visible") && xml.text().startsWith("Sheet");
                }
            }
        }
        if (hidden) {
            remarks.add(Remarks.Kind.HIDDEN_SHEET, name);
        } else {
            items.addAll(SheetItems.of(sheet.build(), content.limits()));
        }
    }

    private void table(SheetBuilder sheet) throws Refusal {
        int own = xml.depth();
        int next = 0;
        while (xml.child(own)) {
            boolean hidden = Xlsx.on(xml.attribute("Hidden").orElse("0"));
            if (xml.name().equals("Column")) {
                int first = xml.number("Index", next + 1) - 1;
                next = first + xml.number("Span", 0) + 1;
                if (hidden) {
                    sheet.hiddenColumns(first, next - 1);
                }
            } else if (xml.name().equals("Row")) {
                row = xml.number("Index", row + 1) - 1;
                if (hidden) {
                    sheet.hiddenRow(row);
                }
                int span = xml.number("Span", 0);
                cells(sheet);
                row += 1 + span;
            }
        }
    }

    private void cells(SheetBuilder sheet) throws Refusal {
        int own = xml.depth();
        column = 0;
        while (xml.child(own)) {
            if (xml.name().equals("Cell")) {
                column = xml.number("Index", column + 1) - 1;
                int across = xml.number("MergeAcross", 0);
                sheet.merge(new Merge(row, row + xml.number("MergeDown", 0), column, column + across));
                cell(sheet);
                column += 1 + across;
            }
        }
    }

    private void cell(SheetBuilder sheet) throws Refusal {
        boolean formula = xml.attribute("Formula").isPresent();
        CellFormat format = formats.getOrDefault(
                xml.attribute("StyleID").orElse("Default"), formats.getOrDefault("Default", CellFormat.of("General")));
        int own = xml.depth();
        boolean value = false;
        while (xml.child(own)) {
            if (xml.name().equals("Data")) {
                value = true;
                data(xml.attribute("Type").orElse("String"), format, sheet);
            }
        }
        if (formula && !value) {
            sheet.noValue(row, column);
        }
    }

    private void data(String type, CellFormat format, SheetBuilder sheet) throws Refusal {
        String text = xml.allText();
        Optional<BigDecimal> number = type.equals("Number") ? StoredNumbers.read(text) : Optional.empty();
        if (number.isPresent()) {
            sheet.number(row, column, number.get(), new CellStyle(format, epoch));
        } else if (type.equals("Error")) {
            sheet.error(row, column, text);
        } else if (type.equals("DateTime")) {
            sheet.text(row, column, Epoch.read(text).map(format::show).orElse(text));
        } else {
            sheet.text(row, column, type.equals("Boolean") ? text.equals("1") ? "TRUE" : "FALSE" : format.show(text));
        }
    }
}
