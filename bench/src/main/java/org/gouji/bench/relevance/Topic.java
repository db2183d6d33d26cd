package org.gouji.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A query with what its asker wants.
 *
 * @param id its short name
 * @param sort what kind of query it is
 * @param words what is typed
 * @param want what a passage must tell to be of use
 */
record Topic(String id, String sort, String words, String want) {
    private static final int COLUMNS = 4;

    static List<Topic> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Topic::parse)
                .toList();
    }

    private static Topic parse(String line) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("four columns are needed: " + line);
        }
        return new Topic(cells[0], cells[1], cells[2], cells[3]);
    }
}
