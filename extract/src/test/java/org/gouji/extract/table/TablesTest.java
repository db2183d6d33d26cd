package org.gouji.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.Block.Certainty;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Tables of the genre as an auditor reads them, in {@code tables.yaml}. How they are drawn: {@link Drawn}. */
class TablesTest {
    static Stream<Named<Map<?, ?>>> tables() throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("tables.yaml")) {
            List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return entries.stream()
                    .<Map<?, ?>>map(entry -> (Map<?, ?>) entry)
                    .map(map -> Named.of(words(map, "name"), map));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tableIsReadAsAnAuditorReadsIt(Map<?, ?> table) {
        boolean flattened = Boolean.TRUE.equals(table.get("flattened"));
        Drawn drawn = Drawn.of(
                words(table, "caption"), words(table, "rows"), flattened ? Certainty.FLATTENED : Certainty.GRID);
        assertThat(drawn.claims()).as("claims").containsExactlyInAnyOrderElementsOf(list(table, "claims"));
        if (table.containsKey("likely")) {
            assertThat(drawn.likely()).as("likely").containsExactlyInAnyOrderElementsOf(list(table, "likely"));
        }
        if (table.containsKey("facts")) {
            assertThat(drawn.facts()).as("facts").containsExactlyElementsOf(list(table, "facts"));
        }
        if (table.containsKey("items")) {
            assertThat(drawn.items()).as("items").containsExactlyElementsOf(list(table, "items"));
        }
        if (table.containsKey("indicators")) {
            assertThat(drawn.indicators()).as("indicators").containsExactlyElementsOf(list(table, "indicators"));
        }
    }

    private static String words(Map<?, ?> table, String key) {
        return table.get(key).toString();
    }

    private static List<String> list(Map<?, ?> table, String key) {
        return ((List<?>) table.get(key)).stream().map(String::valueOf).toList();
    }
}
