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

/** Reads the sheets of a survey, each step with no more of them than the one before: 发放问卷120份，回收116份，有效问卷114份. */
final class SurveyReader {
    private static final Pattern SENT = Pattern.compile("(?:发放|发出|印发|派发)[^，。；：]{0,14}$");
    private static final Pattern BACK = Pattern.compile("^[，、]?(?:实际|实)?(?:收回|回收|实收)[^，。；：]{0,10}$");
    private static final Pattern VALID = Pattern.compile("^[，、]?(?:其中)?[：:，]?(?:有效)[^，。；：]{0,10}$");
    private static final Pattern REMOVED = Pattern.compile("^[，、；]?(?:其中)?(?:剔除|扣除|去除|除去|作废|无效)[^，。；：]{0,12}$");
    private static final int REACH = 3;
    private static final Needs NEEDS = Needs.of(SENT, BACK);

    private SurveyReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 1; i < sentence.mentions().size(); i++) {
                Mention before = sentence.mentions().get(i - 1);
                Mention mention = sentence.mentions().get(i);
                boolean once = sentence.mentions().subList(0, i - 1).stream().noneMatch(SurveyReader::sheets);
                boolean back = once
                        && BACK.matcher(mention.lead()).matches()
                        && SENT.matcher(before.lead()).find();
                boolean valid = VALID.matcher(mention.lead()).matches()
                        && BACK.matcher(before.lead()).matches();
                if ((back || valid) && sheets(before) && sheets(mention)) {
                    claims.add(new Claim.Bound(mention.fact(), before.fact(), false, sentence.span()));
                }
                if (VALID.matcher(mention.lead()).matches() && removed(before) && sheets(mention)) {
                    returned(sentence, i - 1).ifPresent(all -> {
                        claims.add(new Claim.Bound(mention.fact(), all.fact(), false, sentence.span()));
                        claims.add(new Claim.Formula(mention.fact(), List.of(all.fact(), before.fact()), "#0-#1"));
                    });
                }
            }
        }
        return claims;
    }

    private static boolean removed(Mention mention) {
        return sheets(mention) && REMOVED.matcher(mention.lead()).matches();
    }

    /** 收回605份，回收率97.58%；剔除漏答的7份，有效598份: what came back, of which some were left out. */
    private static Optional<Mention> returned(Sentence sentence, int end) {
        List<Mention> before = sentence.mentions().subList(Math.max(0, end - REACH), end);
        return before.stream()
                .filter(m -> sheets(m) && BACK.matcher(m.lead()).matches())
                .reduce((a, b) -> b);
    }

    private static boolean sheets(Mention mention) {
        return mention.plain()
                && mention.fact().quantity().unit().equals("份")
                && !mention.fact().quantity().number().approximate();
    }
}
