package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.MoneyUnit;

/** Reads the unit that a header or caption gives: 单位：万元, （万元）, 金额：元; 单位：人、万元 where persons are counted too. */
final class HeaderUnits {
    private static final String OPEN = "（([【";
    private static final String CLOSED = "）)]】";
    private static final String COUNTS = "人个辆台件户次项％%";
    private static final String PARTED = "、，,/／";

    private HeaderUnits() {}

    /** The one unit that is given. Empty when there is none, or two. */
    static Optional<MoneyUnit> read(String s) {
        List<MoneyUnit> found = new ArrayList<>();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean opened = Glyphs.oneOf(OPEN, c);
            if (named(s, i) || opened) {
                unit(s, opened ? i + 1 : overCounts(s, i + 1), opened).ifPresent(found::add);
            }
        }
        int start = Glyphs.skipSpaces(s, 0, s.length());
        if (found.isEmpty() && Glyphs.han(Glyphs.at(s, start))) {
            unit(s, start, false).filter(unit -> s.strip().equals(unit.label())).ifPresent(found::add);
        }
        return found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a colon at a place follows 单位 or 金额. */
    private static boolean named(String s, int at) {
        int end = Glyphs.backOverSpaces(s, at, 4);
        return (s.charAt(at) == '：' || s.charAt(at) == ':')
                && (Glyphs.endsWith(s, end, "单位") || Glyphs.endsWith(s, end, "金额"));
    }

    /** After units of what is counted: 人、, 个、辆、. */
    private static int overCounts(String s, int from) {
        int p = Glyphs.skipSpaces(s, from, 8);
        while (Glyphs.oneOf(COUNTS, Glyphs.at(s, p)) && Glyphs.oneOf(PARTED, Glyphs.at(s, p + 1))) {
            p = Glyphs.skipSpaces(s, p + 2, 4);
        }
        return p;
    }

    private static Optional<MoneyUnit> unit(String s, int from, boolean opened) {
        int p = Glyphs.skipSpaces(s, from, 8);
        p = s.startsWith("人民币", p) ? Glyphs.skipSpaces(s, p + 3, 4) : p;
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (s.startsWith(unit.label(), p)) {
                int end = p + unit.label().length();
                char next = Glyphs.at(s, Glyphs.skipSpaces(s, end, opened ? 4 : 0));
                // the bracket of a head is lost at times: 经费控制情况（万元
                boolean cut = opened && Glyphs.skipSpaces(s, end, 4) >= s.length();
                boolean closed = opened ? cut || Glyphs.oneOf(CLOSED, next) : !Glyphs.han(next) && next != '/';
                return closed ? Optional.of(unit) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
