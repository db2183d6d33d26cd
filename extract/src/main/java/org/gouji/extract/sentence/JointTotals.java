package org.gouji.extract.sentence;

import java.util.List;
import org.gouji.extract.regex.Pattern;

/** Names of what several things make together, which is nobody's total but theirs: 甲和乙合计, 甲等三项合计. */
public final class JointTotals {
    private static final Pattern JOINT = Pattern.compile(".+(?:和.+|等.项)(?:合计|总计|共计|总额)");
    private static final String NUMERALS = "一二三四五六七八九";

    private JointTotals() {}

    /** Whether so many things have such a name. */
    static boolean named(int count) {
        return count > 1 && count <= NUMERALS.length();
    }

    /** The name of what these make, two of them at least and nine at most. */
    static String of(List<String> parts) {
        String first = parts.get(0);
        int count = parts.size();
        return count == 2 ? first + "和" + parts.get(1) + "合计" : first + "等" + NUMERALS.charAt(count - 1) + "项合计";
    }

    /** Whether an item is such a name. */
    public static boolean is(String item) {
        return JOINT.matcher(item).matches();
    }
}
