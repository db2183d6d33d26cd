package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Claim;
import org.gouji.model.Measure;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;

/** Reads parts that must stay within a whole: 全年支出30万元 and 支出各项费用30余万元; 72台公务用车以及…共计116台; 接听3563个，受理3489件. */
final class SpendingReader {
    private static final Pattern TOTAL =
            Pattern.compile("(?:^|[，。；、])(?:项目)?(?:全年|年度|本年|实际|累计|共)+(?:已)?(?:支出|执行|支付|使用)(?:资金|金额|数)?(?:为|共)?$");
    private static final Pattern COSTS =
            Pattern.compile("(?:列支|支出|开支|支付|产生)[^，。；]{0,40}(?:费用|经费|支出|资金|费)(?:共|共计|合计|为|达)*$");
    private static final Pattern TOGETHER = Pattern.compile("^[^，。；\\d]*(?:以及|和|及|与)[^，。；\\d]*" + Together.SHORT + "$");
    private static final List<Pattern> FUNNEL = List.of(
            Pattern.compile("接听|来电|收到|接收|接到"),
            Pattern.compile("受理"),
            Pattern.compile("交办|转办|分办|派发"),
            Pattern.compile("办结|答复|回复"));
    private static final Set<String> CASES = Set.of("件", "个", "条", "起", "宗", "例", "次", "件次");

    private SpendingReader() {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Claim> claims = new ArrayList<>();
        Optional<Mention> total = paper.mentions()
                .filter(m -> m.money()
                        && m.measure() == Measure.FINAL
                        && TOTAL.matcher(m.lead()).find()
                        && !m.fact().quantity().number().approximate())
                .findFirst();
        total.ifPresent(t -> costs(paper, t, claims));
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                together(sentence.mentions(), claims);
                funnel(sentence.mentions(), claims);
            }
        }
        return claims;
    }

    /** Costs that the text puts above a round sum (余, 以上) can't be above what was spent in all. */
    private static void costs(Paper paper, Mention total, List<Claim> claims) {
        paper.mentions()
                .filter(m -> m.money()
                        && m.plain()
                        && m.fact().year().equals(total.fact().year())
                        && m.fact().span().start() > total.fact().span().start()
                        && COSTS.matcher(m.lead()).find())
                .filter(m -> m.fact().quantity().number().approximation() == Approximation.OVER
                        || m.fact().quantity().number().approximation() == Approximation.AT_LEAST)
                .forEach(m -> claims.add(new Claim.Bound(
                        m.fact(), total.fact(), false, m.fact().place().sentence())));
    }

    private static void together(List<Mention> mentions, List<Claim> claims) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention part = mentions.get(i - 1);
            Mention total = mentions.get(i);
            if (part.plain()
                    && total.plain()
                    && part.alike(total)
                    && TOGETHER.matcher(total.lead()).matches()) {
                claims.add(Claim.Bound.likely(part.fact(), total.fact()));
            }
        }
    }

    /** Cases received, accepted, handed on and closed grow no more on their way. */
    private static void funnel(List<Mention> mentions, List<Claim> claims) {
        for (int i = 1; i < mentions.size(); i++) {
            boolean counted = counted(mentions.get(i - 1)) && counted(mentions.get(i));
            int before = counted ? stage(mentions.get(i - 1)) : -1;
            if (before >= 0 && stage(mentions.get(i)) > before) {
                claims.add(Claim.Bound.likely(
                        mentions.get(i).fact(), mentions.get(i - 1).fact()));
            }
        }
    }

    private static int stage(Mention mention) {
        for (int s = FUNNEL.size() - 1; s >= 0; s--) {
            if (FUNNEL.get(s).matcher(mention.lead()).find()) {
                return s;
            }
        }
        return -1;
    }

    private static boolean counted(Mention mention) {
        return mention.plain()
                && mention.fact().quantity() instanceof Quantity.Count
                && CASES.contains(mention.fact().quantity().unit());
    }
}
