package org.gouji.ingest.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Wording;

/** Looks at the end of a page: one that breaks off was not saved or sent whole. */
final class Ending {
    private static final Pattern TABLE = Pattern.compile("<(/?)(table|html)\\b[^>]*(>?)", Pattern.CASE_INSENSITIVE);

    private Ending() {}

    /** A sentence about where the page breaks off; empty if it doesn't. */
    static Optional<Wording> doubt(String page) {
        int open = page.lastIndexOf('<');
        boolean inTag = open > page.lastIndexOf('>')
                && open + 1 < page.length()
                && "/!?".indexOf(page.charAt(open + 1)) + (Character.isLetter(page.charAt(open + 1)) ? 1 : 0) >= 0;
        boolean inComment = page.lastIndexOf("<!--") > page.lastIndexOf("-->") && !inTag;
        if (inTag || inComment || open == page.length() - 1) {
            return Optional.of(cut("标签", "a tag"));
        }
        int tables = 0;
        int pages = 0;
        for (Matcher tag = TABLE.matcher(page); tag.find(); ) {
            int step = tag.group(1).isEmpty() ? 1 : -1;
            boolean table = tag.group(2).length() == 5;
            tables += table ? step : 0;
            pages += table ? 0 : step;
        }
        // A page that was closed lost nothing at its end; browsers mend what is not well nested in it.
        boolean closed = pages <= 0 && page.toLowerCase(java.util.Locale.ROOT).contains("</html");
        if (closed) {
            return Optional.empty();
        }
        return tables > 0
                ? Optional.of(cut("表格", "a table"))
                : pages > 0 ? Optional.of(cut("网页", "the page")) : Optional.empty();
    }

    private static Wording cut(String zh, String en) {
        return new Wording(
                "网页不完整，在" + zh + "中间断开，数字不可全信。",
                "The page breaks off inside " + en + "; its figures can't be relied on.");
    }
}
