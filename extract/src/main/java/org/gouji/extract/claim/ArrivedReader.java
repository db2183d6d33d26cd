package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * Reads how much of a budget arrived, and what did not: 年度预算80万元。实际到位76万元，其中省级60万元、县级16万元，到位率95%，未到位4万元. The budget opens the sentence before, or one of the
 * paragraphs before.
 */
final class ArrivedReader {
    private static final Pattern ARRIVED =
            Pattern.compile("(?:^|，)(?:该|本)?(?:项目|专项)?(?:资金|实际|共|已|累计)*到位(?:资金|金额)?(?:为|共|共计|合计)*$");
    private static final Pattern RATE = Pattern.compile("^[，、；](?:资金|项目资金|总体|整体)?到位率(?:为|达|达到)?$");
    private static final Pattern MISSING = Pattern.compile("^[，、；](?:尚|还)?(?:有)?未到位(?:资金)?(?:为)?$");
    private static final Needs NEEDS = Needs.of(RATE, MISSING);
    /** So many paragraphs before it may the budget stand. */
    private static final int REACH = 2;

    private ArrivedReader() {}

    /**
     * The claims of a report.
     *
     * @param read what has been read of it already
     */
    static List<Claim> read(List<Passage> passages, List<Claim> read) {
        Set<Span> known = Claims.rates(read);
        List<Claim> claims = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            for (Sentence sentence : passages.get(p).with(NEEDS)) {
                List<Mention> mentions = sentence.mentions();
                boolean arrived = mentions.size() > 1
                        && mentions.get(0).money()
                        && ARRIVED.matcher(mentions.get(0).lead()).find();
                Optional<Fact> budget = arrived ? budget(passages, p, sentence) : Optional.empty();
                budget.ifPresent(b -> claims(sentence, b, known, claims));
            }
        }
        return claims;
    }

    /** The budget that the nearest sentence with money before this one is about. */
    private static Optional<Fact> budget(List<Passage> passages, int p, Sentence sentence) {
        for (int q = p; q >= 0 && p - q <= REACH; q--) {
            List<Sentence> sentences = passages.get(q).sentences();
            int from = q == p ? sentences.indexOf(sentence) : sentences.size();
            for (int s = from - 1; s >= 0; s--) {
                if (sentences.get(s).mentions().stream().anyMatch(Mention::money)) {
                    return budget(sentences.get(s));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact> budget(Sentence before) {
        List<Mention> money = before.mentions().stream().filter(Mention::money).toList();
        Mention first = money.get(0);
        boolean one = first.plain()
                && FactIndex.budget(first.fact())
                && money.stream().skip(1).noneMatch(m -> m.lead().contains("预算"));
        return one ? Optional.of(first.fact()) : Optional.empty();
    }

    private static void claims(Sentence sentence, Fact budget, Set<Span> known, List<Claim> claims) {
        Fact part = sentence.mentions().get(0).fact();
        for (Mention mention : sentence.mentions()) {
            if (mention.percentage()
                    && RATE.matcher(mention.lead()).matches()
                    && !known.contains(mention.fact().span())) {
                claims.add(new Ratio(mention.fact(), part, budget, Ratio.Type.RATE, false, sentence.span()));
            } else if (mention.money() && MISSING.matcher(mention.lead()).matches()) {
                claims.add(new Claim.Formula(mention.fact(), List.of(budget, part), "#0 - #1", sentence.span()));
            }
        }
    }
}
