package org.gouji.ingest;

import static org.gouji.ingest.DocxFile.p;
import static org.gouji.ingest.DocxFile.r;
import static org.gouji.ingest.DocxFile.style;
import static org.gouji.ingest.SampleParts.below;
import static org.gouji.ingest.SampleParts.cell;
import static org.gouji.ingest.SampleParts.down;
import static org.gouji.ingest.SampleParts.field;
import static org.gouji.ingest.SampleParts.head;
import static org.gouji.ingest.SampleParts.raw;
import static org.gouji.ingest.SampleParts.row;
import static org.gouji.ingest.SampleParts.table;
import static org.gouji.ingest.SampleParts.wide;

/** Tables with merged cells, a table inside a table, and one that is longer than a page, for {@link RichSample}. */
final class RichTables {
    private static final int THIRD = 3000;
    private static final int LONG_ROWS = 45;

    private RichTables() {}

    static String body() {
        return p(style("h2"), "收支总体情况")
                + caption("1", "收支情况")
                + merged()
                + p(style("h2"), "绩效目标")
                + nested()
                + p(style("h2"), "项目清单")
                + caption("2", "项目支出")
                + lasting();
    }

    private static String caption(String number, String text) {
        return "<w:p><w:pPr>" + style("caption") + "</w:pPr>" + r("表") + field("SEQ 表 \\* ARABIC", number)
                + r(" " + text) + "</w:p>";
    }

    private static String merged() {
        return table(
                new int[] {1500, 1500, THIRD, THIRD},
                row(
                        raw(THIRD, "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", p("项目")),
                        wide(2, 2 * THIRD, "金额（万元）")),
                row(
                        raw(THIRD, "<w:gridSpan w:val=\"2\"/><w:vMerge/>", "<w:p/>"),
                        cell(THIRD, "预算数"),
                        cell(THIRD, "决算数")),
                row(down(1500, "基本支出"), cell(1500, "人员经费"), cell(THIRD, "300.00"), cell(THIRD, "297.60")),
                row(below(1500), cell(1500, "公用经费"), cell(THIRD, "66.80"), cell(THIRD, "64.55")),
                row(wide(2, THIRD, "项目支出"), cell(THIRD, "60.00"), cell(THIRD, "58.00")),
                row(wide(2, THIRD, "合计"), cell(THIRD, "426.80"), cell(THIRD, "420.15")));
    }

    private static String nested() {
        String inner = table(
                new int[] {1500, 1500},
                row(cell(1500, "指标"), cell(1500, "数值")),
                row(cell(1500, "接收卷数"), cell(1500, "1250")));
        return table(
                new int[] {4000, 5000},
                row(cell(4000, "目标"), cell(5000, "完成情况")),
                row(raw(4000, "", p("产出目标：") + inner + p("全部完成。")), raw(5000, "", p("已接收1250卷，") + p("完成率100%。"))),
                row(cell(4000, "效益目标"), cell(5000, "查阅满意度96%。")));
    }

    /** So many rows that they go on over the page; the first is repeated there. */
    private static String lasting() {
        String[] rows = new String[LONG_ROWS + 1];
        rows[0] = head(cell(1000, "序号"), cell(5000, "项目名称"), cell(THIRD, "支出（万元）"));
        for (int i = 1; i <= LONG_ROWS; i++) {
            rows[i] = row(cell(1000, Integer.toString(i)), cell(5000, "档案抢救第" + i + "批"), cell(THIRD, i + ".20"));
        }
        return table(new int[] {1000, 5000, THIRD}, rows);
    }
}
