package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;

/**
 * Reads who pays which per cent of a sum, with the money that this is: 总保费80万元，中央财政补贴45%为36万元，省级财政补贴25%，计20万元. Where one of them is right, so must the others be.
 */
final class PaidSharesReader {
    private static final Pattern PAYS = Pattern.compile(
            "(?<![不未])(?:补贴|补助|奖补|承担|负担|分担|配套|自筹|出资|自缴|缴纳|资助|预拨|拨付|支付|预付|首付|预付款|进度款|尾款|质保金)(?:比例|部分|资金|款|剩余|余下|其余)*(?:为|占|的|各)?$");
    private static final Pattern THAT_IS = Pattern.compile("^(?:，)?(?:即|计|为|共|共计|合计|金额)(?:为)?$");
    /** 首付30%和进度款50%，即30万元、50万元: the amounts are dealt to the shares in order. */
    private static final Pattern LISTED = Pattern.compile("^[和、及与]");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Needs NEEDS = Needs.of(PAYS);

    private PaidSharesReader() {}

    /** A percentage and the money that it is. */
    private record Pair(Mention share, Mention paid, Mention whole) {
        boolean holds() {
            if (whole.fact().quantity().value().signum() == 0) {
                return false;
            }
            BigDecimal rate = paid.fact()
                    .quantity()
                    .value()
                    .movePointRight(2)
                    .divide(whole.fact().quantity().value(), MathContext.DECIMAL64);
            return share.fact().quantity().prints(rate);
        }
    }

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        List<Pair> chain = new ArrayList<>();
        if (passage.with(NEEDS).isEmpty()) {
            return claims;
        }
        Mention whole = null;
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                if (i > 0 && whole != null && pays(mentions.get(i - 1), mention)) {
                    chain.add(new Pair(mentions.get(i - 1), mention, whole));
                } else if (mention.money() && mention.plain()) {
                    claims(chain, claims);
                    whole = mention;
                }
            }
        }
        claims(chain, claims);
        return claims;
    }

    private static boolean pays(Mention share, Mention paid) {
        return share.percentage()
                && paid.money()
                && paid.plain()
                && share.fact().quantity().value().signum() > 0
                && share.fact().quantity().value().compareTo(HUNDRED) < 0
                && PAYS.matcher(share.lead()).find()
                && !LISTED.matcher(share.lead()).find()
                && THAT_IS.matcher(paid.lead()).matches();
    }

    private static void claims(List<Pair> chain, List<Claim> claims) {
        boolean sure = chain.size() > 1 && chain.stream().anyMatch(Pair::holds);
        for (Pair pair : chain) {
            claims.add(new Ratio(
                    pair.share().fact(),
                    pair.paid().fact(),
                    pair.whole().fact(),
                    Ratio.Type.RATE,
                    sure,
                    pair.paid().fact().place().sentence()));
        }
        chain.clear();
    }
}
