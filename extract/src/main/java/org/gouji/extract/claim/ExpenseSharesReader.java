package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads the share that one of the three public expenses has in them all, told some paragraphs before, as the outline of 部门决算公开 has it:
 * “三公”经费支出决算4.36万元。… 2.公务用车购置及运行维护费支出决算3.12万元，占71.56%.
 */
final class ExpenseSharesReader {
    private static final Pattern SHARE = Pattern.compile(
            "^[，、（]约?占(?:比|[“”\"]?三公[“”\"]?经费)?(?:财政拨款)?(?:支出)?(?:决算)?(?:总额|合计|总支出)?(?:的?(?:比例|比重))?的?(?:为|达)?$");
    private static final String WHOLE = "sg.total";
    private static final Set<String> PARTS = Set.of("sg.abroad", "sg.car", "sg.reception");

    private ExpenseSharesReader() {}

    /**
     * Adds the claims of a report, in place of those that guess at the base and are wrong.
     *
     * @param claims what has been read of it already
     */
    static void read(List<Passage> passages, List<Claim> claims) {
        List<Ratio> shares = shares(passages);
        for (Ratio share : shares) {
            boolean sure = shares.stream()
                    .anyMatch(s -> s != share
                            && s.base().standsAt(share.base())
                            && s.part().quantity().value().signum() > 0
                            && OtherBases.fits(s));
            replace(sure ? named(share) : share, claims);
        }
    }

    /** All such shares, each of the total told last. */
    private static List<Ratio> shares(List<Passage> passages) {
        List<Ratio> shares = new ArrayList<>();
        Optional<Fact> whole = Optional.empty();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                List<Mention> mentions = sentence.mentions();
                for (int i = 0; i < mentions.size(); i++) {
                    Mention mention = mentions.get(i);
                    whole = mention.depth() == 0
                                    && spent(mention)
                                    && mention.fact().key().equals(WHOLE)
                            ? Optional.of(mention.fact())
                            : whole;
                    if (whole.isPresent() && i > 0 && share(mentions.get(i - 1), mention, whole.get())) {
                        shares.add(ratio(mention.fact(), mentions.get(i - 1).fact(), whole.get(), false));
                    }
                }
            }
        }
        return shares;
    }

    private static Ratio ratio(Fact rate, Fact part, Fact whole, boolean named) {
        return new Ratio(
                rate, part, whole, Ratio.Type.SHARE, named, rate.place().sentence());
    }

    /** Where another of the three is of that total, this one is too. */
    private static Ratio named(Ratio share) {
        return ratio(share.rate(), share.part(), share.base(), true);
    }

    private static void replace(Ratio share, List<Claim> claims) {
        claims.removeIf(c -> of(share, c) && guessed((Ratio) Claims.first(c), share));
        if (claims.stream().noneMatch(c -> of(share, c))) {
            claims.add(share);
        }
    }

    private static boolean guessed(Ratio read, Ratio share) {
        return (share.baseNamed() || !read.baseNamed()) && !OtherBases.fits(read);
    }

    private static boolean of(Ratio share, Claim claim) {
        return Claims.first(claim) instanceof Ratio ratio && ratio.rate().standsAt(share.rate());
    }

    private static boolean share(Mention part, Mention rate, Fact whole) {
        return rate.percentage()
                && rate.measure() == Measure.SHARE
                && SHARE.matcher(rate.lead()).matches()
                && spent(part)
                && PARTS.contains(part.fact().key())
                && part.fact().year().equals(whole.year())
                && whole.quantity().value().compareTo(part.fact().quantity().value()) >= 0;
    }

    private static boolean spent(Mention mention) {
        return mention.money() && mention.plain() && FactIndex.actual(mention.fact());
    }
}
