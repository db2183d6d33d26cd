package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;

/** Reads what a purchase saved: 采购预算13.00万元，合同金额12.50万元，节约资金0.50万元，节约率3.85%; 最高限价120万元，中标价114万元，下浮5%. The budget or the price says that it is of a purchase. */
final class SavingsReader {
    private static final Pattern SAVED = Pattern.compile("^，(?:共|实际|累计)?(?:节约|节省|节支)(?:了|财政)?(?:资金|经费|金额|成本)?(?:为)?$");
    private static final Pattern RATE = Pattern.compile("^，(?:资金|采购|综合)?(?:节约|节支|节省|节资)率(?:为|达|达到)?$");
    private static final Pattern DOWN = Pattern.compile("^，(?:较[^，。；：]{2,6})?下浮(?:率|比例|幅度)?(?:为|达|约)?$");
    private static final Pattern BUDGET = Pattern.compile("(?:预算|控制价|限价|概算|估算)(?:金额|总额|价|数|资金|合计|总计)?(?:为|是|共)?$");
    private static final Pattern PRICE =
            Pattern.compile("^，(?:实际)?(?:合同|中标|成交|采购|签约|结算)+(?:总)?(?:金额|价|价格|额|价款|支出|总价)?(?:合计|总计)?(?:为|是|共)?$");
    private static final Pattern PURCHASE = Pattern.compile("采购|控制价|限价|招标");
    private static final Pattern SIGNED = Pattern.compile("合同|中标|成交|签约");

    /** 总计2062.65万元，较2148.90万元的控制价下浮4.01%. */
    private static final Pattern BELOW =
            Pattern.compile("^的(?:招标|最高|投标|采购)*(?:控制价|拦标价|限价|预算价)(?:总?额|合计)?(?:下浮|降低|节约|低)(?:了|率)?(?:为|约)?$");

    private static final Pattern THAN = Pattern.compile("^，(?:较|比|相较于?)$");

    private static final Needs NEEDS = Needs.of(SAVED, DOWN, BELOW);

    private SavingsReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                Mention budget = mentions.get(i - 2);
                Mention price = mentions.get(i - 1);
                Mention saved = mentions.get(i);
                if (saved.percentage() && DOWN.matcher(saved.lead()).matches() && purchase(budget, price)) {
                    claims.add(new Formula(saved.fact(), List.of(budget.fact(), price.fact()), "(#0-#1)/#0"));
                }
                if (saved.percentage() && BELOW.matcher(saved.lead()).matches() && than(price, budget)) {
                    claims.add(new Formula(saved.fact(), List.of(price.fact(), budget.fact()), "(#0-#1)/#0"));
                }
                if (saved.money() && SAVED.matcher(saved.lead()).matches() && purchase(budget, price)) {
                    claims.add(new Formula(saved.fact(), List.of(budget.fact(), price.fact()), "#0-#1"));
                    if (i + 1 < mentions.size() && rate(mentions.get(i + 1))) {
                        claims.add(
                                new Formula(mentions.get(i + 1).fact(), List.of(saved.fact(), budget.fact()), "#0/#1"));
                    }
                }
            }
        }
        return claims;
    }

    private static boolean than(Mention limit, Mention price) {
        return limit.money()
                && price.money()
                && limit.alike(price)
                && THAN.matcher(limit.lead()).matches();
    }

    private static boolean rate(Mention mention) {
        return mention.percentage() && RATE.matcher(mention.lead()).matches();
    }

    private static boolean purchase(Mention budget, Mention price) {
        boolean told = PURCHASE.matcher(budget.lead()).find()
                || SIGNED.matcher(price.lead()).find();
        return told
                && budget.money()
                && price.money()
                && !budget.fact().quantity().number().approximate()
                && !price.fact().quantity().number().approximate()
                && BUDGET.matcher(budget.lead()).find()
                && PRICE.matcher(price.lead()).matches();
    }
}
