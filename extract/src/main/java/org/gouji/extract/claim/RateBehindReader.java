package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * Reads rates that a full stop parts from what they are of: 受理诉求755件，办结740件。办结率98.01%; 计划改造60户。完成改造57户，完成率95%. Nothing else may be
 * counted in the sentence before.
 */
final class RateBehindReader {
    private static final Pattern RATE =
            Pattern.compile("^[，、]?(?:按期|按时|及时|总体|项目)?(?<root>[\\u4e00-\\u9fa5]{2})率(?:均)?(?:为|达到|达|是)?$");
    private static final Pattern PLAN = Pattern.compile("(?:计划|任务|目标|应)[^，。；：、（]{0,14}$");
    private static final Needs NEEDS = Needs.of(RATE);

    private RateBehindReader() {}

    /** The claims of a paragraph: of rates that nothing else was read of. */
    static List<Claim> read(Passage passage, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        Set<Span> known = read.stream()
                .map(Claims::first)
                .filter(Ratio.class::isInstance)
                .map(c -> ((Ratio) c).rate().span())
                .collect(Collectors.toSet());
        for (Sentence sentence : passage.with(NEEDS)) {
            int s = passage.sentences().indexOf(sentence);
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; s > 0 && i < Math.min(2, mentions.size()); i++) {
                Mention rate = mentions.get(i);
                Matcher words = RATE.matcher(rate.lead());
                if (rate.percentage()
                        && words.matches()
                        && !known.contains(rate.fact().span())) {
                    List<Mention> before = passage.sentences().get(s - 1).mentions();
                    String root = words.group("root");
                    (i == 0 ? alone(before, rate, root) : ofPlan(before, mentions.get(0), rate, root))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** The rate has a sentence of its own, and the one before has two numbers. */
    private static Optional<Claim> alone(List<Mention> before, Mention rate, String root) {
        boolean two = before.size() == 2
                && before.stream().allMatch(Mention::plain)
                && before.get(0).alike(before.get(1))
                && RateReader.does(before.get(1), root)
                && (!RateReader.does(before.get(0), root) || RateReader.should(before.get(0), root))
                && !before.get(1).lead().contains("；");
        return two ? ratio(rate, before.get(1).fact(), before.get(0).fact()) : Optional.empty();
    }

    private static Optional<Claim> ofPlan(List<Mention> before, Mention part, Mention rate, String root) {
        boolean planned = before.size() == 1
                && before.get(0).plain()
                && part.plain()
                && part.alike(before.get(0))
                && PLAN.matcher(before.get(0).lead()).find()
                && RateReader.does(part, root);
        return planned ? ratio(rate, part.fact(), before.get(0).fact()) : Optional.empty();
    }

    private static Optional<Claim> ratio(Mention rate, Fact part, Fact base) {
        return Optional.of(new Ratio(
                rate.fact(),
                part,
                base,
                Ratio.Type.RATE,
                false,
                rate.fact().place().sentence()));
    }
}
