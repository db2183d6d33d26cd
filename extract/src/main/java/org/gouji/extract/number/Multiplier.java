package org.gouji.extract.number;

import java.util.List;
import org.gouji.model.Printed.Approximation;

/**
 * What stands between the digits of a number and its unit: 万, 千万, 余, 万余, 多万.
 *
 * @param power the power of ten that it stands for
 * @param end the position after it
 * @param inside the meaning of 余, 多 or 来
 */
record Multiplier(int power, int end, Approximation inside) {
    private record Word(String text, int power) {}

    private static final List<Word> WORDS = List.of(
            new Word("万亿", 12),
            new Word("千亿", 11),
            new Word("百亿", 10),
            new Word("十亿", 9),
            new Word("千万", 7),
            new Word("百万", 6),
            new Word("十万", 5),
            new Word("亿", 8),
            new Word("万", 4),
            new Word("千", 3),
            new Word("百", 2));

    /** The multiplier after a number that ends at {@code from}; power 0 where there is none. */
    static Multiplier at(String s, int from) {
        int p = Glyphs.skipSpaces(s, from, 3);
        Approximation inside = Exactness.inside(Glyphs.at(s, p));
        p = inside == Approximation.NONE ? p : p + 1;
        int power = 0;
        for (Word word : WORDS) {
            if (s.startsWith(word.text(), p)) {
                power = word.power();
                p += word.text().length();
                break;
            }
        }
        if (inside == Approximation.NONE && power > 0) {
            inside = Exactness.inside(Glyphs.at(s, p));
            p = inside == Approximation.NONE ? p : p + 1;
        }
        if (power == 4 && inside != Approximation.NONE && s.startsWith("万元", p)) {
            // 5万余万元 is a slip for 5万余元: nobody who has 5 亿 writes it so
            p++;
        }
        return new Multiplier(power, p, inside);
    }
}
