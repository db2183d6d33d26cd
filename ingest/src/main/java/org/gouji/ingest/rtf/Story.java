package org.gouji.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Text that runs from paragraph to paragraph: the body, a note, a running head, a text box. */
final class Story {
    private final LineKind kind;
    private final Limits limits;
    private final List<Item> items = new ArrayList<>();
    /** The tables that are open, each inside a cell of the one before. */
    private final List<RtfTable> tables = new ArrayList<>();

    private final StringBuilder line = new StringBuilder();
    /** What stood in boxes anchored in the open paragraph: it follows the paragraph. */
    private final List<Item> anchored = new ArrayList<>();

    private int nesting;
    private int outline = -1;
    private Sheet.Style style;

    Story(LineKind kind, Limits limits) {
        this.kind = kind;
        this.limits = limits;
        this.style = new Sheet.Style(kind, -1);
    }

    /** Sets the properties of paragraphs back ({@code \pard}). */
    void plain(Sheet.Style normal) {
        nesting = 0;
        outline = -1;
        style = normal;
    }

    void style(Sheet.Style named) {
        style = named;
    }

    void outline(int level) {
        outline = level;
    }

    /** How deep in tables the paragraph stands; 0 for none. */
    void nesting(int depth) throws Refusal {
        if (depth > limits.maxNesting()) {
            throw Refusal.corrupt("表格嵌套过深。", "Tables are nested too deep.");
        }
        nesting = Math.max(depth, 0);
    }

    int nesting() {
        return nesting;
    }

    void write(CharSequence words) {
        line.append(words);
    }

    void anchor(List<Item> box) {
        anchored.addAll(box);
    }

    void endParagraph() throws Refusal {
        settle(nesting);
        List<Item> place =
                tables.isEmpty() ? items : tables.get(tables.size() - 1).cell();
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            place.add(paragraph(text));
        }
        place.addAll(anchored);
        anchored.clear();
    }

    private Line paragraph(String text) {
        if (kind != LineKind.BODY) {
            return new Line(text, kind, 0);
        }
        int level = outline >= 0 && outline < 9 && style.kind() != LineKind.HEADING ? outline + 1 : style.level();
        boolean heading = style.kind() == LineKind.HEADING || style.kind() == LineKind.BODY && level > 0;
        return heading ? new Line(text, LineKind.HEADING, level) : new Line(text, style.kind(), 0);
    }

    /** Opens or closes tables until as many are open as the paragraph is deep. */
    private void settle(int depth) throws Refusal {
        while (tables.size() > depth) {
            RtfTable done = tables.remove(tables.size() - 1);
            done.addTo(tables.isEmpty() ? items : tables.get(tables.size() - 1).cell(), limits);
        }
        while (tables.size() < depth) {
            tables.add(new RtfTable());
        }
    }

    void endCell(int depth) throws Refusal {
        nesting = Math.max(depth, 1);
        endParagraph();
        tables.get(tables.size() - 1).endCell();
    }

    void endRow(int depth, RowLayout layout) throws Refusal {
        settle(Math.max(depth, 1));
        tables.get(tables.size() - 1).endRow(layout);
    }

    /** Ends the story and gives all of it. */
    List<Item> end() throws Refusal {
        if (line.toString().isBlank() && anchored.isEmpty()) {
            line.setLength(0);
        } else {
            endParagraph();
        }
        settle(0);
        return items;
    }
}
