package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads completion rates: 年初预算为A，支出决算为B，完成年初预算的X%，决算数小于预算数. */
final class CompletionReader {
    private static final Pattern LEVEL =
            Pattern.compile("决算数?(?:(?<up>大于|高于|超过|超出)|(?<down>小于|低于|少于)|(?<flat>等于))(?:年初|全年|调整)?预算数?"
                    + "|决算数?与(?:年初|全年|调整)?预算数?(?<same>持平|一致|相等|相同)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:^|[，。；])(?:全年|本年|年度|当年|累计)?(?:实际|总)?支出(?:总额|合计|数)?(?:为|共|计)*$");
    /** A budget of no item of its own is of the whole too. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:^|[，。；、：])(?:20\\d\\d年度?)?(?:年初|年末|年中|全年|最终|经)?(?:调整)?(?:后)?(?:的)?(?:部门|单位|本级)?预算(?:总额|安排|批复|数)*(?:为|共|计|是)*$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CompletionReader() {}

    /** The completion claims of a paragraph. */
    static List<Claim> read(Passage passage, Naming naming, FactIndex index) {
        List<Claim> claims = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            Sentence sentence = passage.sentences().get(s);
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention rate = sentence.mentions().get(i);
                if (rate.measure() == Measure.COMPLETION && rate.percentage()) {
                    int at = i;
                    Optional<Mention> subject =
                            Subjects.named(rate, naming).flatMap(n -> Subjects.number(passage, rate, n));
                    Optional<Mention> part =
                            subject.isPresent() || Subjects.dealt(sentence, i) ? subject : part(passage, s, i);
                    part.filter(p -> !shareOfAnother(rate, p, naming))
                            .flatMap(p -> inClause(sentence, at, p).or(() -> ratio(passage, rate, p, index)))
                            .ifPresent(claims::add);
                    level(passage, s, i, rate, part.map(Mention::fact)).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** The money spent that a rate speaks of: the last one before it in its sentence, or the first of the sentence before. */
    private static Optional<Mention> part(Passage passage, int s, int i) {
        if (s > 0
                && passage.sentences().get(s).mentions().subList(0, i).stream().noneMatch(Mention::money)) {
            return passage.sentences().get(s - 1).mentions().stream()
                    .filter(m -> m.money() && FactIndex.actual(m.fact()) && m.plain())
                    .findFirst();
        }
        List<Mention> mentions = passage.sentences().get(s).mentions();
        Mention rate = mentions.get(i);
        for (int j = i - 1; j >= 0; j--) {
            Mention mention = mentions.get(j);
            boolean aside = mention.depth() > rate.depth();
            if (!aside && mention.money() && FactIndex.actual(mention.fact()) && mention.plain()) {
                return ofBudget(mentions.get(i - 1), mention, rate) ? Optional.empty() : Optional.of(mention);
            }
            if (mention.measure() == Measure.COMPLETION && !another(mention, rate)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 节支109万元；未完成的项目预算62万元，占预算的3%: the share is of the budget right before it, as what was done is more than that. */
    private static boolean ofBudget(Mention before, Mention part, Mention rate) {
        return rate.lead().startsWith("，占")
                && FactIndex.budget(before.fact())
                && rate.fact().quantity().value().compareTo(HUNDRED) < 0
                && part.fact()
                                .quantity()
                                .value()
                                .compareTo(before.fact().quantity().value())
                        > 0;
    }

    /** 工资福利支出2万元，占项目支出预算2.5%: a share of another item's budget, nothing completed. */
    private static boolean shareOfAnother(Mention rate, Mention part, Naming naming) {
        Naming.Name base = naming.named(rate.cue().base());
        return rate.lead().contains("占")
                && base.known()
                && !base.key().equals(part.fact().key());
    }

    /** 完成年初预算的95%，完成调整预算的98%: two rates of one expenditure, each of a budget of its own. */
    private static boolean another(Mention before, Mention rate) {
        Measure first = asked(before.cue().base() + before.lead());
        Measure second = asked(rate.cue().base() + rate.lead());
        return first != second && first != Measure.UNKNOWN && second != Measure.UNKNOWN;
    }

    /** Budget, final account and rate in one clause, with no other budget in it that the rate could be of, belong together. */
    private static Optional<Claim> inClause(Sentence sentence, int i, Mention part) {
        Mention rate = sentence.mentions().get(i);
        List<Mention> clause = Clauses.around(sentence, i);
        if (!clause.contains(part)) {
            return Optional.empty();
        }
        List<Fact> budgets = clause.subList(0, clause.indexOf(rate)).stream()
                .filter(m -> m.plain()
                        && m.money()
                        && m.depth() <= rate.depth()
                        && m.cue().mark() == ListMark.NONE)
                .map(Mention::fact)
                .filter(FactIndex::budget)
                .toList();
        Measure asked = asked(rate.cue().base() + rate.lead());
        List<Fact> bases = prefer(budgets, asked);
        boolean sure = asked == Measure.UNKNOWN
                || bases.stream().allMatch(b -> b.measure() == asked || b.measure() == Measure.BUDGET);
        boolean own = bases.size() == 1
                && sure
                && clause.stream().filter(m -> m.plain() && m.money()).count() == budgets.size() + 1;
        return own
                ? Optional.of(new Ratio(
                        rate.fact(),
                        part.fact(),
                        bases.get(0),
                        Ratio.Type.COMPLETION,
                        true,
                        rate.fact().place().sentence()))
                : Optional.empty();
    }

    private static Optional<Claim> ratio(Passage passage, Mention rate, Mention part, FactIndex index) {
        List<Fact> near = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean parts = false;
            for (Mention mention : sentence.mentions()) {
                boolean keyed = !part.fact().key().isEmpty();
                parts = parts || mention.cue().mark() != ListMark.NONE;
                boolean same = keyed
                        ? mention.fact().key().equals(part.fact().key())
                        : mention.fact()
                                .place()
                                .sentence()
                                .equals(rate.fact().place().sentence());
                if (mention.plain()
                        && mention.money()
                        && same
                        && (keyed || !parts)
                        && FactIndex.budget(mention.fact())
                        && mention.fact().span().start() < rate.fact().span().start()) {
                    near.add(0, mention.fact());
                }
            }
        }
        Measure asked = asked(rate.cue().base() + rate.lead());
        List<Fact> bases = FactIndex.distinct(prefer(near, asked));
        if (bases.isEmpty()) {
            bases = prefer(
                    index.nearest(
                            part.fact().key(),
                            rate.fact().span().start(),
                            f -> FactIndex.budget(f)
                                    && f.year().equals(part.fact().year())),
                    asked);
        }
        if (bases.isEmpty() && asked != Measure.UNKNOWN && own(part)) {
            bases = only(passage, rate, asked);
        }
        boolean sure = bases.size() == 1
                && (asked == Measure.UNKNOWN
                        || bases.get(0).measure() == asked
                        || bases.get(0).measure() == Measure.BUDGET);
        if (bases.isEmpty() && rate.lead().contains("预算执行率")) {
            bases = index.budgetsBefore(rate.fact().span().start());
            sure = false;
        }
        List<Claim> readings = new ArrayList<>();
        for (Fact base : bases) {
            readings.add(new Ratio(
                    rate.fact(),
                    part.fact(),
                    base,
                    Ratio.Type.COMPLETION,
                    sure,
                    rate.fact().place().sentence()));
        }
        return Claims.oneOf(readings);
    }

    /** 实际支出X万元: of the whole that the paragraph is about. */
    private static boolean own(Mention part) {
        return WHOLE.matcher(part.lead()).find();
    }

    /** 占调整后预算的: the one such budget printed in the paragraph before. */
    private static List<Fact> only(Passage passage, Mention rate, Measure asked) {
        List<Fact> found = FactIndex.distinct(passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.plain()
                        && m.money()
                        && m.measure() == asked
                        && UNNAMED.matcher(m.lead()).find()
                        && m.depth() <= rate.depth()
                        && m.fact().span().start() < rate.fact().span().start())
                .map(Mention::fact)
                .toList());
        return found.size() == 1 ? found : List.of();
    }

    private static Measure asked(String base) {
        return base.contains("年初")
                ? Measure.BUDGET_BEGIN
                : base.contains("调整")
                        ? Measure.BUDGET_ADJUSTED
                        : base.contains("全年") ? Measure.BUDGET_FULL : Measure.UNKNOWN;
    }

    private static List<Fact> prefer(List<Fact> facts, Measure asked) {
        List<Fact> exact = facts.stream().filter(f -> f.measure() == asked).toList();
        return exact.isEmpty() ? facts : exact;
    }

    /** 决算数等于预算数 after the rate, in its sentence or at the start of the next. */
    private static Optional<Claim> level(Passage passage, int s, int i, Mention rate, Optional<Fact> part) {
        String after = Vocabulary.plain(passage.sentences().get(s).after(i));
        if (i + 1 == passage.sentences().get(s).mentions().size()
                && s + 1 < passage.sentences().size()) {
            String next = Vocabulary.plain(passage.sentences().get(s + 1).line().chars());
            after += next.substring(0, Math.min(24, next.length()));
        }
        Matcher level = LEVEL.matcher(after);
        if (!level.find() || after.contains("（小于）") || after.contains("（大于）")) {
            return Optional.empty();
        }
        Direction way = level.group("up") != null
                ? Direction.UP
                : level.group("down") != null ? Direction.DOWN : Direction.FLAT;
        return Optional.of(new Claim.Level(
                rate.fact(), part, HUNDRED, way, rate.fact().place().sentence()));
    }
}
