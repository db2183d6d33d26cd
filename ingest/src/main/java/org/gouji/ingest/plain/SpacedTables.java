package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Tables typed as text with blanks: a line is a row, blanks part its cells. Taken for one only where numbers stand below each other: a header
 * of as many words as the rows have cells, and rows that are a label and numbers.
 */
final class SpacedTables implements Recogniser {
    private static final Pattern RULE = Pattern.compile("[-—=_－─━═*\\s]{5,}");

    /** 单位：万元, 表1 and the like stand above a table, 注： below it. */
    private static final Pattern BESIDE =
            Pattern.compile("^(?:[图表]\\s?[-\\d一二三四五六七八九十]|附|.{0,12}单位[:：]|.{0,12}单位为|[（(].{0,20}[）)]$).*");

    /** A line that gives the unit and nothing else, which some type between the header and the first row. */
    private static final Pattern UNIT = Pattern.compile("[（(]?(?:金额)?单位\\s?[:：][^，。；:：\\s]{1,12}[）)]?");

    private static final int LONGEST_LABEL = 40;

    /** No table that somebody typed has more lines; a longer run of them is looked at in parts. */
    private static final int MOST_LINES = 2000;

    private final Lines lines;
    private int judgedUntil;

    SpacedTables(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        if (line < judgedUntil || !candidate(line)) {
            return Optional.empty();
        }
        int next = end(line);
        judgedUntil = next;
        for (SpacedRow.Gap gap : SpacedRow.Gap.values()) {
            Optional<Found> found = table(line, next, gap);
            if (found.isPresent() || judgedUntil < next) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The line after a run of lines that may be rows. White lines between rows are passed one at a time. */
    private int end(int from) {
        int next = from;
        while (next < lines.size() && next < from + MOST_LINES) {
            if (candidate(next)
                    || (next > from && unitUnderHeader(next))
                    || (next > from && RULE.matcher(lines.at(next)).matches() && !lines.blank(next))) {
                next++;
            } else if (lines.blank(next) && next + 1 < lines.size() && numeric(next + 1) && numeric(next - 1)) {
                next++;
            } else {
                break;
            }
        }
        return next;
    }

    private boolean unit(int line) {
        return UNIT.matcher(Artefacts.clean(lines, line).strip()).matches();
    }

    /** Whether a line gives the unit of the header above it and the row of numbers below it. */
    private boolean unitUnderHeader(int line) {
        return unit(line) && line + 1 < lines.size() && candidate(line - 1) && !numeric(line - 1) && numeric(line + 1);
    }

    private boolean numeric(int line) {
        return candidate(line) && SpacedRow.of(lines, line, SpacedRow.Gap.WIDE).numbers() > 0;
    }

    /** A line of several words that could be a row. */
    private boolean candidate(int line) {
        if (lines.blankOrOutside(line) || lines.at(line).indexOf('\t') >= 0) {
            return false;
        }
        String clean = Artefacts.clean(lines, line);
        return !LineForms.endsSentence(clean)
                && !BESIDE.matcher(clean).matches()
                && SpacedRow.of(lines, line, SpacedRow.Gap.NARROW).size() > 1;
    }

    /** The table of a run of lines: from its header, the line before the first row of numbers, or lines that are one with it. */
    private Optional<Found> table(int from, int to, SpacedRow.Gap gap) {
        List<SpacedRow> read = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        Optional<Span> unit = Optional.empty();
        for (int line = from; line < to; line++) {
            if (unit(line)) {
                unit = Optional.of(lines.trimmed(lines.start(line), lines.end(line)));
            } else if (!lines.blank(line) && !RULE.matcher(lines.at(line)).matches()) {
                read.add(SpacedRow.of(lines, line, gap));
                at.add(line);
            }
        }
        int first = firstOfNumbers(read);
        if (first == 0 || first == read.size()) {
            return Optional.empty();
        }
        int last = first;
        while (last < read.size() && read.get(last).size() > 1) {
            last++;
        }
        int width = width(read.subList(first - 1, last));
        List<SpacedRow> rows =
                read.subList(0, last).stream().map(row -> row.joined(width)).toList();
        int header = first - 1;
        while (header > 0 && rows.get(header - 1).size() == width) {
            header--;
        }
        if (!believable(rows.subList(first - 1, last), width, gap)) {
            return Optional.empty();
        }
        if (header > 0) {
            // asked again at its header
            judgedUntil = at.get(header);
            return Optional.empty();
        }
        Slots slots = new Slots(rows, width);
        List<List<Span>> laid = slots.rows();
        unit.ifPresent(span -> laid.add(first, alone(span, width)));
        RawTable raw = new RawTable(laid, from, at.get(last - 1) + 1);
        return slots.most() && raw.believable(lines.text())
                ? Optional.of(Found.of(raw.table(lines), raw.next()))
                : Optional.empty();
    }

    /** The first row with numbers; the number of rows if there is none. */
    private static int firstOfNumbers(List<SpacedRow> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).numbers() == 0) {
            first++;
        }
        return first;
    }

    /** A row of which one cell says something. */
    private static List<Span> alone(Span said, int width) {
        List<Span> row = new ArrayList<>(List.of(said));
        while (row.size() < width) {
            row.add(new Span(said.end(), said.end()));
        }
        return row;
    }

    /** The words of the headers, of which each has one for every column but for those that are merged: the most that any has. */
    private static int width(List<SpacedRow> rows) {
        int numbers = rows.stream()
                .filter(r -> r.numbers() > 0)
                .mapToInt(SpacedRow::size)
                .max()
                .orElse(0);
        int words = rows.stream()
                .filter(r -> r.numbers() == 0)
                .map(r -> r.joined(numbers))
                .mapToInt(SpacedRow::size)
                .max()
                .orElse(0);
        return words;
    }

    private static boolean believable(List<SpacedRow> rows, int width, SpacedRow.Gap gap) {
        List<SpacedRow> numbers = rows.stream().filter(r -> r.numbers() > 0).toList();
        int least = width == 2 || gap == SpacedRow.Gap.NARROW ? 3 : 2;
        boolean labels = rows.stream()
                .allMatch(r -> r.size() <= width
                        && r.cells().get(0).span().length() <= LONGEST_LABEL
                        && (gap == SpacedRow.Gap.WIDE || r.numbers() == 0 || r.numbers() == width - 1));
        return width > 1 && numbers.size() >= least && numbers.size() * 5 >= rows.size() * 3 && labels;
    }
}
