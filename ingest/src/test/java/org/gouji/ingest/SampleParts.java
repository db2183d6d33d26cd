package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;

/** The markup that the conformance sources are put together from. */
final class SampleParts {
    private SampleParts() {}

    /** A style of headings that numbers its paragraphs with a list. */
    static String heading(int level, int list, int size) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"h" + level + "\"><w:name w:val=\"heading " + level + "\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val=\"" + (level - 1)
                + "\"/><w:numId w:val=\""
                + list + "\"/></w:numPr><w:outlineLvl w:val=\"" + (level - 1)
                + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + size
                + "\"/></w:rPr></w:style>";
    }

    static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                + String.join("", levels) + "</w:abstractNum>";
    }

    /** A level that puts nothing between number and text; {@code style} is the style tied to it, if any. */
    static String level(int level, String format, String text, String style) {
        return level(level, format, text, style, "<w:suff w:val=\"nothing\"/>");
    }

    static String level(int level, String format, String text, String style, String more) {
        boolean after = more.contains("w:isLgl") || more.contains("w:lvlRestart");
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + (after ? more : "")
                + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + (after ? "<w:suff w:val=\"nothing\"/>" : more)
                + "<w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + 300 * level
                + "\" w:firstLine=\"0\"/></w:pPr></w:lvl>";
    }

    static String num(int id, int base, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + base + "\"/>" + overrides + "</w:num>";
    }

    static String table(int[] widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        int sum = 0;
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"" + width + "\"/>");
            sum += width;
        }
        StringBuilder borders = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + sum + "\" w:type=\"dxa\"/><w:tblBorders>" + borders
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row that is repeated on every page. */
    static String head(String... cells) {
        return "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(int width, String text) {
        return raw(width, "", p(text));
    }

    /** A cell that covers several columns. */
    static String wide(int columns, int width, String text) {
        return raw(width, "<w:gridSpan w:val=\"" + columns + "\"/>", p(text));
    }

    /** A cell that goes on in the rows below. */
    static String down(int width, String text) {
        return raw(width, "<w:vMerge w:val=\"restart\"/>", p(text));
    }

    /** What continues the cell above. */
    static String below(int width) {
        return raw(width, "<w:vMerge/>", "<w:p/>");
    }

    static String raw(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    /** A field with its result. */
    static String field(String code, String result) {
        return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + code + " </w:instrText></w:r>"
                + mark("separate") + r(result) + mark("end");
    }

    static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
