package org.gouji.extract.number;

/** Tells a minus sign from the hyphen of a range, a date or a code. */
final class Signs {
    private static final String BEFORE_SIGN = "\n=（([【{：:，,；;、≥≤<>≧≦＜＞±约为";
    /** Chinese characters after which a hyphen joins: 2021年-2022年, 80%以上-90%. */
    private static final String BEFORE_RANGE = "年月日号期上下含内第";

    private static final String RANGE = "-—–~～至―";

    private Signs() {}

    /**
     * The number with its sign.
     *
     * @param previousEnd where the quantity before ends; a hyphen there joins the two to a range
     */
    static Numeral signed(String s, Numeral numeral, int previousEnd) {
        int at = numeral.from() - 1;
        char c = Glyphs.at(s, at);
        if (c == '负' && !Glyphs.oneOf("正欠抱", Glyphs.at(s, at - 1))) {
            return numeral.negated(at);
        }
        if (c != '-' && c != '﹣' || previousEnd == at && at > 0) {
            return numeral;
        }
        int before = Glyphs.backOverSpaces(s, at, at);
        char left = Glyphs.at(s, before - 1);
        boolean word = Glyphs.han(left) && !Glyphs.oneOf(BEFORE_RANGE, left);
        return word || Glyphs.oneOf(BEFORE_SIGN, left) ? numeral.negated(at) : numeral;
    }

    /** Whether the quantity that starts at {@code from} is the upper end of a range. */
    static boolean endsRange(String s, int from) {
        int joint = Glyphs.backOverSpaces(s, from, 2) - 1;
        if (joint < 1 || !Glyphs.oneOf(RANGE, s.charAt(joint))) {
            return false;
        }
        char left = Glyphs.at(s, Glyphs.backOverSpaces(s, joint, 2) - 1);
        return Glyphs.digit(left) || left == '%' || left == '元' || left == '）' || left == ')';
    }

    /** Whether the quantity that ends at {@code to} is the lower end of a range. */
    static boolean startsRange(String s, int to) {
        int p = Glyphs.skipSpaces(s, to, 2);
        for (String including : new String[] {"（含）", "(含)"}) {
            p = s.startsWith(including, p) ? p + including.length() : p;
        }
        return Glyphs.oneOf(RANGE, Glyphs.at(s, p)) && Glyphs.digitAt(s, Glyphs.skipSpaces(s, p + 1, 2));
    }
}
