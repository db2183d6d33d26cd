package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;

/** Finds what a change may be measured against: where its item stood before, or its budget. */
final class Priors {
    static final Set<Measure> ADJUSTED = Set.of(Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);

    static final Set<Measure> BUDGETED =
            Set.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);

    private static final Pattern COMPARED = Pattern.compile(
            "(?:与|较于?|比|(?<![会连合])同(?=上|去|20|年))(?:上年|上一年|去年|20\\d\\d年|年初|期初|上年同期|全年|调整后?)?[度末底]?(?:预算|决算|支出|收入|安排|的|数|额)*（?$|(?:由|从)[^，。；]{0,8}$");
    private static final Pattern THAN = Pattern.compile(
            "(?:^|[，。；：、（])(?:与|较|比|相较)[^，。；：、]{2,14}$|(?:与|较|比)(?:近|前|过去|历年|多年|常年)[^，。；：、]{0,8}(?:均值|平均值?|平均水平|平均数)(?:的)?$");
    /** 中央媒体62条，省级媒体317条，合计379条，比上年350条: what is summed up is compared. */
    private static final Pattern SUMMED = Pattern.compile("[，、]" + Together.SHORT + "(?:为)?$");

    private static final Pattern OWN_SUBJECT = Pattern.compile(
            "(?:^|[，。；：])[^，。；：、]{2,14}?(?:与|较|比)(?:近|前|过去|历年|多年|常年)[^，。；：、]{0,8}(?:均值|平均值?|平均水平|平均数)(?:的)?$");

    /** A budget called by no other name. */
    private static final Set<String> WHOLE = Set.of("", "budget.unit");
    /** 15个（含2023年转入项目5个）: a part of what stands before the bracket is not what it was. */
    private static final Pattern PART = Pattern.compile("^（(?:其中|含|包含|包括)");

    /** 原甲局公开的经费为5万元: of a unit that is no more, as it was told by it. */
    private static final Pattern FORMER =
            Pattern.compile("(?:^|[，。；：、（年的])原[^，。；：、]{1,12}(?:局|委|办|中心|站|所|院|队|单位|部门)|公开的|原口径|旧口径");

    private Priors() {}

    static List<Optional<Fact>> of(Passage passage, Mention change, Fact current, FactIndex index) {
        Optional<Mention> right = rightBefore(passage, change);
        if (right.isPresent()) {
            return List.of(right.map(Mention::fact));
        }
        boolean budget = change.cue().against() == Against.BUDGET;
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                Fact fact = mention.fact();
                boolean earlier =
                        budget ? FactIndex.budget(fact) : mention.measure() == Measure.PRIOR || lastYear(fact, current);
                if (earlier
                        && mention.plain()
                        && !(mention.depth() > 0 && PART.matcher(mention.lead()).find())
                        && !FORMER.matcher(mention.lead()).find()
                        && !(sinceBegin(change) && ADJUSTED.contains(mention.measure()))
                        && (fact.key().equals(current.key())
                                || nameless(mention, current) && !used(sentence, mention, current)
                                || (sinceBegin(change) && begin(fact, current)))
                        && !fact.standsAt(current)
                        && sameKind(fact, current)) {
                    found.add(fact);
                }
            }
        }
        if (found.isEmpty() && !budget) {
            found.addAll(yearBefore(change, current, index));
        }
        if (found.isEmpty()) {
            return List.of(Optional.empty());
        }
        return FactIndex.distinct(found).stream().map(Optional::of).toList();
    }

    /** The same item's account of the year before, where the section tells both years before it speaks of the change, and tells one. */
    private static List<Fact> yearBefore(Mention change, Fact current, FactIndex index) {
        List<Fact> told = FactIndex.distinct(index.nearest(
                current.key(),
                change.fact().span().start(),
                f -> f.span().start() < change.fact().span().start()
                        && f.scope() == current.scope()
                        && f.place().section() == change.fact().place().section()
                        && f.place().kind() == PlaceKind.PROSE
                        && lastYear(f, current)));
        return current.key().indexOf('.') > 0 && change.money() && told.size() == 1 ? told : List.of();
    }

    /** 比预算460.00万元增加60.60万元: what stands right before the change, after a word of comparison, is what it is measured against. */
    static Optional<Mention> rightBefore(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            if (at > 0
                    && (compared(sentence.mentions().get(at - 1))
                            || sentence.mentions().get(at - 1).measure() == Measure.PRIOR
                            || than(sentence.mentions().get(at - 1), change))
                    && (sentence.mentions().get(at - 1).alike(change)
                            || rateOf(sentence.mentions().get(at - 1), change))) {
                return Optional.of(sentence.mentions().get(at - 1));
            }
        }
        return Optional.empty();
    }

    /** 较预算10万元节约16%: a rate right behind what it is measured against. */
    private static boolean rateOf(Mention base, Mention change) {
        return change.percentage()
                && base.money()
                && compared(base)
                && change.lead().indexOf('，') < 0;
    }

    /** 雹灾面积较近五年均值1.42万亩减少0.53万亩: the subject's own value is printed nowhere. */
    static boolean ofOwnSubject(Mention prior) {
        return OWN_SUBJECT.matcher(prior.lead()).find();
    }

    /** 较控制价50.00万元节约5.00万元: whatever it is, compared in one breath. */
    private static boolean than(Mention mention, Mention change) {
        return mention.measure() != Measure.CHANGE
                && THAN.matcher(mention.lead()).find()
                && change.lead().indexOf('，') < 0
                && change.lead().indexOf('；') < 0;
    }

    /** 与上年决算数4万元相比，本年支出5万元: the earlier value has no name, being that of what follows. */
    private static boolean nameless(Mention mention, Fact current) {
        Fact fact = mention.fact();
        return fact.key().isEmpty()
                && compared(mention)
                && fact.place().sentence().equals(current.place().sentence());
    }

    /** 收入9万元，比上年8万元增加1万元，其中拨款7万元，增加2万元: the earlier value has its change before the part is named. */
    private static boolean used(Sentence sentence, Mention prior, Fact current) {
        int from = prior.fact().span().end();
        int to = current.span().start();
        boolean changed = sentence.mentions().stream()
                .filter(m -> m.measure() == Measure.CHANGE)
                .anyMatch(m -> m.fact().span().start() > from && m.fact().span().end() < to);
        List<Mention> mentions = sentence.mentions();
        int at = mentions.indexOf(prior);
        boolean total = at > 0 && SUMMED.matcher(mentions.get(at - 1).lead()).find();
        return changed || total && !mentions.get(at - 1).fact().standsAt(current);
    }

    /** The budget as it was at first, before an adjusted one in its sentence, whatever both are called. */
    private static boolean begin(Fact fact, Fact current) {
        return fact.measure() == Measure.BUDGET_BEGIN
                && ADJUSTED.contains(current.measure())
                && WHOLE.contains(fact.key())
                && WHOLE.contains(current.key())
                && fact.place().sentence().equals(current.place().sentence());
    }

    private static boolean sameKind(Fact a, Fact b) {
        return a.quantity().getClass() == b.quantity().getClass();
    }

    private static boolean lastYear(Fact fact, Fact current) {
        return fact.year().isPresent()
                && current.year().isPresent()
                && fact.measure() == current.measure()
                && fact.year().getAsInt() == current.year().getAsInt() - 1;
    }

    static boolean compared(Mention mention) {
        return COMPARED.matcher(mention.lead()).find();
    }

    /** 年初预算10万元，调整预算为15万元，比年初预算增加5万元: what the budget has become is compared, or what was spent. */
    static boolean sinceBegin(Mention change) {
        return change.cue().against() == Against.BUDGET && change.lead().contains("年初");
    }

    /** 较控制价50.00万元: what something is compared with. */
    static boolean than(Mention mention) {
        return THAN.matcher(mention.lead()).find();
    }
}
