package org.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small .xlsx files part by part, for tests. */
final class XlsxFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();
    private final StringBuilder formats = new StringBuilder("<xf numFmtId=\"0\"/>");
    private final StringBuilder codes = new StringBuilder();
    private final StringBuilder strings = new StringBuilder();
    private final Map<String, String> others = new LinkedHashMap<>();
    private int styles = 1;
    private String properties = "";

    static XlsxFile of(String name, String content) {
        return new XlsxFile().sheet(name, content);
    }

    /** A sheet whose rows are {@code row} elements. */
    XlsxFile sheet(String name, String rows) {
        return sheet(name, rows, "visible");
    }

    XlsxFile sheet(String name, String rows, String state) {
        return raw(name, "<sheetData>" + rows + "</sheetData>", state);
    }

    /** A sheet of any elements. */
    XlsxFile raw(String name, String content, String state) {
        sheets.put(name, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
        states.add(state);
        return this;
    }

    /** Adds a number format; cells name the first such as style 1. */
    XlsxFile format(String code) {
        codes.append("<numFmt numFmtId=\"")
                .append(163 + styles)
                .append("\" formatCode=\"")
                .append(xml(code))
                .append("\"/>");
        formats.append("<xf numFmtId=\"").append(163 + styles++).append("\"/>");
        return this;
    }

    /** Adds a shared text, given as the content of {@code si}. */
    XlsxFile string(String content) {
        strings.append("<si>").append(content).append("</si>");
        return this;
    }

    XlsxFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    XlsxFile part(String name, String content) {
        others.put(name, content);
        return this;
    }

    /** A row of cells, numbered from 1. */
    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    /** A text in its cell. */
    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + xml(text) + "</t></is></c>";
    }

    static String number(String reference, String value, int style) {
        return "<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    static String number(String reference, String value) {
        return number(reference, value, 0);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        StringBuilder tabs = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("s", "styles", "styles.xml"));
        relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
        int number = 1;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            tabs.append("<sheet name=\"")
                    .append(xml(sheet.getKey()))
                    .append("\" sheetId=\"")
                    .append(number);
            tabs.append("\" state=\"")
                    .append(states.get(number - 1))
                    .append("\" r:id=\"r")
                    .append(number)
                    .append("\"/>");
            relations.append(relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
            number++;
        }
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + tabs
                        + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + formats
                        + "</cellXfs></styleSheet>");
        parts.putAll(others);
        return zip(parts);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String rows) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + rows + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
