package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * Reads how much of what was granted has been spent, where the grant opens a sentence before, and its list of sources may follow: 下达资金1250万元，其中中央800万元、省级450万元。截至12月底，支出1187.5万元，支出进度95%.
 * Across paragraphs only a slip of the pen makes such a rate wrong.
 */
final class GrantedReader {
    private static final Pattern RATE = Pattern.compile(
            "^[，、；（]?(?:项目|专项|补助)?(?:资金|预算)?(?:总体|整体)?(?:执行率|支出进度|执行进度|支付进度|支付率|支出率|使用率|拨付率|拨付进度|报账率)(?:为|达到|达|是)?$");
    private static final Pattern SPENT = Pattern.compile("(?:支出|支付|拨付|使用|执行|报账|发放|兑付)[^，。；：]{0,8}$");
    private static final Pattern GRANTED = Pattern.compile(
            "(?:下达|到位|安排|拨入|收到|获得|争取|拨来|投入)[^，。；：、（]{0,20}$|^[^，。；：、（]{0,16}(?:补助|专项|衔接|项目)资金(?:共计?|合计|总额|总计|为)?$");
    private static final Pattern ARRIVED = Pattern.compile("^[，；](?:资金|实际|已|累计)*到位(?:资金|金额)?(?:为|共|共计|合计)*$");
    private static final Pattern APART = Pattern.compile("其中|上年|结转|累计|自筹|社会|未");
    /** Spent of one of the sources, or in part. */
    private static final Pattern OF_SOME = Pattern.compile("中央|省|市|县|区|本级|上级|其中|累计|债券|已完|完工|财政");

    private static final Needs NEEDS = Needs.of(RATE);
    /** So many paragraphs before it may the grant stand. */
    private static final int REACH = 2;

    private GrantedReader() {}

    /** A grant; it is surely meant where its paragraph goes on with what was spent, and its sentence tells its sources or nothing more. */
    private record Grant(Fact total, boolean sure) {}

    /** The claims of a report: rates that nothing else was read of. */
    static List<Claim> read(List<Passage> passages, List<Claim> read) {
        List<Claim> claims = new ArrayList<>();
        Set<Span> known = Claims.rates(read);
        for (int p = 0; p < passages.size(); p++) {
            for (Sentence sentence : passages.get(p).with(NEEDS)) {
                for (int i = 1; i < sentence.mentions().size(); i++) {
                    Mention rate = sentence.mentions().get(i);
                    if (rate.percentage()
                            && !known.contains(rate.fact().span())
                            && RATE.matcher(rate.lead()).matches()) {
                        claim(passages, p, sentence, i).ifPresent(claims::add);
                    }
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(List<Passage> passages, int p, Sentence sentence, int i) {
        Mention rate = sentence.mentions().get(i);
        Mention part = sentence.mentions().get(i - 1);
        boolean spent = part.money()
                && part.plain()
                && part.cue().mark() == ListMark.NONE
                && FactIndex.actual(part.fact())
                && SPENT.matcher(part.lead()).find()
                && !OF_SOME.matcher(part.lead()).find()
                && sentence.mentions().subList(0, i - 1).stream().noneMatch(Mention::money);
        return spent
                ? granted(passages, p, part)
                        .map(grant -> new Ratio(
                                rate.fact(),
                                part.fact(),
                                grant.total(),
                                Ratio.Type.COMPLETION,
                                grant.sure(),
                                rate.fact().place().sentence()))
                : Optional.empty();
    }

    /** The grant nearest before what was spent; none where something else was spent between. */
    private static Optional<Grant> granted(List<Passage> passages, int p, Mention part) {
        for (int q = p; q >= 0 && p - q <= REACH; q--) {
            List<Sentence> sentences = passages.get(q).sentences();
            for (int s = sentences.size() - 1; s >= 0; s--) {
                List<Mention> money = sentences.get(s).mentions().stream()
                        .filter(Mention::money)
                        .toList();
                if (money.isEmpty()
                        || money.get(0).fact().span().start()
                                >= part.fact().span().start()) {
                    continue;
                }
                Mention first = money.get(0);
                return grant(first, part)
                        ? Optional.of(new Grant(first.fact(), q == p && alone(first, money)))
                        : arrived(money, part);
            }
        }
        return Optional.empty();
    }

    /** 批复总投资90万元，实际到位80万元: what has arrived behind what was planned. */
    private static Optional<Grant> arrived(List<Mention> money, Mention part) {
        return money.stream()
                .filter(m -> ARRIVED.matcher(m.lead()).matches() && grant(m, part))
                .findFirst()
                .map(m -> new Grant(m.fact(), false));
    }

    private static boolean alone(Mention first, List<Mention> money) {
        BigDecimal sources =
                money.stream().skip(1).map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return money.size() == 1
                || sources.compareTo(first.fact().quantity().value()) == 0
                        && money.stream().skip(1).allMatch(Mention::plain);
    }

    private static boolean grant(Mention first, Mention part) {
        return first.plain()
                && first.cue().mark() == ListMark.NONE
                && GRANTED.matcher(first.lead()).find()
                && !APART.matcher(first.lead()).find()
                && first.fact()
                                .quantity()
                                .value()
                                .compareTo(part.fact().quantity().value())
                        >= 0;
    }
}
