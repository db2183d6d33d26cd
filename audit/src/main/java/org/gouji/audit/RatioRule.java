package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** A percentage is part over base: shares (占比), completion rates (完成预算), rates of counts and of money (办结率, 执行率). */
final class RatioRule implements Rule {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final Ratio.Type type;
    private final RuleInfo info;

    private RatioRule(Ratio.Type type, RuleInfo info) {
        this.type = type;
        this.info = info;
    }

    static RatioRule share() {
        return new RatioRule(
                Ratio.Type.SHARE,
                new RuleInfo(
                        "SHARE",
                        new Wording("占比", "Share"),
                        new Wording(
                                "占比 = 分项 ÷ 合计，按印出数字的取值区间核对。",
                                "Share = part / total, checked over all values behind the printed digits.")));
    }

    static RatioRule completion() {
        return new RatioRule(
                Ratio.Type.COMPLETION,
                new RuleInfo(
                        "COMPLETION",
                        new Wording("预算完成率", "Budget completion"),
                        new Wording("完成率 = 决算（执行）数 ÷ 预算数。", "Completion = final account / budget.")));
    }

    static RatioRule rate() {
        return new RatioRule(
                Ratio.Type.RATE,
                new RuleInfo(
                        "RATE",
                        new Wording("办结率、执行率等比率", "Rates"),
                        new Wording("比率 = 完成数 ÷ 总数。", "Rate = done / all.")));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Class<? extends Claim> family() {
        return Ratio.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        return claim instanceof Ratio ratio && ratio.type() == type ? List.of(ratio(ratio, values)) : List.of();
    }

    private Judgement ratio(Ratio ratio, Values values) {
        List<Fact> both = List.of(ratio.part(), ratio.base());
        Operand rate = Operand.of(ratio.rate(), values);
        Operand part = Operand.among(ratio.part(), both, values);
        Operand base = Operand.among(ratio.base(), both, values);
        if (vague(ratio.rate()) || vague(ratio.part()) || vague(ratio.base())) {
            return judgement(
                    ratio,
                    Verdict.UNCHECKED,
                    () -> Computed.NOTHING,
                    () -> unchecked(ratio, "有约数", "an approximate number"));
        }
        if (base.value().signum() == 0) {
            return zero(ratio, rate, part);
        }
        BigDecimal value = part.value().divide(base.value(), PRECISION).movePointRight(2);
        Range range = rate.prints(value) || base.range().holdsZero()
                ? Range.of(value)
                : part.range().over(base.range()).percent();
        Verdict verdict = Comparison.of(rate, value, range);
        return judgement(
                ratio,
                verdict,
                () -> new Computed(
                        Print.like(ratio.rate(), value), Workings.compared(rate, List.of(part, base), "#1/#2*100")),
                () -> message(rate, made(ratio, value), range, verdict));
    }

    private static boolean vague(Fact fact) {
        return fact.quantity().number().approximate();
    }

    /** 0/0 is printed as 0% by custom. */
    private Judgement zero(Ratio ratio, Operand rate, Operand part) {
        boolean custom = part.value().signum() == 0 && rate.value().signum() == 0;
        return custom
                ? judgement(
                        ratio,
                        Verdict.EXPLAINED,
                        () -> Computed.NOTHING,
                        () -> Sentence.of("0÷0 无意义，按惯例写作 0%。", "0/0 has no value; 0% is the custom."))
                : judgement(
                        ratio,
                        Verdict.UNCHECKED,
                        () -> Computed.NOTHING,
                        () -> unchecked(ratio, "分母为 0", "the base is 0"));
    }

    private Judgement judgement(Ratio ratio, Verdict verdict, Supplier<Computed> computed, Supplier<Sentence> message) {
        String kind = ratio.type() == Ratio.Type.SHARE ? "share" : "ratio";
        return new Judgement(
                info.id(),
                kind,
                verdict,
                Optional.of(ratio.rate()),
                List.of(ratio.part(), ratio.base()),
                computed,
                message,
                Severity.ERROR);
    }

    private static Sentence unchecked(Ratio ratio, String zh, String en) {
        String rate = Print.name(ratio.rate()) + Print.number(ratio.rate());
        return Sentence.of(rate + "：" + zh + "，未核对。", rate + ": " + en + ", not checked.");
    }

    private static String made(Ratio ratio, BigDecimal value) {
        return Print.number(ratio.part()) + " ÷ " + Print.number(ratio.base()) + " = "
                + Print.finer(ratio.rate(), value);
    }

    private static Sentence message(Operand rate, String made, Range range, Verdict verdict) {
        String name = Print.name(rate.fact()) + Print.number(rate.fact());
        if (verdict == Verdict.EXACT) {
            return Sentence.of(name + "：" + made + "，相符。", name + ": " + made + ".");
        }
        Wording stated = Print.within(rate.fact(), rate.range());
        Wording values = Print.within(rate.fact(), range);
        String zh = made + values.zh();
        String en = made + values.en();
        return switch (verdict) {
            case ROUNDED ->
                Sentence.of(
                        name + stated.zh() + "：" + zh + "，在四舍五入范围内。",
                        name + stated.en() + ": " + en + ", within rounding.");
            case TRUNCATED ->
                Sentence.of(name + "：" + zh + "，按截尾（未四舍五入）相符。", name + ": " + en + ", agrees if cut, not rounded.");
            default -> Sentence.contradiction(name + stated.zh() + "，而 " + zh, name + stated.en() + ", but " + en);
        };
    }
}
