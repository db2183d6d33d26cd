package org.gouji.export.word;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text element of a run that is split. Programs drop blanks at the ends of its text unless its tag keeps them, so that the pieces need
 * tags of their own, or splits where nobody asked for one.
 *
 * @param letters its text
 * @param tag its start tag
 */
record TextCuts(WrittenText letters, String tag) {
    private static final Pattern SPACE = Pattern.compile("\\s+xml:space\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private boolean keepsBlanks() {
        return tag.contains("preserve");
    }

    /** The first letter that is shown. */
    int first() {
        int first = 0;
        int length = letters.length();
        while (!keepsBlanks() && first < length && letters.blank(first)) {
            first++;
        }
        return first;
    }

    /** The end of the last letter that is shown. */
    int last() {
        int last = letters.length();
        while (!keepsBlanks() && last > 0 && letters.blank(last - 1)) {
            last--;
        }
        return last;
    }

    /**
     * All splits that are needed, in order, each with the tag that the rest of the text begins with.
     *
     * @param wanted before which letters to split, all of them between the first and the last that are shown
     */
    Map<Integer, String> plan(SortedSet<Integer> wanted) {
        Map<Integer, String> plan = new TreeMap<>();
        wanted.forEach(at -> plan.put(at, tag));
        if (keepsBlanks()) {
            return plan;
        }
        int first = wanted.first();
        while (letters.blank(first - 1)) {
            first--;
        }
        plan.put(first, tag);
        Integer[] cuts = plan.keySet().toArray(Integer[]::new);
        int last = last();
        for (int i = 0; i < cuts.length; i++) {
            int end = i + 1 < cuts.length ? cuts[i + 1] : last;
            if (letters.blank(cuts[i]) || letters.blank(end - 1)) {
                plan.put(cuts[i], keeping());
                if (end == last && last < letters.length()) {
                    plan.put(last, tag);
                }
            }
        }
        return plan;
    }

    private String keeping() {
        String bare = SPACE.matcher(tag).replaceAll("");
        return bare.substring(0, bare.length() - 1) + " xml:space=\"preserve\">";
    }
}
