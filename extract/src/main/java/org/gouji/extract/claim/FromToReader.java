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
import org.gouji.model.Claim.Direction;

/**
 * Reads from where a price moved to where, and its rate: 由600元/月提高到720元/月，增长20%; and what has a rate of a name of its own: 用水量由520立方米降到416立方米，节水率20%. What else is no price is
 * read with other changes.
 */
final class FromToReader {
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，。；：]{0,12}$");
    private static final Pattern TO =
            Pattern.compile("^[^，。；：]{0,6}(?:缩短|压缩|缩减|提高|提升|增加|上升|上涨|上调|调增|调整|降低|下降|下调|减少|压减|降|升|增|减|涨|提)(?:到了?|至|为)$");
    private static final Pattern RATE =
            Pattern.compile("^[^，。；：]{0,6}，(?:比上年|较上年|同比|共)?(?:提高|提升|增长|增加|上升|上涨|增幅|涨幅|下降|降低|减少|缩短|降幅)(?:了|为|达)?$");
    private static final Pattern SAVED =
            Pattern.compile("^[^，。；：]{0,6}，(?:节[水电能约煤油]|节约|压减|下降|降低|减少|降)(?:比)?[率幅](?:为|达|达到)?$");
    private static final Needs NEEDS = Needs.of(FROM);

    private FromToReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 2; i < sentence.mentions().size(); i++) {
                boolean saved = saved(sentence.mentions(), i);
                if (saved || reads(sentence.mentions(), i)) {
                    Mention from = sentence.mentions().get(i - 2);
                    Mention to = sentence.mentions().get(i - 1);
                    Mention rate = sentence.mentions().get(i);
                    claims.add(new Claim.Change(
                            Optional.of(to.fact()),
                            Optional.empty(),
                            Optional.of(rate.fact()),
                            Optional.of(from.fact()),
                            Optional.empty(),
                            saved ? Optional.of(Direction.DOWN) : rate.cue().way(),
                            rate.fact().place().sentence()));
                }
            }
        }
        return claims;
    }

    /** Whether a number is the rate of what moved from the one before the last to the last. */
    static boolean reads(List<Mention> mentions, int i) {
        return i > 1
                && mentions.get(i).percentage()
                && rated(mentions.get(i))
                && moved(mentions.get(i - 2), mentions.get(i - 1));
    }

    /** Whether a number is by how much less there is now than before, under a name of its own. */
    private static boolean saved(List<Mention> mentions, int i) {
        Mention from = mentions.get(i - 2);
        Mention to = mentions.get(i - 1);
        return mentions.get(i).percentage()
                && SAVED.matcher(mentions.get(i).lead()).matches()
                && !from.percentage()
                && from.alike(to)
                && FROM.matcher(from.lead()).find()
                && TO.matcher(to.lead()).matches()
                && from.fact().quantity().value().compareTo(to.fact().quantity().value()) > 0
                && !from.fact().quantity().number().approximate()
                && !to.fact().quantity().number().approximate();
    }

    private static boolean rated(Mention rate) {
        return rate.cue().way().isPresent() && RATE.matcher(rate.lead()).matches();
    }

    private static boolean moved(Mention from, Mention to) {
        return from.money()
                && to.money()
                && !(from.plain() && to.plain())
                && FROM.matcher(from.lead()).find()
                && TO.matcher(to.lead()).matches()
                && from.fact().quantity().value().signum() > 0
                && !from.fact().quantity().number().approximate()
                && !to.fact().quantity().number().approximate();
    }
}
