package org.gouji.ingest.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.numbering.Level;
import org.gouji.ingest.numbering.ListCounters;
import org.gouji.ingest.numbering.ListDefinition;
import org.gouji.ingest.numbering.NumberStyle;
import org.gouji.ingest.numbering.Suffix;

/** The lists of a document, and the counting of their paragraphs. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final String NO_LIST = "0";

    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Map<String, Optional<ListDefinition>> definitions = new HashMap<>();
    private final ListCounters counters = new ListCounters();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    /** A level with the style that it is tied to. */
    private record TiedLevel(Level level, String style) {}

    private record Abstract(Map<Integer, TiedLevel> levels, String styleLink) {}

    private record Num(String base, Map<Integer, TiedLevel> levels, Map<Integer, Integer> starts) {}

    static Numbering none() {
        return new Numbering(Styles.none());
    }

    static Numbering read(Xml xml, Styles styles) throws Refusal {
        Numbering numbering = new Numbering(styles);
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            if (xml.name().equals("abstractNum")) {
                String id = xml.attribute("abstractNumId").orElse("");
                numbering.abstracts.put(id, readAbstract(xml));
            } else if (xml.name().equals("num")) {
                String id = xml.attribute("numId").orElse("");
                numbering.nums.put(id, readNum(xml));
            }
        }
        return numbering;
    }

    private static Abstract readAbstract(Xml xml) throws Refusal {
        Map<Integer, TiedLevel> levels = new HashMap<>();
        String link = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("lvl")) {
                levels.put(xml.number("ilvl", 0), readLevel(xml));
            } else if (xml.name().equals("numStyleLink")) {
                link = xml.value();
            }
        }
        return new Abstract(levels, link);
    }

    private static Num readNum(Xml xml) throws Refusal {
        String base = "";
        Map<Integer, TiedLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int level = 0;
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> base = xml.value();
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> starts.put(level, xml.number("val", 1));
                case "lvl" -> levels.put(level, readLevel(xml));
                default -> {}
            }
        }
        return new Num(base, levels, starts);
    }

    private static TiedLevel readLevel(Xml xml) throws Refusal {
        int start = 0;
        NumberStyle style = NumberStyle.DECIMAL;
        String pattern = "";
        Suffix suffix = Suffix.TAB;
        int restart = Level.ANY_LEVEL_ABOVE;
        boolean legal = false;
        String tied = "";
        String font = "";
        int depth = xml.depth();
        while (xml.descendant(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                // A custom format is followed by the nearest one that has a name.
                case "numFmt" -> style = NumberStyle.named(xml.value());
                case "lvlText" -> pattern = xml.value();
                case "suff" -> suffix = suffix(xml.value());
                case "lvlRestart" -> restart = xml.number("val", Level.ANY_LEVEL_ABOVE);
                case "isLgl" -> legal = xml.on();
                case "pStyle" -> tied = xml.value();
                case "rFonts" -> font = xml.attribute("ascii").orElse("");
                default -> {}
            }
        }
        String shown = Symbols.plain(pattern, font);
        return new TiedLevel(new Level(start, style, shown, suffix, restart, legal), tied);
    }

    private static Suffix suffix(String value) {
        return switch (value) {
            case "space" -> Suffix.SPACE;
            case "nothing" -> Suffix.NOTHING;
            default -> Suffix.TAB;
        };
    }

    /**
     * Counts a paragraph.
     *
     * @param own the list that the paragraph itself names, empty if it names none
     * @param ownLevel the level that it names, −1 if none
     * @param style its style, whose list counts where the paragraph names none
     * @return its label with what follows it, empty if it has none
     */
    String label(String own, int ownLevel, String style) {
        if (!own.isEmpty()) {
            return own.equals(NO_LIST) ? "" : count(own, Math.max(ownLevel, 0));
        }
        for (Style one : styles.chain(style)) {
            if (!one.list().isEmpty()) {
                return one.list().equals(NO_LIST) ? "" : count(one.list(), ownLevel >= 0 ? ownLevel : tiedLevel(one));
            }
        }
        return "";
    }

    private int tiedLevel(Style style) {
        if (style.listLevel() >= 0) {
            return style.listLevel();
        }
        Num num = nums.get(style.list());
        Abstract base = num == null ? null : abstracts.get(num.base());
        if (base != null) {
            for (Map.Entry<Integer, TiedLevel> entry : base.levels().entrySet()) {
                if (entry.getValue().style().equals(style.id())) {
                    return entry.getKey();
                }
            }
        }
        return 0;
    }

    private String count(String list, int level) {
        return definitions
                .computeIfAbsent(list, this::define)
                .map(definition -> counters.next(definition, level))
                .orElse("");
    }

    private Optional<ListDefinition> define(String list) {
        Num num = nums.get(list);
        if (num == null) {
            return Optional.empty();
        }
        String baseId = base(num);
        Abstract base = abstracts.getOrDefault(baseId, new Abstract(Map.of(), ""));
        List<Level> levels = new ArrayList<>(Collections.nCopies(LEVELS, Level.silent()));
        base.levels().forEach((at, tied) -> put(levels, at, tied));
        num.levels().forEach((at, tied) -> put(levels, at, tied));
        return Optional.of(new ListDefinition(list, baseId, levels, num.starts()));
    }

    private static void put(List<Level> levels, int at, TiedLevel tied) {
        if (at >= 0 && at < LEVELS) {
            levels.set(at, tied.level());
        }
    }

    /** The list behind a number: a list may borrow its levels from a list style. */
    private String base(Num num) {
        Abstract base = abstracts.get(num.base());
        if (base == null || base.styleLink().isEmpty()) {
            return num.base();
        }
        return styles.chain(base.styleLink()).stream()
                .map(style -> nums.get(style.list()))
                .filter(linked -> linked != null)
                .map(Num::base)
                .findFirst()
                .orElse(num.base());
    }
}
