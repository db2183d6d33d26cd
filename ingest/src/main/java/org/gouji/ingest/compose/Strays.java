package org.gouji.ingest.compose;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Characters that no one types where they stand, and that a changed byte leaves behind: a single letter of a far script among hanzi and
 * figures, or a rare letter that touches a digit. What is quoted from another language has words of it.
 */
public final class Strays {
    /** Scripts whose letters stand alone in Chinese text: units, variables, names of things. */
    private static final Set<UnicodeScript> USUAL = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    /** Letters of Western Europe that measure: feminine and masculine ordinals, micro, diameter. */
    private static final String MEASURES = "ªºµØø";

    private static final int WESTERN_FIRST = 0xAA;
    /** The end of the letters of Europe and of phonetics. */
    private static final int LATIN_LAST = 0x2AF;

    /** Letters of old Greek with several accents. */
    private static final int GREEK_FIRST = 0x1F00;

    private static final int GREEK_LAST = 0x1FFF;

    /** Ornaments, but for the ticks and crosses among them, and the numbers in rings. */
    private static final int DINGBAT_FIRST = 0x2700;

    private static final int DINGBAT_LAST = 0x2775;
    private static final String DINGBATS = "✓✔✕✖✗✘";

    private static final int HAN_FIRST = 0x4E00;
    private static final int HAN_LAST = 0x9FFF;

    /** Characters without meaning of their own; the first of them, and those from here on, are given one by fonts of signs. */
    private static final int PRIVATE_FIRST = 0xE0FF;

    private static final int PRIVATE_LAST = 0xF8FF;
    private static final int SYMBOLS_FIRST = 0xF000;
    private static final int SYMBOLS_LAST = 0xF0FF;

    /** Where those of GB 18030 lie that Unicode did not have, and what some editors use for a blank. */
    private static final int GBK_FIRST = 0xE766;

    private static final int GBK_LAST = 0xE864;
    private static final char BLANK = 0xE5E5;

    /** Signs that stand in no number. */
    private static final String NO_DIGITS = "@#$^_`{|}\\¡¢£¤¥¦§¨©«¬®¯´¶¸»¿÷";

    private static final int RARE_HAN_FIRST = 0x3400;
    private static final int RARE_HAN_LAST = 0x4DBF;

    private Strays() {}

    /** Whether a script is one whose letters are met in Chinese text. */
    public static boolean usual(UnicodeScript script) {
        return USUAL.contains(script);
    }

    /** Whether a text has one. */
    public static boolean in(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= WESTERN_FIRST && stray(c, at(text, i - 1), at(text, i + 1)) || inNumber(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static char at(CharSequence text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** Whether a sign stands beside the point of a number, where only a digit can: {@code 7£.60}, {@code 9.@5}. */
    private static boolean inNumber(CharSequence text, int index) {
        char c = text.charAt(index);
        if (NO_DIGITS.indexOf(c) < 0) {
            return c >= GREEK_FIRST && c <= GREEK_LAST && at(text, index - 1) == '.' && digit(at(text, index - 2));
        }
        char before = at(text, index - 1);
        char after = at(text, index + 1);
        return digit(before) && after == '.' && digit(at(text, index + 2))
                || digit(after) && before == '.' && digit(at(text, index - 2));
    }

    private static boolean stray(char c, char before, char after) {
        boolean touches = digit(before) || digit(after);
        if (c <= LATIN_LAST) {
            return touches && Character.isLetter(c) && MEASURES.indexOf(c) < 0;
        }
        if (c >= RARE_HAN_FIRST && c <= RARE_HAN_LAST) {
            return touches;
        }
        // People and villages have rare characters in their names, and a number may follow; no rare thing is counted.
        if (c >= HAN_FIRST && c <= HAN_LAST) {
            return (digit(before) || before == '%') && RareHan.is(c);
        }
        return touches && (ofNobody(c) || c >= GREEK_FIRST && c <= GREEK_LAST)
                || digit(before) && digit(after) && DINGBATS.indexOf(c) < 0 && c >= DINGBAT_FIRST && c <= DINGBAT_LAST
                || foreign(c, before, after, touches);
    }

    /** Whether a character is one of nobody's: neither of a symbol font, nor one that old encodings put there. */
    private static boolean ofNobody(char c) {
        return c > PRIVATE_FIRST && c < SYMBOLS_FIRST && c != BLANK && (c < GBK_FIRST || c > GBK_LAST)
                || c > SYMBOLS_LAST && c <= PRIVATE_LAST;
    }

    private static boolean foreign(char c, char before, char after, boolean touches) {
        UnicodeScript script = UnicodeScript.of(c);
        int type = Character.getType(c);
        return type == Character.UNASSIGNED
                || !usual(script)
                        && (Character.isLetter(c) || type == Character.NON_SPACING_MARK)
                        && UnicodeScript.of(before) != script
                        && UnicodeScript.of(after) != script
                        && (touches || han(before) || han(after));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean han(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
