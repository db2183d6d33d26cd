package org.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small .docx files part by part, for tests. */
final class DocxFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int relation;

    private DocxFile(String body) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Override PartName=\"/word/document.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        parts.put("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    }

    /** A document whose body is {@code body}: {@code w:p}, {@code w:tbl} and so on, with the usual prefixes. */
    static DocxFile of(String body) {
        return new DocxFile(body);
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return p("", text);
    }

    /** A paragraph of one run with properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    static String style(String style) {
        return "<w:pStyle w:val=\"" + style + "\"/>";
    }

    private static String element(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name
                + ">";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String rows) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + rows
                + "</Relationships>";
    }

    DocxFile styles(String content) {
        return related("styles", "styles.xml", element("styles", content));
    }

    DocxFile numbering(String content) {
        return related("numbering", "numbering.xml", element("numbering", content));
    }

    DocxFile footnotes(String content) {
        return related("footnotes", "footnotes.xml", element("footnotes", content));
    }

    DocxFile header(String name, String content) {
        return related("header", name, element("hdr", content));
    }

    DocxFile footer(String name, String content) {
        return related("footer", name, element("ftr", content));
    }

    /** A chart; its relation's id is {@code rIdN}, N counting the parts added so far from 1. */
    DocxFile chart(String name, String content) {
        return related(
                "chart",
                "charts/" + name,
                "<c:chartSpace " + NAMESPACES + "><c:chart>" + content + "</c:chart></c:chartSpace>");
    }

    private DocxFile related(String type, String name, String content) {
        relation++;
        relations.append(relation("rId" + relation, type, name));
        return part("word/" + name, content);
    }

    /** Any part, as it is. */
    DocxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    DocxFile without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
