package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.ingest.plain.LineForms;

/** Tells the lines of a contents list (目录). */
final class ContentsEntries {
    private static final Pattern TITLE = Pattern.compile("目\\s{0,8}[录錄次]");
    private static final Pattern LEADERS =
            Pattern.compile("(?:[.．·…‥。_⋯]\\s?){3,}+\\s*+[-—(（]?\\s?\\d{1,4}\\s?[-—)）]?$");
    private static final Pattern PAGE = Pattern.compile("[-—]?\\s?\\d{1,4}\\s?[-—]?");
    private static final int LONGEST = 160;

    private ContentsEntries() {}

    static boolean title(TextLine line) {
        return TITLE.matcher(line.text()).matches();
    }

    /** Whether a line ends in leaders and the number of a page. */
    static boolean led(TextLine line) {
        return line.text().length() <= LONGEST && LEADERS.matcher(line.text()).find();
    }

    /** Whether a line has the number of a page at its right end; only below the title 目录 is that an entry. */
    static boolean paged(TextLine line) {
        List<TextLine.Segment> segments = line.segments();
        return led(line)
                || segments.size() >= 2
                        && PAGE.matcher(segments.get(segments.size() - 1).text())
                                .matches();
    }

    /** Lines one below the other that are headings with the number of a page at the right end: a list without title and leaders. */
    static Set<TextLine> untitled(List<Element> elements) {
        Set<TextLine> listed = new HashSet<>();
        List<TextLine> run = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof TextLine line && paged(line) && LineForms.heading(line.text())) {
                run.add(line);
                if (run.size() > 1) {
                    listed.addAll(run);
                }
            } else {
                run.clear();
            }
        }
        return listed;
    }
}
