package org.gouji.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Block;
import org.gouji.model.Dossier;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** The passages of all files: each line of a report, and each row of its tables. */
final class Passages {
    private static final String STEP = " / ";
    /** Less is a serial number, a date or the rest of a drawing. */
    private static final int SHORTEST = 5;

    private final Map<String, Passage> byKey = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Passage>> byPlace = new LinkedHashMap<>();

    /** The files to read in a folder, by name; those that only describe others left out. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.toString().endsWith(".json")
                            && !file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    void add(Dossier dossier) {
        for (Report report : dossier.reports()) {
            List<Span> rows = report.body().tables().stream()
                    .flatMap(table -> rows(table).stream())
                    .toList();
            rows.forEach(row -> add(dossier, report, row));
            for (Span piece : without(report.head().span(), report.body().tables())) {
                lines(dossier.text(), piece).forEach(line -> add(dossier, report, line));
            }
        }
    }

    Iterable<Passage> all() {
        return byKey.values();
    }

    int size() {
        return byKey.size();
    }

    Passage get(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no passage has the key " + key));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The passage that a place in a file belongs to, if it is of one. */
    Optional<Passage> at(String file, int offset) {
        return Optional.ofNullable(byPlace.getOrDefault(file, new TreeMap<>()).floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(passage -> offset < passage.place().end());
    }

    private void add(Dossier dossier, Report report, Span place) {
        String text = place.in(dossier.text()).replaceAll("[\\s\\u3000]+", " ").strip();
        boolean tooShort = text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST;
        if (tooShort || heading(report, place)) {
            return;
        }
        String file = name(dossier);
        String title = report.head().identity().title();
        String unit = report.head().identity().department();
        String head = title.contains(unit) ? title : unit + " " + title;
        Passage passage = new Passage(file, head, path(report.body().sections(), place), place, text);
        Passage first = byKey.computeIfAbsent(passage.key(), unseen -> passage);
        byPlace.computeIfAbsent(file, unseen -> new TreeMap<>())
                .put(place.start(), new Passage(file, first.report(), first.path(), place, first.text()));
    }

    static String name(Dossier dossier) {
        String path = dossier.source().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A heading says nothing alone; it stands in the path of what is under it. A report's title is found as the report. */
    private static boolean heading(Report report, Span place) {
        return report.body().sections().stream()
                .map(Section::heading)
                .filter(heading -> heading.overlaps(place))
                .anyMatch(heading ->
                        place.end() - heading.end() < SHORTEST && heading.start() - place.start() < SHORTEST);
    }

    private static String path(List<Section> sections, Span place) {
        return sections.stream()
                .filter(section -> section.span().contains(place.start()))
                .map(Section::title)
                .collect(Collectors.joining(STEP));
    }

    private static List<Span> rows(Block.Table table) {
        Map<Integer, Span> rows = new TreeMap<>();
        for (Block.Cell cell : table.cells()) {
            if (!cell.span().isEmpty()) {
                rows.merge(cell.row(), cell.span(), Span::cover);
            }
        }
        return List.copyOf(rows.values());
    }

    private static List<Span> without(Span report, List<Block.Table> tables) {
        List<Span> rest = new ArrayList<>();
        int cursor = report.start();
        for (Block.Table table : tables) {
            if (table.span().start() > cursor) {
                rest.add(new Span(cursor, Math.min(table.span().start(), report.end())));
            }
            cursor = Math.max(cursor, table.span().end());
        }
        if (cursor < report.end()) {
            rest.add(new Span(cursor, report.end()));
        }
        return rest;
    }

    private static List<Span> lines(String text, Span piece) {
        List<Span> lines = new ArrayList<>();
        int start = piece.start();
        for (int i = piece.start(); i <= piece.end(); i++) {
            if (i == piece.end() || text.charAt(i) == '\n') {
                if (i > start) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
