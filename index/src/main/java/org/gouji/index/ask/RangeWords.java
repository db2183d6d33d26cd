package org.gouji.index.ask;

import java.util.List;
import java.util.Optional;

/** The signs and words by which one end of a range is said. */
final class RangeWords {
    /** Which end. */
    enum Way {
        LEAST,
        MOST,
        EQUAL
    }

    /**
     * One end, and what is left to read.
     *
     * @param way which end
     * @param included whether the number itself belongs to it
     * @param rest the number
     */
    record Side(Way way, boolean included, String rest) {}

    private record Sign(String written, Way way, boolean included) {}

    /** Longer ones first: 不超过 is not 超过. */
    private static final List<Sign> BEFORE = List.of(
            new Sign(">=", Way.LEAST, true),
            new Sign("<=", Way.MOST, true),
            new Sign("=>", Way.LEAST, true),
            new Sign("=<", Way.MOST, true),
            new Sign(">", Way.LEAST, false),
            new Sign("<", Way.MOST, false),
            new Sign("==", Way.EQUAL, true),
            new Sign("=", Way.EQUAL, true),
            new Sign("不低于", Way.LEAST, true),
            new Sign("不少于", Way.LEAST, true),
            new Sign("不小于", Way.LEAST, true),
            new Sign("至少", Way.LEAST, true),
            new Sign("不超过", Way.MOST, true),
            new Sign("不高于", Way.MOST, true),
            new Sign("不大于", Way.MOST, true),
            new Sign("至多", Way.MOST, true),
            new Sign("超过", Way.LEAST, false),
            new Sign("大于", Way.LEAST, false),
            new Sign("高于", Way.LEAST, false),
            new Sign("多于", Way.LEAST, false),
            new Sign("低于", Way.MOST, false),
            new Sign("小于", Way.MOST, false),
            new Sign("少于", Way.MOST, false),
            new Sign("不足", Way.MOST, false));

    private static final List<Sign> BEHIND =
            List.of(new Sign("以上", Way.LEAST, true), new Sign("以下", Way.MOST, true), new Sign("以内", Way.MOST, true));

    private RangeWords() {}

    /** A range as typed in the plain form of its signs. */
    static String plain(String written) {
        String folded = Typing.folded(written);
        StringBuilder plain = new StringBuilder();
        folded.codePoints().filter(point -> !Typing.blank(point)).forEach(plain::appendCodePoint);
        return plain.toString()
                .replace("≥", ">=")
                .replace("≧", ">=")
                .replace("≤", "<=")
                .replace("≦", "<=");
    }

    static Optional<Side> side(String plain) {
        Optional<Side> before = BEFORE.stream()
                .filter(sign -> plain.startsWith(sign.written()))
                .findFirst()
                .map(sign -> new Side(
                        sign.way(),
                        sign.included(),
                        plain.substring(sign.written().length())));
        return before.or(() -> BEHIND.stream()
                .filter(sign -> plain.endsWith(sign.written()))
                .findFirst()
                .map(sign -> new Side(
                        sign.way(),
                        sign.included(),
                        plain.substring(0, plain.length() - sign.written().length()))));
    }
}
