package org.gouji.bench.samples;

import java.util.Locale;

/** Writes styles, settings, header and footer, with the style ids that a Chinese Word uses. */
final class Stylesheet {
    private static final String PAGE_TAB = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8720\"/></w:tabs>";

    private Stylesheet() {}

    static String of(Sample sample) {
        boolean numbered = sample.setting("numbering", "paragraph").equals("style");
        StringBuilder out = new StringBuilder("<w:styles " + Body.NAMES + ">")
                .append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"仿宋\"/>")
                .append("<w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>")
                .append(style("a", "Normal", "", "w:default=\"1\" "));
        for (int level = 1; level <= 3; level++) {
            String list = numbered
                    ? String.format(
                            Locale.ROOT, "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>", level - 1)
                    : "";
            String outline = "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
            out.append(style("" + level, "heading " + level, "<w:keepNext/>" + list + outline, ""))
                    .append(style(level + "0", "toc " + level, PAGE_TAB, ""));
        }
        return out.append(style("a3", "Title", "<w:jc w:val=\"center\"/>", ""))
                .append(style("a4", "header", "", ""))
                .append(style("a5", "footer", "<w:jc w:val=\"center\"/>", ""))
                .append(style("a7", "footnote text", "", ""))
                .append("<w:style w:type=\"character\" w:styleId=\"a8\"><w:name w:val=\"footnote reference\"/>")
                .append("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>")
                .append(tableStyle())
                .append("</w:styles>")
                .toString();
    }

    private static String style(String id, String name, String properties, String attributes) {
        return String.format(
                Locale.ROOT, """
                <w:style w:type="paragraph" %sw:styleId="%s"><w:name w:val="%s"/>%s<w:pPr>%s</w:pPr></w:style>""", attributes, id, name, id.equals("a") ? "" : "<w:basedOn w:val=\"a\"/>", properties);
    }

    private static String tableStyle() {
        StringBuilder borders = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return "<w:style w:type=\"table\" w:styleId=\"a6\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
                + borders + "</w:tblBorders></w:tblPr><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:style>";
    }

    static String settings() {
        return "<w:settings " + Body.NAMES + "><w:zoom w:percent=\"100\"/><w:footnotePr><w:footnote w:id=\"-1\"/>"
                + "<w:footnote w:id=\"0\"/></w:footnotePr></w:settings>";
    }

    static String header(String text) {
        return "<w:hdr " + Body.NAMES + "><w:p><w:pPr><w:pStyle w:val=\"a4\"/></w:pPr><w:r><w:t>" + Runs.escape(text)
                + "</w:t></w:r></w:p></w:hdr>";
    }

    static String footer() {
        return "<w:ftr " + Body.NAMES + "><w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>8</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
    }
}
