package org.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an OFD file by hand. Places are in millimetres from the upper left corner. */
final class OfdFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private String head = HEAD;
    private String template = "";
    private String outline = "";
    private float size = 4;

    OfdFile() {
        page();
    }

    OfdFile page() {
        pages.add(new StringBuilder());
        return this;
    }

    OfdFile size(float millimetres) {
        size = millimetres;
        return this;
    }

    /** What stands before the root of every page. */
    OfdFile head(String declaration) {
        head = HEAD + declaration;
        return this;
    }

    /** A template that every page is laid over. */
    OfdFile template(String content) {
        template = content;
        return this;
    }

    OfdFile outline(String elements) {
        outline = "<ofd:Outlines>" + elements + "</ofd:Outlines>";
        return this;
    }

    OfdFile part(String name, String content) {
        extra.put(name, content);
        return this;
    }

    OfdFile raw(String xml) {
        pages.get(pages.size() - 1).append(xml).append('\n');
        return this;
    }

    static String format(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }

    /** Text with its baseline at a place: hanzi are as wide as the size, others half as wide. */
    OfdFile text(float x, float y, String text) {
        return raw(text(x, y, size, text));
    }

    static String text(float x, float y, float size, String text) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) {
            steps.append(format("%.3f ", text.charAt(i) < 0x2000 ? size / 2 : size));
        }
        return format(
                "<ofd:TextObject ID=\"9\" Boundary=\"%.3f %.3f 200 %.3f\" Font=\"3\" Size=\"%.3f\">"
                        + "<ofd:TextCode X=\"0\" Y=\"%.3f\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
                x, y - size, 2 * size, size, size, steps.toString().strip(), text);
    }

    OfdFile stroke(float x0, float y0, float x1, float y1) {
        return raw(format(
                "<ofd:PathObject ID=\"9\" Boundary=\"%.3f %.3f %.3f %.3f\" LineWidth=\"0.25\"><ofd:AbbreviatedData>M 0 0 L %.3f"
                        + " %.3f</ofd:AbbreviatedData></ofd:PathObject>",
                x0, y0, x1 - x0, y1 - y0, x1 - x0, y1 - y0));
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                HEAD + "<ofd:OFD" + SPACE + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            // Pages are in the order of the list, not of their names.
            String name = "Pages/Page_" + (pages.size() - i) + "/Content.xml";
            list.append(format("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>", 100 + i, name));
            parts.put(
                    "Doc_0/" + name,
                    head + "<ofd:Page" + SPACE + ">"
                            + (template.isEmpty() ? "" : "<ofd:Template TemplateID=\"7\" ZOrder=\"Background\"/>")
                            + "<ofd:Content><ofd:Layer ID=\"8\">" + pages.get(i)
                            + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
        parts.put(
                "Doc_0/Document.xml",
                HEAD + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:PageArea>"
                        + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                        + "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                        + list
                        + "</ofd:Pages>" + outline + "</ofd:Document>");
        parts.put(
                "Doc_0/PublicRes.xml",
                HEAD + "<ofd:Res" + SPACE + "><ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts></ofd:Res>");
        parts.put(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                HEAD + "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"8\">" + template
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        parts.putAll(extra);
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
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
