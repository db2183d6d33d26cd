package org.gouji.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Quantity.Count;

/** Gives the measure word before a bracket to the bare numbers in it that add up to its number: 在职79人（行政11、参公26、事业42）. */
final class BracketUnits {
    private static final Pattern LIST = Pattern.compile("^\\s{0,2}[（(](?:其中|含|包括)?[：:]?(?<list>[^（）()。]{4,80})[）)]");
    private static final Pattern PART = Pattern.compile("\\s*[\\u4e00-\\u9fa5]{1,12}[：:]?(?<n>\\d{1,6})\\s*");

    private BracketUnits() {}

    /** The readings of bare numbers that are parts of a count right before their bracket. */
    static List<Reading> read(Passage passage, List<Reading> readings, List<Numeral> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<Integer, Numeral> byStart = new HashMap<>();
        bare.forEach(numeral -> byStart.put(numeral.from(), numeral));
        List<Reading> parts = new ArrayList<>();
        for (Reading whole : readings) {
            Matcher list = LIST.matcher(passage.chars())
                    .region(whole.to(), passage.chars().length());
            if (whole.quantity() instanceof Count count && list.find()) {
                parts.addAll(parts(passage, count, list, byStart));
            }
        }
        return parts;
    }

    private static List<Reading> parts(Passage passage, Count whole, Matcher list, Map<Integer, Numeral> bare) {
        List<Reading> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int at = list.start("list");
        for (String piece : list.group("list").split("[、，,；;]", -1)) {
            Matcher part = PART.matcher(piece);
            Numeral numeral = part.matches() ? bare.get(at + part.start("n")) : null;
            if (numeral == null) {
                return List.of();
            }
            parts.add(SharedUnits.count(passage, numeral, whole.unit()));
            sum = sum.add(numeral.value());
            at += piece.length() + 1;
        }
        boolean made = parts.size() > 1 && sum.compareTo(whole.number().value()) == 0;
        return made ? parts : List.of();
    }
}
