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
    private static final int WESTERN_LAST = 0xFF;
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
            if (c >= WESTERN_FIRST && stray(c, at(text, i - 1), at(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static char at(CharSequence text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    private static boolean stray(char c, char before, char after) {
        boolean touches = digit(before) || digit(after);
        if (c <= WESTERN_LAST) {
            return touches && Character.isLetter(c) && MEASURES.indexOf(c) < 0;
        }
        if (c >= RARE_HAN_FIRST && c <= RARE_HAN_LAST) {
            return touches;
        }
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
