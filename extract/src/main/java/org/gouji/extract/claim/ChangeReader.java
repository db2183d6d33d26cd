package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Reads changes: 与上年相比增加X万元，增长Y%, against last year or against the budget. */
final class ChangeReader {
    private static final int MOST_READINGS = 3;

    /** A change of fewer digits leads to another value by chance. */
    private static final int TELLING = 4;

    /** Something was left out on both sides before they were compared: the values printed are not the ones compared. */
    private static final Pattern LIKE = Pattern.compile("同口径|可比口径|年均|平均每年|平均(?:增|下降|减)|剔除|扣除[^，。；]{0,16}(?:因素|影响)");

    /** 年中增加8个项目 is no change against last year. */
    private static final Pattern WITHIN = Pattern.compile("(?:^|[，。；、])(?:年中|中途|执行中|期间|年度执行中)(?:新)?(?:增加|减少)$");

    /** 公用经费减4万元，压减最多的是维修费，减少3万元: of what is named, and not of what the sentence is about. */
    private static final Pattern OUTSTANDING = Pattern.compile("最(?:多|大|高|少|小|低|快|明显|突出)的(?:是|为)[^，。；：]{2,16}[，、：]");

    private static final Pattern SAVED = Pattern.compile("节约|节省|节支|审减|核减");
    private static final Pattern ALLOWED = Pattern.compile("审定价|控制价|限价|概算|送审|预算价");

