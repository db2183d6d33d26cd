package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Confirms the rate at which an item's budget was spent, printed far from both (基本支出执行率95.53%, 决算支出相当于年初预算的124%). Which budget is meant is not
 * always said: a rate that fits none is left alone.
 */
final class NamedRateReader {
    private static final Pattern NAME =
            Pattern.compile("(?:^|[，。；：、（])(?:其中)?(?<item>[^，。；：、（）]{2,12}?)(?:预算)?(?:执行|完成|支出|控制)率(?:为|达到|达|是)*$");
    /** 决算支出相当于年初预算的124%: the unit's, where no item is named. */
    private static final Pattern OF_UNIT =
            Pattern.compile("(?:^|[，。；：])(?:全年|本年|年度|实际|决算)*(?:总)?支出(?:相当于|占|为|完成)(?:年初|调整后?|全年)的?预算数?的$");

    private static final String SPENT = "exp.total";
    private static final Needs NEEDS = Needs.of(NAME, OF_UNIT);

    private NamedRateReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of the unit's papers
     * @param read what was read of it already
     */
    static List<Claim> read(Passage passage, Naming naming, List<Fact> facts, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (Mention rate : sentence.mentions()) {
                Matcher name = NAME.matcher(rate.lead());
                boolean whole = OF_UNIT.matcher(rate.lead()).find();
                if (rate.percentage() && (whole || name.find()) && read.stream().noneMatch(c -> of(c, rate))) {
                    String key =
                            whole ? SPENT : naming.named(name.group("item")).key();
                    pair(rate.fact(), key, facts).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean of(Claim claim, Mention rate) {
        return Claims.first(claim) instanceof Ratio ratio && ratio.rate().standsAt(rate.fact());
    }

    private static Optional<Claim> pair(Fact rate, String key, List<Fact> facts) {
        List<Fact> own = facts.stream()
                .filter(f ->
                        key.indexOf('.') > 0 && f.key().equals(key) && f.year().equals(rate.year()))
                .toList();
        for (Fact budget : own) {
            for (Fact spent : own) {
                boolean sides = FactIndex.budget(budget) && spent.measure() == Measure.FINAL;
                if (sides && gives(rate, spent, budget)) {
                    return Optional.of(new Ratio(
                            rate,
                            spent,
                            budget,
                            Ratio.Type.COMPLETION,
                            false,
                            rate.place().sentence()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean gives(Fact rate, Fact spent, Fact budget) {
        if (budget.quantity().value().signum() <= 0) {
            return false;
        }
        BigDecimal made = spent.quantity()
                .value()
                .movePointRight(2)
                .divide(budget.quantity().value(), MathContext.DECIMAL64);
        return made.subtract(rate.quantity().value())
                        .abs()
                        .compareTo(rate.quantity().halfUnit())
                <= 0;
    }
}
