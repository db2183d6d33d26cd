package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.RuleInfo;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Criteria;

/** A score against the points that the criteria printed beside it give for the rate (评分标准). */
final class BandRule implements Rule {
    private static final RuleInfo BAND = new RuleInfo(
            "SCORE-LADDER",
            new Wording("得分与评分标准", "Score and criteria"),
            new Wording(
                    "按表内评分标准（分档，或每超过一个百分点扣若干分）由比率重新计分，应与得分一致。",
                    "The score follows from the rate by the criteria printed in the sheet."));

    @Override
    public RuleInfo info() {
        return BAND;
    }

    @Override
    public Class<? extends Claim> family() {
        return ScoreClaim.Band.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof ScoreClaim.Band band ? List.of(band(band, values)) : List.of();
    }

    private static Judgement band(ScoreClaim.Band band, Values values) {
        BigDecimal score = values.of(band.score());
        BigDecimal least = due(band, band.least(), values);
        BigDecimal most = due(band, band.most(), values);
        boolean holds = score.compareTo(least) >= 0 && score.compareTo(most) <= 0;
        String due = plain(least) + (least.compareTo(most) == 0 ? "" : "～" + plain(most));
        String rate = Print.number(band.rate());
        String given = Print.number(band.score());
        Wording message = holds
                ? new Wording(
                        "比率 " + rate + "，按评分标准计 " + due + " 分，相符。", "At " + rate + " the criteria give " + due + ".")
                : new Wording(
                        "比率 " + rate + "，按评分标准应计 " + due + " 分，而得分为 " + given + "。",
                        "At " + rate + " the criteria give " + due + ", not " + given + ".");
        return new Judgement(
                BAND.id(),
                "band",
                holds ? Verdict.EXACT : Verdict.BROKEN,
                Optional.of(band.score()),
                List.of(band.rate()),
                () -> new Computed(due, working(band, least, most)),
                () -> Sentence.of(message),
                Severity.ERROR);
    }

    private static Working working(ScoreClaim.Band band, BigDecimal least, BigDecimal most) {
        return new Criteria(
                Workings.term(band.score()),
                Workings.term(band.rate()),
                new BigDecimal(plain(least)),
                new BigDecimal(plain(most)));
    }

    /** Criteria deduct from the full points; where they leave none, they leave none of other points either. */
    private static BigDecimal due(ScoreClaim.Band band, BigDecimal printed, Values values) {
        BigDecimal more = band.points()
                .map(p -> values.of(p).subtract(p.quantity().value()))
                .orElse(BigDecimal.ZERO);
        return printed.signum() == 0 ? printed : printed.add(more).max(BigDecimal.ZERO);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
