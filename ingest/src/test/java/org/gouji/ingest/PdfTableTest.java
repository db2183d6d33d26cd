package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;

/** Tables of PDF pages: ruling lines, merged cells, rows and tables that go on over the end of a page. */
class PdfTableTest {
    private static final float LEFT = 72;
    private static final float COLUMN = 90;
    private static final float ROW = 24;

    /** Lines of a grid whose upper left corner is at a place. */
    private static PdfFile grid(PdfFile file, float top, int rows, int columns) {
        for (int row = 0; row <= rows; row++) {
            file.stroke(LEFT, top + row * ROW, LEFT + columns * COLUMN, top + row * ROW);
        }
        for (int column = 0; column <= columns; column++) {
            file.stroke(LEFT + column * COLUMN, top, LEFT + column * COLUMN, top + rows * ROW);
        }
        return file;
    }

    private static PdfFile row(PdfFile file, float top, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                file.text(LEFT + column * COLUMN + 5, top + row * ROW + 16, cells[column]);
            }
        }
        return file;
    }

    private static List<String> cells(PdfFile file) {
        Document document = Reading.document(file.bytes());
        List<Block.Table> tables = Reading.tables(document);
        assertThat(tables).hasSize(1);
        return Reading.cells(document, tables.get(0));
    }

    @Test
    void ruledTableIsAGrid() {
        PdfFile file = grid(new PdfFile().text(LEFT, 80, "支出表"), 100, 2, 2);
        row(row(file, 100, 0, "项目", "金额"), 100, 1, "基本支出", "1,234.50");
        assertThat(cells(file)).containsExactly("0,0 1×1 项目", "0,1 1×1 金额", "1,0 1×1 基本支出", "1,1 1×1 1,234.50");
        assertThat(Reading.tables(Reading.document(file.bytes())).get(0).certainty())
                .isEqualTo(Block.Certainty.GRID);
    }

    @Test
    void missingLinesMergeCells() {
        PdfFile file = new PdfFile();
        for (float y : new float[] {100, 148}) {
            file.stroke(LEFT, y, LEFT + 270, y);
        }
        file.stroke(LEFT + 90, 124, LEFT + 270, 124);
        for (float x : new float[] {LEFT, LEFT + 90, LEFT + 270}) {
            file.stroke(x, 100, x, 148);
        }
        file.stroke(LEFT + 180, 124, LEFT + 180, 148);
        file.text(LEFT + 5, 128, "科目")
                .text(LEFT + 95, 116, "本年")
                .text(LEFT + 95, 140, "收入")
                .text(LEFT + 185, 140, "支出");
        assertThat(cells(file)).containsExactly("0,0 2×1 科目", "0,1 1×2 本年", "1,1 1×1 收入", "1,2 1×1 支出");
    }

    @Test
    void bordersDrawnCellByCellAsBarsAreLines() {
        PdfFile file = new PdfFile();
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                float x = LEFT + column * 90;
                float y = 842 - 100 - row * 24;
                file.raw(
                        "%s %s 90 0.5 re f %s %s 90 0.5 re f %s %s 0.5 24 re f %s %s 0.5 24 re f",
                        x, y, x, y - 24, x, y - 24, x + 90, y - 24);
            }
        }
        row(row(file, 100, 0, "甲", "乙"), 100, 1, "1.5", "2.5");
        assertThat(cells(file)).containsExactly("0,0 1×1 甲", "0,1 1×1 乙", "1,0 1×1 1.5", "1,1 1×1 2.5");
    }

    @Test
    void amountCutAtTheWidthOfItsCellIsWhole() {
        PdfFile file = grid(new PdfFile(), 100, 2, 2);
        row(file, 100, 0, "项目", "金额");
        file.size(9)
                .text(LEFT + 5, 134, "社会保障和就业支出")
                .text(LEFT + 95, 134, "12,345,678,901,23")
                .text(LEFT + 95, 144, "4.56");
        assertThat(cells(file)).contains("1,1 1×1 12,345,678,901,234.56");
    }

    @Test
    void numbersOneBelowTheOtherInACellStayTwo() {
        PdfFile file = grid(new PdfFile(), 100, 1, 2);
        file.size(9).text(LEFT + 5, 111, "合计").text(LEFT + 95, 111, "12.50").text(LEFT + 95, 121, "13.60");
        assertThat(cells(file)).contains("0,1 1×1 12.50\n13.60");
    }

    @Test
    void tableGoesOnOnTheNextPageAndItsRepeatedHeadIsNoRow() {
        PdfFile file = grid(new PdfFile(), 700, 3, 3);
        row(file, 700, 0, "科目", "预算数", "决算数");
        row(file, 700, 1, "一", "10.00", "20.00");
        row(file, 700, 2, "二", "11.00", "21.00");
        grid(file.page(), 72, 2, 3);
        row(file, 72, 0, "科目", "预算数", "决算数");
        row(file, 72, 1, "三", "12.00", "22.00");
        assertThat(cells(file)).hasSize(12).endsWith("3,0 1×1 三", "3,1 1×1 12.00", "3,2 1×1 22.00");
    }

    @Test
    void rowCutByTheEndOfAPageIsOne() {
        PdfFile file = grid(new PdfFile(), 700, 2, 3);
        row(file, 700, 0, "科目", "说明", "决算数");
        row(file, 700, 1, "二〇八", "社会保障和就业", "20.00");
        grid(file.page(), 72, 2, 3);
        row(file, 72, 0, "", "支出", "");
        row(file, 72, 1, "二一〇", "卫生健康支出", "22.00");
        assertThat(cells(file))
                .containsExactly(
                        "0,0 1×1 科目",
                        "0,1 1×1 说明",
                        "0,2 1×1 决算数",
                        "1,0 1×1 二〇八",
                        "1,1 1×1 社会保障和就业支出",
                        "1,2 1×1 20.00",
                        "2,0 1×1 二一〇",
                        "2,1 1×1 卫生健康支出",
                        "2,2 1×1 22.00");
    }

    @Test
    void rowsOfNumbersAreNotJoinedOverTheEndOfAPage() {
        PdfFile file = grid(new PdfFile(), 700, 2, 3);
        row(file, 700, 0, "科目", "预算数", "决算数");
        row(file, 700, 1, "二〇八", "18.00", "20.00");
        grid(file.page(), 72, 1, 3);
        row(file, 72, 0, "", "19.00", "");
        assertThat(cells(file)).contains("1,1 1×1 18.00", "2,1 1×1 19.00");
    }

    @Test
    void titlesOfTablesAtTheTopOfEachPageAreNoRunningHeads() {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                file.page();
            }
            file.text(220, 60, "项目支出绩效自评表");
            row(row(grid(file, 80, 2, 2), 80, 0, "项目", "金额"), 80, 1, "项目" + page, "1.00");
        }
        Document document = Reading.document(file.bytes());
        assertThat(Reading.tables(document)).hasSize(3);
        assertThat(Reading.outline(document))
                .filteredOn("BODY: 项目支出绩效自评表"::equals)
                .hasSize(3);
    }

    @Test
    void frameAroundTextIsNoTable() {
        PdfFile file = grid(new PdfFile(), 100, 1, 1);
        row(file, 100, 0, "只是一个框");
        assertThat(Reading.outline(Reading.document(file.bytes()))).containsExactly("BOX: 只是一个框");
    }

    @Test
    void openSidesOfATableAreItsEdges() {
        PdfFile file = new PdfFile();
        for (int row = 0; row <= 2; row++) {
            file.stroke(LEFT, 100 + row * ROW, LEFT + 180, 100 + row * ROW);
        }
        file.stroke(LEFT + 90, 100, LEFT + 90, 148);
        row(row(file, 100, 0, "项目", "金额"), 100, 1, "合计", "1.50");
        assertThat(cells(file)).containsExactly("0,0 1×1 项目", "0,1 1×1 金额", "1,0 1×1 合计", "1,1 1×1 1.50");
    }

    @Test
    void columnsOfNumbersWithoutLinesAreATableOfLesserCertainty() {
        PdfFile file = new PdfFile().text(LEFT, 80, "支出情况如下：");
        String[][] rows = {{"项目", "预算数", "决算数"}, {"基本支出", "100.00", "98.50"}, {"项目支出", "20.00", "19.25"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                file.text(LEFT + column * 120, 110 + row * 20, rows[row][column]);
            }
        }
        assertThat(cells(file)).hasSize(9).contains("1,2 1×1 98.50");
        assertThat(Reading.tables(Reading.document(file.bytes())).get(0).certainty())
                .isEqualTo(Block.Certainty.FLATTENED);
    }

    @Test
    void wordsSideBySideAreNoTable() {
        PdfFile file = new PdfFile();
        for (int row = 0; row < 3; row++) {
            file.text(LEFT, 110 + row * 20, "填报人甲").text(LEFT + 200, 110 + row * 20, "审核人乙");
        }
        assertThat(Reading.tables(Reading.document(file.bytes()))).isEmpty();
    }
}
