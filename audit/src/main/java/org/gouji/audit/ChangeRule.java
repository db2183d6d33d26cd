package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** A change against last year or the budget: amount, rate, the earlier value and the direction words agree. */
final class ChangeRule implements Rule {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final RuleInfo CHANGE = new RuleInfo(
            "CHANGE",
            new Wording("增减额与增减率", "Change"),
            new Wording(
                    "增减率 = 增减额 ÷ 基数（本年数 ∓ 增减额，或印出的上年数）；本年数 − 上年数 = 增减额；增减方向一致。",
                    "Rate = change / earlier value; current - earlier = change; direction words agree."));

    @Override
    public RuleInfo info() {
        return CHANGE;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        if (!(claim instanceof Claim.Change change)) {
            return List.of();
        }
        List<Fact> numbers = Stream.of(change.current(), change.delta(), change.rate(), change.prior())
                .flatMap(Optional::stream)
                .toList();
        List<Judgement> judgements = new ArrayList<>();
        if (numbers.stream().anyMatch(f -> f.quantity().number().approximate())) {
            return List.of();
        }
        direction(change).ifPresent(judgements::add);
        if (judgements.isEmpty()) {
            difference(change, values).ifPresent(judgements::add);
            rate(change, values).ifPresent(judgements::add);
        }
        return judgements;
    }

    private static Optional<Judgement> direction(Claim.Change change) {
        if (change.deltaWay().isEmpty()
                || change.rateWay().isEmpty()
                || change.deltaWay().equals(change.rateWay())) {
            return Optional.empty();
        }
        boolean signed =
                change.rate().filter(r -> r.quantity().value().signum() < 0).isPresent();
        if (signed) {
            return Optional.empty();
        }
        Fact delta = change.delta().orElseThrow();
        Fact rate = change.rate().orElseThrow();
        String words = Print.number(delta) + " 与 " + Print.number(rate);
        return Optional.of(new Judgement(
                CHANGE.id(),
                "change",
                Verdict.BROKEN,
                Optional.of(rate),
                List.of(delta),
                "",
                new Wording(words + " 前的增减方向相反，不能同时成立。", words + ": the direction words contradict each other."),
                Severity.ERROR));
    }

    private static boolean down(Claim.Change change) {
        return change.deltaWay()
                .or(change::rateWay)
                .filter(w -> w == Direction.DOWN)
                .isPresent();
    }

    /** Current − earlier = ± change, where all three are printed. */
    private static Optional<Judgement> difference(Claim.Change change, Values values) {
        if (change.current().isEmpty()
                || change.delta().isEmpty()
                || change.prior().isEmpty()) {
            return Optional.empty();
        }
        Fact current = change.current().get();
        Fact prior = change.prior().get();
        List<Fact> all = List.of(current, prior, change.delta().get());
        Operand delta = Operand.among(change.delta().get(), all, values);
        Operand now = Operand.among(current, all, values);
        Operand then = Operand.among(prior, all, values);
        BigDecimal signed = now.value().subtract(then.value());
        Range range = now.range().minus(then.range());
        BigDecimal value = down(change) ? signed.negate() : signed;
        Range ways = down(change) ? new Range(range.high().negate(), range.low().negate()) : range;
        Verdict verdict = Comparison.of(delta, value, ways);
        String way = down(change) ? "减少" : "增加";
        String made = Print.number(current) + " − " + Print.number(prior) + " = " + Print.finer(delta.fact(), signed);
        Wording message = verdict.holds()
                ? new Wording(way + Print.number(delta.fact()) + "：" + made + "，相符。", made + ", as stated.")
                : new Wording(
                        way + Print.number(delta.fact()) + "，而 " + made + "，不能同时成立。",
                        "stated " + Print.number(delta.fact()) + ", but " + made + ".");
        return Optional.of(new Judgement(
                CHANGE.id(),
                "difference",
                verdict,
                Optional.of(delta.fact()),
                List.of(current, prior),
                Print.like(delta.fact(), value),
                message,
                Severity.ERROR));
    }

