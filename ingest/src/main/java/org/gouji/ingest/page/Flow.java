package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.page.Wraps.Placed;
import org.gouji.ingest.plain.LineForms;

/** Puts the lines and tables of all pages, without their running heads, together into paragraphs and whole tables. */
final class Flow {
    private final Wraps wraps;
    private final Headings headings;
    private final List<Item> items = new ArrayList<>();
    private final List<Item> notes = new ArrayList<>();
    /** Text boxes follow the paragraph that they stand beside. */
    private final List<Item> boxes = new ArrayList<>();

    /** The marks of notes seen so far. */
    private final Set<String> endMarks = new HashSet<>();

    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private Optional<Placed> above = Optional.empty();
    private Optional<Placed> noteAbove = Optional.empty();
    private Optional<Placed> firstLine = Optional.empty();
    private Optional<PageTable> table = Optional.empty();
    private boolean contents;

    Flow(Wraps wraps, Headings headings) {
        this.wraps = wraps;
        this.headings = headings;
    }

    void add(Page page) {
        Set<TextLine> listed = ContentsEntries.untitled(page.elements());
        for (Element element : page.elements()) {
            if (element instanceof PageTable next) {
                add(next);
            } else if (element instanceof TextLine line) {
                contents |= listed.contains(line);
                add(new Placed(line, page));
            } else if (element instanceof PageBox box) {
                boxes.add(new Line(box.text(), LineKind.BOX, 0));
            }
        }
    }

    /** All of it, in order of reading; footnotes stand at the end. */
    List<Item> items() {
        endParagraph();
        endTable();
        endNote();
        items.addAll(notes);
        return items;
    }

    private void add(PageTable next) {
        endParagraph();
        contents = false;
        Optional<PageTable> joined = table.flatMap(first -> TableJoiner.joined(first, next));
        if (joined.isPresent()) {
            table = joined;
            return;
        }
        endTable();
        if (next.real()) {
            table = Optional.of(next);
        } else {
            next.cells().stream()
                    .filter(cell -> !cell.blank())
                    .forEach(cell -> items.add(new Line(cell.text(), LineKind.BODY, 0)));
        }
    }

    private void add(Placed placed) {
        TextLine line = placed.line();
        boolean endnote = Footnotes.follows(line, endMarks);
        endMarks.addAll(line.marks());
        if (endnote || line.y() > placed.page().notesFrom()) {
            addNote(placed);
            return;
        }
        endTable();
        if (ContentsEntries.title(line) || contents && ContentsEntries.paged(line) || ContentsEntries.led(line)) {
            endParagraph();
            contents = true;
            items.add(new Line(line.text(), LineKind.CONTENTS_LIST, 0));
            return;
        }
        contents = false;
        if (above.isPresent() && wraps.goesOn(firstLine.orElse(placed), above.get(), placed)) {
            append(paragraph, line);
        } else {
            endParagraph();
            firstLine = Optional.of(placed);
            paragraph.append(line.text());
        }
        above = Optional.of(placed);
    }

    private static void append(StringBuilder text, TextLine line) {
        text.append(Joint.between(text, line.text())).append(line.text());
    }

    private void addNote(Placed placed) {
        TextLine plain = Footnotes.plain(placed.line());
        boolean begins = plain != placed.line() || !placed.line().marks().isEmpty();
        boolean goesOn = !begins
                && noteAbove.isPresent()
                && !LineForms.opens(plain.text())
                && wraps.goesOn(noteAbove.get(), noteAbove.get(), placed);
        if (!goesOn) {
            endNote();
        }
        if (note.isEmpty()) {
            note.append(plain.text());
        } else {
            append(note, plain);
        }
        noteAbove = Optional.of(placed);
    }

    private void endNote() {
        if (!note.isEmpty()) {
            notes.add(new Line(note.toString(), LineKind.NOTE, 0));
            note.setLength(0);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            items.add(headings.line(paragraph.toString(), firstLine.orElseThrow()));
            paragraph.setLength(0);
        }
        items.addAll(boxes);
        boxes.clear();
        above = Optional.empty();
    }

    private void endTable() {
        table.ifPresent(done -> items.add(done.asGrid()));
        table = Optional.empty();
    }
}
