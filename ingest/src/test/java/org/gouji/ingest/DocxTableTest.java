package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.DocxFile.item;
import static org.gouji.ingest.DocxFile.p;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

class DocxTableTest {
    private static String tc(String properties, String... paragraphs) {
        StringBuilder content = new StringBuilder();
        for (String paragraph : paragraphs) {
            content.append(p(paragraph));
        }
        return "<w:tc>" + (properties.isEmpty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + content + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static final String START = "<w:vMerge w:val=\"restart\"/>";
    private static final String ON = "<w:vMerge/>";

    private static String wide(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() {
        Document document = Reading.document(DocxFile.of(p("前文")
                + tbl(
                        tr(tc(START, "项目"), tc(wide(2), "金额")),
                        tr(tc(ON, ""), tc("", "预算"), tc("", "决算")),
                        tr(tc("", "人员经费"), tc("", "12.50"), tc("", "12.40")))
                + p("后文")));
        Block.Table table = Reading.tables(document).get(0);
        assertThat(document.text()).isEqualTo("前文\n项目\t金额\n预算\t决算\n人员经费\t12.50\t12.40\n后文");
        assertThat(Reading.cells(document, table))
                .containsExactly(
                        "0,0 2×1 项目",
                        "0,1 1×2 金额",
                        "1,1 1×1 预算",
                        "1,2 1×1 决算",
                        "2,0 1×1 人员经费",
                        "2,1 1×1 12.50",
                        "2,2 1×1 12.40");
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.certainty()).isEqualTo(Block.Certainty.GRID);
    }

    @Test
    void cellsInBothDirectionsMerge() {
        Document document = Reading.document(DocxFile.of(tbl(
                tr(tc(wide(2) + START, "合计"), tc("", "1")),
                tr(tc(wide(2) + ON, ""), tc("", "2")),
                tr(tc(wide(2) + START, "另计"), tc("", "3")),
                tr(tc("", "a"), tc("", "b"), tc(ON, "c")))));
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly(
                        "0,0 2×2 合计",
                        "0,2 1×1 1",
                        "1,2 1×1 2",
                        "2,0 1×2 另计",
                        "2,2 1×1 3",
                        "3,0 1×1 a",
                        "3,1 1×1 b",
                        "3,2 1×1 c");
    }

    @Test
    void paragraphsOfACellAreItsLinesAndEmptyCellsStay() {
        Document document = Reading.document(
                DocxFile.of(tbl(tr(tc("", "一是甲", "二是乙"), tc("", "")), tr(tc("", ""), tc("", "3\t4")))));
        assertThat(document.text()).isEqualTo("一是甲\n二是乙\t\n\t3 4");
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 1×1 一是甲\n二是乙", "0,1 1×1 ", "1,0 1×1 ", "1,1 1×1 3 4");
    }

    @Test
    void rowsAndCellsInContentControlsCountAndDeletedRowsDoNot() {
        String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Document document = Reading.document(DocxFile.of(tbl(
                control.formatted(tr(tc("", "甲"), control.formatted(tc("", "1")))),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "删") + tc("", "9") + "</w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "2") + "</w:tr>")));
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 1×1 甲", "0,1 1×1 1", "1,1 1×1 2");
        assertThat(document.notes()).hasSize(1);
    }

    @Test
    void aNestedTableIsTextOfItsCell() {
        String nested =
                "<w:tc>" + p("含") + tbl(tr(tc("", "甲"), tc("", "1")), tr(tc("", "乙"), tc("", "2"))) + p("") + "</w:tc>";
        Document document = Reading.document(DocxFile.of(tbl(tr(nested, tc("", "外")))));
        assertThat(Reading.cells(document, Reading.tables(document).get(0)))
                .containsExactly("0,0 1×1 含\n甲\n1\n乙\n2", "0,1 1×1 外");
    }

    @Test
    void aTableOfOneCellIsOnlyAFrame() {
        Document document = Reading.document(DocxFile.of(tbl(
                tr("<w:tc>" + p("说明如下。") + tbl(tr(tc("", "甲"), tc("", "1"))) + "</w:tc>"))));
        assertThat(Reading.outline(document)).containsExactly("BODY: 说明如下。", "Table: 甲\t1");
    }

    @Test
    void automaticNumbersStandInCells() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String cell = "<w:tc>" + item(1, 0, "") + "</w:tc>";
        Document document = Reading.document(DocxFile.of(tbl(tr(cell, tc("", "甲")), tr(cell, tc("", "乙"))))
                .numbering(numbering));
        assertThat(document.text()).isEqualTo("1\t甲\n2\t乙");
    }

    @Test
    void aTableWithTooManyCellsIsTooLarge() {
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 100_000, 200, 3);
        byte[] bytes = DocxFile.of(tbl(tr(tc("", "1"), tc("", "2")), tr(tc("", "3"), tc("", "4"))))
                .bytes();
        Outcome outcome = Reading.outcome(bytes, "a.docx", few);
        assertThat(outcome.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(outcome.remarks().get(0).en()).contains("3 cells; --allow-large raises");
    }

    @Test
    void chartsStandAtTheirPlaceWithTheirStoredFigures() {
        String chart =
                "<c:title><c:tx><c:rich><a:p><a:r><a:t>收支</a:t></a:r><a:r><a:t>对比</a:t></a:r></a:p></c:rich></c:tx>"
                        + "</c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>"
                        + "<c:pt idx=\"0\"><c:v>2022年</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>"
                        + "<c:pt idx=\"0\"><c:v>收入</c:v></c:pt><c:pt idx=\"1\"><c:v>支出</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                        + "<c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode><c:pt idx=\"0\"><c:v>0.88610</c:v></c:pt>"
                        + "<c:pt idx=\"1\"><c:v>1.5E2</c:v></c:pt><c:pt idx=\"2\"><c:v>#N/A</c:v></c:pt></c:numCache></c:numRef>"
                        + "</c:val></c:ser></c:barChart><c:valAx><c:title><c:tx><c:rich><a:p><a:r><a:t>轴</a:t></a:r></a:p></c:rich>"
                        + "</c:tx></c:title></c:valAx></c:plotArea>";
        Document document = Reading.document(DocxFile.of(
                        "<w:p><w:r><w:t>见图</w:t></w:r><w:r><w:drawing><c:chart r:id=\"rId1\"/></w:drawing></w:r></w:p>"
                                + p("下文"))
                .chart("chart1.xml", chart));
        assertThat(document.text()).isEqualTo("见图\n收支对比\n2022年\t0.88610\t1.5E2\n下文");
        Block.Chart block = (Block.Chart) document.blocks().get(1);
        assertThat(block.title()).isEqualTo("收支对比");
        List<Block.Point> points = block.series().get(0).points();
        assertThat(points).extracting(Block.Point::category).containsExactly("收入", "支出");
        assertThat(points).extracting(point -> point.span().in(document.text())).containsExactly("0.88610", "1.5E2");
        assertThat(points.get(1).value()).isEqualByComparingTo("150");
    }
}
