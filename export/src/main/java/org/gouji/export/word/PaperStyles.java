package org.gouji.export.word;

import java.util.List;

/**
 * How papers look: A4 with the margins, faces and sizes of official documents (GB/T 9704). The faces are those that offices have; where one is
 * missing, the table of fonts names others.
 */
final class PaperStyles {
    /** The width of the text in twentieths of a point: 210 mm less the margins. */
    static final int TEXT_WIDTH = 8845;

    /** The same on a page across. */
    static final int TEXT_WIDTH_ACROSS = 13777;

    /** Rows of a form leave so much room for what is written by hand, in twentieths of a point. */
    static final int FORM_ROW = 850;

    static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
            + "</w:sectPr>";

    /** A page across, on which a wide form has room. */
    static final String PAGE_ACROSS = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1587\" w:right=\"1474\" w:bottom=\"1474\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
            + "</w:sectPr>";

    private static final String BODY = "仿宋_GB2312";
    private static final String TITLE = "方正小标宋_GBK";
    private static final String FIRST = "黑体";
    private static final String SECOND = "楷体_GB2312";

    /** A line of 28 points, as in official documents. */
    private static final String SPACING =
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"560\" w:lineRule=\"exact\"/>";

    private static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    private PaperStyles() {}

    static String styles() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\"" + Dialect.WORD
                + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + face(BODY, 32)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "Normal", SPACING + INDENT + "<w:jc w:val=\"both\"/>", "")
                + style("Title", "Title", centred("240", "480"), face(TITLE, 44))
                + style("Heading1", "heading 1", SPACING + INDENT + outline(0), face(FIRST, 32))
                + style("Heading2", "heading 2", SPACING + INDENT + outline(1), face(SECOND, 32))
                + style("Heading3", "heading 3", SPACING + INDENT + outline(2), bold(face(BODY, 32)))
                + style("Flush", "Flush", SPACING + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", "")
                + style(
                        "Right",
                        "Right",
                        "<w:keepNext/>" + SPACING
                                + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\" w:right=\"640\"/><w:jc w:val=\"right\"/>",
                        "")
                + style(
                        "Centred",
                        "Centred",
                        SPACING + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        "")
                + style("Remark", "Remark", "<w:spacing w:after=\"240\"/>", coloured(face(SECOND, 24)))
                + style(
                        "Cell",
                        "Cell",
                        "<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
                        face(BODY, 21))
                + style(
                        "HeadCell",
                        "HeadCell",
                        "<w:spacing w:line=\"320\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        face(FIRST, 21))
                + style(
                        "Form",
                        "Form",
                        "<w:spacing w:line=\"400\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
                        face(BODY, 28))
                + style(
                        "FormHead",
                        "FormHead",
                        "<w:spacing w:line=\"400\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
                        face(FIRST, 28))
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        String first = id.equals("Normal") ? " w:default=\"1\"" : "";
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + first + "><w:name w:val=\"" + name
                + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String centred(String before, String after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after
                + "\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>";
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String face(String name, int halfPoints) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\""
                + name + "\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    /** Programs that know a heading of their own would else take its face. */
    private static String bold(String face) {
        return face.replace("<w:sz ", "<w:b/><w:sz ");
    }

    /** Grey; the format wants the colour between face and size. */
    private static String coloured(String face) {
        return face.replace("<w:sz ", "<w:color w:val=\"595959\"/><w:sz ");
    }

    /** What to take where a face is missing. */
    static String fonts() {
        StringBuilder out = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:fonts xmlns:w=\"")
                .append(Dialect.WORD)
                .append("\">");
        List.of(
                        List.of(BODY, "仿宋,FangSong,STFangsong"),
                        List.of(TITLE, "方正小标宋简体,小标宋,宋体,SimSun"),
                        List.of(FIRST, "SimHei,STHeiti"),
                        List.of(SECOND, "楷体,KaiTi,STKaiti"))
                .forEach(font -> out.append("<w:font w:name=\"" + font.get(0) + "\"><w:altName w:val=\"" + font.get(1)
                        + "\"/><w:charset w:val=\"86\"/></w:font>"));
        return out.append("</w:fonts>").toString();
    }
}
