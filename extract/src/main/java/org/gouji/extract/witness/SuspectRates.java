package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Measure;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;

/** What a rate may be of: the number right before it that does what it is called after, over those before; 94.91%（有效问卷687份，满意652份）. */
final class SuspectRates {
    private static final Pattern NAME =
            Pattern.compile("(?<root>[\\u4e00-\\u9fa5]{2,10})[率度](?:（[^（）]*）)?(?:分别)?(?:为|是|达到?|均|仅|约|：)*$");
    private static final Pattern OTHER = Pattern.compile(
            "上年|去年|往年|同期|目标|不低于|不少于|不超过|高于|低于|要求|标准|全市|全省|全国|平均|得分率|增长|增减|变动|变化|调整|结转|结余|其中|分别|利率|税率|费率|折扣|中标");
    private static final Pattern SPENT = Pattern.compile("支出|执行|支付|完成|实际|使用|到位|拨付");
    private static final String SPENDING = "执行支付支出使用完成控制";
    private static final String EMPTY = "预算资金项目总率度的数工作本年全";
    private static final int TELLING = 3;
    private static final int PARTS = 2;
    private static final int BASES = 4;

    private SuspectRates() {}

    static List<Way> ways(Field field, Num rate) {
        boolean rated = rate.percentage()
                && rate.digits() >= TELLING
                && rate.fact().quantity() instanceof Percentage percentage
                && percentage.form() == Form.PERCENT
                && rate.mention().measure() != Measure.CHANGE_RATE
                && rate.value().signum() > 0
                && !OTHER.matcher(rate.words()).find();
        Matcher name = NAME.matcher(rate.words());
        if (!rated || !name.find()) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        bracket(field, rate, ways);
        if (ways.isEmpty()) {
            before(field, rate, name.group("root"), ways);
        }
        return ways;
    }

    /** 受理4317件，…办结4289件，办结率99.35%. */
    private static void before(Field field, Num rate, String root, List<Way> ways) {
        for (Num part : field.before(rate, PARTS, n -> n.plain() && n.sentence() == rate.sentence())) {
            boolean right = part.at() == rate.at() - 1
                    || part.at() == rate.at() - 2 && !rate.mention().lead().contains("；") && between(field, part, rate);
            if (right
                    && does(part, root)
                    && part.mention().depth() == rate.mention().depth()) {
                field
                        .before(
                                part,
                                rate.digits() > TELLING ? BASES : 1,
                                n -> n.plain() && n.alike(part) && n.passage() == part.passage())
                        .stream()
                        .filter(base -> base.value().compareTo(part.value()) != 0)
                        .forEach(base -> ways.add(Way.quotient(rate, part, base)));
                return;
            }
        }
    }

    /** 办结731件（含上年12件），办结率: what stands between is of the same kind. */
    private static boolean between(Field field, Num part, Num rate) {
        return field.after(part, 1, n -> true).stream().allMatch(n -> n.plain() && n.alike(part) && n.at() < rate.at());
    }

    /** 满意度94.91%（有效问卷687份，满意652份）: the two numbers of the bracket right behind, and no third. */
    private static void bracket(Field field, Num rate, List<Way> ways) {
        int deeper = rate.mention().depth() + 1;
        List<Num> inside =
                field.after(rate, PARTS + 1, n -> n.sentence() == rate.sentence() && n.at() <= rate.at() + PARTS + 1);
        boolean two = inside.size() >= PARTS
                && inside.subList(0, PARTS).stream()
                        .allMatch(n -> n.plain() && n.mention().depth() == deeper)
                && (inside.size() == PARTS || inside.get(PARTS).mention().depth() < deeper)
                && inside.get(0).mention().lead().startsWith("（")
                && inside.get(0).alike(inside.get(1));
        if (two) {
            boolean first = inside.get(0).value().compareTo(inside.get(1).value()) >= 0;
            ways.add(Way.quotient(rate, inside.get(first ? 1 : 0), inside.get(first ? 0 : 1)));
        }
    }

    /** Whether a number's own words have something of the rate's name. */
    private static boolean does(Num part, String root) {
        String words = part.words();
        if (words.contains("未") || words.contains("不")) {
            return false;
        }
        if (SPENDING.contains(root.substring(root.length() - 2))
                && SPENT.matcher(words).find()) {
            return true;
        }
        return root.chars().anyMatch(c -> EMPTY.indexOf(c) < 0 && words.indexOf(c) >= 0);
    }
}