    /** 门诊人次由5.28万增至5.41万，增长2.5%: of numbers without a unit, which are not read. */
    private static final Pattern UNREAD = Pattern.compile("(?:由|从)\\d[\\d.]*[万亿]?[^，。；\\d]{0,6}\\d[\\d.]*[万亿]?[，、]");

    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；：]{0,8}$");

    private static final Pattern BEHIND_RATE =
            Pattern.compile("^[，、（](?:同比)?(?:净)?(?:增收|增支|减收|减支|增加|减少|多收|少收|多支出|少支出)(?:额|了|额度|支出|收入|资金)?(?:为|约)?$");

    private ChangeReader() {}

    /** The change claims of a paragraph. */
    static List<Claim> read(Passage passage, FactIndex index) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (LIKE.matcher(mention.lead()).find()
                        || OUTSTANDING.matcher(mention.lead()).find()
                        || UNREAD.matcher(mention.lead()).find()
                        || WITHIN.matcher(mention.lead()).find()
                        || (mention.measure() == Measure.CHANGE
                                && rate(mentions, i)
                                        .filter(r -> LIKE.matcher(r.lead()).find())
                                        .isPresent())) {
                    continue;
                }
                if (mention.measure() == Measure.CHANGE && mention.cue().way().isPresent()) {
                    claim(passage, mention, rate(mentions, i), index).ifPresent(claims::add);
                } else if (lone(mentions, i)
                        && !ofRates(mentions, i)
                        && !FromToReader.reads(mentions, i)
                        && (mention.named() || !Subjects.dealt(sentence, i))) {
                    alone(passage, sentence, mention, index).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> alone(Passage passage, Sentence sentence, Mention rate, FactIndex index) {
        Optional<Claim> told = BracketPriors.before(sentence, rate);
        if (told.isPresent()) {
            return told;
        }
        Optional<Fact> prior = BracketPriors.behind(sentence, rate);
        return prior.isPresent()
                ? BracketPriors.claim(sentence, rate, prior.get(), Currents.of(passage, rate, index), index)
                : claim(passage, rate, Optional.empty(), index);
    }

    private static boolean lone(List<Mention> mentions, int i) {
        return percentChange(mentions.get(i)) && (i == 0 || mentions.get(i - 1).measure() != Measure.CHANGE);
    }

    /** 覆盖率由38.2%提高到39.1%，增长2.36%: a rate of rates. */
    private static boolean ofRates(List<Mention> mentions, int i) {
        return i > 1
                && mentions.get(i - 1).percentage()
                && mentions.get(i - 2).percentage()
                && FROM.matcher(mentions.get(i - 2).lead()).find();
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
                : toldFirst(mentions, i);
    }

    /** 同比增长8.6%，增收2887万元: the rate of a change may stand right before it. */
    private static Optional<Mention> toldFirst(List<Mention> mentions, int i) {
        Mention delta = mentions.get(i);
        boolean own = i > 0
                && lone(mentions, i - 1)
                && (delta.money() || delta.fact().quantity() instanceof Quantity.Count)
                && BEHIND_RATE.matcher(delta.lead()).matches()
                && delta.cue().way().equals(mentions.get(i - 1).cue().way());
        return own ? Optional.of(mentions.get(i - 1)) : Optional.empty();
    }

    /** The change that a mention opens: an amount with or without its rate, or a rate alone. */
    private static Optional<Claim> claim(Passage passage, Mention first, Optional<Mention> second, FactIndex index) {
        boolean rateAlone = percentChange(first);
        Optional<Mention> delta = rateAlone ? Optional.empty() : Optional.of(first);
        Optional<Mention> rate = rateAlone ? Optional.of(first) : second;
        List<Claim> readings = new ArrayList<>();
        Optional<Mention> mean = Priors.rightBefore(passage, first)
                .filter(Priors::ofOwnSubject)
                .or(() -> YearSeries.before(passage, first));
        if (mean.isPresent() && delta.isPresent() && rate.isPresent()) {
            return Optional.of(ofPrior(first, mean.get(), rate, index));
        }
        for (Fact current : Currents.of(passage, first, index)) {
            for (Optional<Fact> prior : Priors.of(passage, first, current, index)) {
                boolean apart = LIKE.matcher(current.item()).find()
                        || otherSide(current, first)
                        || prior.filter(current::equals).isPresent();
                if (apart || prior.filter(p -> !counted(current, p)).isPresent() || saved(current, first)) {
                    continue;
                }
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
        Priors.rightBefore(passage, first)
                .filter(m -> m.measure() == Measure.PRIOR && delta.isPresent() && rate.isPresent())
                .filter(m -> readings.stream().noneMatch(r -> moved(r) || sure(r, first)))
                .ifPresent(m -> readings.add(ofPrior(first, m, rate, index)));
        Wholes.added(passage, first, readings);
        Spent.only(passage, first, readings);
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

    /** 收入总计4114万元…，支出增加471万元: what was spent is not held against what came in. */
    private static boolean otherSide(Fact current, Mention change) {
        return current.key().startsWith("inc.")
                && current.item().contains("收入")
                && change.lead().contains("支出")
                && !change.lead().contains("收");
    }

    /** 预算审定价570万元，节约37.80万元: what is saved of is no value that has changed. */
    private static boolean saved(Fact current, Mention delta) {
        return SAVED.matcher(delta.lead()).find()
                && ALLOWED.matcher(current.item()).find();
    }

    /** Vehicles are not compared with tons: two counts are of one unit. */
    private static boolean counted(Fact current, Fact prior) {
        boolean counts = current.quantity() instanceof Quantity.Count && prior.quantity() instanceof Quantity.Count;
        return !counts || current.quantity().unit().equals(prior.quantity().unit());
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

    /**
     * 上年23万元，减少3万元，下降13%: the rate ties the two whatever the value now is of. The value now is the one printed elsewhere that they make to the last of several
     * digits, or that they would make the other way.
     */
    private static Claim ofPrior(Mention delta, Mention prior, Optional<Mention> rate, FactIndex index) {
        return new Claim.Change(
                made(delta, prior, index),
                Optional.of(delta.fact()),
                rate.map(Mention::fact),
                Optional.of(prior.fact()),
                delta.cue().way(),
                rate.flatMap(r -> r.cue().way()),
                delta.fact().place().sentence());
    }

    private static Optional<Fact> made(Mention delta, Mention prior, FactIndex index) {
        BigDecimal then = prior.fact().quantity().value();
        BigDecimal moved = delta.fact().quantity().value();
        boolean down = delta.cue().way().filter(w -> w == Direction.DOWN).isPresent();
        boolean telling =
                moved.signum() > 0 && delta.fact().quantity().number().value().precision() >= TELLING;
        return telling
                ? now(down ? then.subtract(moved) : then.add(moved), delta, index)
                        .or(() -> now(down ? then.add(moved) : then.subtract(moved), delta, index))
                : Optional.empty();
    }

    private static Optional<Fact> now(BigDecimal value, Mention delta, FactIndex index) {
        return index.amounts().stream()
                .filter(f -> FactIndex.actual(f)
                        && f.year().equals(delta.fact().year())
                        && f.quantity().value().compareTo(value) == 0)
                .findFirst();
    }
}
