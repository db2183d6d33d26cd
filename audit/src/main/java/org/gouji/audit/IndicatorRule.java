package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.RuleInfo;
import org.gouji.model.ScoreClaim.Scored;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Points;

/** The score of an indicator, or of the budget's execution, against what was done. */
final class IndicatorRule implements Rule {
    private static final RuleInfo INDICATOR = new RuleInfo(
            "INDICATOR-SCORE",
            new Wording("得分与完成值", "Score and achievement"),
            new Wording(
                    "按指标值、完成值（或预算执行率）和分值，用各种通行的计分办法重新计分；没有一种算得出所给得分的，应予核对。",
                    "The score is worked out from target, achievement and points by every formula in use; one of them"
                            + " should give it."));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public RuleInfo info() {
        return INDICATOR;
    }

    @Override
    public Class<? extends Claim> family() {
        return Scored.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        if (!(claim instanceof Scored scored) || values.of(scored.score()).compareTo(values.of(scored.weight())) > 0) {
            return List.of();
        }
        Scoring scoring = new Scoring(
                scored.way(),
                scored.target().map(values::of).orElse(BigDecimal.ZERO),
                values.of(scored.actual()),
                values.of(scored.weight()));
        BigDecimal score = values.of(scored.score());
        boolean full = score.compareTo(values.of(scored.weight())) == 0;
        boolean legal = scoring.gives(score);
        boolean slipped = !legal && !full && ScoreSlip.mends(scored, scoring);
        Verdict verdict = legal
                ? Verdict.EXACT
                : full || slipped || scored.way() == Way.EXECUTION ? Verdict.BROKEN : Verdict.UNCHECKED;
        BigDecimal gap = score.subtract(scoring.due()).abs();
        boolean sure = slipped || scored.way() == Way.EXECUTION || gap.compareTo(HALF) >= 0;
        return List.of(judgement(scored, scoring, verdict, sure ? Severity.ERROR : Severity.WARNING));
    }

    private static Judgement judgement(Scored scored, Scoring scoring, Verdict verdict, Severity severity) {
        List<Fact> operands = new ArrayList<>(List.of(scored.actual()));
        scored.target().ifPresent(operands::add);
        String most = scoring.due().stripTrailingZeros().toPlainString();
        return new Judgement(
                INDICATOR.id(),
                "band",
                verdict,
                Optional.of(scored.score()),
                operands,
                () -> new Computed(most, working(scored, scoring)),
                () -> Sentence.of(message(scored, verdict, most)),
                severity);
    }

    private static Working working(Scored scored, Scoring scoring) {
        return new Points(
                Workings.term(scored.score()),
                Workings.term(scored.actual()),
                scored.target().map(Workings::term),
                Workings.term(scored.weight()),
                scored.way(),
                scoring.shares());
    }

    private static Wording message(Scored scored, Verdict verdict, String most) {
        String actual = Print.number(scored.actual());
        String score = Print.number(scored.score());
        String weight = Print.number(scored.weight());
        String target = scored.target()
                .map(t -> "指标值" + sign(scored.way()) + Print.number(t) + "，完成值" + actual)
                .orElse("预算执行率" + actual);
        String aim = scored.target()
                .map(t -> actual + " against a target of " + sign(scored.way()) + Print.number(t))
                .orElse(actual + " of the budget spent");
        return switch (verdict) {
            case EXACT ->
                new Wording(
                        target + "，分值" + weight + "，得分" + score + "，相符。",
                        aim + " gives " + score + " of " + weight + ".");
            case BROKEN ->
                new Wording(
                        target + "，分值" + weight + "，" + (scored.target().isPresent() ? "按通行办法至多计 " : "按执行率应计 ") + most
                                + " 分，而得分为 " + score + "。",
                        aim + " gives " + most + " of " + weight + ", not " + score + ".");
            default ->
                new Wording(
                        target + "，分值" + weight + "，得分" + score + "：计分办法不明，未核对。",
                        aim + ": how " + score + " of " + weight + " was given isn't told, not checked.");
        };
    }

    private static String sign(Way way) {
        return switch (way) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> "";
        };
    }
}
