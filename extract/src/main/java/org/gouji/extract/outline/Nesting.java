package org.gouji.extract.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.regex.Pattern;

/** Walks a report's candidates in order and nests those that are headings. */
final class Nesting {
    private static final Pattern CLOSED = Pattern.compile(".*[。；！？：）]");
    private final List<Row> rows;
    private final List<Candidate> candidates;
    private final Set<Candidate> headings = new HashSet<>();
    private final Set<Candidate> decided = new HashSet<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Numbering, Integer> latest = new EnumMap<>(Numbering.class);

    /** A heading whose section has not ended. */
    private record Open(Candidate candidate, int level) {
        boolean is(Numbering numbering) {
            return candidate.is(numbering);
        }

        int style() {
            return candidate.source().style();
        }
    }

    private Nesting(List<Row> rows, List<Candidate> candidates) {
        this.rows = rows;
        this.candidates = candidates;
    }

    /** The headings among the rows, titles and annexes apart. */
    static List<Entry> of(List<Row> rows) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isText()) {
                List<Candidate> here = Candidate.in(i, row);
                found.addAll(here.isEmpty() && mayHaveNoNumber(row) ? List.of(Candidate.bare(i, row)) : here);
            }
        }
        Nesting nesting = new Nesting(rows, Renumbering.repaired(found));
        for (int i = 0; i < nesting.candidates.size(); i++) {
            nesting.step(i);
        }
        return nesting.entries;
    }

    private static boolean mayHaveNoNumber(Row row) {
        String words = row.words();
        return row.style() == Row.NO_STYLE
                ? Genre.mayStandAlone(words)
                : words.length() <= Candidate.LONGEST && words.indexOf('。') < 0;
    }

    private void step(int index) {
        Candidate candidate = candidates.get(index);
        switch (candidate.mark().numbering()) {
            case PART -> part(candidate);
            case NONE -> {
                if (candidate.source().style() != Row.NO_STYLE) {
                    styled(candidate);
                } else {
                    lost(index, candidate);
                }
            }
            default -> numbered(index, candidate);
        }
    }

    private void part(Candidate candidate) {
        if (!candidate.runIn()
                && !candidate.words().isEmpty()
                && candidate.words().length() <= Candidate.LONGEST_RUN_IN) {
            stack.clear();
            open(candidate, 0);
        }
    }

    private void numbered(int index, Candidate candidate) {
        if (!decided.contains(candidate)) {
            decide(index, candidate);
        }
        if (headings.contains(candidate)) {
            closeTo(candidate.mark().numbering());
            open(candidate, below());
        }
    }

    private void decide(int index, Candidate candidate) {
        Set<Numbering> outer = EnumSet.of(Numbering.PART);
        Open parent = null;
        Iterator<Open> outwards = stack.iterator();
        boolean above = isOpen(candidate.mark().numbering());
        while (outwards.hasNext()) {
            Open open = outwards.next();
            if (open.is(candidate.mark().numbering())) {
                above = false;
            } else if (!above) {
                outer.add(open.candidate().mark().numbering());
                parent = parent == null ? open : parent;
            }
        }
        outer.remove(Numbering.NONE);
        if (candidate.is(Numbering.HAN)) {
            outer = EnumSet.of(Numbering.PART);
        }
        List<Candidate> run = Siblings.run(candidates, index, outer);
        boolean glossary = stack.stream()
                .anyMatch(open -> Genre.explainsTerms(open.candidate().words()));
        String title = parent == null ? "" : parent.candidate().words();
        decided.addAll(run);
        boolean continues =
                candidate.value() == latest.getOrDefault(candidate.mark().numbering(), 0) + 1;
        headings.addAll(new Siblings(run, title, glossary, continues).headings(rows));
    }

    /** A heading by its style alone: below the nearest one of a smaller style level. */
    private void styled(Candidate candidate) {
        int style = candidate.source().style();
        boolean styledAbove = stack.stream().anyMatch(open -> open.style() != Row.NO_STYLE && open.style() < style);
        while (!stack.isEmpty()
                && !(stack.peek().style() != Row.NO_STYLE && stack.peek().style() < style)) {
            if (!styledAbove && stack.peek().level() == 0) {
                break;
            }
            stack.pop();
        }
        open(candidate, style == 0 ? 0 : below());
    }

    /** A heading whose number got lost: it closes its elder sibling and the next number leaps over it or ends the section. */
    private void lost(int index, Candidate candidate) {
        Candidate next = null;
        for (Candidate later : candidates.subList(index + 1, candidates.size())) {
            if (later.is(Numbering.PART) || later.is(Numbering.HAN) || later.is(Numbering.HAN_PAREN)) {
                next = later;
                break;
            }
        }
        if (stack.isEmpty() || next == null || !standsAlone(candidate)) {
            return;
        }
        Open inner = stack.peek();
        boolean leaps = inner.is(next.mark().numbering())
                && next.value() == inner.candidate().value() + 2;
        boolean ends = inner.is(Numbering.HAN_PAREN) && !next.is(Numbering.HAN_PAREN);
        if ((leaps || ends) && !inner.candidate().runIn()) {
            stack.pop();
            open(
                    candidate.numbered(new Numbering.Mark(
                            inner.candidate().mark().numbering(),
                            inner.candidate().value() + 1,
                            "",
                            candidate.from(),
                            false)),
                    inner.level());
        }
    }

    private boolean standsAlone(Candidate candidate) {
        int row = candidate.row();
        if (row == 0 || row + 1 >= rows.size() || !rows.get(row - 1).isText()) {
            return false;
        }
        boolean endsBefore = CLOSED.matcher(rows.get(row - 1).words()).matches();
        boolean textAfter = candidates.stream().noneMatch(other -> other.row() == row + 1);
        return endsBefore && textAfter;
    }

    private boolean isOpen(Numbering numbering) {
        return stack.stream().anyMatch(open -> open.is(numbering));
    }

    /** Ends the sections that a number of this system ends. */
    private void closeTo(Numbering numbering) {
        if (isOpen(numbering)) {
            while (!stack.pop().is(numbering)) {
                // inner sections end with it
            }
        } else if (numbering == Numbering.HAN) {
            stack.removeIf(open -> open.level() > 0);
        }
    }

    private int below() {
        return stack.isEmpty() ? 1 : stack.peek().level() + 1;
    }

    private void open(Candidate candidate, int level) {
        stack.push(new Open(candidate, level));
        latest.put(candidate.mark().numbering(), candidate.value());
        entries.add(Entry.of(level, candidate));
    }
}
