package org.gouji.export.xlsx;

import java.util.List;
import org.gouji.model.OwnMark;

/** The parts that hold a workbook together. */
final class BookXml {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<SheetWriter> sheets;

    BookXml(List<SheetWriter> sheets) {
        this.sheets = sheets;
    }

    byte[] types() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\""
                + " ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", SHEET + "sheet.main+xml");
        type(xml, "/xl/styles.xml", SHEET + "styles+xml");
        type(xml, "/xl/sharedStrings.xml", SHEET + "sharedStrings+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/" + OwnMark.PART, OwnMark.TYPE);
        int drawing = 0;
        int chart = 0;
        for (int i = 0; i < sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + (i + 1) + ".xml", SHEET + "worksheet+xml");
            if (!sheets.get(i).charts().isEmpty()) {
                type(
                        xml,
                        "/xl/drawings/drawing" + ++drawing + ".xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml");
            }
            for (int c = 0; c < sheets.get(i).charts().size(); c++) {
                type(
                        xml,
                        "/xl/charts/chart" + ++chart + ".xml",
                        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
            }
        }
        return XlsxWriter.bytes(xml.append("</Types>").toString());
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    byte[] roots() {
        return XlsxWriter.bytes("<Relationships xmlns=\"" + PACKAGE + "\">"
                + relation(1, "officeDocument", "xl/workbook.xml")
                + "<Relationship Id=\"rId2\""
                + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                + " Target=\"docProps/core.xml\"/>"
                + relation(3, "extended-properties", "docProps/app.xml")
                + relation(4, OwnMark.RELATION, OwnMark.PART) + "</Relationships>");
    }

    byte[] application() {
        return XlsxWriter.bytes(
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Application>" + OwnMark.NAME + "</Application><AppVersion>1.0</AppVersion></Properties>");
    }

    /** No clock: the same input gives the same bytes. */
    byte[] properties() {
        return XlsxWriter.bytes("<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>Gouji</dc:creator><dcterms:created"
                + " xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:created></cp:coreProperties>");
    }

    byte[] workbook() {
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<workbook xmlns=\"" + XlsxWriter.MAIN + "\" xmlns:r=\"" + XlsxWriter.RELATIONS
                + "\"><bookViews><workbookView activeTab=\"0\" tabRatio=\"900\"/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet name=\"").words(sheets.get(i).name());
            xml.raw("\" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
        }
        xml.raw("</sheets>");
        XmlBuffer names = new XmlBuffer();
        for (int i = 0; i < sheets.size(); i++) {
            SheetWriter sheet = sheets.get(i);
            String quoted = XlsxWriter.quoted(sheet.name());
            if (!sheet.filter().isEmpty()) {
                names.raw("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + i + "\" hidden=\"1\">");
                names.words(quoted + "!" + sheet.filter()).raw("</definedName>");
            }
            if (!sheet.printed().isEmpty()) {
                names.raw("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"" + i + "\">");
                names.words(quoted + "!" + sheet.printed()).raw("</definedName>");
            }
            if (sheet.look().frozenRows() > 0) {
                names.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">");
                int columns = sheet.look().frozenColumns();
                String left = columns == 0 ? "" : quoted + "!$A:$" + CellName.column(columns - 1) + ",";
                names.words(left + quoted + "!$1:$" + sheet.look().frozenRows()).raw("</definedName>");
            }
        }
        if (names.length() > 0) {
            xml.raw("<definedNames>").raw(names).raw("</definedNames>");
        }
        // What the formulas say is worked out by the program that opens the workbook, not taken from us.
        return xml.raw("<calcPr fullCalcOnLoad=\"1\"/></workbook>").copy();
    }

    byte[] relations() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        xml.append(relation(sheets.size() + 1, "styles", "styles.xml"));
        xml.append(relation(sheets.size() + 2, "sharedStrings", "sharedStrings.xml"));
        return XlsxWriter.bytes(xml.append("</Relationships>").toString());
    }

    /** Where the cells of a sheet link to, then its drawing. */
    byte[] relations(SheetWriter sheet, int drawing) {
        XmlBuffer xml = new XmlBuffer();
        xml.raw(XlsxWriter.HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">");
        int id = 0;
        for (String target : sheet.targets()) {
            xml.raw("<Relationship Id=\"rId" + ++id + "\" Type=\"" + XlsxWriter.RELATIONS + "/hyperlink\" Target=\"");
            xml.words(target).raw("\" TargetMode=\"External\"/>");
        }
        if (!sheet.charts().isEmpty()) {
            xml.raw(relation(++id, "drawing", "../drawings/drawing" + drawing + ".xml"));
        }
        return xml.raw("</Relationships>").copy();
    }

    /** The charts of a sheet's drawing. @param before how many charts the sheets before it have */
    byte[] charts(SheetWriter sheet, int before) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 1; i <= sheet.charts().size(); i++) {
            xml.append(relation(i, "chart", "../charts/chart" + (before + i) + ".xml"));
        }
        return XlsxWriter.bytes(xml.append("</Relationships>").toString());
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + XlsxWriter.RELATIONS + "/" + type + "\" Target=\""
                + target + "\"/>";
    }
}
