package org.gouji.ingest.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** What a Document.xml says: its pages in order, templates that pages are laid over, fonts that are bold, headings of its outline. */
final class Book {
    private final Parts parts;
    private final String part;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Set<String> boldFonts = new HashSet<>();
    private final Map<String, Integer> headings = new LinkedHashMap<>();
    private float[] box = {0, 0, 210, 297};

    private Book(Parts parts, String part) {
        this.parts = parts;
        this.part = part;
    }

    /** @throws Refusal if it is missing or not well-formed */
    static Book read(Parts parts, String part) throws Refusal {
        Book book = new Book(parts, part);
        Xml xml = parts.part(part).orElseThrow(() -> Ofd.broken(part));
        xml.child(0);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "CommonData" -> book.common(xml);
                case "Pages" -> book.pages(xml);
                case "Outlines" -> book.outline(xml, xml.depth(), 1);
                default -> {}
            }
        }
        return book;
    }

    private void common(Xml xml) throws Refusal {
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "PhysicalBox" -> box = box(xml.text()).orElse(box);
                case "TemplatePage" ->
                    templates.put(
                            xml.attribute("ID").orElse(""),
                            resolved(xml.attribute("BaseLoc").orElse("")));
                case "PublicRes", "DocumentRes" -> fonts(resolved(xml.text().strip()));
                default -> {}
            }
        }
    }

    private String resolved(String name) {
        return Parts.resolve(part, name);
    }

    /** A box of a page; empty if it isn't one. */
    static Optional<float[]> box(String text) {
        float[] numbers = Numbers.of(text);
        return numbers.length == 4 ? Optional.of(numbers) : Optional.empty();
    }

    private void fonts(String resource) throws Refusal {
        Optional<Xml> xml = parts.part(resource);
        while (xml.isPresent() && xml.get().descendant(0)) {
            boolean bold = xml.get().name().equals("Font")
                    && (xml.get().attribute("Bold").orElse("").equals("true")
                            || xml.get().attribute("FontName").orElse("").contains("黑体"));
            if (bold) {
                boldFonts.add(xml.get().attribute("ID").orElse(""));
            }
        }
    }

    private void pages(Xml xml) throws Refusal {
        int depth = xml.depth();
        while (xml.child(depth)) {
            xml.attribute("BaseLoc").ifPresent(place -> pages.add(resolved(place)));
        }
    }

    private void outline(Xml xml, int depth, int level) throws Refusal {
        while (xml.child(depth)) {
            if (xml.name().equals("OutlineElem")) {
                xml.attribute("Title").ifPresent(title -> headings.putIfAbsent(title, Math.min(level, 9)));
                outline(xml, xml.depth(), level + 1);
            }
        }
    }

    /** The parts of its pages, in order. */
    List<String> pages() {
        return pages;
    }

    /** The part of a template by its number. */
    Optional<String> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }

    boolean bold(String font) {
        return boldFonts.contains(font);
    }

    /** Titles of its outline with their levels. */
    Map<String, Integer> headings() {
        return headings;
    }

    /** Left, top, width and height of a page that doesn't say it itself. */
    float[] box() {
        return box;
    }
}
