package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.XlsxFile.number;
import static org.gouji.ingest.XlsxFile.row;
import static org.gouji.ingest.XlsxFile.text;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
    private static final String HEADER = row(4, text("A4", "项目"), text("B4", "决算数"));

    private static Document read(XlsxFile file) {
        return Reading.document(file.bytes());
    }

    private static List<String> cells(Document document) {
        return Reading.cells(document, Reading.tables(document).get(0));
    }

    private static List<String> notes(Document document) {
        return document.notes().stream().map(note -> note.zh()).toList();
    }

    /** Content of one sheet: rows, then merged areas. */
    private static XlsxFile merged(String rows, String... areas) {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (String area : areas) {
            merges.append("<mergeCell ref=\"").append(area).append("\"/>");
        }
        return new XlsxFile()
                .raw("Sheet1", "<sheetData>" + rows + "</sheetData>" + merges + "</mergeCells>", "visible");
    }

    @Test
    void titleAndUnitAreLinesAboveTheTableAndRemarksLinesBelowIt() {
        Document document = read(merged(
                row(1, text("A1", "收入支出决算总表"))
                        + row(2, text("B2", "公开01表"))
                        + row(3, text("A3", "部门：柳溪县图书馆"), text("B3", "金额单位：万元"))
                        + HEADER
                        + row(5, text("A5", "一、财政拨款收入"), number("B5", "158.4"))
                        + row(6, text("A6", "注：本表反映总收支情况。")),
                "A1:B1",
                "A6:B6"));
        assertThat(Reading.outline(document))
                .containsExactly(
                        "BODY: 收入支出决算总表",
                        "BODY: 公开01表",
                        "BODY: 部门：柳溪县图书馆    金额单位：万元",
                        "Table: 项目\t决算数|一、财政拨款收入\t158.4",
                        "BODY: 注：本表反映总收支情况。");
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void valuesAreReadAsTheyAreDisplayedAndTheNoteSaysWhereMoreIsStored() {
        XlsxFile file = XlsxFile.of(
                        "表",
                        HEADER
                                + row(5, text("A5", "支出"), number("B5", "1158.4049", 1))
                                + row(6, text("A6", "执行率"), number("B6", "0.9428", 2))
                                + row(7, text("A7", "日期"), number("B7", "45291", 3)))
                .format("#,##0.00_ ")
                .format("0.00%")
                .format("yyyy\"年\"m\"月\"d\"日\"");
        Document document = read(file);
        assertThat(document.text())
                .contains("1,158.40", "94.28%", "2023年12月31日")
                .doesNotContain("1158.4049");
        assertThat(notes(document)).containsExactly("有 1 个单元格存储的位数比显示的多，按显示的数字读取：表!B5。");
    }

    @Test
    void datesCountFrom1904WhereTheFileSaysSo() {
        XlsxFile file = XlsxFile.of("表", HEADER + row(5, text("A5", "日期"), number("B5", "43829", 1)))
                .format("yyyy-mm-dd")
                .from1904();
        assertThat(read(file).text()).contains("2023-12-31");
    }

    @Test
    void aFormulaIsReadAsItWasLastComputedAndNeverComputed() {
        Document document = read(XlsxFile.of(
                "支出",
                HEADER
                        + row(5, text("A5", "合计"), "<c r=\"B5\"><f>SUM(B6:B7)</f><v>20</v></c>")
                        + row(6, text("A6", "甲"), "<c r=\"B6\"><f>C6*2</f></c>")
                        + row(7, text("A7", "乙"), "<c r=\"B7\"><f>C7*2</f><v></v></c>")
                        + row(8, text("A8", "丙"), "<c r=\"B8\" t=\"str\"><f>A1&amp;\"x\"</f><v>文字</v></c>")
                        + row(9, text("A9", "丁"), "<c r=\"B9\" t=\"e\"><f>D9</f><v>#REF!</v></c>")
                        + row(10, text("A10", "戊"), "<c r=\"B10\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")));
        assertThat(cells(document))
                .containsExactly(
                        "0,0 1×1 项目",
                        "0,1 1×1 决算数",
                        "1,0 1×1 合计",
                        "1,1 1×1 20",
                        "2,0 1×1 甲",
                        "2,1 1×1 ",
                        "3,0 1×1 乙",
                        "3,1 1×1 ",
                        "4,0 1×1 丙",
                        "4,1 1×1 文字",
                        "5,0 1×1 丁",
                        "5,1 1×1 ",
                        "6,0 1×1 戊",
                        "6,1 1×1 ");
        assertThat(notes(document))
                .anySatisfy(note -> assertThat(note).contains("no cached value").contains("支出!B6、支出!B7"))
                .anySatisfy(note -> assertThat(note).contains("错误值").contains("支出!B9 #REF!、支出!B10 #DIV/0!"));
    }

    @Test
    void sharedTextsKeepTheirRunsAndDropHowTheyArePronounced() {
        XlsxFile file = XlsxFile.of(
                        "表", HEADER + row(5, "<c r=\"A5\" t=\"s\"><v>0</v></c>", "<c r=\"B5\" t=\"s\"><v>1</v></c>"))
                .string("<r><t>项目</t></r><r><rPr><b/></rPr><t>支出</t></r><rPh sb=\"0\" eb=\"1\"><t>xiangmu</t></rPh>")
                .string("<t>第一行_x000D_\n第二行_x005F_x0041_</t>");
        assertThat(cells(read(file))).contains("1,0 1×1 项目支出", "1,1 1×1 第一行\n第二行_x0041_");
    }

    @Test
    void mergedCellsAreOneAndWhatLiesUnderThemIsNotSeen() {
        Document document = read(merged(
                row(1, text("A1", "项目"), text("B1", "金额"), text("C1", "9.99"))
                        + row(2, text("B2", "预算"), text("C2", "决算"))
                        + row(3, text("A3", "甲"), number("B3", "1"), number("C3", "2")),
                "A1:A2",
                "B1:C1"));
        assertThat(cells(document))
                .containsExactly(
                        "0,0 2×1 项目", "0,1 1×2 金额", "1,1 1×1 预算", "1,2 1×1 决算", "2,0 1×1 甲", "2,1 1×1 1", "2,2 1×1 2");
    }

    @Test
    void emptyEdgesAreTrimmedAndTablesWithAGapBetweenThemAreTwo() {
        Document document = read(XlsxFile.of(
                "表",
                row(3, text("C3", "项目"), text("D3", "预算数"))
                        + row(4, text("C4", "甲"), number("D4", "1"), "<c r=\"J4\" s=\"0\"/>")
                        + row(8, text("C8", "指标"), text("D8", "得分"))
                        + row(9, text("C9", "乙"), number("D9", "2"))));
        assertThat(Reading.tables(document))
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.columns()).isEqualTo(2));
    }

    @Test
    void figuresBehindAnEmptyRowGoOnWithTheTable() {
        Document document = read(XlsxFile.of(
                "表",
                HEADER + row(5, text("A5", "甲"), number("B5", "1")) + row(7, text("A7", "合计"), number("B7", "1"))));
        assertThat(Reading.tables(document)).hasSize(1);
        assertThat(cells(document)).contains("2,0 1×1 合计");
    }

    @Test
    void aTitleInTheMidstOfASheetBeginsAnotherTable() {
        Document document = read(merged(
                row(1, text("A1", "项目支出绩效自评表"))
                        + row(2, text("A2", "甲"), number("B2", "1"))
                        + row(3, text("A3", "项目支出绩效自评表"))
                        + row(4, text("A4", "乙"), number("B4", "2")),
                "A1:B1",
                "A3:B3"));
        assertThat(Reading.outline(document))
                .containsExactly("BODY: 项目支出绩效自评表", "Table: 甲\t1", "BODY: 项目支出绩效自评表", "Table: 乙\t2");
    }

    @Test
    void theNameOfASheetIsItsCaptionUnlessItSaysNothing() {
        String rows = row(1, text("A1", "项目"), text("B1", "决算数")) + row(2, text("A2", "甲"), number("B2", "1"));
        assertThat(Reading.outline(read(XlsxFile.of("支出决算表", rows)))).first().isEqualTo("CAPTION: 支出决算表");
        assertThat(Reading.outline(read(XlsxFile.of("Sheet1", rows)))).hasSize(1);
        String titled = row(1, text("A1", "2023年支出决算表")) + row(2, text("A2", "甲"), number("B2", "1"));
        assertThat(Reading.outline(read(XlsxFile.of("支出决算表", titled)))).first().isEqualTo("BODY: 2023年支出决算表");
    }

    @ParameterizedTest
    @CsvSource({"hidden", "veryHidden"})
    void hiddenSheetsAreNotReadAndNamed(String state) {
        String rows = row(1, text("A1", "项目"), text("B1", "决算数")) + row(2, text("A2", "甲"), number("B2", "1"));
        Document document = read(XlsxFile.of("表1", rows).sheet("上年底稿", rows.replace("甲", "底稿数"), state));
        assertThat(document.text()).doesNotContain("底稿数");
        assertThat(notes(document)).containsExactly("有 1 个隐藏的工作表未读：上年底稿。");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndNamedWhereSomethingStandsInThem() {
        Document document = read(new XlsxFile()
                .raw(
                        "表1",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
                                + "<sheetData>" + HEADER + row(5, text("A5", "甲"), number("B5", "1"))
                                + "<row r=\"6\" hidden=\"1\">" + text("A6", "乙") + number("B6", "2") + "</row>"
                                + "<row r=\"7\" hidden=\"1\"/></sheetData>",
                        "visible"));
        assertThat(document.text()).contains("乙\t2");
        assertThat(notes(document)).containsExactly("有 1 处有隐藏的行，已照常读取：表1!6:6。", "有 1 处有隐藏的列，已照常读取：表1!B:B。");
    }

    @Test
    void aDoctypeIsRefused() {
        Outcome outcome = Reading.outcome(XlsxFile.of("表", HEADER)
                .part(
                        "xl/sharedStrings.xml",
                        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>")
                .bytes());
        assertThat(outcome.status()).isEqualTo(Status.CORRUPT);
        assertThat(outcome.remarks().get(0).zh()).contains("DOCTYPE");
    }

    @Test
    void aSheetOfTooManyCellsIsTooLargeAndNothingOfItIsRead() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 1 << 20, 200, 10);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 11; i++) {
            rows.append(row(i, number("A" + i, "1")));
        }
        assertThat(Reading.outcome(XlsxFile.of("表", rows.toString()).bytes(), "a.xlsx", few)
                        .status())
                .isEqualTo(Status.TOO_LARGE);
        String wide = row(1, number("A1", "1"), number("B1", "1")) + row(2, number("A2", "1"), number("XFD2", "1"));
        Outcome outcome = Reading.outcome(XlsxFile.of("表", wide).bytes());
        assertThat(outcome.status()).isEqualTo(Status.OK);
        String sparse = row(1, number("A1", "1"), number("B1", "1"), number("XFD1", "3"))
                + row(2, number("A2", "1"), number("XFD2", "1"))
                + more(13);
        assertThat(Reading.outcome(XlsxFile.of("表", sparse).bytes()).status()).isEqualTo(Status.TOO_LARGE);
    }

    @Test
    void manySheetsThatAreSmallByThemselvesCanBeTooLargeTogether() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 1 << 20, 200, 10);
        String rows = row(1, number("A1", "1"), number("B1", "2"), number("C1", "3"), number("D1", "4"))
                + row(2, number("A2", "1"), number("B2", "2"), number("C2", "3"), number("D2", "4"));
        XlsxFile two = XlsxFile.of("甲", rows).sheet("乙", rows);
        assertThat(Reading.outcome(two.bytes(), "a.xlsx", few).status()).isEqualTo(Status.OK);
        Outcome outcome = Reading.outcome(two.sheet("丙", rows).bytes(), "a.xlsx", few);
        assertThat(outcome.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(outcome.remarks().get(0).zh()).contains("工作簿");
    }

    private static String more(int rows) {
        StringBuilder more = new StringBuilder();
        for (int i = 3; i < 3 + rows; i++) {
            more.append(row(i, number("A" + i, "1"), number("B" + i, "1")));
        }
        return more.toString();
    }

    @ParameterizedTest
    @CsvSource({"25", "50", "75", "95"})
    void aCutFileIsNeverOk(int percent) {
        byte[] bytes = XlsxFile.of("表", HEADER).bytes();
        assertThat(Reading.outcome(Arrays.copyOf(bytes, bytes.length * percent / 100))
                        .status())
                .isIn(Status.CORRUPT, Status.OK_DAMAGED);
    }

    @Test
    void randomDamageNeverThrowsAndChangesNoFigureUnsaid() {
        byte[] whole = XlsxFile.of("表", HEADER + row(5, text("A5", "甲"), number("B5", "158.4")))
                .bytes();
        String clean = Reading.document(whole).text();
        SplittableRandom random = new SplittableRandom(42);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.clone();
            int start = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, start + 1 + random.nextInt(64));
            for (int i = start; i < end; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            Outcome outcome = Reading.outcome(bytes);
            if (outcome.status() == Status.OK) {
                assertThat(((Outcome.Done) outcome).document().text()).isEqualTo(clean);
            } else {
                assertThat(outcome.remarks()).isNotEmpty();
            }
        }
    }

    @Test
    void aSheetWithoutAnythingIsEmptyAndSaysSo() {
        Outcome outcome = Reading.outcome(XlsxFile.of("表", "").bytes());
        assertThat(outcome.status()).isEqualTo(Status.OK_EMPTY_TEXT);
    }

    @Test
    void aSheetOfTextAloneIsLines() {
        Document document = read(XlsxFile.of("封面", row(1, text("A1", "柳溪县图书馆")) + row(3, text("A3", "2023年度部门决算"))));
        assertThat(document.blocks()).noneMatch(Block.Table.class::isInstance);
        assertThat(document.text()).isEqualTo("封面\n柳溪县图书馆\n2023年度部门决算");
    }
}
