package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.export.FigureRow.What;
import org.gouji.export.Sheets.Cell;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @TempDir
    private Path folder;

    private static String csv(List<FigureRow> rows, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Figures.csv(out, rows, language);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String field(String words) throws IOException {
        return field(words, CsvGuard.APOSTROPHE);
    }

    private static String field(String words, CsvGuard guard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = Csv.begin(out, guard, List.of("h"));
        csv.text(words).end();
        csv.finish();
        return out.toString(StandardCharsets.UTF_8).replace("h\r\n", "");
    }

    @Test
    void everyNumberIsARowInOrderOfReading() {
        List<FigureRow> rows = Figures.of(Samples.dossier());
        assertThat(rows.stream().map(FigureRow::what))
                .containsExactly(
                        What.AMOUNT,
                        What.AMOUNT,
                        What.AMOUNT,
                        What.PERCENTAGE,
                        What.POINTS,
                        What.COUNT,
                        What.NUMBER,
                        What.AMOUNT,
                        What.FRACTION);
        assertThat(rows.get(0).text()).isEqualTo("358.4万元");
        assertThat(rows.get(0).value()).isEqualTo("358.4");
        assertThat(rows.get(0).yuan()).hasValue("3584000.00");
        assertThat(rows.get(3).yuan()).isEmpty();
        assertThat(rows.get(7).sentence()).isEqualTo("窗口运行 | 130.00");
    }

    @Test
    void dossiersFollowEachOther() {
        List<Dossier> dossiers = List.of(Samples.dossier("a.txt"), Samples.failed(), Samples.dossier("b.txt"));
        assertThat(Figures.of(dossiers))
                .hasSize(18)
                .extracting(row -> row.origin().path())
                .startsWith("a.txt")
                .endsWith("b.txt");
    }

    @Test
    void csvStartsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
        String csv = csv(Figures.of(Samples.dossier()), Language.ZH);
        assertThat(csv).startsWith("\uFEFF文件,报告编号,报告标题,单位,").endsWith("\r\n");
        assertThat(csv.split("\r\n")).hasSize(10);
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(csv.split("\r\n")[1]).contains(",金额,358.4万元,358.4,3584000.00,万元,支出合计,决算,本年合计,2023,正文,有矛盾,");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`=1+1`, `'=1+1`",
                "`+1+cmd`, `'+1+cmd`",
                "`-2+3`, `'-2+3`",
                "`@SUM(1)`, `'@SUM(1)`",
                "`＝1`, `'＝1`",
                "`＋1`, `'＋1`",
                "`－1`, `'－1`",
                "`＠x`, `'＠x`",
                "`-12.5万元`, `'-12.5万元`",
                "`-12.5`, `-12.5`",
                "`+3%`, `+3%`",
                "`甲=1`, `甲=1`",
                "``, ``"
            })
    void wordsThatStartAFormulaGetAnApostropheAndNumbersDoNot(String words, String expected) throws IOException {
        assertThat(field(words)).isEqualTo("\uFEFF" + expected + "\r\n");
    }

    @Test
    void wordsStayAsPrintedWhereNoGuardIsWanted() throws IOException {
        assertThat(field("=1+1", CsvGuard.NONE)).isEqualTo("\uFEFF=1+1\r\n");
    }

    @Test
    void fieldsAreQuotedWhereTheyMust() throws IOException {
        assertThat(field("甲,乙")).isEqualTo("\uFEFF\"甲,乙\"\r\n");
        assertThat(field("甲\"乙")).isEqualTo("\uFEFF\"甲\"\"乙\"\r\n");
        assertThat(field("甲\n乙")).isEqualTo("\uFEFF\"甲\n乙\"\r\n");
        assertThat(field("\t=1")).isEqualTo("\uFEFF'\t=1\r\n");
        assertThat(field("\r=1")).isEqualTo("\uFEFF\"'\r=1\"\r\n");
    }

    @Test
    void jsonLinesHoldOneObjectARow() throws IOException {
        Path target = folder.resolve("figures.jsonl");
        AtomicFile.write(target, out -> Figures.jsonl(out, Figures.of(Samples.dossier())));
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(9);
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.get("what").asText()).isEqualTo("amount");
        assertThat(first.get("yuan").asText()).isEqualTo("3584000.00");
        assertThat(first.get("state").asText()).isEqualTo("contradicted");
        assertThat(new ObjectMapper().readTree(lines.get(7)).has("year")).isFalse();
    }

    @Test
    void sheetHoldsEveryRowWithNumbersAsNumbers() throws IOException {
        Path target = folder.resolve("figures.xlsx");
        Figures.xlsx(target, Figures.of(Samples.dossier()), Language.ZH);
        List<Map<String, Cell>> rows = Sheets.open(target).rows("数据明细", 1);
        assertThat(rows).hasSize(9);
        assertThat(rows.get(0).get("K")).isEqualTo(new Cell("n", "358.4", false));
        assertThat(rows.get(0).get("L").type()).isEqualTo("n");
        assertThat(rows.get(0).get("J").text()).isTrue();
    }

    @Test
    void sameRowsGiveTheSameBytesInEveryForm() throws IOException {
        List<FigureRow> rows = Figures.of(Samples.dossier());
        Path first = folder.resolve("a.xlsx");
        Path second = folder.resolve("b.xlsx");
        Figures.xlsx(first, rows, Language.ZH);
        Figures.xlsx(second, rows, Language.ZH);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(csv(rows, Language.ZH)).isEqualTo(csv(rows, Language.ZH));
    }
}
