package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;

/**
 * Words right before a number that only point at a year, at where something came from or went to, or at a side of an item: 由2021年的,
 * 增加到2022年的, 年初预算数. They are no part of a name.
 */
final class Pointers {
    private static final Pattern YEAR = Pattern.compile(
            "(?:由|从|相?较于?|比|与|和|(?<![会连合不])同)?(?:上年度?|上一年度?|去年度?|上年同期|去年同期|20\\d\\d年度?)(?:的|为|是|有|：)*$");
    private static final Pattern REACHED =
            Pattern.compile("(?:增加|增长|减少|下降|降低|提高|上升|扩大|压缩|压减|调整|调增|调减|追加|增|减|升|降|涨)(?:到|至|为)了?$");
    private static final Pattern BUDGET =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5）]{2})(?:年初|全年|调整后?的?)预算(?:安排|批复)?(?:数|额|资金|总额)?(?:为|是|共|：|分别)*$");
    private static final Pattern KEPT =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5）]{2})控制在(?=(?:年初|全年)?预算(?:安排)?(?:数|额)?的?$)");
    private static final Pattern SPARED = Pattern.compile("(?:(?:较|比|与)[^，。；：]{0,8}?)?(?:相比)?节约(?:了|额|资金)?(?:为)?$");
    /** What is left names nothing without the side: 项目全年预算 is not 项目, 我局（含下属单位）年初预算 not 我局, nor is the number of a paragraph an item. */
    private static final Pattern BARE = Pattern.compile(
            "(?:^|[，。；：、])(?:本|该)?(?:20\\d\\d年度?|项目|资金|单位|部门|经费)$|^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,2}是?)(?:20\\d\\d年度?)?$|^(?:20\\d\\d年度?)?[我本][^，。；：、（）]{1,6}（[^（）]*）$|调整后的?$");

    private Pointers() {}

    /** The words without what only points. */
    static String without(String lead) {
        String words = lead;
        String before;
        do {
            before = words;
            words = YEAR.matcher(KEPT.matcher(words).replaceFirst("")).replaceFirst("");
            words = SPARED.matcher(words).replaceFirst("");
            words = REACHED.matcher(words).replaceFirst("");
            String item = BUDGET.matcher(words).replaceFirst("");
            words = BARE.matcher(item).find() ? words : item;
        } while (!before.equals(words));
        return words;
    }
}
