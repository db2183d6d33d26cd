package org.gouji.ingest.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.docx.Xml;
import org.gouji.ingest.numbering.Level;
import org.gouji.ingest.numbering.ListCounters;
import org.gouji.ingest.numbering.ListDefinition;
import org.gouji.ingest.numbering.NumberStyle;
import org.gouji.ingest.numbering.Suffix;

/** The list styles of a document, and the numbers counted by them so far. */
final class OdtLists {
    /** The name under which the numbering of headings is kept. */
    static final String OUTLINE = "\0outline";

    private static final int LEVELS = 9;
    private static final Pattern FORMAT = Pattern.compile("%(\\d)%");

    private static final Map<String, NumberStyle> STYLES = Map.ofEntries(
            Map.entry("1", NumberStyle.DECIMAL),
            Map.entry("a", NumberStyle.LOWER_LETTER),
            Map.entry("A", NumberStyle.UPPER_LETTER),
            Map.entry("i", NumberStyle.LOWER_ROMAN),
            Map.entry("I", NumberStyle.UPPER_ROMAN),
            Map.entry("01", NumberStyle.DECIMAL_ZERO),
            Map.entry("一", NumberStyle.CHINESE_THOUSAND),
            Map.entry("壹", NumberStyle.LEGAL_SIMPLIFIED),
            Map.entry("壱", NumberStyle.LEGAL_TRADITIONAL),
            Map.entry("甲", NumberStyle.HEAVENLY_STEM),
            Map.entry("子", NumberStyle.EARTHLY_BRANCH),
            Map.entry("①", NumberStyle.ENCLOSED_CIRCLE),
            Map.entry("１", NumberStyle.DECIMAL_FULL_WIDTH));

    private final Map<String, List<Level>> styles = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    /** By the id of a list, what it counts by. */
    private final Map<String, String> instances = new HashMap<>();
    /** By the name of a style, what its last list counted by. */
    private final Map<String, String> latest = new HashMap<>();

    private int lists;
    private int restarts;

    /** Takes in the style of lists where the cursor stands. */
    void define(String name, Xml xml) throws Refusal {
        Map<Integer, Level> levels = new TreeMap<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            int number = xml.number("level", 0);
            if (number >= 1 && number <= LEVELS) {
                levels.put(number, level(number, xml));
            }
        }
        List<Level> all = new ArrayList<>();
        for (int i = 1; i <= LEVELS; i++) {
            all.add(levels.getOrDefault(i, Level.silent()));
        }
        styles.put(name, all);
    }

    private static Level level(int number, Xml xml) throws Refusal {
        boolean bullet = xml.name().equals("list-level-style-bullet");
        String format = xml.attribute("num-format").orElse("");
        Optional<String> pattern =
                xml.attribute("num-list-format").map(f -> FORMAT.matcher(f).replaceAll("%$1"));
        String shown =
                bullet ? bullet(xml.attribute("bullet-char").orElse("")) : pattern.orElse(pattern(number, format, xml));
        int start = xml.number("start-value", 1);
        Suffix suffix = Suffix.TAB;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            if (xml.name().equals("list-level-label-alignment")) {
                suffix = suffix(xml.attribute("label-followed-by").orElse(""));
            }
        }
        boolean empty = !bullet && format.isEmpty() && pattern.isEmpty();
        NumberStyle style = bullet ? NumberStyle.BULLET : style(format);
        return new Level(start, style, empty ? "" : shown, suffix, Level.ANY_LEVEL_ABOVE, false);
    }

    private static String bullet(String sign) {
        String shown = Symbols.plain(sign, "symbol").strip();
        return shown.isEmpty() ? "●" : shown;
    }

    private static String pattern(int number, String format, Xml xml) {
        StringBuilder middle = new StringBuilder();
        if (!format.isEmpty()) {
            int first = Math.max(1, number - xml.number("display-levels", 1) + 1);
            for (int i = first; i <= number; i++) {
                middle.append(i > first ? "." : "").append('%').append(i);
            }
        }
        return xml.attribute("num-prefix").orElse("")
                + middle
                + xml.attribute("num-suffix").orElse("");
    }

    private static NumberStyle style(String format) {
        if (format.isEmpty()) {
            return NumberStyle.NONE;
        }
        return STYLES.getOrDefault(format.startsWith("01") ? "01" : format.substring(0, 1), NumberStyle.DECIMAL);
    }

    private static Suffix suffix(String followedBy) {
        return switch (followedBy) {
            case "nothing" -> Suffix.NOTHING;
            case "space" -> Suffix.SPACE;
            default -> Suffix.TAB;
        };
    }

    /**
     * Begins a list.
     *
     * @param id its own id, empty for none
     * @param goesOn the id of the list that it continues, empty for none
     * @param continued whether it continues the last list of its style
     * @return what its items count by
     */
    String begin(String style, String id, String goesOn, boolean continued) {
        String key = instances.getOrDefault(goesOn, "");
        if (key.isEmpty() && continued) {
            key = latest.getOrDefault(style, "");
        }
        if (key.isEmpty()) {
            key = style + "#" + ++lists;
        }
        latest.put(style, key);
        if (!id.isEmpty()) {
            instances.put(id, key);
        }
        return key;
    }

    /**
     * Counts an item.
     *
     * @param key what {@link #begin} gave
     * @param level from 0
     * @param start the number that it begins with, if it begins anew
     * @return its label with what stands between it and the text; empty if it has none
     */
    String next(String style, String key, int level, Optional<Integer> start) {
        List<Level> levels = styles.getOrDefault(style, List.of());
        Map<Integer, Integer> overrides = start.map(s -> Map.of(level, s)).orElse(Map.of());
        String id = start.isPresent() ? key + "!" + ++restarts : key;
        return counters.next(new ListDefinition(id, key, levels, overrides), level);
    }
}
