package org.gouji.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What passages are worth to those who asked: 3 answers the question, 2 is of use, 1 touches it, 0 is nothing. By topic and key, so that
 * no text needs to be kept.
 */
final class Judgements {
    private static final int COLUMNS = 3;

    private final Map<String, Map<String, Integer>> grades = new TreeMap<>();

    static Judgements read(Path file) throws IOException {
        Judgements judgements = new Judgements();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    judgements.add(line.split("\t"));
                }
            }
        }
        return judgements;
    }

    private void add(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("three columns are needed: " + String.join("\t", cells));
        }
        grades.computeIfAbsent(cells[0], topic -> new HashMap<>()).put(cells[1], Integer.valueOf(cells[2]));
    }

    /** Those of passages that are there: without the labelled reports, theirs are left out. */
    Judgements among(Passages passages) {
        Judgements some = new Judgements();
        grades.forEach((topic, judged) -> judged.forEach((key, grade) -> {
            if (passages.has(key)) {
                some.grades.computeIfAbsent(topic, unseen -> new HashMap<>()).put(key, grade);
            }
        }));
        return some;
    }

    OptionalInt grade(Topic topic, String key) {
        Integer grade = of(topic).get(key);
        return grade == null ? OptionalInt.empty() : OptionalInt.of(grade);
    }

    /** All that was judged for a topic. */
    Map<String, Integer> of(Topic topic) {
        return grades.getOrDefault(topic.id(), Map.of());
    }
}
