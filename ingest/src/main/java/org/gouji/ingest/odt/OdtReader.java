package org.gouji.ingest.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.GridBuilder;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.container.Container;
import org.gouji.ingest.docx.Xml;
import org.gouji.model.Limits;

/** Reads the blocks of a text: paragraphs, headings, lists, tables, contents lists. */
final class OdtReader {
    private static final int WIDEST = 1_000;

    private final Container container;
    private final OdtStyles styles;
    private final Limits limits;
    private final List<Item> notes = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final String outline;
    private boolean revised;

    /** A list that is being read: its style, what it counts by, and the label that waits for the next paragraph. */
    private static final class OpenList {
        private final String style;
        private final String key;
        private Optional<String> label = Optional.empty();

        OpenList(String style, String key) {
            this.style = style;
            this.key = key;
        }
    }

    OdtReader(Container container, OdtStyles styles, Limits limits) {
        this.container = container;
        this.styles = styles;
        this.limits = limits;
        this.outline = styles.lists().begin(OdtLists.OUTLINE, "", "", false);
    }

    boolean revised() {
        return revised;
    }

    Limits limits() {
        return limits;
    }

    OdtStyles styles() {
        return styles;
    }

    Container container() {
        return container;
    }

    /** All of a text, its notes at the end. */
    List<Item> body(Xml xml) throws Refusal {
        List<Item> items = new ArrayList<>();
        while (xml.descendant(0)) {
            if (xml.name().equals("text") && xml.depth() == 3) {
                blocks(xml, LineKind.BODY, items);
            }
        }
        items.addAll(notes);
        return items;
    }

    /** The heads and feet of pages, each once. */
    List<Item> runningHeads(Xml xml) throws Refusal {
        Set<String> heads = new LinkedHashSet<>();
        while (xml.descendant(0)) {
            String name = xml.name();
            if (name.startsWith("header") || name.startsWith("footer")) {
                List<Item> found = new ArrayList<>();
                if (!name.endsWith("-style")) {
                    blocks(xml, LineKind.RUNNING_HEAD, found);
                }
                String text = CellText.of(found);
                if (!text.isBlank()) {
                    heads.add(text);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        heads.forEach(head -> items.add(new Line(head, LineKind.RUNNING_HEAD, 0)));
        return items;
    }

    /** Reads what stands in the element where the cursor stands. */
    void blocks(Xml xml, LineKind kind, List<Item> found) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            block(xml, kind, found);
        }
    }

    private void block(Xml xml, LineKind kind, List<Item> found) throws Refusal {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml, kind, found);
            case "list" -> list(xml, kind, found);
            case "table" -> table(xml, found);
            case "table-of-content" -> contents(xml, found);
            case "tracked-changes" -> {
                int depth = xml.depth();
                revised |= xml.child(depth);
                while (xml.child(depth)) {
                    // What was deleted is kept here and not read.
                }
            }
            case "section", "index-body", "illustration-index", "table-index" -> blocks(xml, kind, found);
            case "frame" -> {
                List<Item> anchored = new ArrayList<>();
                new OdtInline(this, xml).frame(anchored);
                found.addAll(anchored);
            }
            default -> {}
        }
    }

    /** A note at the foot of the page or the end of the text. */
    void note(Xml xml) throws Refusal {
        int depth = xml.depth();
        Deque<OpenList> around = new ArrayDeque<>(lists);
        lists.clear();
        while (xml.child(depth)) {
            if (xml.name().equals("note-body")) {
                blocks(xml, LineKind.NOTE, notes);
            }
        }
        lists.addAll(around);
    }

    private void contents(Xml xml, List<Item> found) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("index-body")) {
                blocks(xml, LineKind.CONTENTS_LIST, found);
            }
        }
    }

    private void paragraph(Xml xml, LineKind kind, List<Item> found) throws Refusal {
        String style = xml.attribute("style-name").orElse("");
        boolean heading = xml.name().equals("h");
        int level = heading ? Math.max(1, xml.number("outline-level", 1)) : 0;
        boolean counted = heading
                && lists.isEmpty()
                && !xml.attribute("is-list-header").orElse("").equals("true");
        String label = counted ? heading(xml, level) : label();
        List<Item> anchored = new ArrayList<>();
        String text = new OdtInline(this, xml).read(anchored);
        if (!text.isBlank()) {
            LineKind own = kind != LineKind.BODY ? kind : heading ? LineKind.HEADING : styles.kind(style);
            found.add(new Line(label + text, own, own == LineKind.HEADING ? Math.min(level, 9) : 0));
        }
        found.addAll(anchored);
    }

    private String heading(Xml xml, int level) {
        Optional<Integer> start = xml.attribute("restart-numbering").orElse("").equals("true")
                ? Optional.of(xml.number("start-value", 1))
                : Optional.empty();
        return styles.lists().next(OdtLists.OUTLINE, outline, level - 1, start);
    }

    private String label() {
        if (lists.isEmpty()) {
            return "";
        }
        String label = lists.peek().label.orElse("");
        lists.peek().label = Optional.empty();
        return label;
    }

    private void list(Xml xml, LineKind kind, List<Item> found) throws Refusal {
        OpenList outer = lists.peek();
        String style = xml.attribute("style-name").orElse(outer == null ? "" : outer.style);
        boolean inner = outer != null && outer.style.equals(style);
        String key = inner
                ? outer.key
                : styles.lists()
                        .begin(
                                style,
                                xml.attribute("id").orElse(""),
                                xml.attribute("continue-list").orElse(""),
                                xml.attribute("continue-numbering").orElse("").equals("true"));
        OpenList list = new OpenList(style, key);
        lists.push(list);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("list-item")) {
                item(xml, list, kind, found);
            } else if (xml.name().equals("list-header")) {
                blocks(xml, kind, found);
            }
        }
        lists.pop();
    }

    private void item(Xml xml, OpenList list, LineKind kind, List<Item> found) throws Refusal {
        int start = xml.number("start-value", Integer.MIN_VALUE);
        Optional<Integer> anew = start == Integer.MIN_VALUE ? Optional.empty() : Optional.of(start);
        int depth = xml.depth();
        boolean first = true;
        while (xml.child(depth)) {
            // Only an item that begins with a paragraph is counted; one that begins with a list is that list's frame.
            if (first && !xml.name().equals("list")) {
                list.label = Optional.of(styles.lists().next(list.style, list.key, lists.size() - 1, anew));
            }
            first = false;
            block(xml, kind, found);
        }
    }

    private void table(Xml xml, List<Item> found) throws Refusal {
        Deque<OpenList> around = new ArrayDeque<>(lists);
        lists.clear();
        OdtTable table = new OdtTable(this, xml);
        GridBuilder grid = table.read();
        grid.addTo(found);
        lists.addAll(around);
    }

    static int spans(Xml xml, String name) {
        return Math.min(Math.max(xml.number(name, 1), 1), WIDEST);
    }
}
