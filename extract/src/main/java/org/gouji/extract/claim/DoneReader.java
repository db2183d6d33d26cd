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

/** Reads how much of a plan was done where plan, deed and rate follow one another: 计划50万元，支出40万元，完成80%. */
final class DoneReader {
    private static final Pattern PLAN =
            Pattern.compile("(?:^|[，。；：、）])(?:年初|全年|年度|本年|原)?(?:计划|预算)(?:投资|投入|支出|资金|安排|使用|实施|建设|完成)*(?:为|共)*$");
    private static final Pattern DEED =
            Pattern.compile("^[，、](?:实际|已|全年|年度|本年|累计|共)*(?:支出|支付|使用|执行|拨付|完成投资|投入|完成|实施|建成)(?:资金)?(?:为|共|了)*$");
    private static final Pattern RATE =
            Pattern.compile("^[，、（](?:已)?(?:完成|完成率|执行率|支出率|预算执行率|完成计划的?|占计划的?|为计划的?)(?:为|达到|达|是)*$");

    /** Money handed over says nothing of the work: 计划投资500万元，已支付300万元，完成80% is of the work. */
    private static final Pattern PAID = Pattern.compile("[支拨]付");

    private static final Pattern BUDGET = Pattern.compile("预算|资金|支出");

    private static final Pattern BARE = Pattern.compile("^[，、（](?:已)?完成(?:为|达到|达|是)*$");

    private static final Needs NEEDS = Needs.of(RATE);

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
                if (follow(plan, deed, rate) && read.stream().noneMatch(c -> of(c, rate))) {
                    claims.add(new Ratio(
                            rate.fact(),
                            deed.fact(),
                            plan.fact(),
                            Ratio.Type.COMPLETION,
                            true,
                            rate.fact().place().sentence()));
                }
            }
        }
        return claims;
    }

    private static boolean follow(Mention plan, Mention deed, Mention rate) {
        return rate.percentage()
                && plan.plain()
                && deed.plain()
                && plan.alike(deed)
                && plan.depth() == deed.depth()
                && plan.fact().quantity().value().signum() > 0
                && RATE.matcher(rate.lead()).matches()
                && DEED.matcher(deed.lead()).matches()
                && PLAN.matcher(plan.lead()).find()
                && !ofWork(deed, rate)
                && !planned(plan, deed, rate);
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
