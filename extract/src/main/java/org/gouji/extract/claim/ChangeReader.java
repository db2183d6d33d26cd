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
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Reads changes: 与上年相比增加X万元，增长Y%, against last year or against the budget. */
final class ChangeReader {
    private static final int MOST_READINGS = 3;
    private static final Pattern COMPARED = Pattern.compile(
            "(?:与|较于?|比)(?:上年|上一年|去年|20\\d\\d年|年初|期初|上年同期|全年|调整后?)?[度末底]?(?:预算|决算|支出|收入|安排|的|数|额)*$|(?:由|从)[^，。；]{0,8}$");

    private static final Pattern THAN = Pattern.compile("(?:^|[，。；：、（])(?:与|较|比|相较)[^，。；：、]{2,14}$");
    private static final Pattern NOW = Pattern.compile("[，、]?(?:总额|总量|总数)?(?:达到|达|增至|升至|降至|增加到|减少到)");
    /** 为年初目标3.5亿元的103%: what is aimed at is not what is had. */
    private static final Pattern AIM = Pattern.compile("(?:为|占|完成)[^，。；]{0,8}(?:目标|任务|计划)[^，。；]*$");

    /** Something was left out on both sides before they were compared: the values printed are not the ones compared. */
    private static final Pattern LIKE = Pattern.compile("同口径|可比口径|剔除|扣除[^，。；]{0,16}(?:因素|影响)");

    private static final Set<Measure> ADJUSTED = Set.of(Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    /** A budget called by no other name. */
    private static final Set<String> WHOLE = Set.of("", "budget.unit");

    private ChangeReader() {}

    /** The change claims of a paragraph. */
    static List<Claim> read(Passage passage, FactIndex index) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (LIKE.matcher(mention.lead()).find()
                        || (mention.measure() == Measure.CHANGE
                                && rate(mentions, i)
                                        .filter(r -> LIKE.matcher(r.lead()).find())
                                        .isPresent())) {
                    continue;
                }
                if (mention.measure() == Measure.CHANGE && mention.cue().way().isPresent()) {
                    claim(passage, mention, rate(mentions, i), index).ifPresent(claims::add);
                } else if (lone(mentions, i) && (mention.named() || !Subjects.dealt(sentence, i))) {
                    claim(passage, mention, Optional.empty(), index).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean lone(List<Mention> mentions, int i) {
        return percentChange(mentions.get(i)) && (i == 0 || mentions.get(i - 1).measure() != Measure.CHANGE);
    }

    private static boolean percentChange(Mention mention) {
        return mention.measure() == Measure.CHANGE_RATE
                && mention.fact().quantity() instanceof Quantity.Percentage p
                && p.form() == Quantity.Form.PERCENT;
    }

    /** The rate of a change in money: the next number, or, where several are dealt out in order, as far on as there are of them. */
    private static Optional<Mention> rate(List<Mention> mentions, int i) {
        int from = i;
        int to = i + 1;
        while (from > 0 && mentions.get(from - 1).measure() == Measure.CHANGE) {
            from--;
        }
        while (to < mentions.size() && mentions.get(to).measure() == Measure.CHANGE) {
            to++;
        }
        int several = to - from;
        boolean dealt = several > 1
                && to + several <= mentions.size()
                && mentions.subList(to, to + several).stream().allMatch(ChangeReader::percentChange);
        if (dealt) {
            return Optional.of(mentions.get(i + several));
        }
        return i + 1 < mentions.size() && percentChange(mentions.get(i + 1))
                ? Optional.of(mentions.get(i + 1))
                : Optional.empty();
    }

    /** The change that a mention opens: an amount with or without its rate, or a rate alone. */
    private static Optional<Claim> claim(Passage passage, Mention first, Optional<Mention> second, FactIndex index) {
        boolean rateAlone = percentChange(first);
        Optional<Mention> delta = rateAlone ? Optional.empty() : Optional.of(first);
        Optional<Mention> rate = rateAlone ? Optional.of(first) : second;
        List<Claim> readings = new ArrayList<>();
        for (Fact current : spent(passage, first, currents(passage, first, index))) {
            for (Optional<Fact> prior : priors(passage, first, current, index)) {
                if (prior.isPresent() || (delta.isPresent() && rate.isPresent())) {
                    readings.add(new Claim.Change(
                            Optional.of(current),
                            delta.map(Mention::fact),
                            rate.map(Mention::fact),
                            prior,
                            delta.flatMap(d -> d.cue().way()),
                            rate.flatMap(r -> r.cue().way()),
                            first.fact().place().sentence()));
                }
            }
        }
        rightBefore(passage, first)
                .filter(m -> m.measure() == Measure.PRIOR && delta.isPresent() && rate.isPresent())
                .filter(m -> readings.stream().noneMatch(r -> moved(r) || sure(r, first)))
                .ifPresent(m -> readings.add(ofPrior(first, m, rate)));
        Wholes.added(passage, first, readings);
        if (readings.stream().anyMatch(r -> ((Claim.Change) r).prior().isPresent())
                && first.cue().against() == Against.BUDGET) {
            readings.removeIf(r -> ((Claim.Change) r).prior().isEmpty());
        }
        boolean contrary = readings.isEmpty()
                && delta.isPresent()
                && rate.isPresent()
                && !delta.get().cue().way().equals(rate.get().cue().way());
        if (contrary) {
            readings.add(new Claim.Change(
                    Optional.empty(),
                    delta.map(Mention::fact),
                    rate.map(Mention::fact),
                    Optional.empty(),
                    delta.flatMap(d -> d.cue().way()),
                    rate.flatMap(r -> r.cue().way()),
                    first.fact().place().sentence()));
        }
        return Claims.oneOf(readings.subList(0, Math.min(MOST_READINGS, readings.size())));
    }

    /** Whether the value now is as far from the earlier one as the text says: then no other is meant. */
    private static boolean moved(Claim reading) {
        Claim.Change change = (Claim.Change) reading;
        return change.current().isPresent()
                && change.prior().isPresent()
                && change.delta()
                        .filter(d -> d.quantity()
                                        .value()
                                        .compareTo(change.current()
                                                .get()
                                                .quantity()
                                                .value()
                                                .subtract(change.prior()
                                                        .get()
                                                        .quantity()
                                                        .value())
                                                .abs())
                                == 0)
                        .isPresent();
    }

    /** Whether the value now is of the very item that changed. */
    private static boolean sure(Claim reading, Mention change) {
        String key = change.fact().key();
        return ((Claim.Change) reading)
                .current()
                .filter(c -> !key.isEmpty() && c.key().equals(key))
                .isPresent();
    }

    /** Where last year's value stands right before the change, what was spent is compared, not what was planned. */
    private static List<Fact> spent(Passage passage, Mention change, List<Fact> currents) {
        boolean lastYear = rightBefore(passage, change)
                .filter(m -> m.measure() == Measure.PRIOR)
                .isPresent();
        List<Fact> spent = currents.stream().filter(f -> !FactIndex.budget(f)).toList();
        return lastYear && !spent.isEmpty() ? spent : currents;
    }

    /** 上年23万元，减少3万元，下降13%: the rate ties the two whatever the value now is of. */
    private static Claim ofPrior(Mention delta, Mention prior, Optional<Mention> rate) {
        return new Claim.Change(
                Optional.empty(),
                Optional.of(delta.fact()),
                rate.map(Mention::fact),
                Optional.of(prior.fact()),
                delta.cue().way(),
                rate.flatMap(r -> r.cue().way()),
                delta.fact().place().sentence());
    }

    /** What the change may be of: the same item before it in the paragraph, then the head of the paragraph, then elsewhere. */
    private static List<Fact> currents(Passage passage, Mention change, FactIndex index) {
        List<Mention> before = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.fact().span().start() < change.fact().span().start() && actual(mention, change)) {
                    before.add(0, mention);
                }
            }
        }
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
        List<Fact> related = before.stream()
                .map(Mention::fact)
                .filter(f -> index.families().related(f.key(), change.fact().key()))
                .toList();
        if (!related.isEmpty()) {
            return FactIndex.distinct(related);
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
                        f -> FactIndex.actual(f)
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
                || (mention.measure() == Measure.BUDGET_BEGIN && !sinceBegin(change))
                || (sinceBegin(change) && ADJUSTED.contains(mention.measure()));
        // What brackets tell of a value is no subject of what follows them.
        return now
                && mention.depth() <= change.depth()
                && !AIM.matcher(mention.lead()).find()
                && !compared(mention)
                && !THAN.matcher(mention.lead()).find()
                && mention.plain()
                && (change.percentage() || mention.alike(change))
                && later(mention.fact(), change.fact());
    }

