package org.gouji.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expected of a sample can be seen in the sample. */
class ExpectationsTest {
    private static final int NEAR = 30;
    private static final int CLEAN = 5;

    static Stream<Sample> samples() {
        return Corpus.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyExpectedFindingIsPrinted(Sample sample) throws IOException {
        String printed = Corpus.printed(sample);
        for (JsonNode finding : Corpus.list(Corpus.expected(sample).get("mustFind"))) {
            String near = finding.get("near").asText();
            assertThat(near).hasSizeBetween(4, NEAR);
            assertThat(printed).contains(near);
            assertThat(printed).contains(finding.get("figure").asText());
            assertThat(finding.get("severity").asText()).isEqualTo("error");
            assertThat(finding.get("what").asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyExpectedReportIsPrinted(Sample sample) throws IOException {
        String printed = Corpus.printed(sample).replaceAll("\\s", "");
        List<JsonNode> reports = Corpus.list(Corpus.expected(sample).get("reports"));
        assertThat(reports).isNotEmpty();
        assertThat(reports.get(0).get("partOf").asBoolean()).isFalse();
        for (JsonNode report : reports) {
            assertThat(printed).contains(report.get("department").asText());
            assertThat(printed).contains(report.get("year").asText());
            assertThat(printed).contains(report.get("title").asText().replaceAll("\\s", ""));
            assertThat(kinds()).contains(report.get("kind").asText());
        }
    }

    @Test
    void atLeastFiveSamplesAreCleanAndMostAreNot() throws IOException {
        int clean = 0;
        int all = 0;
        for (Sample sample : Corpus.samples()) {
            all++;
            clean += Corpus.expected(sample).get("mustFind").isEmpty() ? 1 : 0;
        }
        assertThat(clean).isBetween(CLEAN, all / 2);
    }

    @Test
    void noUnitOfTheRealReportsIsNamed() throws IOException {
        Path gold = Path.of(System.getProperty("gouji.shared", "")).resolve("gold");
        assumeThat(gold)
                .as("the real labelled reports, kept outside the repository")
                .isDirectory();
        String printed = allPrinted();
        try (Stream<Path> files = Files.list(gold).filter(f -> f.toString().endsWith(".json"))) {
            for (Path file : files.toList()) {
                for (JsonNode report : Corpus.list(
                        new ObjectMapper().readTree(Files.readString(file)).get("reports"))) {
                    String department = report.path("department").asText();
                    assertThat(department).isNotBlank();
                    assertThat(printed).doesNotContain(department);
                }
            }
        }
    }

    private static String allPrinted() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Sample sample : Corpus.samples()) {
            all.append(Corpus.printed(sample)).append('\n');
        }
        return all.toString();
    }

    private static List<String> kinds() {
        return Arrays.stream(Kinds.class.getFields())
                .map(ExpectationsTest::constant)
                .toList();
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
