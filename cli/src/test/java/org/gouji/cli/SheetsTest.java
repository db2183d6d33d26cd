package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.Ingest;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that come as sheets and pages say the same as those of the Word document. */
class SheetsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples");

    @TempDir
    Path folder;

    private static Document sample(String name) {
        Outcome outcome = Ingest.with(Limits.standard(), Optional.empty()).read(SAMPLES.resolve(name), name);
        return ((Outcome.Done) outcome).document();
    }

    private static JsonNode extract(Path file) throws IOException {
        Ran ran = Ran.on(Engine.standard(), "extract", file);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return new ObjectMapper().readTree(ran.out());
    }

    private static List<String> all(JsonNode root, String list, String... fields) {
        List<String> found = new ArrayList<>();
        for (JsonNode report : root.get("reports")) {
            for (JsonNode one : report.get(list)) {
                StringBuilder words = new StringBuilder();
                for (String field : fields) {
                    words.append(one.path(field).asText()).append(' ');
                }
                found.add(words.toString().strip());
            }
        }
        return found;
    }

    /** What a file says in its tables: figures, relations with their verdicts, errors. */
    private static List<List<String>> said(JsonNode root) {
        return List.of(
                all(root, "amounts", "text", "yuan", "item", "measure", "year"),
                all(root, "percentages", "text", "item"),
                all(root, "counts", "text", "item"),
                all(root, "indicators", "name"),
                all(root, "relations", "rule", "verdict", "message"),
                all(root, "findings", "rule", "severity", "message"));
    }

    @ParameterizedTest
    @CsvSource({
        "11-xiangmu-zipingbiao-clean.docx, 40, 149, 0",
        "12-xiangmu-zipingbiao-sichuan.docx, 32, 75, 4",
        "19-guojia-juesuan-biao-clean.docx, 227, 652, 0",
        "20-chengben-zipingbiao.docx, 28, 86, 3"
    })
    void tablesSayTheSameAsPagesAndSheets(String name, int amounts, int relations, int findings) throws IOException {
        TableFiles tables = TableFiles.of(sample(name));
        List<List<String>> page = said(extract(tables.write(folder, "html")));
        assertThat(page.get(0)).hasSize(amounts);
        assertThat(page.get(4)).hasSize(relations);
        assertThat(page.get(5)).hasSize(findings);
        assertThat(said(extract(tables.write(folder, "xlsx")))).isEqualTo(page);
        assertThat(said(extract(tables.write(folder, "xls")))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "11-xiangmu-zipingbiao-clean.docx, 40, 149, 0",
        "12-xiangmu-zipingbiao-sichuan.docx, 32, 70, 4",
        "19-guojia-juesuan-biao-clean.docx, 227, 639, 0",
        "20-chengben-zipingbiao.docx, 28, 85, 3"
    })
    void separatedValuesLoseTheirMergesAndNoFigure(String name, int amounts, int relations, int findings)
            throws IOException {
        List<List<String>> values = said(extract(TableFiles.of(sample(name)).write(folder, "csv")));
        assertThat(values.get(0)).hasSize(amounts);
        assertThat(values.get(4)).hasSize(relations);
        assertThat(values.get(5)).hasSize(findings);
    }

    @Test
    void figuresOfSheetsAreThoseOfTheWordDocument() throws IOException {
        String name = "19-guojia-juesuan-biao-clean.docx";
        List<String> sheets =
                said(extract(TableFiles.of(sample(name)).write(folder, "xlsx"))).get(0);
        assertThat(said(extract(SAMPLES.resolve(name))).get(0)).containsAll(sheets);
    }

    @Test
    void aWorkbookThatHoldsNothingButAccountsIsAReportOfItsUnitAndYearThatSearchFinds() throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), """
                收入支出决算总表,,,,,
                2023年度,,,,,
                ,,,,,公开01表
                部门：柳溪县图书馆,,,,,金额单位：万元
                收入,,,支出,,
                项目,行次,决算数,项目,行次,决算数
                一、一般公共预算财政拨款收入,1,"1,234.50",一、文化旅游体育与传媒支出,32,"1,184.80"
                八、其他收入,8,65.50,八、社会保障和就业支出,39,115.20
                本年收入合计,27,"1,300.00",本年支出合计,58,"1,310.00"
                """);
        JsonNode report = extract(file).get("reports").get(0);
        assertThat(report.get("department").asText()).isEqualTo("柳溪县图书馆");
        assertThat(report.get("year").asInt()).isEqualTo(2023);
        assertThat(report.get("kind").asText()).contains("决算");
        assertThat(all(extract(file), "findings", "rule", "severity")).containsExactly("SUM-OF-PARTS error");
        Path work = folder.resolve("work");
        Ran.on(Engine.standard(), "audit", file, "-w", work, "-o", folder.resolve("audit.xlsx"));
        assertThat(Ran.on(Engine.standard(), "search", "社会保障和就业支出", "-w", work).out())
                .contains("柳溪县图书馆 2023", "115.20");
    }

    @Test
    void whatGoujiWroteItselfIsNoReport() throws IOException {
        Path work = folder.resolve("work");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path book = reports.resolve("audit.xlsx");
        Path figures = reports.resolve("figures.csv");
        Ran.on(Engine.standard(), "audit", SAMPLES.resolve("20-chengben-zipingbiao.docx"), "-w", work, "-o", book);
        Ran.on(Engine.standard(), "export", "-o", figures, "-w", work);
        for (Path own : List.of(book, figures)) {
            Ran ran = Ran.on(Engine.standard(), "extract", own);
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.out() + ran.err()).contains("UNSUPPORTED");
        }
    }
}
