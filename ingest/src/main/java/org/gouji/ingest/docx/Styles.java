package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.StyleNames;

/** The styles of a document, looked up along the chain of styles that they build on. */
final class Styles {
    private static final int LONGEST_CHAIN = 32;
    private static final int BODY_TEXT = 9;
    private static final int UNSAID = -1;

    private final Map<String, Style> byId;
    private final String standard;
    /** Every paragraph asks, and few styles are in use. */
    private final Map<String, Meaning> meanings = new HashMap<>();

    /**
     * What a style says of a paragraph.
     *
     * @param heading the level of a heading; −1 if it is none
     */
    private record Meaning(int heading, boolean contentsList, boolean caption, boolean hidden) {}

    private Styles(Map<String, Style> byId, String standard) {
        this.byId = byId;
        this.standard = standard;
    }

    static Styles none() {
        return new Styles(Map.of(), "");
    }

    static Styles read(Xml xml) throws Refusal {
        Map<String, Style> byId = new HashMap<>();
        String standard = "";
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            if (xml.name().equals("style")) {
                boolean byDefault = xml.attribute("default")
                                .filter(value -> !value.equals("0"))
                                .isPresent()
                        && xml.attribute("type").orElse("").equals("paragraph");
                Style style = style(xml);
                byId.put(style.id(), style);
                standard = byDefault ? style.id() : standard;
            }
        }
        return new Styles(byId, standard);
    }

    private static Style style(Xml xml) throws Refusal {
        String id = xml.attribute("styleId").orElse("");
        String name = "";
        String basedOn = "";
        String list = "";
        int outline = UNSAID;
        int level = UNSAID;
        boolean hidden = false;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "name" -> name = xml.value();
                case "basedOn" -> basedOn = xml.value();
                case "outlineLvl" -> outline = xml.number("val", UNSAID);
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number("val", UNSAID);
                case "vanish" -> hidden = xml.on();
                case "tblStylePr" -> xml.skip();
                default -> {}
            }
        }
        return new Style(id, name, basedOn, outline, list, level, hidden);
    }

    /** A style and those it builds on, the nearest first. The default style stands in for an empty id. */
    List<Style> chain(String id) {
        List<Style> chain = new ArrayList<>();
        Style style = byId.get(id.isEmpty() ? standard : id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = style.basedOn().isEmpty() ? null : byId.get(style.basedOn());
        }
        return chain;
    }

    private Meaning meaning(String id) {
        return meanings.computeIfAbsent(id, this::read);
    }

    private Meaning read(String id) {
        List<Style> chain = chain(id);
        return new Meaning(
                level(chain),
                chain.stream().anyMatch(style -> StyleNames.contentsList(style.name())),
                chain.stream()
                        .anyMatch(style ->
                                style.name().equals("caption") || style.name().equals("题注")),
                !id.isEmpty() && chain.stream().anyMatch(Style::hidden));
    }

    private static int level(List<Style> chain) {
        for (Style style : chain) {
            if (style.outline() != UNSAID) {
                return style.outline() >= BODY_TEXT ? UNSAID : style.outline() + 1;
            }
            OptionalInt named = StyleNames.headingLevel(style.name());
            if (named.isPresent()) {
                return named.getAsInt();
            }
        }
        return UNSAID;
    }

    /** The level of a heading: 1 to 9, 0 for a title; −1 for a style of other text. */
    int headingLevel(String id) {
        return meaning(id).heading();
    }

    boolean contentsList(String id) {
        return meaning(id).contentsList();
    }

    boolean caption(String id) {
        return meaning(id).caption();
    }

    boolean hidden(String id) {
        return meaning(id).hidden();
    }
}
