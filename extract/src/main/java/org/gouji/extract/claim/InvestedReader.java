package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Overfulfilled;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;

/**
 * Reads how much of an investment was done, where what was planned stands further up in the paragraph: 项目总投资1200万元，其中…。截至年底完成投资960万元，投资完成率80%. A
 * year's work may be held against a year's plan that is told elsewhere: only what was done up to now is sure to be of the whole.
 */
final class InvestedReader {
    private static final Pattern RATE = Pattern.compile(
            "^[，、（；](?:年度|累计|总体)?(?:投资)?完成(?:率|比例)(?:为|达到|达|是)*$|^[，、（；](?:已)?(?:占|完成|为)(?:项目|工程|概算|计划|批复)*总投资的?(?:比例)?(?:为)?$");
    private static final Pattern DONE = Pattern.compile("(?:完成|实际|累计)[^，。；：]{0,8}投资(?:额)?(?:为|共|约|达)*$");
    private static final Pattern SO_FAR = Pattern.compile("累计|截至|截止|已完成");
    private static final Pattern PLAN =
            Pattern.compile("(?:总投资|计划投资|投资计划|概算投资|投资概算|批复投资|投资预算)(?:额|概算|规模)?(?:为|共|共计|：)*$");
    private static final Pattern WHOLE = Pattern.compile("总投资");
    private static final Needs NEEDS = Needs.of(DONE);

    private InvestedReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param read what was read of it already: a rate is of one plan
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
        for (int i = 2; i < mentions.size(); i++) {
            Mention rate = mentions.get(i);
            Mention done = mentions.get(i - 1);
            if (rate.percentage()
                    && RATE.matcher(rate.lead()).matches()
                    && done.money()
                    && done.plain()
                    && DONE.matcher(done.lead()).find()
                    && read.stream().noneMatch(c -> of(c, rate))) {
                claim(mentions.subList(0, i - 1), done, rate).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean of(Claim claim, Mention rate) {
        return Claims.first(claim) instanceof Ratio ratio && ratio.rate().standsAt(rate.fact());
    }

    /** Of two plans nothing tells which is meant. */
    private static Optional<Claim> claim(List<Mention> before, Mention done, Mention rate) {
        List<Mention> plans = before.stream()
                .filter(m -> m.money()
                        && m.depth() == 0
                        && m.fact().quantity().value().signum() > 0
                        && PLAN.matcher(m.lead()).find())
                .toList();
        if (plans.size() != 1
                || Overfulfilled.at(rate.fact(), done.fact(), plans.get(0).fact())) {
            return Optional.empty();
        }
        Mention plan = plans.get(0);
        boolean whole = WHOLE.matcher(plan.lead()).find();
        boolean sure = whole
                && (SO_FAR.matcher(done.lead()).find()
                        || WHOLE.matcher(rate.lead()).find());
        return Optional.of(new Ratio(
                rate.fact(),
                done.fact(),
                plan.fact(),
                Ratio.Type.COMPLETION,
                sure,
                rate.fact().place().sentence()));
    }
}
