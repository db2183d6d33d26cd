package org.gouji.pipeline.selftest;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;

/** Finds lists whose total holds and from whose middle a part can be left out. */
final class Lists {
    private static final String SEPARATORS = "，、；,;";
    private static final int FEWEST = 3;

    private final String text;

    Lists(String text) {
        this.text = text;
    }

    /**
     * A part of a list.
     *
     * @param words all that would be left out, the mark before it included
     * @param number its number
     */
    record Part(Span words, Span number) {}

    /** The parts of a report's lists that stand between two others in one paragraph. */
    List<Part> of(Report report) {
        List<Part> parts = new ArrayList<>();
        for (Relation relation : report.relations()) {
            List<Span> numbers =
                    relation.operands().stream().map(Figure::span).sorted().toList();
            boolean list =
                    relation.rule().equals("SUM-OF-PARTS") && relation.verdict().holds();
            for (int i = 1; list && numbers.size() >= FEWEST && i < numbers.size() - 1; i++) {
                part(numbers.get(i - 1), numbers.get(i), numbers.get(i + 1), parts);
            }
        }
        return parts;
    }

    private void part(Span before, Span number, Span after, List<Part> parts) {
        int start = separator(before.end(), number.start());
        int end = separator(number.end(), after.start());
        boolean zero = number.in(text).matches("0(?:\\.0+)?\\D*");
        if (start >= 0 && end > start && !zero && text.substring(start, end).indexOf('\n') < 0) {
            parts.add(new Part(new Span(start, end), number));
        }
    }

    private int separator(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
