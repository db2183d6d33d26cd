package org.gouji.extract.table.grid;

import org.gouji.extract.regex.Pattern;

/** What the words of a cell say of its row: that it is a total, or part of one, or nothing. */
public final class RowLabels {
    /** Totals of all, or of a side. */
    public static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|本年(?:收入|支出)?合计|支出合计|收入合计|小计)$");

    private static final Pattern NAMED_TOTAL = Pattern.compile("[\\u4e00-\\u9fa5]{2,14}(?:合计|总计)");
    /** 其中 leads the rows of a part, not of all. */
    public static final Pattern PART = Pattern.compile("^其中[：:]?.*");
    /** 其中 before a label. */
    public static final Pattern AMONG = Pattern.compile("^其中[：:]?");
    /** What stands in a cell of which nothing is to be said. */
    private static final Pattern BLANK = Pattern.compile("[-—－–―/／\\s]*");

    private RowLabels() {}

    /** Whether a cell says nothing, or a dash. */
    public static boolean blank(String words) {
        return BLANK.matcher(words).matches();
    }

    /** Whether a label is of a total: 合计, or 资产合计. */
    public static boolean total(String label) {
        return TOTAL.matcher(label).matches() || NAMED_TOTAL.matcher(label).matches();
    }
}
