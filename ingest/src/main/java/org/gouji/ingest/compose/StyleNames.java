package org.gouji.ingest.compose;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of Word's built-in styles mean, in English and in Chinese. */
public final class StyleNames {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录) ?(?:[1-9]|heading|标题)");

    private StyleNames() {}

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The level of headings of this style, 1 to 9, or 0 for a document's title; empty for other styles. */
    public static OptionalInt headingLevel(String name) {
        String plain = plain(name);
        if (plain.equals("title") || plain.equals("标题")) {
            return OptionalInt.of(0);
        }
        Matcher heading = HEADING.matcher(plain);
        return heading.matches() ? OptionalInt.of(heading.group(1).charAt(0) - '0') : OptionalInt.empty();
    }

    /** Whether lines of a contents list (目录) have this style. */
    public static boolean contentsList(String name) {
        return CONTENTS.matcher(plain(name)).matches();
    }

    /** Whether captions (题注) of tables and figures have this style. */
    public static boolean caption(String name) {
        String plain = plain(name);
        return plain.equals("caption") || plain.equals("题注");
    }
}
