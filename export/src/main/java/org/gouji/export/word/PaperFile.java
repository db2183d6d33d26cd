package org.gouji.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.OwnMark;

/** A paper as a Word file (.docx). The same paper always gives the same bytes. */
final class PaperFile {
    /** The name of its main part. */
    static final String MAIN = "word/document.xml";

    /** No clock: close to the earliest time that the container can hold, for which no second time is written. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private PaperFile() {}

    /** @param title what the file's properties say it is */
    static byte[] of(Paper paper, String title) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                LastChild.added(
                        relations(
                                OFFICE + "officeDocument",
                                MAIN,
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml"),
                        relation("rId3", OFFICE + OwnMark.RELATION, OwnMark.PART)));
        parts.put(MAIN, paper.xml());
        parts.put(
                "word/_rels/document.xml.rels",
                relations(OFFICE + "styles", "styles.xml", OFFICE + "fontTable", "fontTable.xml"));
        parts.put("word/styles.xml", PaperStyles.styles());
        parts.put("word/fontTable.xml", PaperStyles.fonts());
        parts.put("docProps/core.xml", properties(title));
        parts.put(OwnMark.PART, OwnMark.xml(Map.of(OwnMark.NAME, "docx")));
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(entry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private static String types() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/" + MAIN, TYPE + "document.main+xml")
                + type("/word/styles.xml", TYPE + "styles+xml")
                + type("/word/fontTable.xml", TYPE + "fontTable+xml")
                + type("/" + OwnMark.PART, OwnMark.TYPE)
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String firstType, String first, String secondType, String second) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation("rId1", firstType, first)
                + relation("rId2", secondType, second) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String properties(String title) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + XmlText.of(title)
                + "</dc:title><dc:creator>勾稽</dc:creator></cp:coreProperties>";
    }
}
