package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Measure;

/** Reads the points won of those there are (得分率): 产出指标权重30分，得分27分，得分率90%; 满分20分，得18分，得分率为90%. */
final class PointsRateReader {
    private static final Pattern RATE = Pattern.compile("^[，、；（）]*(?:该项|其)?得分率(?:为|达到?|是|：)?$");
    private static final Pattern WON = Pattern.compile("(?:得分|评分|自评|实得|实际得|得)(?:为|是|：)?$");
    private static final Pattern OFFERED = Pattern.compile("(?:权重|分值|满分|总分|标准分|分数|指标|分)(?:值)?(?:共|共计|为|是|设|：)?$");

    private static final Needs NEEDS = Needs.of(RATE);

    private PointsRateReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                Mention rate = mentions.get(i);
                if (rate.percentage() && RATE.matcher(rate.lead()).matches()) {
                    pair(mentions.get(i - 2), mentions.get(i - 1), rate, claims);
                }
            }
        }
        return claims;
    }

    /** The points there are stand before those won, or after: 得27分（满分30分），得分率90%. */
    private static void pair(Mention first, Mention second, Mention rate, List<Claim> claims) {
        if (offered(first) && won(second)) {
            claims.add(claim(rate, second, first));
        } else if (won(first) && offered(second)) {
            claims.add(claim(rate, first, second));
        }
    }

    private static boolean won(Mention mention) {
        return points(mention) && WON.matcher(mention.lead()).find();
    }

    private static boolean offered(Mention mention) {
        return points(mention)
                && !WON.matcher(mention.lead()).find()
                && mention.fact().quantity().value().signum() > 0
                && (mention.measure() == Measure.WEIGHT
                        || OFFERED.matcher(mention.lead()).find());
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分");
    }

    private static Claim claim(Mention rate, Mention won, Mention offered) {
        return new Ratio(
                rate.fact(),
                won.fact(),
                offered.fact(),
                Ratio.Type.RATE,
                true,
                rate.fact().place().sentence());
    }
}
