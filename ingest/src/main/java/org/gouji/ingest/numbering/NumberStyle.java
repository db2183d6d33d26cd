package org.gouji.ingest.numbering;

import java.util.function.IntFunction;

/** The ways in which Word writes the numbers of a list. Styles of other scripts are read as {@link #DECIMAL}. */
public enum NumberStyle {
    DECIMAL("decimal", 0, Integer::toString),
    UPPER_ROMAN("upperRoman", 1, Numerals::roman),
    LOWER_ROMAN("lowerRoman", 2, n -> Numerals.lower(Numerals.roman(n))),
    UPPER_LETTER("upperLetter", 3, Numerals::letter),
    LOWER_LETTER("lowerLetter", 4, n -> Numerals.lower(Numerals.letter(n))),
    IDEOGRAPH_DIGITAL("ideographDigital", 10, n -> Numerals.digits(n, Numerals.CIRCLE_ZERO)),
    JAPANESE_COUNTING("japaneseCounting", 11, n -> Numerals.counting(n, Numerals.Reading.JAPANESE)),
    DECIMAL_FULL_WIDTH("decimalFullWidth", 14, Numerals::fullWidth),
    DECIMAL_HALF_WIDTH("decimalHalfWidth", 15, Integer::toString),
    JAPANESE_DIGITAL("japaneseDigitalTenThousand", 17, n -> Numerals.digits(n, Numerals.CIRCLE_ZERO)),
    ENCLOSED_CIRCLE("decimalEnclosedCircle", 18, n -> Numerals.from('①', 20, n)),
    DECIMAL_FULL_WIDTH_2("decimalFullWidth2", 19, Numerals::fullWidth),
    DECIMAL_ZERO("decimalZero", 22, n -> n >= 0 && n < 10 ? "0" + n : Integer.toString(n)),
    BULLET("bullet", 23, n -> ""),
    ENCLOSED_STOP("decimalEnclosedFullstop", 26, n -> Numerals.from('⒈', 20, n)),
    ENCLOSED_PARENTHESES("decimalEnclosedParen", 27, n -> Numerals.from('⑴', 20, n)),
    ENCLOSED_CIRCLE_CHINESE("decimalEnclosedCircleChinese", 28, n -> Numerals.from('①', 20, n)),
    IDEOGRAPH_CIRCLE("ideographEnclosedCircle", 29, n -> Numerals.from('㊀', 10, n)),
    HEAVENLY_STEM("ideographTraditional", 30, n -> Numerals.cycle("甲乙丙丁戊己庚辛壬癸", n)),
    EARTHLY_BRANCH("ideographZodiac", 31, n -> Numerals.cycle("子丑寅卯辰巳午未申酉戌亥", n)),
    SEXAGENARY("ideographZodiacTraditional", 32, Numerals::sexagenary),
    TAIWANESE_COUNTING("taiwaneseCounting", 33, Numerals::shortCounting),
    LEGAL_TRADITIONAL("ideographLegalTraditional", 34, n -> Numerals.counting(n, Numerals.Reading.LEGAL_TRADITIONAL)),
    TAIWANESE_THOUSAND("taiwaneseCountingThousand", 35, n -> Numerals.counting(n, Numerals.Reading.CHINESE)),
    TAIWANESE_DIGITAL("taiwaneseDigital", 36, n -> Numerals.digits(n, Numerals.CIRCLE_ZERO)),
    CHINESE_COUNTING("chineseCounting", 37, Numerals::shortCounting),
    LEGAL_SIMPLIFIED("chineseLegalSimplified", 38, n -> Numerals.counting(n, Numerals.Reading.LEGAL_SIMPLIFIED)),
    CHINESE_THOUSAND("chineseCountingThousand", 39, n -> Numerals.counting(n, Numerals.Reading.CHINESE)),
    NONE("none", 255, n -> "");

    private final String name;
    private final int code;
    private final IntFunction<String> writer;

    NumberStyle(String name, int code, IntFunction<String> writer) {
        this.name = name;
        this.code = code;
        this.writer = writer;
    }

    /** The style by the name that .docx files use ({@code w:numFmt}). */
    public static NumberStyle named(String name) {
        for (NumberStyle style : values()) {
            if (style.name.equals(name)) {
                return style;
            }
        }
        return DECIMAL;
    }

    /** The style by the code that .doc files use (MSONFC). */
    public static NumberStyle coded(int code) {
        for (NumberStyle style : values()) {
            if (style.code == code) {
                return style;
            }
        }
        return DECIMAL;
    }

    /** A number in this style. */
    public String write(int number) {
        return writer.apply(number);
    }
}
