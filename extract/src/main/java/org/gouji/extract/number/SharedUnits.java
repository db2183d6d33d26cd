package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Quantity.UnitFrom;

/** Gives the unit at the end of a list to the bare numbers before it: 分别为12.30、6.05万元. */
final class SharedUnits {
    private static final String JOINTS = "、和及与";
    private static final String COMMAS = "，,";
    private static final List<String> RESPECTIVELY =
            List.of("分别为", "分别是", "分别达", "分别达到", "分别占", "分别增长", "分别下降", "分别增加", "分别减少", "分别完成", "分别支出", "分别");

    private SharedUnits() {}

    /** The readings of bare numbers that share the unit of a reading after them. */
    static List<Reading> read(Passage passage, List<Reading> readings, List<Numeral> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<Integer, Numeral> byEnd = new HashMap<>();
        bare.forEach(numeral -> byEnd.put(numeral.to(), numeral));
        List<Reading> shared = new ArrayList<>();
        for (Reading reading : readings) {
            List<Numeral> chain = chain(passage.chars(), reading.from(), byEnd);
            if (!chain.isEmpty() && listed(passage.chars(), chain, reading)) {
                chain.forEach(numeral -> shared.add(like(passage, numeral, reading.quantity())));
            }
        }
        return shared;
    }

    private static List<Numeral> chain(String s, int from, Map<Integer, Numeral> byEnd) {
        List<Numeral> chain = new ArrayList<>();
        int p = from;
        while (true) {
            int joint = Glyphs.backOverSpaces(s, p, 2) - 1;
            char c = Glyphs.at(s, joint);
            Numeral before = byEnd.get(Glyphs.backOverSpaces(s, Math.max(0, joint), 2));
            if (before == null || !Glyphs.oneOf(JOINTS, c) && !Glyphs.oneOf(COMMAS, c)) {
                return chain;
            }
            chain.add(before);
            p = before.from();
        }
    }

    private static boolean listed(String s, List<Numeral> chain, Reading last) {
        int start = chain.get(chain.size() - 1).from();
        int end = Glyphs.backOverSpaces(s, start, 2);
        if (Glyphs.endsWithAny(s, end, RESPECTIVELY)) {
            return true;
        }
        boolean commas = s.substring(start, last.from()).chars().anyMatch(c -> Glyphs.oneOf("，", (char) c));
        return last.quantity() instanceof Amount
                && !commas
                && last.quantity().number().value().scale() > 0
                && chain.stream().allMatch(Numeral::hasDecimals);
    }

    private static Reading like(Passage passage, Numeral numeral, Quantity model) {
        if (model instanceof Amount amount) {
            return Amounts.unitless(passage, numeral, amount.money(), UnitFrom.HEADER);
        }
        if (model instanceof Percentage percentage && percentage.form() == Form.PERCENT) {
            return Percentages.unsigned(passage, numeral);
        }
        return count(passage, numeral, model instanceof Count count ? count.unit() : "");
    }

    /** A number by itself, its unit taken over or absent. */
    static Reading count(Passage passage, Numeral numeral, String unit) {
        Count count = new Count(
                passage.line().span(numeral.from(), numeral.to()),
                passage.printed(
                        numeral, numeral.value(), passage.exactness(numeral.from(), numeral.to(), Approximation.NONE)),
                unit);
        return new Reading(numeral.from(), numeral.to(), count);
    }
}
