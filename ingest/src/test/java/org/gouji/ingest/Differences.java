package org.gouji.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What conversions to other formats have lost of the conformance documents, as {@code differences.txt} lists it. */
final class Differences {
    private static final String FILE = "differences.txt";

    private Differences() {}

    /** What a conformance file must read as: what its source says, but for the differences that are listed for it. */
    static List<String> expected(String file) {
        List<String> lines = new ArrayList<>(Conformance.expected(file.substring(0, file.indexOf('.'))));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        int from = 0;
        boolean ended = false;
        for (String line : listed(file)) {
            boolean added = line.startsWith("+");
            boolean said = line.isEmpty() || line.startsWith("#");
            if (said || ended && !added) {
                from = replace(lines, from, before, after);
                before.clear();
                after.clear();
            }
            ended = added;
            if (!said && !added) {
                before.add(line.substring(2));
            }
            if (added || line.startsWith(" ")) {
                after.add(line.substring(2));
            }
        }
        return lines;
    }

    /** @return where the next difference may begin */
    private static int replace(List<String> lines, int from, List<String> before, List<String> after) {
        int at = Collections.indexOfSubList(lines.subList(from, lines.size()), before);
        if (at < 0) {
            throw new IllegalArgumentException("no such lines: " + before);
        }
        List<String> place = lines.subList(from + at, from + at + before.size());
        place.clear();
        place.addAll(after);
        return from + at + after.size();
    }

    private static List<String> listed(String file) {
        List<String> all = new String(Conformance.file(FILE), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int start = all.indexOf("== " + file) + 1;
        if (start == 0) {
            return List.of();
        }
        List<String> listed = all.subList(start, all.size()).stream()
                .takeWhile(line -> !line.startsWith("=="))
                .toList();
        return Stream.concat(listed.stream(), Stream.of("")).toList();
    }
}
