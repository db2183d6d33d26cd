package org.gouji.export.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Span;
import org.gouji.model.Traced;
import org.gouji.model.Traced.Piece;

/** Finds the places in the main part between which the characters of a span stand. */
final class Placing {
    /** What may stand around runs in a paragraph and hold the marks of comments. */
    private static final Set<String> AROUND_RUNS =
            Set.of("ins", "moveTo", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo");

    /** Content controls that hold a value, not text that can be marked. */
    private static final Set<String> BOUND = Set.of("text", "dropDownList", "comboBox", "date", "dataBinding");

    private final String xml;
    private final Markup markup;
    private final List<Piece> pieces;
    private final Map<String, Integer> notes = new HashMap<>();

    Placing(String xml, Markup markup, Traced traced) {
        this.xml = xml;
        this.markup = markup;
        this.pieces = traced.pieces();
        for (int element = 1; element <= markup.count(); element++) {
            String local = markup.local(element);
            if (local.equals("footnoteReference") || local.equals("endnoteReference")) {
                notes.putIfAbsent(local + markup.attribute(element, "id").orElse(""), element);
            }
        }
    }

    /** Where a comment begins and ends. */
    record Range(Edge start, Edge end) {}

    /** The pieces that a span touches. */
    List<Piece> touched(Span span) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (end < pieces.size() && pieces.get(end).span().start() < span.end()) {
            end++;
        }
        return pieces.subList(low, end);
    }

    /** Where the span's characters stand; empty where that is in no place that can hold a comment. */
    Optional<Range> range(Span span) {
        List<Piece> touched = touched(span);
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edge> start = edge(touched.get(0), span.start(), true);
        Optional<Edge> end = edge(touched.get(touched.size() - 1), span.end(), false);
        return start.isPresent()
                        && end.isPresent()
                        && start.get().place() <= end.get().place()
                ? Optional.of(new Range(start.get(), end.get()))
                : Optional.empty();
    }

    private Optional<Edge> edge(Piece piece, int offset, boolean start) {
        if (piece.spot() instanceof Traced.Letters letters) {
            int into = Math.min(
                    Math.max(offset - piece.span().start(), 0), piece.span().length());
            return edge(letters.element(), letters.from() + into, start);
        }
        if (piece.spot() instanceof Traced.Thing thing) {
            return edge(thing.element(), -1, start);
        }
        Traced.Note note = (Traced.Note) piece.spot();
        return Optional.ofNullable(notes.get(note.kind() + "Reference" + note.id()))
                .flatMap(sign -> edge(sign, -1, start));
    }

    /** @param letter counted in the text of the element; −1 for all of it */
    private Optional<Edge> edge(int element, int letter, boolean start) {
        if (markup.local(element).equals("p")) {
            return paragraph(element, start);
        }
        int unit = unit(element);
        if (unit == 0) {
            return Optional.empty();
        }
        if (!markup.local(unit).equals("r") || markup.parent(element) != unit) {
            return Optional.of(Edge.between(start ? markup.start(unit) : markup.end(unit)));
        }
        WrittenText letters = new WrittenText(xml, markup.inside(element), markup.insideEnd(element));
        if (letter >= 0 && letters.plain()) {
            TextCuts text = new TextCuts(letters, markup.tag(element));
            if (start ? letter > text.first() : letter < text.last()) {
                return Optional.of(new Edge(letters.place(letter), unit, element, letter));
            }
        }
        return Optional.of(start ? before(element, unit) : after(element, unit));
    }

    private Edge before(int element, int run) {
        int first = markup.firstChild(run);
        if (markup.local(first).equals("rPr")) {
            first = markup.next(first);
        }
        return first == element ? Edge.between(markup.start(run)) : new Edge(markup.start(element), run, 0, 0);
    }

    private Edge after(int element, int run) {
        return markup.next(element) == 0 ? Edge.between(markup.end(run)) : new Edge(markup.end(element), run, 0, 0);
    }

    /** All that stands in a paragraph. */
    private Optional<Edge> paragraph(int element, boolean start) {
        if (markup.empty(element)) {
            return Optional.empty();
        }
        int first = markup.firstChild(element);
        boolean told = first > 0 && markup.local(first).equals("pPr");
        int inside = told ? markup.end(first) : markup.inside(element);
        return Optional.of(Edge.between(start ? inside : markup.insideEnd(element)));
    }

    /** What stands in a paragraph around an element, as far inside as marks of comments may stand; 0 where there is no paragraph. */
    private int unit(int element) {
        int unit = 0;
        int above = element;
        for (; above > 0 && !markup.local(above).equals("p"); above = markup.parent(above)) {
            if (unit == 0 || !holdsMarks(above)) {
                unit = above;
            }
        }
        return above == 0 ? 0 : unit;
    }

    /** Whether marks may stand among the children of an element. */
    private boolean holdsMarks(int element) {
        String local = markup.local(element);
        if (local.equals("sdt")) {
            int properties = markup.firstChild(element);
            for (int one = properties == 0 ? 0 : markup.firstChild(properties); one > 0; one = markup.next(one)) {
                if (BOUND.contains(markup.local(one))) {
                    return false;
                }
            }
        }
        return AROUND_RUNS.contains(local);
    }
}
