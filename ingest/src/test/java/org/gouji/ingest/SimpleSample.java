package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.item;
import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.style;
import static org.gouji.ingest.SampleParts.cell;
import static org.gouji.ingest.SampleParts.down;
import static org.gouji.ingest.SampleParts.heading;
import static org.gouji.ingest.SampleParts.level;
import static org.gouji.ingest.SampleParts.list;
import static org.gouji.ingest.SampleParts.num;
import static org.gouji.ingest.SampleParts.row;
import static org.gouji.ingest.SampleParts.table;
import static org.gouji.ingest.SampleParts.wide;

/** The simpler source of the conformance files: headings, paragraphs, automatic numbering and merged tables, and nothing else. */
final class SimpleSample {
    private static final int THIRD = 3000;

    private SimpleSample() {}

    static DocxFile file() {
        return DocxFile.of(body()).styles(styles()).numbering(numbering()).typed();
    }

    private static String body() {
        return p(style("Title"), "云溪县档案馆2023年度部门整体支出绩效自评报告")
                + p(style("h1"), "部门概况")
                + p(style("h2"), "机构设置")
                + p("云溪县档案馆为正科级事业单位，内设办公室、保管利用股和征集编研股3个机构，核定编制18名，年末实有在职人员16人。")
                + p(style("h2"), "主要职能")
                + item(2, 0, "收集、保管县级机关的档案。")
                + item(2, 0, "为社会提供查阅服务。")
                + item(2, 1, "现场查阅；")
                + item(2, 1, "网上查阅。")
                + item(2, 0, "指导乡镇档案工作。")
                + p(style("h1"), "收支情况")
                + p("2023年收入合计426.80万元，其中财政拨款收入410.30万元、其他收入16.50万元；支出合计420.15万元，年末结转6.65万元。")
                + money()
                + p(style("h2"), "预算执行")
                + p("预算执行率为98.44%。")
                + item(3, 0, "人员经费执行率99.20%；")
                + item(3, 0, "公用经费执行率95.10%。")
                + p(style("h1"), "自评结论")
                + scores()
                + p("自评得分93.5分，等级为“优”。")
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1400\" w:bottom=\"1440\" w:left=\"1400\"/></w:sectPr>";
    }

    private static String money() {
        return table(
                new int[] {THIRD, THIRD, THIRD},
                row(down(THIRD, "项目"), wide(2, 2 * THIRD, "金额（万元）")),
                row(SampleParts.below(THIRD), cell(THIRD, "预算数"), cell(THIRD, "决算数")),
                row(cell(THIRD, "人员经费"), cell(THIRD, "300.00"), cell(THIRD, "297.60")),
                row(cell(THIRD, "公用经费"), cell(THIRD, "126.80"), cell(THIRD, "122.55")),
                row(cell(THIRD, "合计"), cell(THIRD, "426.80"), cell(THIRD, "420.15")));
    }

    private static String scores() {
        int[] widths = {1800, 3000, 2100, 2100};
        return table(
                widths,
                row(cell(1800, "一级指标"), cell(3000, "二级指标"), cell(2100, "分值"), cell(2100, "得分")),
                row(down(1800, "产出"), cell(3000, "档案接收数量"), cell(2100, "30"), cell(2100, "28")),
                row(SampleParts.below(1800), cell(3000, "数字化质量"), cell(2100, "20"), cell(2100, "20")),
                row(cell(1800, "效益"), cell(3000, "查阅满意度"), cell(2100, "50"), cell(2100, "45.5")),
                row(wide(2, 4800, "合计"), cell(2100, "100"), cell(2100, "93.5")));
    }

    static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\""
                + " w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"21\"/><w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"
                + heading(1, 1, 30) + heading(2, 1, 26);
    }

    private static String numbering() {
        return list(
                        0,
                        level(0, "chineseCountingThousand", "%1、", "h1"),
                        level(1, "chineseCountingThousand", "（%2）", "h2"))
                + list(1, level(0, "decimal", "%1.", ""), level(1, "decimal", "（%2）", ""))
                + list(2, level(0, "decimalEnclosedCircle", "%1", ""))
                + num(1, 0, "")
                + num(2, 1, "")
                + num(3, 2, "");
    }
}
