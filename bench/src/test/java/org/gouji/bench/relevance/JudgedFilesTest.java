package org.gouji.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The committed queries and judgements are whole, and hold no text. */
class JudgedFilesTest {
    private static final Path FOLDER = Path.of("src/main/relevance");

    @Test
    void queriesAreManyAndEachHasAWant() throws IOException {
        List<Topic> topics = Topic.read(FOLDER.resolve("queries.txt"));

        assertThat(topics).hasSizeGreaterThanOrEqualTo(60).extracting(Topic::id).doesNotHaveDuplicates();
        assertThat(topics).allMatch(topic -> topic.want().endsWith("."));
    }

    @Test
    void judgementsAreGradesOfKnownQueriesByHashAlone() throws IOException {
        Set<String> known = Topic.read(FOLDER.resolve("queries.txt")).stream()
                .map(Topic::id)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(FOLDER.resolve("judgements.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertThat(known).contains(cells[0]);
                assertThat(cells[1]).matches("[\\p{ASCII}]+#[0-9a-f]{12}");
                assertThat(cells[2]).matches("[0-3]");
                assertThat(seen.add(cells[0] + cells[1])).as(line).isTrue();
            }
        }
        assertThat(seen).hasSizeGreaterThan(1000);
    }
}
