package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

class DocumentEditTest {
    private static final String TEXT = "概况\n支出12.50万元，收入9万元。\n甲\t7\n0.25\n";

    private static Span at(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Document document() {
        Span line = at(TEXT, "支出12.50万元，收入9万元。");
        Span table = at(TEXT, "甲\t7");
        Span seven = at(TEXT, "7");
        Span point = at(TEXT, "0.25");
        List<Block> blocks = List.of(
                new Block.Heading(at(TEXT, "概况"), List.of(at(TEXT, "概况")), 1),
                new Block.Paragraph(line, List.of(line), Block.Role.BODY),
                new Block.Table(
                        table,
                        List.of(new Block.Cell(at(TEXT, "甲"), 0, 0, 1, 1), new Block.Cell(seven, 0, 1, 1, 1)),
                        1,
                        2,
                        Block.Certainty.GRID),
                new Block.Chart(
                        point,
                        "",
                        List.of(new Block.Series("", List.of(new Block.Point("甲", new BigDecimal("0.25"), point))))));
        return new Document(new Source("a.txt", "text/plain", "", 0), Status.OK, TEXT, blocks, List.of());
    }

    @Test
    void whatStandsBehindAnEditMovesAndSaysWhatItSaid() {
        Document edited = document().with(at(TEXT, "12.50"), "1250.0001");
        String text = edited.text();

        assertThat(text).isEqualTo(TEXT.replace("12.50", "1250.0001"));
        assertThat(edited.blocks().get(0).span().in(text)).isEqualTo("概况");
        assertThat(edited.blocks().get(1).span().in(text)).isEqualTo("支出1250.0001万元，收入9万元。");
        Block.Table table = (Block.Table) edited.blocks().get(2);
        assertThat(table.cells()).extracting(cell -> cell.span().in(text)).containsExactly("甲", "7");
        Block.Chart chart = (Block.Chart) edited.blocks().get(3);
        assertThat(chart.series().get(0).points().get(0).span().in(text)).isEqualTo("0.25");
    }

    @Test
    void wordsTakenOutLeaveTheRestOfTheirParagraph() {
        Document edited = document().with(at(TEXT, "，收入9万元"), "");

        assertThat(edited.blocks().get(1).span().in(edited.text())).isEqualTo("支出12.50万元。");
        assertThat(((Block.Paragraph) edited.blocks().get(1)).pieces())
                .extracting(piece -> piece.in(edited.text()))
                .containsExactly("支出12.50万元。");
    }

    @Test
    void numberOfAChartFollowsItsCharacters() {
        Block.Chart chart =
                (Block.Chart) document().with(at(TEXT, "0.25"), "0.5").blocks().get(3);

        assertThat(chart.series().get(0).points().get(0).value()).isEqualByComparingTo("0.5");
    }
}
