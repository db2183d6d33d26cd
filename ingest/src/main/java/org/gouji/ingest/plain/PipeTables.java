package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** Tables drawn with characters: a line is a row, bars part its cells, lines of dashes and corners are its rules. */
final class PipeTables implements Recogniser {
    private static final String BARS = "|｜│┃║¦";
    private static final String RULES = "-—=_:+.*－─━═┄┅┈┉┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬" + BARS;
    /** Around words in Markdown: no part of a cell. */
    private static final String MARKS = "*`";

    private final Lines lines;
    private int judgedUntil;
    private int begun;
    /** The rows last judged, where they have not all as many cells. */
    private Optional<RaggedBars> uneven = Optional.empty();

    PipeTables(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (titled(line)) {
            return Optional.of(title(line));
        }
        if (line < judgedUntil) {
            return row(line) ? ragged(line) : Optional.empty();
        }
        if (!row(line) && !(rule(line) && line + 1 < lines.size() && row(line + 1))) {
            return Optional.empty();
        }
        boolean led = led(line);
        int next = line;
        List<List<Span>> rows = new ArrayList<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        while (next < lines.size() && (rule(next) || row(next)) && (next == line || !titled(next))) {
            if (!rule(next)) {
                rows.add(cells(next, led));
                sizes.merge(rows.get(rows.size() - 1).size(), 1, Integer::sum);
            }
            next++;
        }
        judgedUntil = next;
        boolean even = sizes.values().stream().anyMatch(n -> n > 1 && n * 5 >= rows.size() * 3);
        Optional<List<List<Span>>> laid = SlidRows.laid(rows, lines.text());
        even |= laid.isPresent();
        RawTable raw = new RawTable(laid.orElse(rows), line, next);
        if (even && raw.believable(lines.text())) {
            return Optional.of(Found.of(raw.table(lines), next));
        }
        begun = line;
        uneven = rows.size() == next - line ? Optional.of(new RaggedBars(lines.text(), rows)) : Optional.empty();
        return ragged(line);
    }

    /** A table among the rows of an uneven one. */
    private Optional<Found> ragged(int line) {
        return uneven.flatMap(u -> u.from(line - begun)).map(rows -> RaggedBars.table(lines, rows, line));
    }

    /** Whether a row is the title of a form, and nothing else. */
    private boolean titled(int line) {
        if (!row(line)) {
            return false;
        }
        String words = lines.at(line)
                .chars()
                .filter(c -> !bar(c) && !Lines.white(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return FlatForms.title(words);
    }

    private Found title(int line) {
        Span all = lines.trimmed(lines.start(line), lines.end(line));
        Span words =
                cells(line, true).stream().filter(c -> !c.isEmpty()).findFirst().orElse(all);
        return Found.of(new Block.Paragraph(all, List.of(words), Block.Role.BODY), line + 1);
    }

    /** Two bars at least: a single one stands in titles and addresses. */
    private boolean row(int line) {
        return !lines.blank(line)
                && lines.at(line).chars().filter(PipeTables::bar).count() > 1
                && !rule(line);
    }

    private boolean rule(int line) {
        String at = lines.at(line);
        return at.length() > 2
                && !lines.blank(line)
                && at.chars().allMatch(c -> Lines.white(c) || RULES.indexOf(c) >= 0)
                && at.chars().anyMatch(c -> !Lines.white(c) && !bar(c));
    }

    private static boolean bar(int c) {
        return BARS.indexOf(c) >= 0;
    }

    /** Whether the rows from a line on begin with a bar; where a few do, their first cell is empty. */
    private boolean led(int from) {
        int led = 0;
        int all = 0;
        for (int line = from; line < lines.size() && (rule(line) || row(line)); line++) {
            if (!rule(line)) {
                all++;
                led += bar(lines.text()
                                .charAt(lines.trimmed(lines.start(line), lines.end(line))
                                        .start()))
                        ? 1
                        : 0;
            }
        }
        return led * 2 > all;
    }

    /** What stands between the bars; bars at the end of the line part nothing, nor do those that lead the rows. */
    private List<Span> cells(int line, boolean led) {
        Span all = lines.trimmed(lines.start(line), lines.end(line));
        int from = led && bar(lines.text().charAt(all.start())) ? all.start() + 1 : all.start();
        int end = bar(lines.text().charAt(all.end() - 1)) ? all.end() - 1 : all.end();
        List<Span> cells = new ArrayList<>();
        while (from <= end) {
            int to = from;
            while (to < end && !bar(lines.text().charAt(to))) {
                to++;
            }
            cells.add(unmarked(lines.trimmed(from, to)));
            from = to + 1;
        }
        return cells;
    }

    private Span unmarked(Span cell) {
        int from = cell.start();
        int to = cell.end();
        while (from < to && MARKS.indexOf(lines.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(lines.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return lines.trimmed(from, to);
    }
}
