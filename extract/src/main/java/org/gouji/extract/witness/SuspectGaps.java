package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;

/** What lies apart: 合格率98.20%，比上年97.15%提高1.05个百分点; 送审301.75万元，审定286.54万元，审减15.21万元; 结余, 未支付 and what is left besides. */
final class SuspectGaps {
    private static final Pattern AGAINST = Pattern.compile("[比较]|上年|去年|目标|标准|要求|高于|低于|由|从|超");
    private static final Pattern MOVED =
            Pattern.compile("(?:提高|上升|增加|降低|下降|减少|低|高|多|少|慢|快|缩短|延长|回落|提升|超出|超过?|相差|节约|节省|审减|核减|净增|净减|压减|增长)(?:了|达)?$");
    private static final Pattern LEFT = Pattern.compile(
            "(?:^|[，、；（])(?:资金|预算|项目)?(?:结余|节余|未执行|未支出|未使用|未支付|未到位|尚未支付|余|剩余|差额|资金缺口|净增加?)(?:资金|金额)?(?:为|：)?$");
    /** 94.8%（目标93%），较上年提高1.6个百分点: of what was, not of what was aimed at. */
    private static final Pattern YEAR = Pattern.compile("上年|去年|同期|同比");

    private static final Pattern AIM = Pattern.compile("目标|计划|要求|标准|任务");
    private static final int FEW = 2;
    private static final int MONEY = 3;
    private static final int COUNT = 3;
    private static final int CENTS = 4;

    private SuspectGaps() {}

    static List<Way> ways(Field field, Num made) {
        if (made.value().signum() <= 0) {
            return List.of();
        }
        return made.fact().quantity() instanceof Percentage points
                ? points.form() == Form.POINTS ? points(field, made) : List.of()
                : amounts(field, made);
    }

    /** The two rates right before, the nearer of which is compared with. */
    private static List<Way> points(Field field, Num made) {
        List<Num> rates = field.before(made, FEW, n -> n.percentage() && n.sentence() == made.sentence());
        boolean pair = rates.size() == FEW
                && rates.stream().allMatch(n -> n.fact().quantity() instanceof Percentage p && p.form() == Form.PERCENT)
                && rates.get(0).at() == made.at() - 1
                && field.after(rates.get(1), rates.get(0).at() - rates.get(1).at() - 1, n -> true).stream()
                        .allMatch(n -> n.mention().depth() > made.mention().depth())
                && !made.words().contains("每")
                && AGAINST.matcher(rates.get(0).mention().lead()).find()
                && !(YEAR.matcher(made.words()).find()
                        && AIM.matcher(rates.get(0).mention().lead()).find())
                && made.decimals()
                        == Math.max(rates.get(0).decimals(), rates.get(1).decimals());
        return pair ? List.of(Way.apart(made, rates.get(1), rates.get(0))) : List.of();
    }

    private static List<Way> amounts(Field field, Num made) {
        boolean moved = MOVED.matcher(made.words()).find();
        boolean left = LEFT.matcher("，" + made.words()).find();
        if (!made.quantity() || !moved && !left) {
            return List.of();
        }
        Predicate<Num> alike = n -> n.plain() && n.alike(made) && n.passage() == made.passage();
        List<Num> near = field.before(made, left && made.money() ? MONEY : FEW, alike);
        boolean telling = made.money()
                ? near.stream().allMatch(n -> n.digits() >= MONEY) && made.digits() >= MONEY
                : near.stream().allMatch(n -> n.digits() >= COUNT) && made.digits() >= FEW;
        boolean here = near.size() > 1 && near.get(0).sentence() == made.sentence();
        if (!telling || !here || moved && near.get(1).sentence() != made.sentence()) {
            return List.of();
        }
        if (moved && made.digits() < CENTS && near.get(0).at() != made.at() - 1) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (int j = 1; j < near.size(); j++) {
            for (int i = 0; i < j; i++) {
                ways.add(Way.apart(made, near.get(j), near.get(i)));
            }
        }
        return ways;
    }
}