    /** 年初预算10万元，调整预算为15万元，比年初预算增加5万元: what the budget has become is compared, or what was spent. */
    private static boolean sinceBegin(Mention change) {
        return change.cue().against() == Against.BUDGET && change.lead().contains("年初");
    }

    /** Of the change's year; or of the one after it, where the earlier value stands between: 2022年5万元，2021年4万元，增长25%. */
    private static boolean later(Fact fact, Fact change) {
        boolean next = fact.year().isPresent()
                && change.year().isPresent()
                && fact.key().equals(change.key())
                && fact.year().getAsInt() == change.year().getAsInt() + 1;
        return fact.year().equals(change.year()) || next;
    }

    private static List<Optional<Fact>> priors(Passage passage, Mention change, Fact current, FactIndex index) {
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
                        && !(sinceBegin(change) && ADJUSTED.contains(mention.measure()))
                        && (fact.key().equals(current.key())
                                || nameless(mention, current)
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
    private static Optional<Mention> rightBefore(Passage passage, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.mentions().indexOf(change);
            if (at > 0
                    && (compared(sentence.mentions().get(at - 1))
                            || sentence.mentions().get(at - 1).measure() == Measure.PRIOR
                            || than(sentence.mentions().get(at - 1), change))
                    && sentence.mentions().get(at - 1).alike(change)) {
                return Optional.of(sentence.mentions().get(at - 1));
            }
        }
        return Optional.empty();
    }

    /** 较控制价50.00万元节约5.00万元: whatever it is, compared in one breath. */
    private static boolean than(Mention mention, Mention change) {
        return THAN.matcher(mention.lead()).find()
                && change.lead().indexOf('，') < 0
                && change.lead().indexOf('；') < 0;
    }

    private static boolean compared(Mention mention) {
        return COMPARED.matcher(mention.lead()).find();
    }

    /** 与上年决算数4万元相比，本年支出5万元: the earlier value has no name, being that of what follows. */
    private static boolean nameless(Mention mention, Fact current) {
        Fact fact = mention.fact();
        return fact.key().isEmpty()
                && compared(mention)
                && fact.place().sentence().equals(current.place().sentence());
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
}
