package org.gouji.ingest;

import java.util.List;

/** Writes small workbooks of one sheet, for tests. */
final class SmallWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final StringBuilder rows = new StringBuilder();

    private SmallWorkbook() {}

    /** The rows of the sheet; what looks like a number becomes one. */
    @SafeVarargs
    static SmallWorkbook of(List<String>... rows) {
        SmallWorkbook file = new SmallWorkbook();
        for (int i = 0; i < rows.length; i++) {
            file.row(i + 1, rows[i]);
        }
        return file;
    }

    private void row(int number, List<String> cells) {
        rows.append("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String place = "r=\"" + (char) ('A' + i) + number + "\"";
            String text = cells.get(i);
            boolean figure = text.matches("-?\\d+(?:\\.\\d+)?");
            rows.append(
                    figure
                            ? "<c " + place + " s=\"1\"><v>" + text + "</v></c>"
                            : "<c " + place + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        }
        rows.append("</row>");
    }

    byte[] bytes() {
        return Zipped.empty()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                                + type("styles", "styles") + "</Types>")
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"经费\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN
                                + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                                + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"2\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type
                + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            out.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return out.append("</Relationships>").toString();
    }
}
