package org.gouji.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over the elements of a page, or of a cell of one, and makes lines and tables of them. */
final class PageReader {
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "legend",
            "main",
            "nav",
            "p",
            "pre",
            "section",
            "summary",
            "title",
            "tr",
            "td",
            "th",
            "caption",
            "html",
            "option");

    private final Limits limits;
    private final List<Item> items = new ArrayList<>();
    private final InlineText line = new InlineText();
    private LineKind kind = LineKind.BODY;
    private int level;
    /** The number of a list's entry that waits for its first line. */
    private String label = "";

    private PageReader(Limits limits) {
        this.limits = limits;
    }

    static List<Item> read(Element element, Limits limits) throws Refusal {
        PageReader reader = new PageReader(limits);
        reader.inside(element);
        reader.endLine();
        return reader.items;
    }

    private void endLine() {
        String text = line.take();
        if (!text.isBlank()) {
            String shown = label + text.strip();
            items.add(new Line(shown, kind, level));
            label = "";
        }
    }

    private void inside(Element element) throws Refusal {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words(element, text);
            } else if (node instanceof Element child) {
                one(child);
            }
        }
    }

    private void words(Element element, TextNode text) {
        if (element.normalName().equals("pre")) {
            line.addAsIs(text.getWholeText());
        } else {
            line.add(text.getWholeText());
        }
    }

    private void one(Element element) throws Refusal {
        String name = element.normalName();
        if (name.equals("br")) {
            line.lineBreak();
        } else if (name.equals("table")) {
            endLine();
            PageTable.addTo(items, element, limits);
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element);
        } else if (name.matches("h[1-6]")) {
            lines(element, LineKind.HEADING, name.charAt(1) - '0');
        } else if (LINES.contains(name)) {
            lines(element, kind(element), level);
        } else if (Visible.plain(element.attr("style")).contains("mso-list:ignore")) {
            // Word writes the numbers of its lists as text, and pads them.
            line.add(element.text().replace('\u00A0', ' ').strip()
                    + (element.text().matches(".*[\\dA-Za-z.]\\W*") ? " " : ""));
        } else {
            inside(element);
        }
    }

    private LineKind kind(Element element) {
        String style = Visible.plain(element.attr("style"));
        String id = element.id();
        if (element.className().matches("(?i)MsoToc\\d") || id.startsWith("Table of Contents")) {
            return LineKind.CONTENTS_LIST;
        }
        if (style.contains("mso-element:footnote")
                || style.contains("mso-element:endnote")
                || id.matches("(?:sdfootnote|sdendnote|ftn|edn)\\d+")) {
            return LineKind.NOTE;
        }
        if (element.attr("title").matches("header|footer")
                && element.normalName().equals("div")) {
            return LineKind.RUNNING_HEAD;
        }
        return element.normalName().matches("caption|figcaption")
                        || element.className().equals("MsoCaption")
                ? LineKind.CAPTION
                : kind;
    }

    private void lines(Element element, LineKind own, int ownLevel) throws Refusal {
        LineKind outerKind = kind;
        int outerLevel = level;
        endLine();
        kind = own;
        level = own == LineKind.HEADING ? ownLevel : 0;
        inside(element);
        endLine();
        kind = outerKind;
        level = outerLevel;
    }

    private void list(Element list) throws Refusal {
        endLine();
        ListNumbers numbers = ListNumbers.of(list);
        for (Element entry : list.children()) {
            if (entry.normalName().equals("li")) {
                label = numbers.next(entry);
                inside(entry);
                endLine();
                label = "";
            } else {
                one(entry);
                endLine();
            }
        }
    }
}
