package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gouji.index.Hit.Line;
import org.gouji.model.Span;

/** Chooses the line that shows best why a document was found, and marks the words in it. */
final class Excerpts {
    /** A longer line is cut around what was found. */
    private static final int LONGEST_LINE = 300;

    private static final int BEFORE = 100;

    private final List<Phrase> phrases;

    Excerpts(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * The first sentence with the most of the words.
     *
     * @param text the report's text
     * @param base where it starts in the document
     * @param pieces where to look, in the document
     */
    Optional<Line> best(String text, int base, List<Span> pieces) {
        Optional<Span> best = Optional.empty();
        long most = 0;
        for (Span piece : pieces) {
            for (Span sentence : Sentences.in(text, shift(piece, -base))) {
                long found = count(sentence.in(text));
                if (found > most) {
                    best = Optional.of(sentence);
                    most = found;
                }
            }
        }
        return best.map(sentence -> line(text, base, shift(sentence, base), sentence.start() + base));
    }

    /**
     * A line with the words marked.
     *
     * @param place where it stands in the document
     * @param centre what to show of it if it is too long and has none of the words
     */
    Line line(String text, int base, Span place, int centre) {
        String whole = shift(place, -base).in(text);
        List<Span> found = highlights(whole);
        if (whole.length() <= LONGEST_LINE) {
            return new Line(whole, found, place);
        }
        int first = found.isEmpty() ? centre - place.start() : found.get(0).start();
        Span window = window(whole, first);
        List<Span> inside = found.stream()
                .filter(window::overlaps)
                .map(span -> new Span(
                        Math.max(span.start(), window.start()) - window.start(),
                        Math.min(span.end(), window.end()) - window.start()))
                .toList();
        return new Line(window.in(whole), inside, shift(window, place.start()));
    }

    /** A title with the words marked; its place is empty where the text does not print it in one piece. */
    Line title(String text, int base, String title) {
        int at = title.isEmpty() ? -1 : text.indexOf(title);
        Span place = at < 0 ? new Span(base, base) : new Span(base + at, base + at + title.length());
        return new Line(title, highlights(title), place);
    }

    /** Where the words stand, in order; what overlaps or touches is one. */
    private List<Span> highlights(String line) {
        List<Unit> units = Units.all(line);
        TreeSet<Span> found = new TreeSet<>();
        phrases.forEach(phrase -> found.addAll(phrase.in(units)));
        List<Span> merged = new ArrayList<>();
        for (Span span : found) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private long count(String sentence) {
        List<Unit> units = Units.all(sentence);
        return phrases.stream().filter(phrase -> !phrase.in(units).isEmpty()).count();
    }

    /** A window of a long line that never cuts a character in two. */
    private static Span window(String line, int first) {
        int start = Math.max(0, Math.min(first - BEFORE, line.length() - LONGEST_LINE));
        int end = Math.min(line.length(), start + LONGEST_LINE);
        return new Span(whole(line, start), whole(line, end));
    }

    private static int whole(String line, int cut) {
        boolean inside =
                cut > 0 && cut < line.length() && Character.isSurrogatePair(line.charAt(cut - 1), line.charAt(cut));
        return inside ? cut - 1 : cut;
    }

    private static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
