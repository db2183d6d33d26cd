package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Scored;

/**
 * Reads points that follow from a rate in the prose: 分值10分，预算执行率96.4%，得9.64分; 按执行率折算得4.91分. Which points the rate is of is seldom
 * said in as many words: what is read holds as printed, and what does not hold is left alone.
 */
final class WorkedPointsReader {
    private static final Pattern WON = Pattern.compile("(?:得分|实得|应得|折算得?|折合|换算得?|计得?|得|打)(?:为|是|：)?$");
    private static final int WHOLE = 100;
    /** A score of one digit is met by chance. */
    private static final int FEWEST_DIGITS = 2;

    private static final Needs NEEDS = Needs.of(WON);

    private WorkedPointsReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        if (passage.with(NEEDS).isEmpty()) {
            return List.of();
        }
        List<Mention> mentions =
                passage.sentences().stream().flatMap(s -> s.mentions().stream()).toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention score = mentions.get(i);
            if (points(score) && worked(score) && WON.matcher(score.lead()).find()) {
                rate(mentions.subList(0, i))
                        .flatMap(rate -> weighed(mentions, score, rate))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean worked(Mention score) {
        BigDecimal value = score.fact().quantity().value();
        return value.scale() > 0 && value.stripTrailingZeros().precision() >= FEWEST_DIGITS;
    }

    /** The nearest percentage before. */
    private static Optional<Mention> rate(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.percentage()
                    && mention.fact().quantity().value().compareTo(BigDecimal.valueOf(WHOLE)) < 0
                    && !mention.fact().quantity().number().approximate()) {
                return Optional.of(mention);
            }
            if (!points(mention) && mention.fact().place().kind() != PlaceKind.FORMULA) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The points of the paragraph that the rate gives this score of. */
    private static Optional<Claim> weighed(List<Mention> mentions, Mention score, Mention rate) {
        return mentions.stream()
                .filter(m ->
                        m != score && points(m) && m.fact().quantity().value().scale() <= 0)
                .filter(m -> gives(m, rate, score))
                .findFirst()
                .map(m -> new Scored(
                        Optional.empty(),
                        rate.fact(),
                        m.fact(),
                        score.fact(),
                        ScoreClaim.Way.EXECUTION,
                        score.fact().place().sentence()));
    }

    private static boolean gives(Mention weight, Mention rate, Mention score) {
        BigDecimal given = score.fact().quantity().value();
        BigDecimal due = weight.fact()
                .quantity()
                .value()
                .multiply(rate.fact().quantity().value())
                .movePointLeft(2);
        return due.setScale(given.scale(), RoundingMode.HALF_UP).compareTo(given) == 0
                || due.setScale(given.scale(), RoundingMode.DOWN).compareTo(given) == 0;
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分");
    }
}
