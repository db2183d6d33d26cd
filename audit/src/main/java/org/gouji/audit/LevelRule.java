package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Computed;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Treatment;

/** 决算数等于（大于、小于）预算数 beside a completion rate. */
final class LevelRule implements Rule {
    private static final RuleInfo LEVEL = new RuleInfo(
            "COMPLETION-WORDS",
            new Wording("完成率与大小说法", "Completion rate and words"),
            new Wording(
                    "“决算数等于预算数”时完成率应为 100%，“大于”时不低于 100%，“小于”时不高于 100%。",
                    "Words that compare with the budget agree with the completion rate."));

    @Override
    public RuleInfo info() {
        return LEVEL;
    }

    @Override
    public Class<? extends Claim> family() {
        return Claim.Level.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Claim.Level level ? List.of(level(level, values)) : List.of();
    }

    private static Verdict verdict(Operand rate, boolean agrees, BigDecimal against) {
        if (rate.fact().quantity().number().approximate()) {
            return Verdict.UNCHECKED;
        }
        if (agrees) {
            return Verdict.EXACT;
        }
        return rate.range().meets(Range.of(against)) ? Verdict.ROUNDED : Verdict.BROKEN;
    }

    private static Working working(Claim.Level level, Operand rate) {
        Treatment treatment = switch (level.way()) {
            case UP -> Treatment.ABOVE;
            case DOWN -> Treatment.BELOW;
            case FLAT -> Treatment.NEAR;
        };
        return Equation.of(rate.term(), List.of(), level.against().toPlainString(), treatment);
    }

    private static Judgement level(Claim.Level level, Values values) {
        Operand rate = Operand.of(level.rate(), values);
        int side = rate.value().compareTo(level.against());
        boolean flat = level.way() == Direction.FLAT;
        boolean agrees = flat ? side == 0 : level.way() == Direction.UP ? side > 0 : side < 0;
        Verdict verdict = verdict(rate, agrees, level.against());
        String word = flat ? "等于" : level.way() == Direction.UP ? "大于" : "小于";
        String en = flat ? "equal to" : level.way() == Direction.UP ? "above" : "below";
        String number = Print.number(level.rate());
        Sentence message = switch (verdict) {
            case BROKEN ->
                Sentence.contrary(
                        "完成预算 " + number + "，却写“决算数" + word + "预算数”",
                        "Completion " + number + ", yet called " + en + " budget");
            case UNCHECKED -> Sentence.of("完成预算 " + number + "：有约数，未核对。", number + ": approximate, not checked.");
            default ->
                Sentence.of(
                        "完成预算 " + number + "，与“决算数" + word + "预算数”相符。",
                        "Completion " + number + " agrees with " + en + " budget.");
        };
        return new Judgement(
                LEVEL.id(),
                "ratio",
                verdict,
                Optional.of(level.rate()),
                level.part().map(List::of).orElse(List.of()),
                () -> verdict == Verdict.UNCHECKED ? Computed.NOTHING : new Computed("", working(level, rate)),
                () -> message,
                Severity.ERROR);
    }
}
