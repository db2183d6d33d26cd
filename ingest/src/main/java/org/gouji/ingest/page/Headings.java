package org.gouji.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.page.Wraps.Placed;
import org.gouji.ingest.plain.LineForms;

/** Tells headings: those that the file's bookmarks name, and the title on the first page if it is printed larger. */
final class Headings {
    /** Titles are larger than the text by this factor at least. */
    private static final float LARGER = 1.12f;

    private static final int LONGEST_TITLE = 80;

    private final Map<String, Integer> named = new HashMap<>();
    private final float size;

    private Headings(Map<String, Integer> named, float size) {
        named.forEach((title, level) -> this.named.putIfAbsent(key(title), level));
        this.size = size;
    }

    /**
     * @param named titles of bookmarks with their levels
     * @param pages all pages: what most of their text is printed in is no heading
     */
    static Headings of(Map<String, Integer> named, List<Page> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        for (Page page : pages) {
            for (Element element : page.elements()) {
                if (element instanceof TextLine line) {
                    sizes.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum);
                }
            }
        }
        float usual = sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
        return new Headings(named, usual);
    }

    private static String key(String title) {
        StringBuilder key = new StringBuilder();
        title.codePoints().filter(c -> !Signs.white(c)).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A paragraph as what it is. */
    Line line(String text, Placed first) {
        Integer level = named.get(key(text));
        if (level != null) {
            return new Line(text, LineKind.HEADING, level);
        }
        boolean title = first.page().number() == 1
                && first.line().size() >= LARGER * size
                && first.centred()
                && text.length() <= LONGEST_TITLE
                && !LineForms.endsSentence(text)
                && !LineForms.opens(text);
        return new Line(text, title ? LineKind.HEADING : LineKind.BODY, 0);
    }
}
