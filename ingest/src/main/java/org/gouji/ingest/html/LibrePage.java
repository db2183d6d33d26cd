package org.gouji.ingest.html;

import java.util.regex.Pattern;

/**
 * What is particular to pages that LibreOffice has saved. It breaks the lines of its source where the text has a space, also between hanzi.
 * Where a text has form fields it leaves control characters: one behind a control, a pair around an input. Everywhere else those are damage,
 * and beside a figure too: there they may be what is left of a digit.
 */
final class LibrePage {
    private static final Pattern WRITER = Pattern.compile(
            "<meta\\s+name=\"generator\"\\s+content=\"(?:LibreOffice|OpenOffice)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("(?<![\\d.,])\\x01(?![\\d.,])");
    private static final Pattern INPUT = Pattern.compile("\\x04([^\\x00-\\x08]{0,500})\\x05");

    private LibrePage() {}

    /** A page as other programs would have saved it; one that is not LibreOffice's as it is. */
    static String plain(String page) {
        if (!WRITER.matcher(page).find()) {
            return page;
        }
        String unmarked = INPUT.matcher(MARK.matcher(page).replaceAll("")).replaceAll("$1");
        return unmarked.contains("<pre")
                ? unmarked
                : unmarked.replace("\r\n", " ").replace('\n', ' ');
    }
}
