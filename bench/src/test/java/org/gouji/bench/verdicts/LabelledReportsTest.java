package org.gouji.bench.verdicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Labelled reports against what is read of them: our own, and real ones that are kept outside the repository. The counts are written down in
 * {@code scores.properties}: a worse one fails, and so does a better one, until it is written there.
 */
class LabelledReportsTest {
    private static final Path OWN = Path.of("labelled");

    /** Of our own reports what matters most; the rest {@code bench/verdicts} prints. */
    private static final List<String> TOLD = List.of("relations.checked", "errors", "errors.false", "warnings.false");

    private static final Stages STAGES = Stages.standard(Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "004"})
    void realReportScoresAsWrittenDown(String seed) throws IOException {
        Path shared = Path.of(System.getProperty("gouji.shared", "absent"));
        assumeTrue(
                Files.isDirectory(shared.resolve("gold")),
                "the real labelled reports are kept outside the repository: skipped");
        Labelled report =
                new Labelled(seed, shared.resolve("seeds/" + seed + ".txt"), shared.resolve("gold/" + seed + ".json"));
        same(seed, report.counts(STAGES));
    }

    static Stream<Labelled> own() throws IOException {
        return Labelled.in(OWN).stream();
    }

    @ParameterizedTest
    @MethodSource("own")
    void ownReportScoresAsWrittenDown(Labelled report) throws IOException {
        Map<String, String> counts = report.counts(STAGES);
        counts.keySet().retainAll(TOLD);
        same(report.name(), counts);
    }

    @Test
    void everyLabelIsTheTextThatItSays() throws IOException {
        for (Labelled report : Labelled.in(OWN)) {
            int[] text = Files.readString(report.text()).codePoints().toArray();
            List<String> astray = new ArrayList<>();
            astray(new ObjectMapper().readTree(report.labels().toFile()), text, astray);
            assertThat(astray).as(report.name()).isEmpty();
        }
    }

    private static void astray(JsonNode label, int[] text, List<String> astray) {
        label.forEach(part -> astray(part, text, astray));
        String said = label.path("text").asText("");
        if (label.hasNonNull("offset") && !said.isEmpty()) {
            int from = label.get("offset").asInt();
            int length = Math.min(said.codePointCount(0, said.length()), text.length - from);
            String there = new String(text, from, length);
            if (!there.equals(said)) {
                astray.add(said + " at " + from + " is " + there);
            }
        }
    }

    private static void same(String report, Map<String, String> counts) throws IOException {
        Map<String, String> counted = new TreeMap<>();
        counts.forEach((name, count) -> counted.put(report + "." + name, count));
        Map<String, String> written = writtenDown(report);
        assertThat(counted)
                .as("if this is better, write it into scores.properties:%n%s", news(counted, written))
                .isEqualTo(written);
    }

    private static String news(Map<String, String> counts, Map<String, String> written) {
        return counts.entrySet().stream()
                .filter(count -> !count.getValue().equals(written.get(count.getKey())))
                .map(count -> count.getKey() + " = " + count.getValue() + " (was " + written.get(count.getKey()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> writtenDown(String report) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LabelledReportsTest.class.getResourceAsStream("scores.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> counts = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(report + "."))
                .forEach(name -> counts.put(name, properties.getProperty(name)));
        return counts;
    }
}
