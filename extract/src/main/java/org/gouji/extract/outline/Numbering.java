package org.gouji.extract.outline;

import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The systems of numbers that headings and items carry. */
enum Numbering {
    PART("第\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*(部分|编|篇|章)[\\s、：:.]*()"),
    HAN("([一二三四五六七八九十]{1,3})(?:\\s*[、.](?!\\d(?!0\\d\\d年))\\s*|\\s+(?=[一-龥“”（）]{4,20}$))()"),
    HAN_PAREN("[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)]()\\s*[、.]?\\s*"),
    ARABIC("(\\d{1,2})\\s*[、.](?!\\d(?!0\\d\\d年))(\\s*)"),
    ARABIC_PAREN("[（(]?\\s*(\\d{1,2})\\s*[）)](\\s*)[、.]?\\s*"),
    CIRCLED("([①-⑳])()\\s*"),
    /** 项目一：农村道路养护, on a line of its own. */
    NAMED("(?:子?项目|工程|专项|任务|案例)\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})\\s*[：:]\\s*()(?=[^，。；：]{2,40}$)"),
    /** A heading without a number: by its style, or because the number got lost. */
    NONE("()(?!)");

    private static final String DIGITS = "一二三四五六七八九";

    /** What stands around the digits. */
    private static final Pattern MARKS = Pattern.compile("[\\s、.：:]");

    private final Pattern pattern;

    Numbering(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /**
     * A number as read.
     *
     * @param numbering its system
     * @param value its value
     * @param label it as a reader would name it
     * @param end where the words after it begin
     * @param automatic whether it looks like Word's automatic numbering drawn as text: Arabic and a space
     */
    record Mark(Numbering numbering, int value, String label, int end, boolean automatic) {
        /** The mark that a reader of Word would see in place of this one. */
        Mark as(Numbering other, int number) {
            return new Mark(other, number, other.label(number), end, false);
        }
    }

    /** The number that begins at a position of a line. */
    static Optional<Mark> read(String chars, int from, int to) {
        for (Numbering numbering : values()) {
            Matcher matcher = numbering.pattern.matcher(chars).region(from, to);
            if (matcher.lookingAt()) {
                return Optional.of(numbering.mark(matcher, chars));
            }
        }
        return Optional.empty();
    }

    private Mark mark(Matcher matcher, String chars) {
        String digits = matcher.group(1);
        String gap = matcher.group(matcher.groupCount());
        char sign = chars.charAt(matcher.start());
        boolean automatic = switch (this) {
            case ARABIC -> !gap.isEmpty() && matcher.group().contains("、");
            case ARABIC_PAREN -> !gap.isEmpty() && sign == '（';
            default -> false;
        };
        String label = switch (this) {
            case PART -> "第" + han(value(digits)) + matcher.group(2);
            case HAN, ARABIC, CIRCLED -> digits;
            default -> MARKS.matcher(matcher.group()).replaceAll("");
        };
        return new Mark(this, value(digits), label, matcher.end(), automatic);
    }

    /** The label that a number of this system has. */
    private String label(int number) {
        return switch (this) {
            case HAN -> han(number);
            case HAN_PAREN -> "（" + han(number) + "）";
            case ARABIC_PAREN -> "（" + number + "）";
            default -> Integer.toString(number);
        };
    }

    private static int value(String digits) {
        char first = digits.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= '0' && first <= '9') {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(digits.charAt(digits.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(digits.charAt(ten - 1)) + 1;
        return tens * 10 + (ten + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(ten + 1)) + 1 : 0);
    }

    private static String han(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : String.valueOf(DIGITS.charAt(number / 10 - 1))) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10 - 1);
    }
}
