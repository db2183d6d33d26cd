package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Finds what a change may be of: where its item stands now. */
final class Currents {
    private static final Pattern NOW = Pattern.compile("[，、]?(?:总额|总量|总数)?(?:达到|达|增至|升至|降至|增加到|减少到)");
    /** 为年初目标3.5亿元的103%: what is aimed at is not what is had. */
    private static final Pattern AIM = Pattern.compile("(?:为|占|完成)[^，。；]{0,8}(?:目标|任务|计划)[^，。；]*$");

    /** 完成预算5万元的98%: what a rate is of. */
    private static final Pattern COMPLETED = Pattern.compile("^[，、；（]?(?:已)?(?:完成|占)[^，。；：]*预算[^，。；：]*$");

    private static final Pattern TOGETHER = Pattern.compile("^(?:[，；][^，。；：]{0,6})?" + Together.WORD + "[^，。；：]{0,6}$");

    /** 经费预算数比2018年预算数减少1万元: what was planned is compared with what was planned the year before. */
    private static final Pattern PLANNED =
            Pattern.compile("预算(?:支出|安排|总额)*(?:数|额)?[，]?(?:与|较|比|同)(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:预算|年初预算|安排)?");

    private static final String GRAND = "total.grand";

    private Currents() {}

    /** The values, the likeliest first. */
    static List<Fact> of(Passage passage, Mention change, FactIndex index) {
        Optional<Fact> price = price(passage, change).or(() -> together(passage, change));
        return price.isPresent() ? List.of(price.get()) : spent(passage, change, currents(passage, change, index));
    }

