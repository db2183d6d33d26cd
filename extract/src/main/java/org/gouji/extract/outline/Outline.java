package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gouji.extract.identity.Clue;
import org.gouji.extract.identity.Identities;
import org.gouji.model.Document;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** Finds the reports in a document, their sections, and who reports on what. Safe for use by several threads. */
public final class Outline {
    private final Identities identities;

    private Outline(Identities identities) {
        this.identities = identities;
    }

    /** The outline reader with the vocabulary that ships with Gouji. */
    public static Outline standard() {
        return new Outline(Identities.standard());
    }

    /** The reports in order of text; a form annexed to a report, or its chart data, comes after it and names it. */
    public List<Framed> read(Document document) {
        List<Row> rows = Row.of(document);
        List<Frame> frames = Splitter.split(rows);
        List<Reading> readings = new ArrayList<>();
        for (Frame frame : frames) {
            readings.add(Reading.of(frame, rows, document));
        }
        List<Clue> clues = readings.stream()
                .map(reading ->
                        identities.clue(reading.evidence(document.source().path())))
                .toList();
        List<Framed> framed = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            Identity identity = identity(i, readings.get(i), frames, clues);
            Span span = frame.span(rows, document.text().length());
            Head head = new Head(id(i), frame.parent().map(Outline::id), identity, span);
            framed.add(new Framed(head, sections(readings.get(i).entries(), span)));
        }
        return List.copyOf(framed);
    }

    private static String id(int index) {
        return "r" + (index + 1);
    }

    private Identity identity(int index, Reading reading, List<Frame> frames, List<Clue> clues) {
        Clue own = clues.get(index);
        Optional<Clue> parent = frames.get(index).parent().map(clues::get);
        String department = own.department();
        if (!own.isSure()) {
            department = nearest(index, frames, clues, Clue::isSure)
                    .map(Clue::department)
                    .orElse(department);
        }
        if (department.isEmpty()) {
            department = nearest(
                            index, frames, clues, clue -> !clue.department().isEmpty())
                    .map(Clue::department)
                    .orElse("");
        }
        OptionalInt year = own.year();
        if (parent.isPresent() && parent.get().year().isPresent() && !reading.namesYear()) {
            year = parent.get().year();
        }
        if (year.isEmpty()) {
            year = nearest(index, frames, clues, clue -> clue.year().isPresent())
                    .map(Clue::year)
                    .orElse(year);
        }
        String kind = frames.get(index)
                .title()
                .filter(title -> title.type() == Title.Type.TABLE)
                .map(title -> Kinds.ATTACHED_TABLES)
                .orElse(own.kind());
        if (frames.get(index).role() == Frame.Role.TABLES) {
            boolean tables = reading.title().isEmpty() || reading.title().contains("表");
            kind = tables ? Kinds.ATTACHED_TABLES : parent.map(Clue::kind).orElse(kind);
        }
        return new Identity(reading.title(), department, identities.region(department), year, kind);
    }

    /** The clue to the report that a form belongs to, else to the nearest one before or after, that will do. */
    private static Optional<Clue> nearest(int index, List<Frame> frames, List<Clue> clues, Predicate<Clue> will) {
        List<Integer> order = new ArrayList<>();
        frames.get(index).parent().ifPresent(order::add);
        for (int distance = 1; distance < clues.size(); distance++) {
            order.add(index - distance);
            order.add(index + distance);
        }
        return order.stream()
                .filter(i -> i >= 0 && i < clues.size())
                .map(clues::get)
                .filter(will)
                .findFirst();
    }

    private static List<Section> sections(List<Entry> entries, Span report) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int end = report.end();
            for (int next = i + 1; next < entries.size(); next++) {
                if (entries.get(next).level() <= entry.level()) {
                    end = entries.get(next).heading().start();
                    break;
                }
            }
            Span span = new Span(
                    entry.heading().start(), Math.max(end, entry.heading().end()));
            sections.add(new Section(entry.level(), entry.label(), entry.title(), entry.heading(), span));
        }
        return sections;
    }
}
