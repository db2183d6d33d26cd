package org.gouji.extract.number;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Printed.Approximation;

/** What the words around a number say of its exactness. */
final class Exactness {
    /** A word and its meaning; of several that fit the first counts. */
    private record Word(String text, Approximation meaning) {}

    private static final List<Word> BEFORE = List.of(
            new Word("不低于", Approximation.AT_LEAST),
            new Word("不少于", Approximation.AT_LEAST),
            new Word("不小于", Approximation.AT_LEAST),
            new Word("不超过", Approximation.AT_MOST),
            new Word("未超过", Approximation.AT_MOST),
            new Word("不高于", Approximation.AT_MOST),
            new Word("不大于", Approximation.AT_MOST),
            new Word("不多于", Approximation.AT_MOST),
            new Word("至少", Approximation.AT_LEAST),
            new Word("最少", Approximation.AT_LEAST),
            new Word("大于", Approximation.AT_LEAST),
            new Word("高于", Approximation.AT_LEAST),
            new Word("多于", Approximation.AT_LEAST),
            new Word("超过", Approximation.AT_LEAST),
            new Word("突破", Approximation.AT_LEAST),
            new Word("逾", Approximation.AT_LEAST),
            new Word("超", Approximation.AT_LEAST),
            new Word("低于", Approximation.AT_MOST),
            new Word("小于", Approximation.AT_MOST),
            new Word("少于", Approximation.AT_MOST),
            new Word("不足", Approximation.AT_MOST),
            new Word("不到", Approximation.AT_MOST),
            new Word("至多", Approximation.AT_MOST),
            new Word("最多", Approximation.AT_MOST),
            new Word("接近", Approximation.AT_MOST),
            new Word("约为", Approximation.ABOUT),
            new Word(">=", Approximation.AT_LEAST),
            new Word("<=", Approximation.AT_MOST),
            new Word("≥", Approximation.AT_LEAST),
            new Word("≧", Approximation.AT_LEAST),
            new Word(">", Approximation.AT_LEAST),
            new Word("≤", Approximation.AT_MOST),
            new Word("≦", Approximation.AT_MOST),
            new Word("<", Approximation.AT_MOST));

    private static final List<Word> AFTER = List.of(
            new Word("及以上", Approximation.AT_LEAST),
            new Word("或以上", Approximation.AT_LEAST),
            new Word("以上", Approximation.AT_LEAST),
            new Word("及以下", Approximation.AT_MOST),
            new Word("或以下", Approximation.AT_MOST),
            new Word("以下", Approximation.AT_MOST),
            new Word("以内", Approximation.AT_MOST),
            new Word("之内", Approximation.AT_MOST),
            new Word("左右", Approximation.ABOUT),
            new Word("上下", Approximation.ABOUT));

    /** What the words before a number end with, and those after it begin with: next to most numbers there is none. */
    private static final String LAST = BEFORE.stream()
            .map(word -> word.text().substring(word.text().length() - 1))
            .collect(Collectors.joining());

    private static final String FIRST =
            AFTER.stream().map(word -> word.text().substring(0, 1)).collect(Collectors.joining());

    private static final List<String> INCLUDING = List.of("（含）", "(含)", "（不含）", "(不含)");

    /** What 约 ends without meaning about: 节约12万元, 签约3家, 预约. */
    private static final String NOT_ABOUT = "节合预签契履条公制集简违邀特婉失";

    private static final String NOT_NEAR = "最附靠邻临远亲新";

    private Exactness() {}

    /** What is said before and after a number between {@code from} and the end of its unit. */
    static Approximation of(String s, int from, int to) {
        Approximation before = before(s, Glyphs.backOverSpaces(s, from, 2));
        return before == Approximation.NONE ? after(s, to) : before;
    }

    /** The ends of a range are bounds. */
    static Approximation ofRange(String s, int from, int to) {
        return Signs.endsRange(s, from)
                ? Approximation.AT_MOST
                : Signs.startsRange(s, to) ? Approximation.AT_LEAST : Approximation.NONE;
    }

    /** The meaning of 余, 多 or 来 between digits and unit; {@code NONE} for other characters. */
    static Approximation inside(char c) {
        return c == '余' || c == '多' ? Approximation.OVER : c == '来' ? Approximation.ABOUT : Approximation.NONE;
    }

    private static Approximation before(String s, int end) {
        char last = Glyphs.at(s, end - 1);
        if (last == '约') {
            return Glyphs.oneOf(NOT_ABOUT, Glyphs.at(s, end - 2)) ? Approximation.NONE : Approximation.ABOUT;
        }
        if (last == '近') {
            return Glyphs.oneOf(NOT_NEAR, Glyphs.at(s, end - 2)) ? Approximation.NONE : Approximation.AT_MOST;
        }
        if (!Glyphs.oneOf(LAST, last)) {
            return Approximation.NONE;
        }
        for (Word word : BEFORE) {
            if (Glyphs.endsWith(s, end, word.text())) {
                return word.meaning();
            }
        }
        return Approximation.NONE;
    }

    private static Approximation after(String s, int to) {
        int p = Glyphs.skipSpaces(s, to, 2);
        for (String including : INCLUDING) {
            p = s.startsWith(including, p) ? p + including.length() : p;
        }
        if (!Glyphs.oneOf(FIRST, Glyphs.at(s, p))) {
            return Approximation.NONE;
        }
        for (Word word : AFTER) {
            if (s.startsWith(word.text(), p)) {
                return word.meaning();
            }
        }
        return Approximation.NONE;
    }
}
