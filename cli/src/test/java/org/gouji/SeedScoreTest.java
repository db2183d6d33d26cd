package org.gouji;

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
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.export.ContractJson;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real labelled reports against what is read of them. The counts are written down in {@code scores.properties}: a worse one fails, and so does
 * a better one, until it is written there.
 */
class SeedScoreTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "004"})
    void labelledReportScoresAsWrittenDown(String seed) throws IOException {
        Path shared = shared();
        Dossier dossier = Stages.standard(Optional.empty()).read(shared.resolve("seeds/" + seed + ".txt"), seed);
        JsonNode output = JSON.readTree(ContractJson.write(dossier, Language.ZH));
        JsonNode gold = JSON.readTree(Files.readString(shared.resolve("gold/" + seed + ".json")));
        Map<String, String> counted = new TreeMap<>();
        SeedScore.of(gold, output).forEach((name, count) -> counted.put(seed + "." + name, count));
        Map<String, String> written = writtenDown(seed);
        assertThat(counted)
                .as("if this is better, write it into scores.properties:%n%s", news(counted, written))
                .isEqualTo(written);
    }

    private static Path shared() {
        Path shared = Path.of(System.getProperty("gouji.shared", "absent"));
        assumeTrue(
                Files.isDirectory(shared.resolve("gold")),
                "the labelled reports are kept outside the repository: skipped");
        return shared;
    }

    private static String news(Map<String, String> counts, Map<String, String> written) {
        return counts.entrySet().stream()
                .filter(count -> !count.getValue().equals(written.get(count.getKey())))
                .map(count -> count.getKey() + " = " + count.getValue() + " (was " + written.get(count.getKey()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> writtenDown(String seed) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = SeedScoreTest.class.getResourceAsStream("scores.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> counts = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(seed + "."))
                .forEach(name -> counts.put(name, properties.getProperty(name)));
        return counts;
    }
}
