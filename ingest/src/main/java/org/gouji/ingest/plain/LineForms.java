package org.gouji.ingest.plain;

import java.util.regex.Pattern;

/** What a line looks like, told from its own words. All patterns are asked of cleaned lines. */
public final class LineForms {
    private static final String HAN_NUMBER = "[一二三四五六七八九十百]{1,4}";

    private static final Pattern HEADING = Pattern.compile(
            "^(?:第(?:" + HAN_NUMBER + "|\\d{1,2})(?:部分|章|节|篇)|" + HAN_NUMBER + "[、．.]|[（(]" + HAN_NUMBER + "[）)])");

    private static final Pattern ITEM = Pattern.compile("^(?:\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳]|[-•●■□◆▪☐*·]"
            + "|附件|附表|附[:：]|注\\d?[:：]|备注|说明[:：]|[图表]\\s?\\d|Q\\d|(?:目标|指标)\\d)");

    private static final Pattern PART = Pattern.compile("^(?:第(?:" + HAN_NUMBER + "|\\d{1,2})部分|附件|附表|附录|附[:：])");

    private static final Pattern FORM_FOOT =
            Pattern.compile("^(?:填报人|填表人|制表人?[:：]|经办人|审核人|填报(?:单位|日期|时间)|填表(?:单位|日期|说明)|填报说明|联系人|联系电话"
                    + "|备注[:：]|注\\d?[:：]|说明[:：]|(?:金额|计量)?单位[:：])");

    /** 经费执行情况  单位：万元, which stands above a table. */
    private static final Pattern UNIT_CAPTION = Pattern.compile("单位[:：]\\s*(?:[百千万亿]?元|[%％件人户个亩吨次辆台])");

    /** 表3：水质检测情况, 表2-1 收入情况（单位：万元）. */
    private static final Pattern CAPTION = Pattern.compile("^附?表\\s?\\d{1,2}(?:[-—.]\\d{1,2})?[：:、\\s].");

    private static final Pattern FORM_TITLE = Pattern.compile("(?:表|问卷|报告|清单|情况说明|计划书)(?:[（(][^）)]{0,20}[）)])?$");

    private static final Pattern YEAR_LINE = Pattern.compile("^[（(]?20\\d{2}年度?[）)]?$");

    private static final Pattern UNIT_LINE = Pattern.compile("^(?:(?:金额|计量)?单位[:：]|附件|附表)");

    private static final String ENDS_SENTENCE = "。！？；：!?;:…";

    private static final int TITLE_LENGTH = 40;

    private LineForms() {}

    /** Numbered as a part or in Chinese numerals. */
    public static boolean heading(String line) {
        return HEADING.matcher(line).find();
    }

    /** Begins as a heading, list item or note does. */
    public static boolean opens(String line) {
        return heading(line) || ITEM.matcher(line).find();
    }

    public static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "”’」』\"".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS_SENTENCE.indexOf(line.charAt(last)) >= 0;
    }

    /** Short and without a sentence's punctuation. */
    public static boolean titleLike(String line) {
        return !line.isEmpty() && line.length() <= TITLE_LENGTH && line.indexOf('。') < 0 && !endsSentence(line);
    }

    /** Surely no paragraph of a cell: a part, an annex, the foot of a form, the title of the next table. */
    static boolean leavesCell(String line) {
        return PART.matcher(line).find()
                || FORM_FOOT.matcher(line).find()
                || (titleLike(line)
                        && (CAPTION.matcher(line).find()
                                || FORM_TITLE.matcher(line).find()));
    }

    /** A title that gives the unit of the table below it. */
    static boolean captions(String line) {
        return titleLike(line) && UNIT_CAPTION.matcher(line).find();
    }

    /** Most probably outside a table. */
    static boolean leavesTable(String line) {
        return leavesCell(line) || heading(line) || YEAR_LINE.matcher(line).find();
    }

    /** 单位：万元 or 附件2, which may stand indented right above a table. */
    static boolean aboveTable(String line) {
        return UNIT_LINE.matcher(line).find();
    }
}
