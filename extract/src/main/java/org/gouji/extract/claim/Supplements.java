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
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;

/**
 * Adds to a rate of a budget one more reading where money is added to that budget, or taken from it, before what was spent is told: 预算1200万元，追加180万元，
 * 支出1366.20万元，执行率99.00% is of 1380. Neither reading is sure, so that nothing is broken where neither holds.
 */
final class Supplements {
    private static final Pattern MORE = Pattern.compile("(?:追加|调增|核增|增补|增拨)[^，。；：后]{0,8}$");
    private static final Pattern LESS = Pattern.compile("(?:追减|调减|核减|压减|收回|缴回)[^，。；：后]{0,8}$");
    private static final Needs NEEDS = Needs.of(MORE, LESS);

    private final List<Mention> more;
    private final List<Mention> less;

    private Supplements(Passage passage) {
        this.more = said(passage, MORE);
        this.less = said(passage, LESS);
    }

    /** The claims of a paragraph, those with money added to their base widened. */
    static List<Claim> widened(Passage passage, List<Claim> claims) {
        Supplements supplements = new Supplements(passage);
        return supplements.more.isEmpty() && supplements.less.isEmpty()
                ? claims
                : claims.stream().map(supplements::widened).toList();
    }

    private static List<Mention> said(Passage passage, Pattern way) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            sentence.mentions().stream()
                    .filter(m -> m.money() && way.matcher(m.lead()).find())
                    .forEach(found::add);
        }
        return found;
    }

    private Claim widened(Claim claim) {
        return claim instanceof Ratio ratio && ratio.type() != Ratio.Type.SHARE
                ? other(ratio).orElse(claim)
                : claim;
    }

    private Optional<Claim> other(Ratio ratio) {
        List<Fact> operands = new ArrayList<>(List.of(ratio.part(), ratio.base()));
        StringBuilder base = new StringBuilder("#1");
        add(more, '+', ratio, operands, base);
        add(less, '-', ratio, operands, base);
        if (operands.size() == 2) {
            return Optional.empty();
        }
        Claim sum = new Claim.Formula(ratio.rate(), operands, "#0/(" + base + ")", ratio.place());
        Claim plain = new Ratio(ratio.rate(), ratio.part(), ratio.base(), ratio.type(), false, ratio.place());
        return Optional.of(new Claim.OneOf(List.of(sum, plain), ratio.place()));
    }

    private static void add(List<Mention> said, char sign, Ratio ratio, List<Fact> operands, StringBuilder base) {
        for (Mention mention : said) {
            int at = mention.fact().span().start();
            if (at > ratio.base().span().start() && at < ratio.part().span().start()) {
                base.append(sign).append('#').append(operands.size());
                operands.add(mention.fact());
            }
        }
    }
}
