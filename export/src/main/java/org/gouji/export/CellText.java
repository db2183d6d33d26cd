package org.gouji.export;

import java.util.regex.Pattern;
import org.gouji.export.xlsx.XmlCharacters;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** Text as a spreadsheet's cell can hold it. */
final class CellText {
    /** The most UTF-16 units that a cell holds. */
    static final int LONGEST = 32_767;

    private static final Wording CUT_MARK = new Wording("…【超长，已截断】", "… [cut: too long]");

    /** Spreadsheets read {@code _x0041_} in a text as the letter A. */
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text without what XML can't hold, cut with a mark where it is too long. */
    static String of(String text, Language language) {
        String legal = text.codePoints().allMatch(XmlCharacters::legal) ? text : filter(text);
        String plain = legal.contains("_x") ? ESCAPE_ALIKE.matcher(legal).replaceAll("_x005F_") : legal;
        if (plain.length() <= LONGEST) {
            return plain;
        }
        String mark = CUT_MARK.in(language);
        return ReportView.head(plain, LONGEST - mark.length()) + mark;
    }

    private static String filter(String text) {
        return text.codePoints()
                .filter(XmlCharacters::legal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
