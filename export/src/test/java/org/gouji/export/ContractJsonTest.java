package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode read(Dossier dossier) throws IOException {
        return MAPPER.readTree(ContractJson.write(dossier, Language.ZH));
    }

    private static JsonNode report() throws IOException {
        return read(Samples.dossier()).get("reports").get(0);
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = ContractJson.class.getResourceAsStream("report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(MAPPER.readTree(in));
        }
    }

    /** What a reader in a language that counts code points would cut out. */
    private static String slice(String text, JsonNode span) {
        int[] points = text.codePoints().toArray();
        int start = span.get(0).asInt();
        return new String(points, start, span.get(1).asInt() - start);
    }

    @Test
    void outputOfAReadableFileFollowsTheSchema() throws IOException {
        assertThat(schema().validate(read(Samples.dossier()))).isEmpty();
    }

    @Test
    void outputOfAFailedFileFollowsTheSchemaAndHasNoReports() throws IOException {
        JsonNode json = read(Samples.failed());
        assertThat(schema().validate(json)).isEmpty();
        assertThat(json.get("source").get("status").asText()).isEqualTo("CORRUPT");
        assertThat(json.get("text").asText()).isEmpty();
        assertThat(json.get("reports")).isEmpty();
        assertThat(json.get("warnings").get(0).asText()).isEqualTo("文件为空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "source", "text", "reports", "warnings"})
    void schemaRefusesAFileWithoutOneOfItsKeys(String key) throws IOException {
        JsonNode json = read(Samples.dossier());
        ((com.fasterxml.jackson.databind.node.ObjectNode) json).remove(key);
        assertThat(schema().validate(json)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void schemaKnowsEveryStatus(Status status) throws IOException {
        Source source = Samples.source("a.txt");
        Dossier dossier = new Dossier(source, status, "", List.of(), List.of());
        assertThat(schema().validate(read(dossier))).isEmpty();
    }

    @Test
    void everyTextIsTheSliceAtItsSpanInCodePoints() throws IOException {
        JsonNode json = read(Samples.dossier());
        String text = json.get("text").asText();
        List<JsonNode> printed = new ArrayList<>();
        for (String key : List.of("amounts", "percentages", "percentagePoints", "counts")) {
            json.get("reports").get(0).get(key).forEach(printed::add);
        }
        JsonNode relation = json.get("reports").get(0).get("relations").get(0);
        printed.add(relation.get("stated"));
        relation.get("operands").forEach(printed::add);
        json.get("reports").get(0).get("tables").get(0).get("rows").forEach(row -> row.forEach(printed::add));
        assertThat(printed).hasSize(15);
        assertThat(printed)
                .allSatisfy(value -> assertThat(slice(text, value.get("span")))
                        .isEqualTo(value.get("text").asText()));
    }

    @Test
    void offsetsAfterASupplementaryCharacterCountItOnce() throws IOException {
        assertThat(Samples.TEXT.codePointAt(0)).isEqualTo(0x20000);
        JsonNode span = report().get("amounts").get(0).get("span");
        assertThat(span.get(0).asInt()).isEqualTo(Samples.at("358.4万元").start() - 1);
        JsonNode whole = report().get("span");
        assertThat(whole.get(0).asInt()).isZero();
        assertThat(whole.get(1).asInt()).isEqualTo(Samples.TEXT.length() - 1);
    }

    @Test
    void coverageCountsEveryNumberOnceAndSaysWhyItWasNotChecked() throws IOException {
        assertThat(report().get("coverage").toString())
                .isEqualTo("{\"numbers\":9,\"verified\":0,\"contradicted\":1,\"unchecked\":8,"
                        + "\"reasons\":{\"approximate\":1,\"no_relation\":7}}");
        assertThat(report().get("percentagePoints").get(0).get("standing").toString())
                .isEqualTo("{\"state\":\"unchecked\",\"reason\":\"approximate\",\"why\":\"约数\"}");
    }

    @Test
    void amountsArePrintedInYuanWithFen() throws IOException {
        JsonNode amounts = report().get("amounts");
        assertThat(amounts).hasSize(4);
        JsonNode total = amounts.get(0);
        assertThat(total.toString())
                .isEqualTo("{\"text\":\"358.4万元\",\"yuan\":\"3584000.00\",\"span\":" + total.get("span")
                        + ",\"item\":\"支出合计\",\"measure\":\"决算\",\"year\":2023,\"unit\":\"万元\","
                        + "\"unitFrom\":\"printed\",\"approximate\":false,\"scope\":\"本年合计\","
                        + "\"standing\":{\"state\":\"contradicted\"}}");
        assertThat(amounts.get(1).get("yuan").asText()).isEqualTo("2000000.00");
        assertThat(amounts.get(3).get("unitFrom").asText()).isEqualTo("header");
        assertThat(amounts.get(3).has("year")).isFalse();
        assertThat(amounts.get(3).has("scope")).isFalse();
    }

    @Test
    void percentagesPointsAndCountsGoToListsOfTheirOwn() throws IOException {
        JsonNode report = report();
        assertThat(report.get("percentages")).hasSize(1);
        assertThat(report.get("percentages").get(0).get("value").asText()).isEqualTo("36");
        assertThat(report.get("percentagePoints")).hasSize(1);
        assertThat(report.get("percentagePoints").get(0).get("text").asText()).isEqualTo("1.5个百分点");
        assertThat(report.get("counts")).hasSize(1);
        assertThat(report.get("counts").get(0).get("unit").asText()).isEqualTo("件");
    }

    @Test
    void tablesCarryTheirCaptionTheUnitOfTheirHeadAndEveryRow() throws IOException {
        JsonNode table = report().get("tables").get(0);
        assertThat(table.get("caption").asText()).isEqualTo("表1 支出明细表");
        assertThat(table.get("unit").asText()).isEqualTo("万元");
        assertThat(table.get("rows")).hasSize(3);
        assertThat(table.get("rows").get(1).get(1).get("colSpan").asInt()).isEqualTo(2);
        assertThat(table.get("rows").get(2)).isEmpty();
    }

    @Test
    void keysOfAReportComeInTheOrderOfTheContract() throws IOException {
        List<String> keys = new ArrayList<>();
        read(Samples.dossier()).get("reports").get(1).fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "id",
                        "partOf",
                        "title",
                        "department",
                        "region",
                        "kind",
                        "span",
                        "sections",
                        "amounts",
                        "percentages",
                        "percentagePoints",
                        "counts",
                        "tables",
                        "indicators",
                        "relations",
                        "findings",
                        "coverage");
    }

    @Test
    void absentPartsOfChecksAreLeftOut() throws IOException {
        JsonNode report = report();
        assertThat(report.get("relations").get(1).has("stated")).isFalse();
        assertThat(report.get("relations").get(0).get("verdict").asText()).isEqualTo("broken");
        assertThat(report.get("findings").get(0).get("suggestion").get("text").asText())
                .isEqualTo("328.4万元");
        assertThat(report.get("findings").get(1).has("suggestion")).isFalse();
        assertThat(report.get("indicators").get(0).get("weight").asText()).isEqualTo("10");
        assertThat(report.get("indicators").get(0).has("score")).isFalse();
    }

    @Test
    void messagesComeInTheLanguageAskedFor() throws IOException {
        JsonNode json = MAPPER.readTree(ContractJson.line(Samples.dossier(), Language.EN));
        assertThat(json.get("warnings").get(0).asText()).isEqualTo("the encoding is uncertain");
        assertThat(json.get("reports")
                        .get(0)
                        .get("relations")
                        .get(1)
                        .get("message")
                        .asText())
                .isEqualTo("the base is missing");
    }

    @Test
    void lineHoldsTheSameValueAsTheIndentedForm() throws IOException {
        String line = ContractJson.line(Samples.dossier(), Language.ZH);
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(MAPPER.readTree(line)).isEqualTo(read(Samples.dossier()));
        assertThat(ContractJson.write(Samples.dossier(), Language.ZH))
                .endsWith("}\n")
                .doesNotContain("\r")
                .contains("\n  \"reports\": [ {\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x2029, 0x85, 0x0A, 0x0D, 0x00, 0x0B})
    void lineStaysOneLineWhateverTheTextHolds(int separator) throws IOException {
        String text = "甲" + Character.toString(separator) + "乙";
        Dossier dossier = new Dossier(Samples.source("a.txt"), Status.OK, text, List.of(), List.of());
        String line = ContractJson.line(dossier, Language.ZH);
        assertThat(line.codePoints()).doesNotContain(separator);
        assertThat(MAPPER.readTree(line).get("text").asText()).isEqualTo(text);
    }
}
