package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;

/**
 * Reads what was paid, what is left and the rate where the whole stands in another section: 安排资金800万元 … 已支付720万元，未支付80万元，支付率90%. Paid and
 * left must make the whole that is printed; then there is no doubt what the rate is of.
 */
final class LeftReader {
    private static final String END = "(?:资金|金额|数|额|经费)?(?:为|是|共|计|约)*$";
    private static final Pattern PAID = Pattern.compile("(?<!未|应|待|拟)(?:支付|支出|使用|执行|拨付|兑付|发放|完成投资)" + END);
    private static final Pattern LEFT =
            Pattern.compile("^[，、；](?:尚|还|仍)?(?:有)?(?:未(?:支付?|支出|使用|执行|拨付|兑付|发放)|结余|结转|剩余|尚余|节余|余)" + END);
    private static final Pattern RATE =
            Pattern.compile("^[，、；](?:资金|预算|经费|整体|总体)*(?:支付|支出|使用|执行|拨付|兑付|完成)(?:率|进度)" + END);

    private LeftReader() {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 1; i < sentence.mentions().size(); i++) {
                    claims(paper, sentence.mentions(), i, claims);
                }
            }
        }
        return claims;
    }

    private static void claims(Paper paper, List<Mention> mentions, int at, List<Claim> claims) {
        Mention paid = mentions.get(at - 1);
        Mention left = mentions.get(at);
        if (!amount(paid)
                || !amount(left)
                || !PAID.matcher(paid.lead()).find()
                || !LEFT.matcher(left.lead()).find()) {
            return;
        }
        whole(paper, paid.fact(), left.fact()).ifPresent(whole -> {
            claims.add(new Formula(left.fact(), List.of(whole, paid.fact()), "#0 - #1"));
            if (at + 1 < mentions.size()) {
                Mention rate = mentions.get(at + 1);
                if (rate.percentage() && RATE.matcher(rate.lead()).find()) {
                    claims.add(new Ratio(
                            rate.fact(),
                            paid.fact(),
                            whole,
                            Ratio.Type.RATE,
                            false,
                            rate.fact().place().sentence()));
                }
            }
        });
    }

    private static boolean amount(Mention mention) {
        return mention.money()
                && mention.plain()
                && !mention.fact().quantity().number().approximate();
    }

    /** The amount printed before them that both make; the nearest. */
    private static Optional<Fact> whole(Paper paper, Fact paid, Fact left) {
        BigDecimal sum = paid.quantity().value().add(left.quantity().value());
        return paper.mentions()
                .filter(m -> amount(m)
                        && m.fact().span().start() < paid.span().start()
                        && m.fact().quantity().value().compareTo(sum) == 0)
                .map(Mention::fact)
                .reduce((a, b) -> b);
    }
}
