package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;

/** The text of PDF pages: paragraphs over the ends of lines and pages, numbers, running heads, notes. */
class PdfTextTest {
    private static final float LEFT = 72;
    private static final float INDENT = LEFT + 24;

    private static Document read(PdfFile file) {
        return Reading.document(file.bytes());
    }

    private static List<String> outline(PdfFile file) {
        return Reading.outline(read(file));
    }

    /** A line of 37 hanzi, which fills the page from edge to edge. */
    private static String full(String start) {
        return start + "全".repeat(37 - start.length());
    }

    private static String first(String start) {
        return start + "全".repeat(35 - start.length());
    }

    private static String[] filled(int count) {
        String[] lines = new String[count];
        java.util.Arrays.fill(lines, full("行"));
        return lines;
    }

    @Test
    void paragraphGoesOnAtTheEndOfALine() {
        PdfFile file = new PdfFile()
                .text(INDENT, 100, first("本年收入"))
                .lines(LEFT, 118, full("合计"), full("其中"), full("一般"), "为止。")
                .text(INDENT, 190, "第二段。");
        assertThat(outline(file))
                .containsExactly("BODY: " + first("本年收入") + full("合计") + full("其中") + full("一般") + "为止。", "BODY: 第二段。");
    }

    @Test
    void amountCutAtTheEndOfALineIsWhole() {
        String head = "全年".repeat(16);
        PdfFile file = new PdfFile()
                .lines(LEFT, 100, filled(4))
                .text(LEFT, 172, head + "支出1,23")
                .text(LEFT, 190, "4.56")
                .text(LEFT + 24, 190, "万元，比上年增长" + "多".repeat(27))
                .text(LEFT, 208, "8.5%。");
        assertThat(read(file).text()).contains("支出1,234.56万元").contains("多8.5%。");
    }

    @Test
    void paragraphGoesOnOverTheEndOfAPage() {
        PdfFile file = new PdfFile()
                .lines(LEFT, 700, filled(4))
                .text(LEFT, 772, "全年".repeat(16) + "共计" + "123.45")
                .page()
                .text(LEFT, 72, "万元，占八成。");
        assertThat(read(file).text()).endsWith("共计123.45万元，占八成。");
    }

    @Test
    void runningHeadsAndPageNumbersAreFurniture() {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                file.page();
            }
            file.text(200, 40, "青禾县水务局2023年度决算")
                    .lines(LEFT, 80, full("头" + page), full("身" + page), full("尾" + page))
                    .text(LEFT, 134, "第" + page + "次结束。")
                    .text(290, 810, "— " + page + " —");
        }
        assertThat(outline(file)).hasSize(5).endsWith("RUNNING_HEAD: 青禾县水务局2023年度决算", "PAGE_NUMBER: — 1 —");
    }

    @Test
    void printersGapsBetweenHanziAndDigitsAreNoSpaces() {
        PdfFile file = new PdfFile()
                .text(LEFT, 100, "全年支出")
                .text(LEFT + 51, 100, "12.50")
                .text(LEFT + 84, 100, "万元。");
        assertThat(outline(file)).containsExactly("BODY: 全年支出12.50万元。");
    }

    @Test
    void spacesThatTheFileWritesAreKept() {
        assertThat(read(new PdfFile().text(LEFT, 100, "表1 收支情况")).text()).isEqualTo("表1 收支情况");
    }

    @Test
    void letterSpacedNumbersAreClosedUp() {
        PdfFile file = new PdfFile().raw("5 Tc").text(LEFT, 100, "共1100.50元").raw("0 Tc");
        assertThat(read(file).text()).isEqualTo("共1100.50元");
    }

    @Test
    void numbersFarApartAreNotOne() {
        PdfFile file = new PdfFile().text(LEFT, 100, "12.50").text(LEFT + 45, 100, "13.60");
        assertThat(read(file).text()).isEqualTo("12.50 13.60");
    }

    @Test
    void boldMadeByPrintingTwiceIsReadOnce() {
        PdfFile file = new PdfFile().text(LEFT, 100, "合计11.22万元").text(LEFT + 0.4f, 100, "合计11.22万元");
        assertThat(read(file).text()).isEqualTo("合计11.22万元");
    }

    @Test
    void raisedMarkOfANoteIsNoDigitOfTheNumberBeforeIt() {
        PdfFile file = new PdfFile()
                .lines(LEFT, 100, filled(4))
                .text(LEFT, 172, "共支出125.00")
                .size(7)
                .text(LEFT + 72, 166, "1")
                .size(12)
                .text(LEFT + 76, 172, "万元。")
                .stroke(LEFT, 740, LEFT + 140, 740)
                .size(9)
                .text(LEFT, 756, "含上年结转。");
        assertThat(outline(file)).hasSize(2).last().isEqualTo("NOTE: 含上年结转。");
        assertThat(read(file).text()).contains("共支出125.00万元。");
    }

    @Test
    void contentsListIsFurniture() {
        PdfFile file = new PdfFile()
                .text(280, 100, "目 录")
                .text(LEFT, 130, "一、单位概况" + ".".repeat(40) + "1")
                .text(LEFT, 148, "二、收入情况" + ".".repeat(40) + "3")
                .text(LEFT, 190, "一、单位概况");
        assertThat(outline(file))
                .hasSize(4)
                .allMatch(line -> line.startsWith("CONTENTS") != line.equals("BODY: 一、单位概况"));
    }

    @Test
    void turnedPageIsReadUpright() {
        PdfFile file = new PdfFile()
                .page("/Rotate 90")
                .raw("BT /F1 12 Tf 0 1 -1 0 100 72 Tm <%s> Tj ET", PdfFile.hex("横排的表格题目"))
                .raw("BT /F1 12 Tf 0 1 -1 0 120 72 Tm <%s> Tj ET", PdfFile.hex("下一行。"))
                .page()
                .raw("BT /F1 12 Tf 0 1 -1 0 100 72 Tm <%s> Tj ET", PdfFile.hex("竖着印的一页"))
                .raw("BT /F1 12 Tf 0 1 -1 0 120 72 Tm <%s> Tj ET", PdfFile.hex("第二行。"));
        assertThat(outline(file)).containsExactly("BODY: 横排的表格题目", "BODY: 下一行。", "BODY: 竖着印的一页", "BODY: 第二行。");
    }

    @Test
    void slantedWatermarkIsNoText() {
        PdfFile file = new PdfFile()
                .text(LEFT, 100, "全年支出12.50万元。")
                .raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <%s> Tj ET", PdfFile.hex("内部资料"));
        assertThat(read(file).text()).isEqualTo("全年支出12.50万元。");
    }

    @Test
    void textCutOffByTheFileIsNotRead() {
        PdfFile file = new PdfFile()
                .raw("q 60 720 300 40 re W n")
                .text(LEFT, 100, "看得见。")
                .text(LEFT, 160, "看不见99万元。")
                .raw("Q");
        assertThat(read(file).text()).isEqualTo("看得见。");
    }
}
