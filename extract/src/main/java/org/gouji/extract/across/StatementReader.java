package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads what words say of two amounts: 全年无结余资金, 无超预算, 到位率100%, 收支平衡. */
final class StatementReader {
    private static final Pattern TOTALS = Pattern.compile("exp\\.(?:total.*|fiscal)|total\\..*");
    private static final String NOTHING = "(?:无|没有|未产生)(?:任何)?(?:结余|结转|剩余)(?:资金|结余)?(?=[，。；、]|$)|资金(?:已)?全部(?:支出|使用)完毕";
    /** Right behind what was spent, rates between. */
    private static final Pattern NOTHING_LEFT = Pattern.compile(
            "^(?:（[^（）；]*）)?(?:，[^，。；]*率[^，。；\\d]*[\\d.]+[%％])?[，、]?(?:全年|年末|年底|本?项目|资金|当年|本年度?|年度|且|并|均)*(?:" + NOTHING
                    + ")");
    /** 无结转 of a fund says nothing of the other budgets of a report: these words speak of the year, or the project, as a whole. */
    private static final Pattern NOTHING_LEFT_AT_ALL =
            Pattern.compile("(?:^|[，。；、])(?:全年|本?项目|本?年度)+(?:资金)?(?:均|基本)?(?:" + NOTHING + ")|资金(?:已)?全部(?:支出|使用)完毕");

    private static final Pattern NOT_EXCEEDED = Pattern.compile("(?:无|没有|未)(?:发生)?超(?:过)?预算");
    private static final Pattern SPENT =
            Pattern.compile("(?:全年|年度|本年|实际|累计|共|已)*(?:支出|使用|执行|支付)(?:资金|金额|数|总额)?(?:为|共|共计)?$");
    private static final Pattern ARRIVED = Pattern.compile("(?:资金)?到位率(?:为|达|达到|：)*$");
    /** 80万元全部到位，到位率100%: told of the money right before it. */
    private static final Pattern ALL_ARRIVED = Pattern.compile("(?:全部|全额|足额|均)(?:已)?[^，。；率]{0,6}到位[，、]");

    private static final List<String> INCOMES = List.of("inc.total", "inc.fiscal", "inc.gpb");

    private StatementReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            balanced(paper).ifPresent(claims::add);
            boolean nothing = says(paper, NOTHING_LEFT_AT_ALL);
            boolean kept = says(paper, NOT_EXCEEDED);
            for (Passage passage : paper.passages()) {
                List<Mention> mentions = passage.sentences().stream()
                        .flatMap(s -> s.mentions().stream())
                        .toList();
                spent(passage, nothing, claims);
                within(mentions, kept, claims);
                arrived(mentions).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean says(Paper paper, Pattern words) {
        Needs needs = Needs.of(words);
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.with(needs)) {
                if (sentence.line().matcher(words).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where no total of expenditure is printed, 基本支出 and 项目支出 make the income as a rule. */
    private static Optional<Claim> balanced(Paper paper) {
        boolean total = paper.facts().stream()
                .anyMatch(f ->
                        f.measure() == Measure.FINAL && TOTALS.matcher(f.key()).matches());
        Optional<Fact> basic = first(paper, "exp.basic");
        Optional<Fact> project = first(paper, "exp.project");
        Optional<Fact> income =
                INCOMES.stream().flatMap(k -> first(paper, k).stream()).findFirst();
        if (total || basic.isEmpty() || project.isEmpty() || income.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Sum(
                income.get(),
                List.of(basic.get(), project.get()),
                Closure.LOOSE,
                Optional.empty(),
                basic.get().place().sentence()));
    }

    private static Optional<Fact> first(Paper paper, String key) {
        return paper.facts().stream()
                .filter(f -> f.key().equals(key) && !f.quantity().number().approximate())
                .filter(f -> f.measure() == Measure.FINAL || (key.startsWith("inc.") && budget(f)))
                .filter(f -> f.year().equals(paper.year()))
                .findFirst();
    }

    /** A budget and what was spent of it, one right after the other: spent within it, and equal to it where nothing is left. */
    private static void spent(Passage passage, boolean nothing, List<Claim> claims) {
        List<Mention> mentions =
                passage.sentences().stream().flatMap(s -> s.mentions().stream()).toList();
        for (int i = 1; i < mentions.size(); i++) {
            Mention budget = mentions.get(i - 1);
            Mention spent = mentions.get(i);
            boolean pair = budget.plain()
                    && spent.plain()
                    && budget.money()
                    && spent.money()
                    && budget(budget.fact())
                    && spent.measure() == Measure.FINAL
                    && SPENT.matcher(spent.lead()).find()
                    && budget.fact().year().equals(spent.fact().year());
            if (pair) {
                claims.add(Claim.Bound.likely(spent.fact(), budget.fact()));
            }
            if (pair && (nothing || nothingLeft(passage, spent))) {
                claims.add(new Equal(
                        budget.fact(),
                        spent.fact(),
                        Equal.Type.SAME_FACT,
                        spent.fact().place().sentence()));
            }
        }
    }

    /** Whether the sentence goes on to say that nothing is left of what was spent: 支出12万元，执行率100%，年末无结余. */
    private static boolean nothingLeft(Passage passage, Mention spent) {
        for (Sentence sentence : passage.sentences()) {
            if (sentence.mentions().contains(spent)) {
                String rest = Vocabulary.plain(sentence.line().chars().substring(spent.to()));
                return NOTHING_LEFT.matcher(rest).find();
            }
        }
        return false;
    }

    /** An item with its budget and its final account in one paragraph. */
    private static void within(List<Mention> mentions, boolean kept, List<Claim> claims) {
        for (Mention spent : mentions) {
            Fact fact = spent.fact();
            boolean known = fact.key().indexOf('.') > 0 && spent.money() && spent.plain();
            if (!known || fact.measure() != Measure.FINAL) {
                continue;
            }
            mentions.stream()
                    .map(Mention::fact)
                    .filter(f -> f.key().equals(fact.key())
                            && budget(f)
                            && f.year().equals(fact.year())
                            && f.span().start() < fact.span().start())
                    .reduce((a, b) -> b)
                    .ifPresent(b -> claims.add(
                            new Claim.Bound(fact, b, false, kept, fact.place().sentence())));
        }
    }

    /** 财政预算30万元，…到位率100%。区财政批复30万元: what was granted, over the budget. */
    private static Optional<Claim> arrived(List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention rate = mentions.get(i);
            Mention base = mentions.get(i - 1);
            boolean open = ARRIVED.matcher(rate.lead()).find()
                    && !ALL_ARRIVED.matcher(rate.lead()).find();
            if (rate.percentage() && open && base.money() && budget(base.fact())) {
                Optional<Mention> part = mentions.subList(i + 1, mentions.size()).stream()
                        .filter(m -> m.money() && m.plain() && budget(m.fact()))
                        .filter(m -> !SPENT.matcher(m.lead()).find())
                        .findFirst();
                return part.map(p -> new Claim.Ratio(
                        rate.fact(),
                        p.fact(),
                        base.fact(),
                        Claim.Ratio.Type.RATE,
                        false,
                        rate.fact().place().sentence()));
            }
        }
        return Optional.empty();
    }

    private static boolean budget(Fact fact) {
        return switch (fact.measure()) {
            case BUDGET, BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL -> true;
            default -> false;
        };
    }
}
