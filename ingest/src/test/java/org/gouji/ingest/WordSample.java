package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.item;
import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;
import static org.gouji.ingest.DocxFile.style;

/**
 * A report that holds a bit of everything. {@code src/test/resources/org/gouji/ingest/sample.doc} is this document as LibreOffice
 * saves it ({@code soffice --headless --convert-to doc}), so that both readers can be held against each other.
 */
final class WordSample {
    private WordSample() {}

    static DocxFile file() {
        return DocxFile.of(body())
                .styles(styles())
                .numbering(numbering())
                .footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>" + r("含上年结转12万元。")
                                + "</w:p></w:footnote>")
                .header("header1.xml", p("南岭县气象服务站"));
    }

    private static String body() {
        return p(style("Title"), "南岭县气象服务站绩效自评报告")
                + p(style("h1"), "单位概况")
                + item(1, 1, "主要职能")
                + p("负责全县气象灾害监测。")
                + item(1, 1, "人员情况")
                + "<w:p>" + r("现有编制")
                + "<w:del w:id=\"7\" w:author=\"a\"><w:r><w:delText>31</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"8\" w:author=\"a\">" + r("30") + "</w:ins>" + r("人，经费")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>" + r("158.40万元")
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + r("。") + "</w:p>"
                + p(style("h1"), "收支情况")
                + table()
                + item(1, 1, "收入")
                + item(2, 0, "财政拨款")
                + item(2, 0, "其他")
                + p("<w:outlineLvl w:val=\"2\"/>", "说明")
                + "<w:p>" + r("甲") + "<w:r><w:tab/></w:r>" + r("乙") + "<w:r><w:br/></w:r>" + r("丙") + "</w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/></w:sectPr>";
    }

    private static String table() {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                + "<w:tr>" + tc(3000, "<w:vMerge w:val=\"restart\"/>", "项目")
                + tc(6000, "<w:gridSpan w:val=\"2\"/>", "金额（万元）") + "</w:tr>"
                + "<w:tr>" + tc(3000, "<w:vMerge/>", "") + tc(3000, "", "预算") + tc(3000, "", "决算") + "</w:tr>"
                + "<w:tr>" + tc(3000, "", "人员经费") + tc(3000, "", "100.00") + tc(3000, "", "98.40") + "</w:tr>"
                + "<w:tr>" + tc(6000, "<w:gridSpan w:val=\"2\"/>", "公用经费") + tc(3000, "", "60.00") + "</w:tr>"
                + "</w:tbl>";
    }

    private static String tc(int width, String properties, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + p(text)
                + "</w:tc>";
    }

    private static String styles() {
        return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/>"
                + "<w:basedOn w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "chineseCountingThousand", "<w:pStyle w:val=\"h1\"/>", "%1、")
                + level(1, "chineseCountingThousand", "", "（%2）") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "decimal", "", "%1.") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    }

    private static String level(int level, String format, String tied, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + tied
                + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** Nested tables, fields, symbols, a text box and lists that start anew; {@code oddities.doc} is made from it in the same way. */
    static DocxFile oddities() {
        return DocxFile.of(oddBody()).numbering(oddLists());
    }

    private static String oddBody() {
        String nested = rows(cell(1000, p("甲")) + cell(1000, p("1")), cell(1000, p("乙")) + cell(1000, p("2")));
        String outer = rows(
                cell(4000, p("含") + nested + p("后")) + cell(2000, p("外")),
                cell(4000, p("x") + p("y")) + cell(2000, p("")));
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>二、支出</w:t><w:tab/><w:t>2</w:t></w:r></w:p>"
                + p("三、绩效") + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + p("前") + outer + p("中") + nested
                + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>是</w:t></w:r></w:p>"
                + "<w:p>" + r("正文") + "<w:r><w:pict><v:shape id=\"x\" style=\"width:100pt;height:50pt\"><v:textbox>"
                + "<w:txbxContent>" + p("框内文字") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                + item(1, 0, "甲") + item(1, 1, "乙") + item(2, 0, "丙") + item(3, 0, "丁") + item(4, 0, "点")
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p>"
                + "<w:p><w:hyperlink>" + r("链接") + "</w:hyperlink></w:p>";
    }

    private static String rows(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>"
                + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String oddLists() {
        String bullet = plainLevel(0, "bullet", "\uF06C")
                .replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr></w:lvl>");
        return list(0, plainLevel(0, "chineseCounting", "%1、") + plainLevel(1, "decimal", "%1.%2"))
                + list(1, plainLevel(0, "decimalEnclosedCircle", "%1"))
                + list(2, bullet)
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>";
    }

    private static String list(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels
                + "</w:abstractNum>";
    }

    private static String plainLevel(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
