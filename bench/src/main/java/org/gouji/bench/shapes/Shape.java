package org.gouji.bench.shapes;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** A text that repeats one thing very often. The same size and seed make the same text. */
enum Shape {
    PARTS("txt", 2_000, Text::parts),
    PARTS_TOTAL_FIRST("txt", 2_000, Text::partsBehindTotal),
    NAMED_PARTS("txt", 2_000, Text::namedParts),
    OPERAND_SUM("txt", 2_000, Text::operandSum),
    SHARES("txt", 2_000, Text::shares),
    PERCENTAGES("txt", 10_000, Text::percentages),
    CHANGES("txt", 2_000, Text::changes),
    COMPLETIONS("txt", 2_000, Text::completions),
    ONE_PARAGRAPH("txt", 5_000, Text::oneParagraph),
    ONE_LINE("txt", 2_000, Text::oneLine),
    LINES("txt", 2_000, Text::lines),
    SAME_SENTENCES("txt", 3_000, Text::sameSentences),
    OTHER_SENTENCES("txt", 3_000, Text::otherSentences),
    COUNTS("txt", 3_000, Text::counts),
    POINTS("txt", 2_000, Text::points),
    PROSE("txt", 20_000, Text::prose),
    HEADINGS("txt", 5_000, Text::headings),
    NESTED_HEADINGS("txt", 5_000, Text::nestedHeadings),
    TITLES("txt", 500, Text::titles),
    BRACKETS("txt", 20_000, n -> "全年支出" + "（".repeat(n) + "1.00万元" + "）".repeat(n) + "。"),
    OPEN_BRACKETS("txt", 100_000, n -> "全年支出" + "（".repeat(n)),
    BRACKET_PAIRS("txt", 5_000, Text::bracketPairs),
    QUOTES("txt", 20_000, n -> "“名".repeat(n) + "”".repeat(n)),
    QUOTE_PAIRS("txt", 20_000, n -> "“名称”".repeat(n) + "支出1.00万元。"),
    DIGITS("txt", 100_000, n -> "全年支出" + "7".repeat(n) + "万元。"),
    GROUPED_DIGITS("txt", 30_000, n -> "全年支出1" + ",234".repeat(n) + "万元。"),
    DECIMALS("txt", 100_000, n -> "全年支出0." + "7".repeat(n) + "万元。"),
    DOTS("txt", 50_000, n -> "全年支出" + "1.".repeat(n) + "万元。"),
    COMMAS("txt", 100_000, n -> "，".repeat(n)),
    STOPS("txt", 100_000, n -> "、".repeat(n)),
    FULL_STOPS("txt", 50_000, n -> "。".repeat(n)),
    MYRIADS("txt", 100_000, n -> "万".repeat(n)),
    NUMERALS("txt", 50_000, n -> "一百二十".repeat(n) + "元"),
    YEARS("txt", 10_000, n -> "2023年".repeat(n) + "支出1.00万元。"),
    SPACES("txt", 100_000, n -> "支出" + " ".repeat(n) + "1.00万元。"),
    TABS("txt", 50_000, n -> "支出" + "\t".repeat(n) + "1.00万元。"),
    PERCENT_SIGNS("txt", 100_000, n -> "%".repeat(n)),
    HYPHENS("txt", 100_000, n -> "-".repeat(n) + "1.00万元"),
    DIGIT_HYPHENS("txt", 20_000, n -> "1-".repeat(n) + "1.00万元"),
    LETTERS("txt", 100_000, n -> "a".repeat(n)),
    INCLUDING("txt", 2_000, n -> "支出10.00万元，" + "其中：".repeat(n) + "1.00万元。"),
    INCLUDED("txt", 2_000, Text::included),
    ROUND_BY_ROUND("txt", 1_000, Text::rounds),
    FORMULA("txt", 5_000, n -> "完成率=" + "1.00+".repeat(n) + "1.00=" + (n + 1) + ".00万元。"),
    FORMULA_BRACKETS("txt", 5_000, n -> "完成率=" + "(".repeat(n) + "1.00" + ")".repeat(n) + "=1.00。"),
    ROWS("html", 2_000, Text::rows),
    SCORE_ROWS("html", 1_000, Text::scoreRows),
    COLUMNS("html", 500, Text::columns),
    WIDE_ROWS("html", 200, Text::wideRows),
    TABLES("html", 500, Text::tables),
    TEXT_CELLS("html", 500, Text::textCells);

    private final String ending;
    private final int size;
    private final BiFunction<Integer, Random, String> text;

    Shape(String ending, int size, BiFunction<Integer, Random, String> text) {
        this.ending = ending;
        this.size = size;
        this.text = text;
    }

    Shape(String ending, int size, java.util.function.IntFunction<String> text) {
        this(ending, size, (n, random) -> text.apply(n));
    }

    String ending() {
        return ending;
    }

    /** How often the thing is repeated, usually. */
    int size() {
        return size;
    }

    String text(int size, long seed) {
        String title = "某某局2023年度部门整体支出绩效自评报告";
        String body = text.apply(size, new Random(seed));
        return ending.equals("txt")
                ? title + "\n一、基本情况\n" + body + "\n"
                : "<html><body><p>" + title + "</p>" + body + "</body></html>";
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
