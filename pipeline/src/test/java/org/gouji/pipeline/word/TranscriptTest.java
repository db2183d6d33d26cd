package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.export.RuleNames;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.export.word.Remarks;
import org.gouji.export.word.Transcript;
import org.gouji.ingest.Ingest;
import org.gouji.model.Block;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Limits;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

/** A transcript says what the file says: read again, it has the same paragraphs, tables and comments at the same words. */
class TranscriptTest {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private Span write(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    private void paragraph(String words) {
        Span span = write(words);
        blocks.add(new Block.Paragraph(span, List.of(span), Block.Role.BODY));
    }

    private byte[] transcript(Language language, String... doubtful) {
        return transcript(Decisions.NONE, language, doubtful);
    }

    private byte[] transcript(Decisions decisions, Language language, String... doubtful) {
        Document document = new Document(
                new Source("报送/报告.pdf", "application/pdf", "", 1), Status.OK, text.toString(), blocks, List.of());
        List<Span> places = new ArrayList<>();
        for (String words : doubtful) {
            int at = text.indexOf(words);
            places.add(new Span(at, at + words.length()));
        }
        Remarks remarks = Remarks.of(
                Commented.dossier(document, places), document, decisions, new RuleNames(List.of(), language), language);
        return Transcript.of(document, remarks, language).file();
    }

    private static Document read(byte[] file) {
        return Ingest.with(Limits.standard(), Optional.empty())
                .trace(file, "转录稿.docx")
                .orElseThrow()
                .document();
    }

    @Test
    void firstLineSaysWhatItIs() {
        paragraph("支出40万元。");
        assertThat(read(transcript(Language.ZH, "40万元")).text())
                .startsWith("转录稿：由勾稽根据文件“报告.pdf”中读出的文字生成")
                .endsWith("\n支出40万元。");
        assertThat(read(transcript(Language.EN, "40万元")).text()).startsWith("Transcript: made by Gouji");
    }

    @Test
    void mergedCellsStayMerged() {
        List<Cell> cells = List.of(
                new Cell(write("项目\n名称"), 0, 0, 2, 1),
                new Cell(write("金额"), 0, 1, 1, 2),
                new Cell(write("预算"), 1, 1, 1, 1),
                new Cell(write("决算"), 1, 2, 1, 1),
                new Cell(write("甲"), 2, 0, 1, 1),
                new Cell(write("51.10"), 2, 2, 1, 1));
        Span span = cells.get(0).span().cover(cells.get(5).span());
        blocks.add(new Table(span, cells, 3, 3, Block.Certainty.GRID));
        Document again = read(transcript(Language.ZH, "51.10"));
        Table table = again.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.cells())
                .extracting(cell ->
                        cell.span().in(again.text()) + cell.row() + cell.column() + cell.rowSpan() + cell.columnSpan())
                .contains("项目\n名称0021", "金额0112", "预算1111", "决算1211", "甲2011", "51.102211");
    }

    @Test
    void chartBecomesATable() {
        Span name = write("图一\n收入\t61.5\t62");
        Span first = new Span(name.start() + 6, name.start() + 10);
        Span second = new Span(name.start() + 11, name.start() + 13);
        Block.Series series = new Block.Series(
                "收入",
                List.of(
                        new Block.Point("2021年", new BigDecimal("61.5"), first),
                        new Block.Point("2022年", new BigDecimal("62"), second)));
        blocks.add(new Block.Chart(name, "图一", List.of(series)));
        assertThat(read(transcript(Language.ZH, "61.5")).text()).endsWith("图一\n\t2021年\t2022年\n收入\t61.5\t62");
    }

    @Test
    void noTextBreaksTheXml() {
        paragraph("支出<b>&\"'70万元]]>\u0001\uFFFE\uD800，余\u200F\uD83D\uDE00");
        byte[] file = transcript(Language.ZH, "70万元");
        assertThat(read(file).text()).endsWith("支出<b>&\"'70万元]]>   ，余\u200F\uD83D\uDE00");
        assertThat(WordFile.text(file, "word/comments.xml")).contains("f1 70万元");
    }

    @Test
    void sameInputGivesTheSameBytes() {
        paragraph("支出40万元。");
        assertThat(transcript(Language.ZH, "40万元")).isEqualTo(transcript(Language.ZH, "40万元"));
    }

    @Test
    void anyTableIsWritten() {
        // Grids found in flattened text may have holes and cells that lie over each other.
        List<Cell> cells = List.of(
                new Cell(write("甲"), 0, 0, 3, 2),
                new Cell(write("乙"), 1, 1, 1, 9),
                new Cell(write("80.5"), 2, 3, 1, 1));
        blocks.add(new Table(cells.get(0).span().cover(cells.get(2).span()), cells, 4, 4, Block.Certainty.FLATTENED));
        assertThat(read(transcript(Language.ZH, "80.5")).text()).contains("甲", "80.5");
    }

    @Test
    void figuresThatAReviewerClearedBearNoComment() {
        paragraph("支出40万元，收入90万元。");
        Dossier dossier = Commented.dossier(
                new Document(new Source("", "", "", 1), Status.OK, text.toString(), blocks, List.of()),
                List.of(new Span(2, 6), new Span(9, 13)));
        String first = FindingId.of(dossier, dossier.reports().get(0)).get(0);
        Decisions decisions = Decisions.of(List.of(new Decision(first, Optional.of(Conclusion.FALSE_ALARM), "")));
        String comments = WordFile.text(transcript(decisions, Language.ZH, "40万元", "90万元"), "word/comments.xml");
        assertThat(comments).contains("f2 90万元", "差错 1 处", "另有 1 处经复核为误报").doesNotContain("f1 40万元");
    }
}
