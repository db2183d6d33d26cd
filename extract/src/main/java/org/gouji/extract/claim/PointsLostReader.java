package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Reads points there are, points taken off and points given, one right after the other: 分值5分，扣1分，得4分; 权重25分，得22分，扣3分. */
final class PointsLostReader {
    private static final Pattern LOST = Pattern.compile("^[）)，、；：]{0,2}(?:共|应|实际|合计)?扣(?:除|减|分|掉|了)*$");
    private static final Pattern GIVEN = Pattern.compile("^[）)，、；：]{0,2}(?:自评|评价|实际|实|最终|评|综合)*(?:得分?|评分)(?:为|是|：)*$");
    private static final Pattern FULL = Pattern.compile("(?:分值|满分|权重|标准分|应得分?|总分)(?:为|是|：)*$|[（(]$");
    private static final Needs NEEDS = Needs.of(LOST);
    private static final int THREE = 3;

    private PointsLostReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i + THREE <= mentions.size(); i++) {
                Mention full = mentions.get(i);
                Mention second = mentions.get(i + 1);
                Mention third = mentions.get(i + 2);
                boolean lostFirst = is(second, LOST) && is(third, GIVEN);
                boolean lostLast = is(second, GIVEN) && is(third, LOST);
                boolean more = i + THREE < mentions.size() && is(mentions.get(i + THREE), LOST);
                if (offered(full) && lostFirst != lostLast && !more) {
                    claims.add(claim(full, lostFirst ? second : third, lostFirst ? third : second));
                }
            }
        }
        return claims;
    }

    private static boolean offered(Mention mention) {
        return points(mention) && FULL.matcher(mention.lead()).find() && !PointWords.lost(mention);
    }

    private static boolean is(Mention mention, Pattern words) {
        return points(mention) && words.matcher(mention.lead()).matches();
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && !mention.fact().quantity().number().approximate();
    }

    private static Claim claim(Mention full, Mention lost, Mention given) {
        Fact off = lost.fact();
        return new Claim.Formula(
                off, List.of(full.fact(), given.fact()), "#0 - #1", off.place().sentence());
    }
}
