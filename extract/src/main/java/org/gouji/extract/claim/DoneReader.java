package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Overfulfilled;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;

/** Reads how much of a plan was done where plan, deed and rate follow one another: 计划50万元，支出40万元，完成80%. */
final class DoneReader {
    private static final Pattern PLAN =
            Pattern.compile("(?:^|[，。；：、）])(?:年初|全年|年度|本年|原)?(?:计划|预算)(?:投资|投入|支出|资金|安排|使用|实施|建设|完成)*(?:为|共)*$");
    private static final Pattern DEED =
            Pattern.compile("^[，、](?:实际|已|全年|年度|本年|累计|共)*(?:支出|支付|使用|执行|拨付|完成投资|投入|完成|实施|建成)(?:资金)?(?:为|共|了)*$");
    private static final Pattern FINAL = Pattern.compile("^[，、](?:实际|全年|年度|本年|支出)*决算(?:支出|数|额|金额)?(?:为|共)*$");
    private static final Pattern RATE =
            Pattern.compile("^[，、（](?:已)?(?:完成|完成率|执行率|支出率|预算执行率|完成计划的?|占计划的?|为计划的?)(?:为|达到|达|是)*$");

    /** Money handed over says nothing of the work: 计划投资500万元，已支付300万元，完成80% is of the work. */
    private static final Pattern PAID = Pattern.compile("[支拨]付");

    private static final Pattern BUDGET = Pattern.compile("预算|资金|支出");

    private static final Pattern BARE = Pattern.compile("^[，、（](?:已)?完成(?:为|达到|达|是)*$");

    private static final Pattern WITHIN = Pattern.compile("^[，、](?:严格)?控制在(?:年初|全年|调整后?)?预算(?:数|额|总额)?$");
    private static final Pattern KEPT = Pattern.compile("^(?:之内|以内|内)?，(?:预算)?控制率(?:为|达)?$");

    private static final Needs NEEDS = Needs.of(RATE, KEPT);

    private DoneReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param read what was read of it already: a rate is of one plan
     */
    static List<Claim> read(Passage passage, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                Mention plan = mentions.get(i - 2);
                Mention deed = mentions.get(i - 1);
                Mention rate = mentions.get(i);
                if (kept(plan, deed, rate)) {
                    claims.add(ratio(rate, plan, exact(deed)));
                } else if (follow(plan, deed, rate) && read.stream().noneMatch(c -> of(c, rate))) {
                    claims.add(ratio(rate, deed, plan.fact()));
                }
            }
        }
        return claims;
    }

    private static Claim ratio(Mention rate, Mention deed, Fact plan) {
        return new Ratio(
                rate.fact(),
                deed.fact(),
                plan,
                Ratio.Type.COMPLETION,
                true,
                rate.fact().place().sentence());
    }

    /** 预算5万元以内 leaves open what was spent, not what was planned. */
    private static Fact exact(Mention plan) {
        Fact fact = plan.fact();
        Printed printed = fact.quantity().number();
        Printed plain = new Printed(printed.value(), Printed.Approximation.NONE, printed.digits());
        return fact.quantity() instanceof Quantity.Amount amount
                ? new Fact(
                        new Quantity.Amount(amount.span(), plain, amount.money(), amount.unitFrom()),
                        fact.item(),
                        fact.key(),
                        Measure.BUDGET,
                        fact.scope(),
                        fact.year(),
                        fact.place())
                : fact;
    }

    /** 支出4万元，控制在预算5万元以内，控制率80%: what was spent stands first. */
    private static boolean kept(Mention deed, Mention plan, Mention rate) {
        return rate.percentage()
                && deed.plain()
                && deed.money()
                && plan.money()
                && WITHIN.matcher(plan.lead()).matches()
                && KEPT.matcher(rate.lead()).matches()
                && plan.fact().quantity().value().signum() > 0;
    }

    private static boolean follow(Mention plan, Mention deed, Mention rate) {
        return rate.percentage()
                && plan.plain()
                && deed.plain()
                && plan.alike(deed)
                && plan.depth() == deed.depth()
                && plan.fact().quantity().value().signum() > 0
                && RATE.matcher(rate.lead()).matches()
                && (done(plan, deed) || budgeted(plan, deed))
                && !ofWork(deed, rate)
                && !planned(plan, deed, rate);
    }

    private static boolean done(Mention plan, Mention deed) {
        return DEED.matcher(deed.lead()).matches() && PLAN.matcher(plan.lead()).find();
    }

    /** 公务接待费年初预算12万元，支出决算13.20万元，完成110%. */
    private static boolean budgeted(Mention plan, Mention deed) {
        return FINAL.matcher(deed.lead()).matches()
                && FactIndex.budget(plan.fact())
                && plan.lead().contains("预算");
    }

    private static boolean ofWork(Mention deed, Mention rate) {
        return PAID.matcher(deed.lead()).find() && BARE.matcher(rate.lead()).matches();
    }

    /** Work beyond its plan is often told as done to 100 %; money beyond its budget is not. */
    private static boolean planned(Mention plan, Mention deed, Mention rate) {
        return !BUDGET.matcher(plan.lead()).find() && Overfulfilled.at(rate.fact(), deed.fact(), plan.fact());
    }

    private static boolean of(Claim claim, Mention rate) {
        return Claims.first(claim) instanceof Ratio ratio && ratio.rate().standsAt(rate.fact());
    }
}
