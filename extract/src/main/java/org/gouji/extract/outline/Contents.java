package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Pattern;

/** Lists of contents that came in as lines of text: the same first number begins twice, and only short lines stand between. */
final class Contents {
    private static final int LONGEST_ENTRY = 60;
    private static final Pattern HEADER = Pattern.compile("目录");
    /** A page number behind an entry, its leader dots or field code. */
    private static final Pattern PAGE = Pattern.compile("(PAGEREF.*|[.…·]{2,}\\d*|\\d{1,3})$");

    private Contents() {}

    static List<Row> dropped(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Row row = rows.get(i);
            boolean header = row.isText() && HEADER.matcher(row.flat()).matches();
            int end = header ? end(rows, i + 1) : (isFirst(row, Numbering.PART) ? end(rows, i) : i);
            if (end > i) {
                i = end;
            } else {
                kept.add(row);
                i++;
            }
        }
        return kept;
    }

    /** Where the list that begins at a row ends: at the row that its first entry stands for; the row itself if it is no list. */
    private static int end(List<Row> rows, int start) {
        int first = start;
        while (first < Math.min(start + 3, rows.size())
                && rows.get(first).mark().isEmpty()) {
            first++;
        }
        if (first >= rows.size() || rows.get(first).mark().isEmpty()) {
            return start;
        }
        Numbering.Mark mark = rows.get(first).mark().orElseThrow();
        String words = entry(rows.get(first));
        for (int i = first + 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isText() || row.words().length() > LONGEST_ENTRY) {
                return start;
            }
            boolean again = mark.numbering() == Numbering.PART
                    ? row.mark().filter(m -> m.label().equals(mark.label())).isPresent()
                    : entry(row).equals(words);
            if (again && i > first + 2) {
                return i;
            }
        }
        return start;
    }

    private static boolean isFirst(Row row, Numbering numbering) {
        return row.mark()
                .filter(mark -> mark.numbering() == numbering && mark.value() == 1)
                .isPresent();
    }

    private static String entry(Row row) {
        return PAGE.matcher(row.flat()).replaceFirst("");
    }
}