    private static Optional<Judgement> rate(Claim.Change change, Values values) {
        boolean known = change.current().isPresent()
                || (change.prior().isPresent() && change.delta().isPresent());
        if (change.rate().isEmpty() || !known) {
            return Optional.empty();
        }
        List<Fact> all = Stream.of(change.current(), change.delta(), change.prior())
                .flatMap(Optional::stream)
                .toList();
        Operand rate = Operand.of(change.rate().get(), values);
        Operand then = prior(change, all, values);
        if (then.value().signum() <= 0 || then.range().holdsZero()) {
            return Optional.of(
                    judgement(change, all, Verdict.UNCHECKED, "", "基数为 0 或为负", "the earlier value is 0 or less"));
        }
        Operand moved = moved(change, all, values);
        BigDecimal value = moved.value().divide(then.value(), PRECISION).movePointRight(2);
        Range range = moved.range().over(then.range()).percent();
        Operand stated = sign(rate, change);
        Verdict verdict = Comparison.of(stated, value, range);
        String made = Print.finer(then.fact(), moved.value()) + " ÷ " + Print.finer(then.fact(), then.value()) + " = "
                + Print.finer(rate.fact(), value);
        return Optional.of(judgement(change, all, verdict, Print.like(rate.fact(), value), made, made));
    }

    /** A rate printed with its own minus sign, 增长-5%, is a fall of 5 %. */
    private static Operand sign(Operand rate, Claim.Change change) {
        boolean negative = rate.value().signum() < 0 && down(change);
        return negative ? new Operand(rate.fact(), rate.value().negate(), rate.half()) : rate;
    }

    private static Operand prior(Claim.Change change, List<Fact> all, Values values) {
        if (change.prior().isPresent()) {
            return Operand.among(change.prior().get(), all, values);
        }
        Operand now = Operand.among(change.current().orElseThrow(), all, values);
        Operand delta = Operand.among(change.delta().orElseThrow(), all, values);
        BigDecimal value =
                down(change) ? now.value().add(delta.value()) : now.value().subtract(delta.value());
        return new Operand(now.fact(), value, now.half().add(delta.half()));
    }

    private static Operand moved(Claim.Change change, List<Fact> all, Values values) {
        if (change.delta().isPresent()) {
            return Operand.among(change.delta().get(), all, values);
        }
        Operand now = Operand.among(change.current().orElseThrow(), all, values);
        Operand then = Operand.among(change.prior().orElseThrow(), all, values);
        BigDecimal value = now.value().subtract(then.value());
        return new Operand(
                now.fact(), down(change) ? value.negate() : value, now.half().add(then.half()));
    }

    private static Judgement judgement(
            Claim.Change change, List<Fact> all, Verdict verdict, String computed, String zh, String en) {
        Fact rate = change.rate().orElseThrow();
        String stated = Print.name(rate) + Print.number(rate);
        Wording message = switch (verdict) {
            case EXACT -> new Wording(stated + "：" + zh + "，相符。", stated + ": " + en + ".");
            case ROUNDED -> new Wording(stated + "：" + zh + "，在四舍五入范围内。", stated + ": " + en + ", within rounding.");
            case TRUNCATED ->
                new Wording(stated + "：" + zh + "，按截尾（未四舍五入）相符。", stated + ": " + en + ", agrees if cut, not rounded.");
            case BROKEN ->
                new Wording(stated + "，而 " + zh + "，不能同时成立。", stated + ", but " + en + ": they can't all be right.");
            default -> new Wording(stated + "：" + zh + "，未核对。", stated + ": " + en + ", not checked.");
        };
        return new Judgement(CHANGE.id(), "change", verdict, Optional.of(rate), all, computed, message, Severity.ERROR);
    }
}
