package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;

/** Words for what the parts before them make: 合计, 共计, 总计. */
public final class Together {
    /** Those that say nothing else. */
    public static final String WORD = "(?:合计|共计|总计)";

    /** And 共, which says it only where nothing stands between it and a mark. */
    public static final String SHORT = "(?:合计|共计|总计|共)";

    /** Those that label a row or a column of a table. */
    public static final String LABEL = "(?:合计|总计|小计)";

    private static final Pattern BEFORE = Pattern.compile("(?:" + WORD + "|小计)(?:支出|金额|资金)?(?:为|约|：)?$");

    private Together() {}

    /** Whether the words right before a number say that it is what those before it make. */
    public static boolean named(String lead) {
        return BEFORE.matcher(lead).find();
    }
}
