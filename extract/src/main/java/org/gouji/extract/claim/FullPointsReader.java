package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Scored;
import org.gouji.model.Slips;

/** Reads points that a rate of execution gives, told rate, points, score: 预算执行率94.15%，满分10分，得9.42分. What is more than a digit off is worked out another way. */
final class FullPointsReader {
    private static final Pattern RATE = Pattern.compile("(?:预算|资金|支出)?执行率(?:为|是|达)?$");
    private static final Pattern POINTS = Pattern.compile("^[，（](?:满分|分值|权重)(?:为|是)?$");
    private static final Pattern SCORE = Pattern.compile("^[，、](?:自评|实际)?得分?(?:为|是)?$");
    private static final Needs NEEDS = Needs.of(POINTS);

    private FullPointsReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        return ThreeInRow.read(passage.with(NEEDS), FullPointsReader::scored);
    }

    private static Optional<Claim> scored(Mention rate, Mention points, Mention score) {
        boolean told = rate.percentage()
                && RATE.matcher(rate.lead()).find()
                && POINTS.matcher(points.lead()).matches()
                && SCORE.matcher(score.lead()).matches();
        return told && near(rate, points, score)
                ? Optional.of(new Scored(
                        Optional.empty(),
                        rate.fact(),
                        points.fact(),
                        score.fact(),
                        ScoreClaim.Way.EXECUTION,
                        score.fact().place().sentence()))
                : Optional.empty();
    }

    /** Whether the score is the rate's share of the points, or one digit of it is another. */
    private static boolean near(Mention rate, Mention points, Mention score) {
        BigDecimal given = score.fact().quantity().number().value();
        BigDecimal due = points.fact()
                .quantity()
                .value()
                .multiply(rate.fact().quantity().value())
                .movePointLeft(2)
                .setScale(Math.max(0, given.scale()), RoundingMode.HALF_UP);
        return given.scale() > 1 && (due.compareTo(given) == 0 || Slips.between(given, due));
    }
}
