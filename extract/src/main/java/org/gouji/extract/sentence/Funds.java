package org.gouji.extract.sentence;

import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** Puts names that are short for something else in their place: 本年支出 of a fund, 一般公共预算 under an income, sums that an evaluation covers. */
final class Funds {
    private static final Pattern SPLIT = Pattern.compile("(?:inc|exp)\\.(?:gpb|govfund|soe)");
    private static final Pattern WHOLE = Pattern.compile("(?:inc|exp|total|budget)\\..*");
    private static final Pattern PART = Pattern.compile("exp\\.(?:basic|project)|bal\\..*");
    private static final Pattern FUND = Pattern.compile("政府性基金");
    private static final Pattern SAID = Pattern.compile("一般公共|财政拨款|基金|国有资本|非财政|事业收入|其他资金");
    private static final Pattern CAPITAL = Pattern.compile("国有资本经营");
    /** What says no fund of its own. */
    private static final Pattern BALANCED =
            Pattern.compile("(?:本年|当年|全年|总)?(?:收入|支出)(?:合计|总计)?|(?:年初|年末)(?:结转和?结余|结转|结余)");

    private static final String SPENT = "一般公共预算财政拨款支出";
    private static final String BASIC = "一般公共预算财政拨款基本支出";
    private static final Pattern UNIT = Pattern.compile("|budget\\.unit|exp\\.total");
    private static final Pattern SIDE = Pattern.compile("(?:年初|全年|调整后?的?)?预算数?|支出决算|决算");

    private static final Pattern BARE = Pattern.compile("(?:一般公共预算|政府性基金预算?|国有资本经营预算)");
    private static final Pattern COVERED =
            Pattern.compile("涉及(?:预算|项目|财政)*(?:资金|金额|支出|一般)|(?:开展|组织)[^，。]{0,16}(?:评价|自评|监控)|绩效目标的?项目");
    private static final Map<String, String> INCOMES =
            Map.of("gpb", "一般公共预算财政拨款收入", "govfund", "政府性基金预算财政拨款收入", "soe", "国有资本经营预算财政拨款收入");
    private static final Map<String, String> TOTALS = Map.of("inc.total", "inc", "exp.total", "exp");

    private Funds() {}

    /**
     * The name as it is meant.
     *
     * @param sentence the words of the sentence up to the number, plain
     * @param whole the key of the total that a list is under; empty if none
     */
    static Name meant(Name name, String sentence, String whole) {
        if (COVERED.matcher(sentence).find() && name.key().indexOf('.') > 0) {
            return new Name(name.text(), "", name.scope(), false);
        }
        if (BARE.matcher(name.text()).matches()) {
            return side(name, whole);
        }
        boolean split = SPLIT.matcher(name.key()).matches() && !whole.isEmpty();
        if (split && !WHOLE.matcher(whole).matches()) {
            return new Name(name.text(), whole + "@" + name.key(), name.scope(), true);
        }
        boolean capital = CAPITAL.matcher(sentence).find();
        boolean fund = FUND.matcher(sentence).find() && !sentence.contains("一般公共预算");
        if (fund == capital || name.text().contains("合计")) {
            return name;
        }
        return of(name, capital ? "soe" : "govfund", capital ? Scope.STATE_CAPITAL : Scope.GOVERNMENT_FUND);
    }

    /** The words of a sentence, behind those of a heading that tells its fund where it says none: 八、政府性基金预算…情况说明 / 本年收入24万元. */
    static String told(String heading, String sentence) {
        boolean one = FUND.matcher(heading).find() != CAPITAL.matcher(heading).find();
        return one && !heading.contains("一般公共") && !SAID.matcher(sentence).find() ? heading + "，" + sentence : sentence;
    }

    /**
     * What is shown of an amount under the heading of one fund's expenditure: 年初预算 and 支出决算 are that expenditure's, 基本支出 is what the fund paid of it.
     */
    static String shown(String item, Name name, String heading) {
        if (!heading.contains(SPENT) && !heading.contains(BASIC)) {
            return item;
        }
        if (item.equals("基本支出") && heading.contains(BASIC)) {
            return BASIC;
        }
        return UNIT.matcher(name.key()).matches() && SIDE.matcher(item).matches()
                ? (heading.contains(BASIC) ? BASIC : SPENT)
                : item;
    }

    private static Name of(Name name, String fund, Scope scope) {
        String whose = scope == Scope.STATE_CAPITAL ? "国有资本经营预算财政拨款" : "政府性基金预算财政拨款";
        String text = BALANCED.matcher(name.text()).matches() ? whose + name.text() : name.text();
        String side = TOTALS.get(name.key());
        if (side != null) {
            return new Name(text, side + "." + fund, scope, true);
        }
        boolean part = PART.matcher(name.key()).matches();
        return part ? new Name(text, name.key() + "@" + fund, scope, true) : name;
    }

    /** 一般公共预算 alone is income under an income, expenditure under an expenditure, and otherwise nothing that can be compared. */
    private static Name side(Name name, String whole) {
        String fund = name.text().startsWith("一般") ? "gpb" : name.text().startsWith("政府") ? "govfund" : "soe";
        String side = whole.startsWith("inc.") ? "inc." : whole.startsWith("exp.") ? "exp." : "";
        String text = side.equals("inc.") ? INCOMES.getOrDefault(fund, name.text()) : name.text();
        return new Name(text, side.isEmpty() ? "" : side + fund, name.scope(), !side.isEmpty());
    }
}
