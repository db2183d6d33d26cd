package org.gouji.ingest;

import java.nio.charset.StandardCharsets;

/** Writes small .docx files part by part, for tests. */
final class DocxFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Zipped parts = Zipped.empty();
    private final StringBuilder relations = new StringBuilder();
    private int relation;

    private DocxFile(String body) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Override PartName=\"/word/document.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        part("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
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

    /** A part of a kind that the document points to; its relation's id is as with charts. */
    DocxFile related(String type, String name, String content) {
        relation++;
        relations.append(relation("rId" + relation, type, name));
        return part("word/" + name, content);
    }

    /** Any part, as it is. */
    DocxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile part(String name, byte[] content) {
        parts.with(name, content);
        return this;
    }

    DocxFile image(String name, byte[] png) {
        return related("image", "media/" + name, "").part("word/media/" + name, png);
    }

    /** A workbook that the document holds. */
    DocxFile workbook(String name, byte[] xlsx) {
        return related("package", "embeddings/" + name, "").part("word/embeddings/" + name, xlsx);
    }

    /** The same with the type of every part named, as Word wants it. */
    DocxFile typed() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : parts.parts().keySet()) {
            String kind = part.replaceAll("^word/(?:charts/)?(\\w+?)\\d*\\.xml$", "$1");
            String type = kind.equals("document") ? word + "document.main+xml" : word + kind + "+xml";
            type = kind.equals("chart") ? "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" : type;
            if (!kind.equals(part)) {
                types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
            }
        }
        return part("[Content_Types].xml", types.append("</Types>").toString());
    }

    DocxFile without(String name) {
        parts.without(name);
        return this;
    }

    byte[] bytes() {
        part("word/_rels/document.xml.rels", relations(relations.toString()));
        return parts.bytes();
    }
}
