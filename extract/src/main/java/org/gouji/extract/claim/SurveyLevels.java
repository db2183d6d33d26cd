package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;

/** Reads the answers of a survey by level, from 非常满意 to 不满意: together they are the valid sheets, or those that came back. */
final class SurveyLevels {
    private static final Pattern BEST = Pattern.compile(
            "(?:非常|很|十分)满意[^，。；：]{0,6}$|(?:^|[，。；：、])(?:其中[：，]?)?(?:选择|评价|认为)?[“”]?满意[“”]?的?(?:有|为|共)?$");
    private static final Pattern LEVEL = Pattern.compile("(?:满意|一般|尚可|不了解|说不清|不清楚|弃权|较差)[”]?的?[^，。；：、满意]{0,4}$");
    private static final Pattern WORST =
            Pattern.compile("(?:不|欠)(?:太)?满意[”]?的?[^，。；：、]{0,4}$|(?:不了解|说不清|不清楚|弃权|较差)的?[^，。；：、]{0,4}$");
    private static final Pattern SHEETS = Pattern.compile("有效|收回|回收|实收|调查|访|问卷|抽取|抽样|参与");
    private static final Needs NEEDS = Needs.of(WORST);
    private static final int FEWEST = 3;

    private SurveyLevels() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> levels = new ArrayList<>();
            for (Mention mention : sentence.mentions()) {
                boolean best = answers(mention) && BEST.matcher(mention.lead()).find();
                if (levels.isEmpty() ? best : goesOn(levels, mention)) {
                    levels.add(mention);
                }
            }
            boolean all = levels.size() >= FEWEST
                    && WORST.matcher(levels.get(levels.size() - 1).lead()).find();
            if (all) {
                claim(passage, sentence, levels).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean answers(Mention mention) {
        return mention.plain()
                && !mention.money()
                && !mention.fact().quantity().number().approximate();
    }

    private static boolean goesOn(List<Mention> levels, Mention mention) {
        Mention first = levels.get(0);
        return answers(mention)
                && mention.alike(first)
                && mention.depth() == first.depth()
                && LEVEL.matcher(mention.lead()).find();
    }

    private static Optional<Claim> claim(Passage passage, Sentence sentence, List<Mention> levels) {
        Mention first = levels.get(0);
        List<Mention> before = passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.fact().span().start() < first.fact().span().start())
                .filter(m ->
                        answers(m) && m.alike(first) && SHEETS.matcher(m.lead()).find())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Mention total = before.get(before.size() - 1);
        return Optional.of(new Claim.Sum(
                total.fact(),
                levels.stream().map(Mention::fact).toList(),
                less(levels, total) ? Closure.OPEN : Closure.UNSAID,
                Optional.empty(),
                sentence.span()));
    }

    /** Some leave a question out: fewer answers than sheets are no error, more are. */
    private static boolean less(List<Mention> levels, Mention total) {
        return levels.stream()
                        .map(m -> m.fact().quantity().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(total.fact().quantity().value())
                < 0;
    }
}
