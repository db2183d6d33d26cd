package org.gouji.extract.identity;

import org.gouji.extract.regex.Pattern;

/** The project that a report is of, as its title names it: 云岭县水利局2023年度农村供水保障项目支出绩效自评报告 is of 农村供水保障. */
public final class ProjectNames {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:附件?\\S{0,3}[：:])?(?:关于)?(?:对)?(?:20\\d\\d[^省市县区一-龥]{0,3}(?:20\\d\\d)?(?:学?年)?度?)?");
    private static final Pattern YEARS = Pattern.compile("^的?(?:20\\d\\d年?[—–～~\\-－至])?20\\d\\d(?:学?年)?度?");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:[（(][^（()）]*[）)])?(?:20\\d\\d.*|(?:专项)?项目(?:支出|绩效|自评|评价|资金|的).*|项目$|工程项目.*|支出绩效.*|(?:财政)?(?:重点)?(?:支出)?(?:绩效|自评|评价).*)$");
    /** 专项预算项目, 部门项目: titles that name none. */
    private static final Pattern NONE = Pattern.compile(
            "(?:部门|单位|本级|年度|财政|专项|预算|项目|支出|整体|重点|资金|上级|转移支付|一般性|特定目标类|运转类|其他|经费|政策|民生|直达|县级|市级|省级|中央|和|及|、)*");

    private static final Pattern SEVERAL = Pattern.compile("等.{0,3}个?$");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private ProjectNames() {}

    /**
     * The name of the project without who reports, the year and the words for a report; empty if the title names none.
     *
     * @param title the title of a report on a project
     * @param department who reports
     */
    public static String in(String title, String department) {
        String words = BEFORE.matcher(title.replace(" ", "")).replaceFirst("");
        if (!department.isEmpty() && words.startsWith(department)) {
            words = words.substring(department.length());
        } else {
            words = words.substring(Regions.of(words).length());
        }
        return named(BEHIND.matcher(YEARS.matcher(words).replaceFirst("")).replaceFirst(""));
    }

    /** Words if they may be the name of one project; else empty. */
    static String named(String words) {
        boolean named = words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !NONE.matcher(words).matches()
                && !SEVERAL.matcher(words).find();
        return named ? words : "";
    }
}
