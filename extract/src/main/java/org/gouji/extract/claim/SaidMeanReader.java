package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/**
 * Confirms the mean of so many numbers of a paragraph: 甲项目自评97.12分；乙项目自评97.50分；丙项目自评96.65分。三个项目平均得分97.09分. Which they are is not said, and a mean
 * may be weighted: what they don't make is left alone.
 */
final class SaidMeanReader {
    private static final Pattern MEAN = Pattern.compile(
            "(?<count>[两二三四五六七八九十])?(?:个|项|家|所|名|类|乡镇|项目|单位|年){0,3}[^，。；：、]{0,6}?平均(?:得分|分|分值|值|数|为|是|达|达到|完成率|执行率|满意度|率){0,2}$");
    private static final Needs NEEDS = Needs.of(MEAN);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private SaidMeanReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param read what was read of it already
     */
    static List<Claim> read(Passage passage, List<Claim> read) {
        if (passage.with(NEEDS).isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        List<Mention> mentions = passage.sentences().stream()
                .map(Sentence::mentions)
                .flatMap(List::stream)
                .toList();
        for (int i = FEWEST; i < mentions.size(); i++) {
            Mention mean = mentions.get(i);
            Matcher said = MEAN.matcher(mean.lead());
            boolean known = read.stream()
                    .anyMatch(c -> Claims.first(c) instanceof Claim.Formula formula
                            && formula.result().standsAt(mean.fact()));
            if (!known && exact(mean) && said.find()) {
                mean(mean, alike(mentions.subList(0, i), mean), count(said)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean exact(Mention mention) {
        return !mention.fact().quantity().number().approximate()
                && mention.fact().quantity().number().value().scale() > 0;
    }

    private static int count(Matcher said) {
        String count = said.group("count");
        return count == null ? 0 : NUMERALS.indexOf(count.replace('两', '二')) + 1;
    }

    /** The numbers before that are of its kind, the last one first. */
    private static List<Fact> alike(List<Mention> before, Mention mean) {
        List<Fact> alike = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0 && alike.size() < MOST; i--) {
            Mention mention = before.get(i);
            boolean like = mean.percentage() ? mention.percentage() : mention.alike(mean);
            if (like && exact(mention)) {
                alike.add(mention.fact());
            }
        }
        return alike;
    }

    /** Of so many as are said; else of all in a row that make it. */
    private static Optional<Claim> mean(Mention mean, List<Fact> numbers, int count) {
        int from = count == 0 ? FEWEST : count;
        int to = Math.min(numbers.size(), count == 0 ? MOST : count);
        for (int n = to; n >= from; n--) {
            List<Fact> of = numbers.subList(0, n);
            if (makes(of, mean.fact())) {
                String sum = IntStream.range(0, n).mapToObj(i -> "#" + i).collect(Collectors.joining(" + "));
                return Optional.of(new Claim.Formula(mean.fact(), of, "(" + sum + ") / " + n));
            }
        }
        return Optional.empty();
    }

    private static boolean makes(List<Fact> numbers, Fact mean) {
        BigDecimal sum = numbers.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean same = numbers.stream()
                .allMatch(f -> f.quantity().value().compareTo(mean.quantity().value()) == 0);
        return !same && mean.quantity().prints(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }
}
