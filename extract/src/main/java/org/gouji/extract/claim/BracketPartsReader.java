package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/**
 * Reads the brackets of amounts that make a total, and the total's: 一期投资300万元（其中土建200万元），二期投资100万元（其中土建60万元），合计400万元（其中土建260万元）.
 */
final class BracketPartsReader {
    private static final Pattern BRACKET =
            Pattern.compile("^（(?:其中|含|包括)?[：:，]?(?<name>[^，。；：（）\\d]{2,16}?)(?:为|共|：)?$");
    private static final Needs NEEDS = Needs.of(Pattern.compile("（(?:其中|含|包括)?"));

    private BracketPartsReader() {}

    /** An amount and the one in the bracket behind it. */
    private record Pair(Mention owner, Mention inside, String name) {
        BigDecimal value() {
            return owner.fact().quantity().value();
        }
    }

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Pair> pairs = pairs(sentence.mentions());
            for (int i = 2; i < pairs.size(); i++) {
                claim(pairs.subList(0, i), pairs.get(i)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static List<Pair> pairs(List<Mention> mentions) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention owner = mentions.get(i - 1);
            Mention inside = mentions.get(i);
            Matcher bracket = BRACKET.matcher(inside.lead());
            if (amount(owner) && amount(inside) && inside.depth() == owner.depth() + 1 && bracket.matches()) {
                pairs.add(new Pair(owner, inside, bracket.group("name")));
            }
        }
        return pairs;
    }

    /** The last so many pairs whose owners make the total's, all with a bracket of the same name. */
    private static Optional<Claim> claim(List<Pair> before, Pair total) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Fact> parts = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Pair pair = before.get(i);
            if (!pair.name().equals(total.name())
                    || pair.owner().depth() != total.owner().depth()) {
                return Optional.empty();
            }
            sum = sum.add(pair.value());
            parts.add(0, pair.inside().fact());
            if (parts.size() > 1 && sum.compareTo(total.value()) == 0) {
                return Optional.of(new Claim.Sum(total.inside().fact(), parts, Closure.CLOSED));
            }
        }
        return Optional.empty();
    }

    private static boolean amount(Mention mention) {
        return mention.money()
                && mention.plain()
                && !mention.fact().quantity().number().approximate();
    }
}
