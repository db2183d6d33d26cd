package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Which lines are nothing but a page number. */
final class PageNumbers {
    /** — 3 —, 第3页 共8页, 3/8. */
    private static final Pattern MARKED = Pattern.compile(
            "[-—–－]{1,2}\\s?\\d{1,3}\\s?[-—–－]{1,2}|第\\s?\\d{1,3}\\s?页(?:[，,/\\s]{0,3}共\\s?\\d{1,3}\\s?页)?");

    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    /** Bare numbers are page numbers where so many lines count on one from another. */
    private static final int CHAIN = 3;

    private final BitSet numbered = new BitSet();

    PageNumbers(Lines lines) {
        List<int[]> bare = new ArrayList<>();
        int last = lines.size() - 1;
        while (last >= 0 && lines.blank(last)) {
            last--;
        }
        for (int line = 0; line <= last; line++) {
            if (lines.blank(line) || lines.end(line) - lines.start(line) > 40) {
                continue;
            }
            String text = lines.at(line).strip();
            if (MARKED.matcher(text).matches()) {
                numbered.set(line);
            } else if (BARE.matcher(text).matches()) {
                bare.add(new int[] {line, Integer.parseInt(text)});
                if (line == last || lines.besidePageBreak(line)) {
                    numbered.set(line);
                }
            }
        }
        markChains(bare);
    }

    private void markChains(List<int[]> bare) {
        int from = 0;
        for (int i = 1; i <= bare.size(); i++) {
            if (i < bare.size() && bare.get(i)[1] == bare.get(i - 1)[1] + 1) {
                continue;
            }
            if (i - from >= CHAIN) {
                bare.subList(from, i).forEach(entry -> numbered.set(entry[0]));
            }
            from = i;
        }
    }

    boolean at(int line) {
        return numbered.get(line);
    }
}
