package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Confirms amounts that two others make, one of which is printed far away: what was paid in all (上年支付40万元，累计支付95万元) of the earlier year's and this one's, what
 * was added to a budget (年中追加20万元) of the budgets after and before. What differs is left alone.
 */
final class FarSumReader {
    private static final Pattern SO_FAR = Pattern.compile("累计[^，。；：]{0,8}$");
    private static final Pattern BEFORE = Pattern.compile("上年|去年|20\\d\\d年");
    private static final Pattern ADDED = Pattern.compile("(?:年中|执行中|全年|年度)[^，。；：]{0,6}追加[^，。；：]{0,6}$");
    private static final Needs NEEDS = Needs.of(SO_FAR, ADDED);
    private static final int TELLING = 4;

    private final List<Fact> facts;
    private final OptionalInt year;

    private FarSumReader(List<Fact> facts, OptionalInt year) {
        this.facts = facts;
        this.year = year;
    }

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     * @param year the year reported on
     */
    static List<Claim> read(Passage passage, List<Fact> facts, OptionalInt year) {
        FarSumReader reader = new FarSumReader(facts, year);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention made = sentence.mentions().get(i);
                if (telling(made.fact()) && made.money() && made.plain()) {
                    reader.soFar(sentence, i).or(() -> reader.added(made)).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean telling(Fact fact) {
        return fact.quantity().number().value().precision() >= TELLING
                && !fact.quantity().number().approximate();
    }

    private Optional<Claim> soFar(Sentence sentence, int i) {
        Mention made = sentence.mentions().get(i);
        if (i == 0 || !SO_FAR.matcher(made.lead()).find()) {
            return Optional.empty();
        }
        Mention before = sentence.mentions().get(i - 1);
        boolean earlier = before.money()
                && telling(before.fact())
                && BEFORE.matcher(before.lead()).find();
        BigDecimal rest = value(made.fact()).subtract(value(before.fact()));
        return earlier
                ? now(rest, f -> f.measure() == Measure.FINAL && f.year().equals(year))
                        .map(f -> sum(made.fact(), List.of(before.fact(), f)))
                : Optional.empty();
    }

    private Optional<Claim> added(Mention made) {
        if (!ADDED.matcher(made.lead()).find()) {
            return Optional.empty();
        }
        for (Fact begin : facts) {
            if (begin.measure() == Measure.BUDGET_BEGIN && begin.key().startsWith("budget.")) {
                Optional<Fact> full = now(
                        value(begin).add(value(made.fact())),
                        f -> f.measure() == Measure.BUDGET_FULL || f.measure() == Measure.BUDGET_ADJUSTED);
                if (full.isPresent()) {
                    return Optional.of(new Claim.Formula(made.fact(), List.of(full.get(), begin), "#0-#1"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fact> now(BigDecimal value, Predicate<Fact> side) {
        return facts.stream()
                .filter(f -> telling(f) && side.test(f) && value(f).compareTo(value) == 0)
                .findFirst();
    }

    private static Claim sum(Fact total, List<Fact> parts) {
        return new Claim.Sum(total, parts, Closure.LOOSE);
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
