package org.gouji.extract.sentence;

import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** What a heading or label names: the item of 三公经费决算情况说明, a project, and nothing of 资金到位情况 or 预算批复及调整. */
final class HeadingNames {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．]|[①-⑳])+|[。：]$");
    /** What a heading says of its item, word by word from the end. */
    private static final List<String> SAYING = List.of(
            "情况", "分析", "说明", "评价", "总结", "明细", "总体", "具体", "绩效", "使用", "执行", "管理", "控制", "决算", "预算", "支出", "变动");

    private static final Pattern BOTH = Pattern.compile("收入.?支出|收.?支");
    private static final Pattern NO_ITEM = Pattern.compile(
            ".*(?:到位|执行|批复|调整|成本|管理|控制|效能|效率|效益|产出|投入|过程|质量|概况|率|情况|分析|说明|评价|总体|措施|建议|目标|度|结果)(?:及(?:调整|到位|执行))?");
    private static final Pattern THING = Pattern.compile(".*(?:项目|经费|费|补助|补贴|工程)");
    private static final Pattern BUYING = Pattern.compile("(?:政府)?(?:集中)?采购(?:管理|执行|预算|工作|实施|计划)*(?:情况|分析|说明)*");

    private static final Pattern NARROW = Pattern.compile("sg\\..*|gov\\.run|proc\\.total");

    private static final Pattern TOLD =
            Pattern.compile("(?<project>.{2,}(?:项目|经费|资金|费|补助|补贴|工程|专项))(?:绩效|目标|自评|实施|完成|执行)*情况综述");

    private HeadingNames() {}

    /** The name; empty if the heading names no item. */
    static Name of(String heading, Naming naming) {
        String words = project(NUMBER.matcher(heading).replaceAll(""));
        if (BUYING.matcher(words).matches()) {
            return new Name("政府采购", "proc.total", Scope.UNSAID, true);
        }
        Name name = naming.named(words);
        String rest = BOTH.matcher(words).find() ? "" : cut(words);
        while (!name.known() && !rest.isEmpty()) {
            name = naming.named(rest);
            if (!name.known() && THING.matcher(rest).matches()) {
                return name;
            }
            rest = cut(rest);
        }
        return name.known() || !NO_ITEM.matcher(words).matches() ? known(name, words, naming) : Name.NONE;
    }

    private static Name known(Name name, String words, Naming naming) {
        return name.known() ? name : naming.named(words);
    }

    /** The words without the last word that only says what a heading is for; empty if they end in none. */
    private static String cut(String words) {
        for (String last : SAYING) {
            if (words.endsWith(last)) {
                return words.substring(0, words.length() - last.length());
            }
        }
        return "";
    }

    /** The project of a heading that says what it tells of it: 甲项目绩效目标完成情况综述. */
    static String project(String heading) {
        Matcher told = TOLD.matcher(heading);
        return told.matches() ? told.group("project") : heading;
    }

    /** Whether a heading is of a section whose paragraphs go through the parts of its item. */
    static boolean section(String key) {
        return key.equals("sg.total") || key.equals("proc.total");
    }

    /** Whether a heading is about one item that has its own section, so that totals in it are that item's. */
    static boolean narrow(String key) {
        return NARROW.matcher(key).matches();
    }
}
