package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.item;
import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.style;
import static org.gouji.ingest.SampleParts.heading;
import static org.gouji.ingest.SampleParts.level;
import static org.gouji.ingest.SampleParts.list;
import static org.gouji.ingest.SampleParts.num;

/** Numbering of every kind that Word has, for {@link RichSample}. */
final class RichLists {
    private static final String SPACE = "<w:suff w:val=\"space\"/>";

    private RichLists() {}

    static String body() {
        return p(style("h2"), "年度任务")
                + item(2, 0, "接收到期档案；")
                + item(2, 1, "文书档案；")
                + item(2, 1, "会计档案；")
                + item(2, 0, "开放利用档案。")
                + p("另起一列：")
                + item(3, 0, "修裱破损档案；")
                + item(3, 0, "消毒入库档案。")
                + p("换一种编号：")
                + item(4, 0, "库房温湿度监测；")
                + item(4, 0, "消防设施检查。")
                + p("多级编号：")
                + item(5, 0, "征集")
                + item(5, 1, "征集范围")
                + item(5, 2, "名人档案")
                + item(5, 2, "地方志书")
                + item(5, 1, "征集经费")
                + item(5, 2, "购置费")
                + item(5, 0, "编研")
                + item(5, 1, "年鉴")
                + p("正规编号：")
                + item(6, 0, "制度建设")
                + item(6, 1, "管理办法")
                + item(6, 0, "制度执行")
                + item(6, 1, "检查情况")
                + p("下级编号连续：")
                + item(7, 0, "上半年")
                + item(7, 1, "一季度")
                + item(7, 1, "二季度")
                + item(7, 0, "下半年")
                + item(7, 1, "三季度")
                + p(style("clause"), "本馆档案免费查阅。")
                + p(style("clause"), "查阅须登记。")
                + p(style("clause") + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", "以上各条自发布之日起执行。")
                + p(style("clause"), "复制须缴纳工本费。")
                + kinds();
    }

    private static String kinds() {
        return item(8, 0, "甲类")
                + item(8, 0, "乙类")
                + item(9, 0, "零位编号")
                + item(10, 0, "字母编号")
                + item(10, 1, "小写字母")
                + item(11, 0, "大写数字")
                + item(11, 1, "小写罗马")
                + item(12, 0, "项目符号")
                + item(13, 0, "从第十一起")
                + item(13, 0, "接第十二");
    }

    static String styles() {
        return SimpleSample.styles()
                + heading(3, 1, 24)
                + "<w:style w:type=\"paragraph\" w:styleId=\"clause\"><w:name w:val=\"条款\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"14\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"toc1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"caption\"><w:name w:val=\"caption\"/><w:basedOn w:val=\"Normal\"/></w:style>";
    }

    static String numbering() {
        String bullet = level(0, "bullet", "\uF06C", "")
                .replace(
                        "</w:lvl>",
                        "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\" w:hint=\"default\"/></w:rPr></w:lvl>");
        String bases = list(
                        0,
                        level(0, "chineseCountingThousand", "第%1部分", "h1", SPACE),
                        level(1, "chineseCountingThousand", "%2、", "h2"),
                        level(2, "chineseCountingThousand", "（%3）", "h3"))
                + list(1, level(0, "decimal", "%1.", ""), level(1, "decimal", "（%2）", ""))
                + list(
                        2,
                        level(0, "decimal", "%1", "", SPACE),
                        level(1, "decimal", "%1.%2", "", SPACE),
                        level(2, "decimal", "%1.%2.%3", "", SPACE))
                + list(
                        3,
                        level(0, "chineseCounting", "第%1章", "", SPACE),
                        level(1, "decimal", "%1.%2", "", "<w:isLgl/>"))
                + list(
                        4,
                        level(0, "upperRoman", "%1.", ""),
                        level(1, "decimal", "%2)", "", "<w:lvlRestart w:val=\"0\"/>"))
                + list(5, level(0, "ideographTraditional", "%1、", ""))
                + list(6, level(0, "decimalZero", "%1．", ""))
                + list(7, level(0, "upperLetter", "%1.", ""), level(1, "lowerLetter", "%2)", ""))
                + list(8, level(0, "chineseLegalSimplified", "%1、", ""), level(1, "lowerRoman", "(%2)", ""))
                + list(9, bullet)
                + list(
                        10,
                        level(0, "chineseCountingThousand", "%1、", "")
                                .replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"11\"/>"))
                + list(11, level(0, "chineseCountingThousand", "第%1条", "clause", SPACE));
        String circles = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                + level(0, "decimalEnclosedCircle", "%1", "") + "</w:lvlOverride>";
        return bases
                + num(1, 0, "")
                + num(2, 1, "")
                + num(3, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
                + num(4, 1, circles)
                + num(5, 2, "")
                + num(6, 3, "")
                + num(7, 4, "")
                + num(8, 5, "")
                + num(9, 6, "")
                + num(10, 7, "")
                + num(11, 8, "")
                + num(12, 9, "")
                + num(13, 10, "")
                + num(14, 11, "");
    }
}
