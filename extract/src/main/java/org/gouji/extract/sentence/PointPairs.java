package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Names points given, and the rate beside them, after what they are given for: 决策20分，得18分，得分率90% has 决策得分 and 决策得分率, and 20分 is what there was to get. */
final class PointPairs {
    private static final Pattern GIVEN = Pattern.compile("^[）)，、；：]{0,2}(?:自评|评价|实际|实|最终|评|综合)*(?:得分?|评分)(?:为|是|：)*$");
    private static final Pattern RATE = Pattern.compile("^[，、；（]?得分率(?:为|是|达|：)*$");
    private static final Pattern LOST = Pattern.compile("^[）)，、；：]{0,2}(?:共|应|实际)?扣(?:除|减|分|掉|了)*$");
    /** 决策类指标满分, 项目决策指标分值. */
    private static final Pattern OFFERED = Pattern.compile("(?:的)?(?:权重|标准|指标)?(?:分值|满分|权重|标准分|应得分|总分)(?:为|是)?$");
    /** What an indicator is called where its name stands further up. */
    private static final Pattern NOBODY = Pattern.compile("(?:该|本|此)?(?:项|类)?(?:指标|部分)?|总|.*(?:总|合计|综合|其中|得分?)");

    private static final String POINTS = "分";
    private static final String GOT = "得";

    private PointPairs() {}

    /** The mentions of a sentence, points under the names of what they are for. */
    static List<Mention> named(List<Mention> mentions) {
        List<Mention> named = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            Mention point = mentions.get(i);
            if (!points(point)) {
                continue;
            }
            if (i > 0
                    && points(mentions.get(i - 1))
                    && GIVEN.matcher(point.lead()).matches()) {
                named = named == mentions ? new ArrayList<>(mentions) : named;
                paired(named, i);
            } else if (point.fact().item().endsWith(GOT) && point.fact().item().length() > 2) {
                named = named == mentions ? new ArrayList<>(mentions) : named;
                named.set(i, under(point, point.fact().item() + POINTS, Measure.SCORE));
            }
        }
        return named;
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity().unit().equals(POINTS);
    }

    /** Names the points given at a place, and what stands on both sides of them. */
    private static void paired(List<Mention> named, int given) {
        int full = given > 1 && LOST.matcher(named.get(given - 1).lead()).matches() && points(named.get(given - 2))
                ? given - 2
                : given - 1;
        Mention offered = named.get(full);
        Matcher words = OFFERED.matcher(offered.fact().item());
        String own = words.replaceFirst("");
        boolean open = offered.measure() == Measure.WEIGHT
                || !PointWords.given(offered) && !PointWords.lost(offered) && !PointWords.total(offered);
        if (!open || NOBODY.matcher(own).matches()) {
            return;
        }
        named.set(full, under(offered, offered.fact().item(), Measure.WEIGHT));
        named.set(given, under(named.get(given), own + "得分", Measure.SCORE));
        int rate = given + 1;
        if (rate < named.size()
                && named.get(rate).percentage()
                && RATE.matcher(named.get(rate).lead()).matches()) {
            named.set(rate, under(named.get(rate), own + "得分率", Measure.RATE));
        }
    }

    private static Mention under(Mention mention, String item, Measure measure) {
        Fact fact = mention.fact();
        return mention.with(
                new Fact(fact.quantity(), item, fact.key(), measure, fact.scope(), fact.year(), fact.place()));
    }
}
