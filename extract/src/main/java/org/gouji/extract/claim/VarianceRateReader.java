package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads how far the account is from its budget (预决算差异率), of the two amounts right before: 年初预算数380万元，决算数418万元，预决算差异率10.00%. Below the budget it is printed with a minus or
 * without; of two budgets in the sentence, the first and the adjusted one, it may be of either.
 */
final class VarianceRateReader {
    private static final Pattern RATE =
            Pattern.compile("^，(?:预决算|预算决算|决算与预算|决算预算)(?:的)?(?:数)?(?:差异|偏差|偏离)[率度](?:为|是|：)?$");
    private static final Needs NEEDS = Needs.of(RATE);
    private static final int TWO = 2;

    private VarianceRateReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = TWO; i < mentions.size(); i++) {
                if (mentions.get(i).percentage()
                        && RATE.matcher(mentions.get(i).lead()).matches()) {
                    claim(mentions.subList(0, i), mentions.get(i).fact()).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** @param numbers those before a rate; the last two amounts are the account and a budget */
    private static Optional<Claim> claim(List<Mention> numbers, Fact rate) {
        List<Mention> before = numbers.stream().filter(Mention::money).toList();
        if (before.size() < TWO) {
            return Optional.empty();
        }
        List<Mention> pair = before.subList(before.size() - TWO, before.size());
        Optional<Mention> spent = pair.stream()
                .filter(m -> m.money() && m.measure() == Measure.FINAL)
                .findFirst();
        boolean sides = spent.isPresent() && pair.stream().anyMatch(VarianceRateReader::budget);
        return sides
                ? Claims.oneOf(before.stream()
                        .filter(VarianceRateReader::budget)
                        .map(budget -> of(rate, spent.get(), budget))
                        .toList())
                : Optional.empty();
    }

    private static Claim of(Fact rate, Mention spent, Mention budget) {
        boolean less = spent.fact()
                        .quantity()
                        .value()
                        .compareTo(budget.fact().quantity().value())
                < 0;
        boolean bare = rate.quantity().value().signum() > 0 && less;
        return new Claim.Formula(rate, List.of(spent.fact(), budget.fact()), bare ? "(#1-#0)/#1" : "(#0-#1)/#1");
    }

    private static boolean budget(Mention mention) {
        return mention.money()
                && Priors.BUDGETED.contains(mention.measure())
                && mention.fact().quantity().value().signum() > 0;
    }
}
