package org.gouji.ingest.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.StyleNames;
import org.gouji.ingest.docx.Xml;

/** The styles of a document: what paragraphs of each are, and which text is hidden. */
final class OdtStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    /** The font families by the names that the document has for them, and those names by style. */
    private final Map<String, String> families = new HashMap<>();

    private final Map<String, String> fonts = new HashMap<>();
    private final OdtLists lists = new OdtLists();

    /**
     * A paragraph style.
     *
     * @param parent the style that it is based on, empty for none
     * @param level the outline level of its paragraphs, 0 for none
     */
    private record Style(String parent, int level) {}

    /** Takes in the styles of a part. */
    void read(Xml xml) throws Refusal {
        while (xml.descendant(0)) {
            switch (xml.name()) {
                case "style" -> style(xml);
                case "font-face" ->
                    families.put(
                            xml.attribute("name").orElse(""),
                            xml.attribute("font-family").orElse("").replace("'", ""));
                case "list-style" -> lists.define(xml.attribute("name").orElse(""), xml);
                case "outline-style" -> lists.define(OdtLists.OUTLINE, xml);
                default -> {}
            }
        }
    }

    private void style(Xml xml) throws Refusal {
        String name = xml.attribute("name").orElse("");
        int level = xml.number("default-outline-level", 0);
        styles.put(name, new Style(xml.attribute("parent-style-name").orElse(""), level));
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("text-properties")) {
                if (xml.attribute("display").orElse("").equals("none")) {
                    hidden.add(name);
                }
                xml.attribute("font-name").ifPresent(font -> fonts.put(name, font));
            }
        }
    }

    OdtLists lists() {
        return lists;
    }

    boolean hides(String name) {
        return hidden.contains(name);
    }

    /** The font of a style, empty where it says none. */
    String font(String style) {
        String name = fonts.getOrDefault(style, "");
        return families.getOrDefault(name, name);
    }

    /** What paragraphs of a style are, found along the styles that it is based on. */
    LineKind kind(String name) {
        String at = name;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            String plain = at.replace("_20_", " ");
            if (plain.startsWith("Contents ")) {
                return LineKind.CONTENTS_LIST;
            }
            if (StyleNames.caption(plain) || plain.equals("Illustration") || plain.equals("Table")) {
                return LineKind.CAPTION;
            }
            if (StyleNames.headingLevel(plain).orElse(-1) == 0) {
                return LineKind.HEADING;
            }
            Style style = styles.get(at);
            at = style == null ? "" : style.parent();
        }
        return LineKind.BODY;
    }
}
