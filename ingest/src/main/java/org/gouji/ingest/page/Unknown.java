package org.gouji.ingest.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of which a character is not known are not known at all: what is left of 1�3.5 must not be read as 3.5. */
final class Unknown {
    static final char SIGN = '\uFFFD';
    private static final Pattern NUMBER = Pattern.compile("[\\d.,，]*+\uFFFD[\\d.,，\uFFFD]*+");

    private Unknown() {}

    /** The text with every character of such a number unknown. */
    static String spread(CharSequence text) {
        Matcher number = NUMBER.matcher(text);
        return text.chars().noneMatch(c -> c == SIGN)
                ? text.toString()
                : number.replaceAll(
                        found -> String.valueOf(SIGN).repeat(found.group().length()));
    }
}