    /** 每件平均支出634元，比上年的628元上升1%: what stands right before last year's value is compared with it, be it a price or an average. */
    private static Optional<Fact> price(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            if (at > 1) {
                Mention prior = sentence.mentions().get(at - 1);
                Mention now = sentence.mentions().get(at - 2);
                return Optional.of(now)
                        .filter(n -> n.measure() == Measure.UNIT_PRICE
                                && prior.measure() == Measure.PRIOR
                                && prior.lead().startsWith("，")
                                && n.money() == prior.money())
                        .map(Mention::fact);
            }
        }
        return Optional.empty();
    }

    /** 个人380元，财政640元，两项合计1020元，较上年净增60元: what is summed up right before a change has changed. */
    private static Optional<Fact> together(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            if (at > 1) {
                return Optional.of(sentence.mentions().get(at - 1))
                        .filter(m -> m.alike(change)
                                && !change.percentage()
                                && m.depth() == change.depth()
                                && TOGETHER.matcher(m.lead()).find())
                        .map(Mention::fact);
            }
        }
        return Optional.empty();
    }

    /** Where last year's value stands right before the change, what was spent is compared, not what was planned. */
    private static List<Fact> spent(Passage passage, Mention change, List<Fact> currents) {
        boolean lastYear = Priors.rightBefore(passage, change)
                .filter(m -> m.measure() == Measure.PRIOR)
                .isPresent();
        List<Fact> spent = currents.stream().filter(f -> !FactIndex.budget(f)).toList();
        return lastYear && !spent.isEmpty() ? spent : currents;
    }

    /** What the change may be of: the same item before it in the paragraph, then the head of the paragraph, then elsewhere. */
    private static List<Fact> currents(Passage passage, Mention change, FactIndex index) {
        List<Mention> before = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.fact().span().start() < change.fact().span().start()
                        && actual(mention, change)
                        && ComparedYear.allows(passage, change, mention.fact())) {
                    before.add(mention);
                }
            }
        }
        Collections.reverse(before);
        if (before.isEmpty()) {
            List<Fact> reached = reached(passage, change);
            return reached.isEmpty() && change.named() ? sameMoney(change, index) : reached;
        }
        List<Fact> named = before.stream()
                .filter(m -> m.fact().key().equals(change.fact().key()) || counts(m.fact(), change.fact()))
                .map(Mention::fact)
                .toList();
        if (!named.isEmpty()) {
            int last = named.stream().mapToInt(f -> f.year().orElse(0)).max().orElse(0);
            return FactIndex.distinct(
                    named.stream().filter(f -> f.year().orElse(0) == last).toList());
        }
        // 收、支总计减少3万元，其中本年收入减少5万元: what is among it is not it.
        boolean among = change.lead().contains("其中");
        List<Fact> related = before.stream()
                .map(Mention::fact)
                .filter(f -> !among
                        && index.families().related(f.key(), change.fact().key()))
                .toList();
        if (!related.isEmpty()) {
            return grand(FactIndex.distinct(related), change);
        }
        Optional<Fact> side = before.stream()
                .map(Mention::fact)
                .filter(f -> unsided(change) && f.key().startsWith("exp."))
                .findFirst();
        if (side.isPresent()) {
            return List.of(side.get());
        }
        if (!change.named()) {
            return FactIndex.distinct(before.stream().map(Mention::fact).toList());
        }
        return elsewhere(change, index);
    }

    /** 收、支总计各增加3万元 is of 收入总计 and 支出总计, where both are one, and not of what the year brought. */
    private static List<Fact> grand(List<Fact> related, Mention change) {
        List<Fact> grand =
                related.stream().filter(f -> f.key().endsWith("." + GRAND)).toList();
        return change.fact().key().equals(GRAND) && grand.size() == 1 ? grand : related;
    }

    /** 财政拨款支出5万元，比上年财政拨款增加1万元: money granted is income unless the paragraph tells what was spent. */
    private static boolean unsided(Mention change) {
        return change.fact().key().startsWith("inc.") && !change.lead().contains("收入");
    }

    /** 巡查发现各类病害1846处; 病害数减少258处. */
    private static boolean counts(Fact fact, Fact change) {
        return fact.quantity() instanceof Quantity.Count
                && change.key().length() > 1
                && change.key().indexOf('.') < 0
                && fact.key().endsWith(change.key());
    }

    /** The same item's of the same fund: a paragraph that prints changes alone does not say whose. */
    private static List<Fact> sameMoney(Mention change, FactIndex index) {
        return elsewhere(change, index).stream()
                .filter(f -> f.scope() == change.fact().scope() || change.fact().scope() == Scope.UNSAID)
                .toList();
    }

    /** The same item's money of the same year, in another paragraph. */
    private static List<Fact> elsewhere(Mention change, FactIndex index) {
        return change.money()
                ? index.nearest(
                        change.fact().key(),
                        change.fact().span().start(),
                        f -> (PLANNED.matcher(change.lead()).find()
                                        ? f.measure() == Measure.BUDGET
                                        : FactIndex.actual(f))
                                && f.year().equals(change.fact().year()))
                : List.of();
    }

    /** 比上年增加3万元，增长10%，达到33万元: where it stands now follows. */
    private static List<Fact> reached(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            for (int j = at + 1; at >= 0 && j < sentence.mentions().size(); j++) {
                Mention mention = sentence.mentions().get(j);
                if (mention.plain() && mention.alike(change)) {
                    return NOW.matcher(mention.lead()).matches() ? List.of(mention.fact()) : List.of();
                }
            }
        }
        return List.of();
    }

    private static boolean actual(Mention mention, Mention change) {
        boolean now = mention.measure() == Measure.BALANCE
                || mention.measure() == Measure.FINAL
                || mention.measure() == Measure.NUMBER
                || mention.measure() == Measure.BUDGET
                || (mention.measure() == Measure.BUDGET_BEGIN && !Priors.sinceBegin(change))
                || (Priors.sinceBegin(change) && Priors.ADJUSTED.contains(mention.measure()));
        // What brackets tell of a value is no subject of what follows them.
        return now
                && mention.depth() <= change.depth()
                && !AIM.matcher(mention.lead()).find()
                && !COMPLETED.matcher(mention.lead()).find()
                && !Priors.compared(mention)
                && !Priors.than(mention)
                && mention.plain()
                && (change.percentage() || mention.alike(change))
                && later(mention.fact(), change.fact());
    }

    /** Of the change's year; or of the one after it, where the earlier value stands between: 2022年5万元，2021年4万元，增长25%. */
    private static boolean later(Fact fact, Fact change) {
        boolean next = fact.year().isPresent()
                && change.year().isPresent()
                && fact.key().equals(change.key())
                && fact.year().getAsInt() == change.year().getAsInt() + 1;
        return fact.year().equals(change.year()) || next;
    }
}
