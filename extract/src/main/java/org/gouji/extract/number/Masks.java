package org.gouji.extract.number;

import java.util.List;

/** Tells numbers that only look like quantities: labels, ordinals, codes, numbers in names and addresses. */
final class Masks {
    private static final int REACH = 24;
    private static final String ORDINAL_JOINTS = "、-—–~～至和及";
    private static final List<String> REFERENCES = List.of("附件", "附表", "附图", "图表", "序号", "No.", "NO.", "№");
    private static final List<String> CODES =
            List.of("电话", "手机", "传真", "邮编", "账号", "帐号", "编号", "代码", "编码", "QQ", "号码", "文号", "ISBN");

    private Masks() {}

    /** Whether a number is none that a quantity could have. */
    static boolean hides(Passage passage, Numeral numeral) {
        String s = passage.chars();
        return numeral.from() < passage.body()
                || gluedToLetters(s, numeral)
                || ordinal(s, numeral)
                || reference(s, numeral)
                || code(s, numeral)
                || clock(s, numeral)
                || fraction(s, numeral)
                || (numeral.chinese() ? nameInChinese(s, numeral) : leadingZero(s, numeral));
    }

    private static boolean gluedToLetters(String s, Numeral numeral) {
        char left = Glyphs.at(s, numeral.from() - 1);
        char right = Glyphs.at(s, numeral.to());
        if (Glyphs.letter(left) || left == '_' || left == '/' && Glyphs.letter(Glyphs.at(s, numeral.from() - 2))) {
            return !(left == 'x' || left == 'X') || !Glyphs.digitAt(s, numeral.from() - 2);
        }
        int stake = numeral.from() - 1;
        while (left == '+' && numeral.from() - stake < REACH && Glyphs.digitAt(s, stake - 1)) {
            stake--;
        }
        if (left == '+' && Glyphs.letter(Glyphs.at(s, stake - 1))) {
            return true;
        }
        boolean joined = left == '-' && Glyphs.letter(Glyphs.at(s, numeral.from() - 2));
        boolean percentInAddress = right == '%' && address(s, numeral.from());
        boolean letters = Glyphs.letter(right) && Measures.at(s, numeral.to()).isEmpty();
        return joined || percentInAddress || letters && !timesNumber(s, numeral.to());
    }

    private static boolean timesNumber(String s, int i) {
        return Glyphs.oneOf("xX", s.charAt(i)) && Glyphs.digitAt(s, i + 1);
    }

    /** Whether the run of ASCII before {@code i} is the start of a web address. */
    private static boolean address(String s, int i) {
        int start = i;
        while (start > 0 && i - start < 200 && s.charAt(start - 1) > ' ' && s.charAt(start - 1) < 128) {
            start--;
        }
        String run = s.substring(start, i);
        return run.contains("://") || run.contains("www.");
    }

    /** 第12次, 第1-3项, 第一、二、三名, 前3名. */
    private static boolean ordinal(String s, Numeral numeral) {
        int p = Glyphs.backOverSpaces(s, numeral.from(), 1);
        if (Glyphs.at(s, p - 1) == '前' && Glyphs.at(s, p - 2) != '提') {
            return true;
        }
        while (p > 0 && numeral.from() - p < REACH) {
            char c = s.charAt(p - 1);
            if (c == '第') {
                return true;
            }
            if (!Glyphs.digit(c) && !Glyphs.oneOf(ORDINAL_JOINTS, c) && !ChineseNumerals.numeral(c)) {
                return false;
            }
            p--;
        }
        return false;
    }

    /** 附件2, （图1, 见表3. */
    private static boolean reference(String s, Numeral numeral) {
        int end = Glyphs.backOverSpaces(s, numeral.from(), 2);
        char right = Glyphs.at(s, Glyphs.skipSpaces(s, numeral.to(), 2));
        if (Glyphs.endsWithAny(s, end, REFERENCES)) {
            return !Glyphs.oneOf("份页", right);
        }
        char left = Glyphs.at(s, end - 1);
        char before = Glyphs.at(s, Glyphs.backOverSpaces(s, end - 1, 2) - 1);
        return (left == '图' || left == '表') && Glyphs.oneOf("\n（(见如附由，。；、", before) && numeral.wholeDigits() <= 2;
    }

    /** Numbers after 电话： and the like; 208类05款05项; digits in quotes by themselves. */
    private static boolean code(String s, Numeral numeral) {
        int end = Glyphs.backOverSpaces(s, numeral.from(), 4);
        char left = Glyphs.at(s, end - 1);
        if (left == '：' || left == ':') {
            int name = Glyphs.backOverSpaces(s, end - 1, 2);
            return Glyphs.endsWithAny(s, name, CODES);
        }
        char right = Glyphs.at(s, numeral.to());
        boolean subject = (left == '类' || left == '款') && (right == '款' || right == '项');
        boolean level = Glyphs.oneOf("（(", left)
                && Glyphs.oneOf("类款项", right)
                && Glyphs.oneOf("）)", Glyphs.at(s, numeral.to() + 1));
        boolean chapter = right == '类' && Glyphs.digitAt(s, numeral.to() + 1) && numeral.wholeDigits() == 3;
        boolean quoted = Glyphs.oneOf("“\"", left) && Glyphs.oneOf("”\"", right);
        return subject || level || chapter || quoted || Glyphs.endsWith(s, end, "ISBN");
    }

    /** The minutes of 9:30 and 15时30分. */
    private static boolean clock(String s, Numeral numeral) {
        char left = Glyphs.at(s, numeral.from() - 1);
        boolean minutes = Glyphs.at(s, numeral.to()) == '分';
        boolean colon = left == ':' && Glyphs.digitAt(s, numeral.from() - 2);
        return colon || minutes && (left == '时' || left == '点');
    }

    /** 三分之一. */
    private static boolean fraction(String s, Numeral numeral) {
        boolean below = s.startsWith("分之", numeral.to());
        boolean above = Glyphs.endsWith(s, numeral.from(), "分之") && Glyphs.at(s, numeral.from() - 3) != '百';
        return below || above;
    }

    /** 05, 007: codes, however long. 0 and 0.5 are numbers. */
    private static boolean leadingZero(String s, Numeral numeral) {
        int digits = Glyphs.oneOf("-负", s.charAt(numeral.from())) ? numeral.from() + 1 : numeral.from();
        return s.charAt(digits) == '0' && Glyphs.digitAt(s, digits + 1);
    }

    /** 十二届, 五届七次, 其三, 数十个, “三个一”. */
    private static boolean nameInChinese(String s, Numeral numeral) {
        char left = Glyphs.at(s, numeral.from() - 1);
        boolean vague = s.charAt(numeral.from()) == '十' && Glyphs.oneOf("数几上成好", left);
        boolean percent = Glyphs.endsWith(s, numeral.from(), "百分之");
        boolean choice = Glyphs.oneOf("至、或", left) && ChineseNumerals.numeral(Glyphs.at(s, numeral.from() - 2));
        return vague || choice || Glyphs.oneOf("届其同统唯周初“‘\"星每", left) && !percent || Glyphs.digit(left);
    }
}
