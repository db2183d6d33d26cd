package org.gouji.ingest.doc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.DocumentRemarks;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.StyleNames;
import org.gouji.ingest.doc.DocText.AnchorKind;
import org.gouji.model.Limits;
import org.gouji.model.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the stories of a Word document: the body, the text boxes, the notes, the running heads. */
final class DocReader {
    private static final int BODY_TEXT = 9;

    private final HWPFDocument word;
    private final Limits limits;
    private final DocLists lists;
    private final TextBoxes boxes;
    private final ObjectPool objects;
    private boolean revised;
    /** Whether text of a table was in none of its cells. */
    private boolean lost;

    DocReader(HWPFDocument word, ObjectPool objects, Limits limits) {
        this.word = word;
        this.limits = limits;
        this.objects = objects;
        this.lists = new DocLists(word.getListTables());
        this.boxes = TextBoxes.of(word);
    }

    Found read() throws Refusal {
        List<Item> items = new ArrayList<>();
        story(word.getRange(), LineKind.BODY, items);
        for (Range box : boxes.rest()) {
            story(box, LineKind.BOX, items);
        }
        story(word.getFootnoteRange(), LineKind.NOTE, items);
        story(word.getEndnoteRange(), LineKind.NOTE, items);
        runningHeads(items);
        List<Wording> notes = new ArrayList<>();
        if (revised) {
            notes.add(DocumentRemarks.revised());
        }
        notes.addAll(objects.notes());
        if (lost) {
            notes.add(
                    new Wording(
                            "表格的结构记录出错，有单元格未能读出，数字不可全信。",
                            "The records of a table are broken and cells of it could not be read; its figures can't be relied on."));
        }
        return new Found(items, notes, lost || objects.broken());
    }

    private void story(Range range, LineKind kind, List<Item> found) throws Refusal {
        if (range.getStartOffset() >= range.getEndOffset()) {
            // No notes: POI gives the paragraph behind the body even so, which ends before it begins where the body
            // ends in a table.
            return;
        }
        DocText text = new DocText(word.getDataStream());
        int count = range.numParagraphs();
        int next = 0;
        while (next < count) {
            Paragraph paragraph = range.getParagraph(next);
            if (paragraph.isInTable()) {
                carried(text, kind, found);
            }
            int read = paragraph.isInTable() ? table(range, paragraph, text, kind, found) : 0;
            if (read == 0) {
                line(paragraph, text, kind, found);
                read = 1;
            }
            next += read;
        }
        carried(text, kind, found);
    }

    /** Text that no paragraph was left to join. */
    private static void carried(DocText text, LineKind kind, List<Item> found) {
        String carried = text.takeCarried();
        if (!carried.isEmpty()) {
            found.add(new Line(carried, kind, 0));
        }
    }

    /** Reads the table that begins with a paragraph; gives how many paragraphs it takes up. */
    private int table(Range range, Paragraph first, DocText text, LineKind kind, List<Item> found) throws Refusal {
        Table table;
        try {
            table = range.getTable(first);
        } catch (IllegalArgumentException e) {
            // POI finds no table here although the paragraph says so: its text is kept line by line.
            return 0;
        }
        lost |= !new DocTable(limits, (paragraph, lines) -> line(paragraph, text, kind, lines)).read(table, found);
        return table.numParagraphs();
    }

    private void line(Paragraph paragraph, DocText text, LineKind kind, List<Item> found) throws Refusal {
        DocText.Read read = text.read(paragraph);
        revised |= read.revised();
        if (!read.removed()) {
            String label = lists.label(paragraph);
            String words = read.text().isEmpty() ? label.stripTrailing() : label + read.text();
            if (!words.isEmpty()) {
                found.add(line(paragraph, words, kind, read.contentsList()));
            }
        }
        for (DocText.Anchor anchor : read.anchors()) {
            if (anchor.kind() == AnchorKind.OBJECT) {
                found.addAll(objects.read(anchor.number()));
            } else if (kind == LineKind.BODY) {
                box(anchor, found);
            }
        }
    }

    private void box(DocText.Anchor anchor, List<Item> found) throws Refusal {
        Optional<Range> box = boxes.at(anchor.number());
        if (box.isPresent()) {
            story(box.get(), LineKind.BOX, found);
        }
    }

    private Line line(Paragraph paragraph, String words, LineKind kind, boolean contentsList) {
        if (kind != LineKind.BODY) {
            return new Line(words, kind, 0);
        }
        String style = styleName(paragraph);
        if (contentsList || StyleNames.contentsList(style)) {
            return new Line(words, LineKind.CONTENTS_LIST, 0);
        }
        OptionalInt named = StyleNames.headingLevel(style);
        if (paragraph.getLvl() < BODY_TEXT) {
            return new Line(words, LineKind.HEADING, paragraph.getLvl() + 1);
        }
        if (named.isPresent() && named.getAsInt() == 0) {
            return new Line(words, LineKind.HEADING, 0);
        }
        return new Line(words, StyleNames.caption(style) ? LineKind.CAPTION : LineKind.BODY, 0);
    }

    private String styleName(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        if (style < 0 || style >= word.getStyleSheet().numStyles()) {
            return "";
        }
        var description = word.getStyleSheet().getStyleDescription(style);
        return description == null || description.getName() == null ? "" : description.getName();
    }

    private void runningHeads(List<Item> found) throws Refusal {
        HeaderStories stories = new HeaderStories(word);
        List<Supplier<@Nullable Range>> parts = List.of(
                stories::getFirstHeaderSubrange,
                stories::getOddHeaderSubrange,
                stories::getEvenHeaderSubrange,
                stories::getFirstFooterSubrange,
                stories::getOddFooterSubrange,
                stories::getEvenFooterSubrange);
        Set<String> heads = new LinkedHashSet<>();
        for (Supplier<@Nullable Range> part : parts) {
            Range range = part.get();
            if (range != null) {
                List<Item> lines = new ArrayList<>();
                story(range, LineKind.RUNNING_HEAD, lines);
                heads.add(CellText.of(lines));
            }
        }
        heads.forEach(head -> found.add(new Line(head, LineKind.RUNNING_HEAD, 0)));
    }
}
