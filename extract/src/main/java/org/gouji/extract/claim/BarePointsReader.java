package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads points behind bare names and the total right after them: 投入14分、过程25分、产出38分、效果17分，综合得分94分. */
final class BarePointsReader {
    private static final Pattern NAMED = Pattern.compile("^[，、；]?[\\u4e00-\\u9fa5]{2,8}$");
    private static final Pattern FIRST = Pattern.compile("(?:^|[，。；：、.．）])[\\u4e00-\\u9fa5]{2,8}$");
    private static final Pattern OTHER = Pattern.compile("扣|减|加分|附加|平均|问卷|题|上年|满分|权重|分值");
    private static final Needs NEEDS = Needs.of(Pattern.compile("分[，；]"));
    private static final int FEWEST = 3;

    private BarePointsReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = FEWEST; i < sentence.mentions().size(); i++) {
                Mention total = sentence.mentions().get(i);
                if (points(total) && PointWords.total(total) && total.lead().startsWith("，")) {
                    claim(sentence.mentions().subList(0, i), total).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(List<Mention> before, Mention total) {
        List<Fact> parts = new ArrayList<>();
        boolean begun = false;
        for (int j = before.size() - 1; j >= 0 && !begun; j--) {
            Mention part = before.get(j);
            begun = !NAMED.matcher(part.lead()).matches();
            boolean fits = points(part)
                    && part.depth() == total.depth()
                    && FIRST.matcher(part.lead()).find()
                    && !OTHER.matcher(part.lead()).find()
                    && !PointWords.total(part);
            if (!fits) {
                break;
            }
            parts.add(0, as(part));
        }
        return parts.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Claim.Sum(
                        as(total),
                        parts,
                        Closure.LOOSE,
                        Optional.empty(),
                        total.fact().place().sentence()));
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && !mention.fact().quantity().number().approximate();
    }

    private static Fact as(Mention mention) {
        Fact fact = mention.fact();
        return new Fact(
                fact.quantity(), fact.item(), fact.key(), Measure.SCORE, fact.scope(), fact.year(), fact.place());
    }
}
