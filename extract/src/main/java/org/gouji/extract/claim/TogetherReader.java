package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;

/** Reads totals that follow their parts: …3万元、…4万元，共计7万元; or say the same once more: …，共计支出1.1万元. */
final class TogetherReader {
    private static final Pattern TOGETHER =
            Pattern.compile("[，、；）。](?:以上|上述|各项|两项|三项)?(?:共计|合计|总计|共)(?:支出|金额|资金|经费|使用资金|涉及资金|安排)?(?:为|：)?$");

    private TogetherReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int i = 1; i < sentence.mentions().size(); i++) {
                Mention total = sentence.mentions().get(i);
                if (total.plain()
                        && total.money()
                        && TOGETHER.matcher(total.lead()).find()) {
                    claim(sentence.mentions().subList(0, i), total).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(List<Mention> before, Mention total) {
        List<Mention> parts = new ArrayList<>();
        for (int j = before.size() - 1; j >= 0; j--) {
            Mention mention = before.get(j);
            boolean crossed = j + 1 < before.size() && before.get(j + 1).lead().contains("；");
            if (crossed && !total.lead().contains("；")) {
                break;
            }
            if (mention.plain() && mention.alike(total) && mention.depth() == total.depth()) {
                parts.add(0, mention);
                if (mention.cue().mark() != ListMark.NONE) {
                    break;
                }
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = parts.stream().map(Mention::fact).toList();
        List<Claim> readings = new ArrayList<>();
        if (facts.size() > 1) {
            readings.add(new Claim.Sum(
                    total.fact(),
                    facts,
                    Closure.CLOSED,
                    Optional.empty(),
                    total.fact().place().sentence()));
        }
        readings.add(new Equal(
                facts.get(0),
                total.fact(),
                Equal.Type.STATED,
                total.fact().place().sentence()));
        return Claims.oneOf(readings);
    }
}
