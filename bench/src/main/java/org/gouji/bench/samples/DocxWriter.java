package org.gouji.bench.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a sample as a Word package. Times and properties are fixed, so that the same source gives the same package. */
final class DocxWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 2, 8, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Sample sample;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> contentTypes = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();

    DocxWriter(Sample sample) {
        this.sample = sample;
    }

    byte[] write() {
        Body body = new Body(sample);
        String document = body.write();
        word("document", "document.main", "", HEAD + document);
        word("styles", "styles", "styles", HEAD + Stylesheet.of(sample));
        word("numbering", "numbering", "numbering", HEAD + body.numbering());
        word("settings", "settings", "settings", HEAD + Stylesheet.settings());
        word("header1", "header", "header", HEAD + Stylesheet.header(sample.setting("header", "")));
        word("footer1", "footer", "footer", HEAD + Stylesheet.footer());
        word("footnotes", "footnotes", "footnotes", HEAD + body.footnotes());
        charts(body.charts());
        return zip(withFrame());
    }

    private void charts(List<Part.Chart> charts) {
        for (int i = 0; i < charts.size(); i++) {
            String path = "charts/chart" + (i + 1) + ".xml";
            parts.put("word/" + path, HEAD + ChartXml.of(charts.get(i)));
            contentTypes.put("/word/" + path, TYPES + "drawingml.chart+xml");
            link("chart" + (i + 1), "chart", path);
        }
    }

    private void word(String name, String type, String relation, String xml) {
        parts.put("word/" + name + ".xml", xml);
        contentTypes.put("/word/" + name + ".xml", TYPES + "wordprocessingml." + type + "+xml");
        if (!relation.isEmpty()) {
            link(name, relation, name + ".xml");
        }
    }

    private void link(String id, String type, String target) {
        links.append(String.format(
                Locale.ROOT, "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>", id, LINKS, type, target));
    }

    private Map<String, String> withFrame() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypesXml());
        all.put("_rels/.rels", relationships(String.format(Locale.ROOT, """
                <Relationship Id="rId1" Type="%1$s/officeDocument" Target="word/document.xml"/>\
                <Relationship Id="rId2" Type="%2$srelationships/metadata/core-properties" Target="docProps/core.xml"/>""", LINKS, PACKAGE)));
        all.put("docProps/core.xml", core());
        all.put("word/_rels/document.xml.rels", relationships(links.toString()));
        all.putAll(parts);
        return all;
    }

    private String contentTypesXml() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(
                        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        contentTypes.forEach((part, type) ->
                xml.append(String.format(Locale.ROOT, "<Override PartName=\"%s\" ContentType=\"%s\"/>", part, type)));
        return xml.append("</Types>").toString();
    }

    private static String relationships(String inner) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private String core() {
        String time = "<dcterms:%1$s xsi:type=\"dcterms:W3CDTF\">2024-01-02T00:00:00Z</dcterms:%1$s>";
        return HEAD
                + String.format(
                        Locale.ROOT,
                        """
                <cp:coreProperties xmlns:cp="%smetadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>%s</dc:title><dc:creator>Gouji</dc:creator>%s%s</cp:coreProperties>""",
                        PACKAGE,
                        sample.name(),
                        String.format(Locale.ROOT, time, "created"),
                        String.format(Locale.ROOT, time, "modified"));
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
