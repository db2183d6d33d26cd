package org.gouji.ingest.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.StyleNames;

/** The styles of a rich text: what paragraphs of each are. */
final class Sheet {
    private static final Style PLAIN = new Style(LineKind.BODY, -1);

    private final Map<Integer, Style> styles = new HashMap<>();

    /**
     * What a style makes of a paragraph.
     *
     * @param kind what it is
     * @param level for a heading its level, 0 for a title; −1 otherwise
     */
    record Style(LineKind kind, int level) {}

    /** Adds a style. {@code outline} is its outline level from 0, or −1. */
    void add(int number, String name, int outline) {
        styles.put(number, style(name, outline));
    }

    private static Style style(String name, int outline) {
        if (StyleNames.contentsList(name) || name.toLowerCase(Locale.ROOT).startsWith("contents ")) {
            return new Style(LineKind.CONTENTS_LIST, -1);
        }
        if (StyleNames.caption(name)) {
            return new Style(LineKind.CAPTION, -1);
        }
        int named = StyleNames.headingLevel(name).orElse(-1);
        int level = named >= 0 ? named : outline >= 0 && outline < 9 ? outline + 1 : -1;
        return level >= 0 ? new Style(LineKind.HEADING, level) : PLAIN;
    }

    Style of(int number) {
        return styles.getOrDefault(number, PLAIN);
    }
}
