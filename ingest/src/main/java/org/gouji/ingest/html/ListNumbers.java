package org.gouji.ingest.html;

import java.util.Locale;
import java.util.Map;
import org.gouji.ingest.numbering.NumberStyle;
import org.jsoup.nodes.Element;

/** Counts the entries of one list as a browser does. */
final class ListNumbers {
    private static final Map<String, NumberStyle> STYLES = Map.ofEntries(
            Map.entry("a", NumberStyle.LOWER_LETTER),
            Map.entry("A", NumberStyle.UPPER_LETTER),
            Map.entry("i", NumberStyle.LOWER_ROMAN),
            Map.entry("I", NumberStyle.UPPER_ROMAN),
            Map.entry("lower-alpha", NumberStyle.LOWER_LETTER),
            Map.entry("lower-latin", NumberStyle.LOWER_LETTER),
            Map.entry("upper-alpha", NumberStyle.UPPER_LETTER),
            Map.entry("upper-latin", NumberStyle.UPPER_LETTER),
            Map.entry("lower-roman", NumberStyle.LOWER_ROMAN),
            Map.entry("upper-roman", NumberStyle.UPPER_ROMAN),
            Map.entry("decimal-leading-zero", NumberStyle.DECIMAL_ZERO),
            Map.entry("cjk-ideographic", NumberStyle.CHINESE_THOUSAND),
            Map.entry("simp-chinese-informal", NumberStyle.CHINESE_THOUSAND),
            Map.entry("trad-chinese-informal", NumberStyle.CHINESE_THOUSAND),
            Map.entry("cjk-decimal", NumberStyle.IDEOGRAPH_DIGITAL),
            Map.entry("simp-chinese-formal", NumberStyle.LEGAL_SIMPLIFIED),
            Map.entry("cjk-heavenly-stem", NumberStyle.HEAVENLY_STEM),
            Map.entry("cjk-earthly-branch", NumberStyle.EARTHLY_BRANCH),
            Map.entry("none", NumberStyle.NONE));

    private final boolean ordered;
    private final NumberStyle style;
    private final int step;
    private int number;

    private ListNumbers(Element list) {
        this.ordered = list.normalName().equals("ol");
        this.style = style(list, ordered ? NumberStyle.DECIMAL : NumberStyle.BULLET);
        this.step = list.hasAttr("reversed") ? -1 : 1;
        int entries = (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        this.number = integer(list.attr("start"), step < 0 ? entries : 1);
    }

    static ListNumbers of(Element list) {
        return new ListNumbers(list);
    }

    /** The label of the next entry, with what stands between it and the text; empty if it has none. */
    String next(Element entry) {
        number = integer(entry.attr("value"), number);
        NumberStyle own = style(entry, style);
        String written = own.write(number);
        number += step;
        if (!ordered || own == NumberStyle.BULLET || own == NumberStyle.NONE) {
            return own == NumberStyle.NONE ? "" : "● ";
        }
        boolean chinese = written.chars().anyMatch(c -> c >= 0x4E00);
        return written + (chinese ? "、" : ". ");
    }

    private static NumberStyle style(Element element, NumberStyle otherwise) {
        String css = Visible.plain(element.attr("style"));
        int at = css.indexOf("list-style");
        if (at >= 0) {
            String value =
                    css.substring(at).replaceFirst("^list-style(?:-type)?:", "").replaceFirst("[;!].*", "");
            return STYLES.getOrDefault(value.toLowerCase(Locale.ROOT), otherwise);
        }
        return STYLES.getOrDefault(element.attr("type"), otherwise);
    }

    private static int integer(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
