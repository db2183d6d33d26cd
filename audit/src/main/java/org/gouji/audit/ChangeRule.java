package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    public Class<? extends Claim> family() {
        return Claim.Change.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        if (!(claim instanceof Claim.Change change)) {
            return List.of();
        }
        List<Fact> numbers = printed(change.current(), change.delta(), change.rate(), change.prior());
        for (Fact number : numbers) {
            if (number.quantity().number().approximate()) {
                return List.of();
            }
        }
        Optional<Judgement> contrary = direction(change);
        if (contrary.isPresent()) {
            return List.of(contrary.get());
        }
        List<Judgement> judgements = figures(change, values);
        boolean fits = judgements.stream().noneMatch(j -> j.verdict() == Verdict.BROKEN);
        if (fits || directed(change, numbers)) {
            return judgements;
        }
        List<Judgement> fallen = figures(falling(change), values);
        return fallen.stream().noneMatch(j -> j.verdict() == Verdict.BROKEN) ? fallen : judgements;
    }

    private static List<Judgement> figures(Claim.Change change, Values values) {
        List<Judgement> judgements = new ArrayList<>();
        difference(change, values).ifPresent(judgements::add);
        rate(change, values).ifPresent(judgements::add);
        return judgements;
    }

    /** Whether a word or a minus sign says which way it went. */
    private static boolean directed(Claim.Change change, List<Fact> numbers) {
        return moves(change.deltaWay())
                || moves(change.rateWay())
                || numbers.stream().anyMatch(f -> f.quantity().value().signum() < 0);
    }

    private static Claim.Change falling(Claim.Change change) {
        Optional<Direction> down = Optional.of(Direction.DOWN);
        return new Claim.Change(
                change.current(), change.delta(), change.rate(), change.prior(), down, down, change.place());
    }

    private static boolean moves(Optional<Direction> way) {
        return way.isPresent() && way.get() != Direction.FLAT;
    }

    private static Optional<Judgement> direction(Claim.Change change) {
        boolean contrary = moves(change.deltaWay())
                && moves(change.rateWay())
                && !change.deltaWay().equals(change.rateWay());
        boolean plain = Stream.of(change.delta(), change.rate())
                .allMatch(f -> f.isPresent() && f.get().quantity().value().signum() > 0);
        if (!contrary || !plain) {
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

    /** Whether it is a fall: amounts and rates then count downward. */
    private static boolean down(Claim.Change change) {
        return (moves(change.deltaWay()) ? change.deltaWay() : change.rateWay())
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
        Operand delta = delta(change, all, values);
        Operand now = Operand.among(current, all, values);
        Operand then = Operand.among(prior, all, values);
        BigDecimal signed = now.value().subtract(then.value());
        Range range = now.range().minus(then.range());
        BigDecimal value = down(change) ? signed.negate() : signed;
        Range ways = down(change) ? range.negate() : range;
        Verdict found = Comparison.of(delta, value, ways);
        Verdict verdict =
                found == Verdict.BROKEN && elsewhere(change, all, delta.value().subtract(value))
                        ? Verdict.UNCHECKED
                        : found;
        BigDecimal way = printedWay(delta, value, values);
        Supplier<Wording> message = () -> {
            String word = down(change) ? "减少" : "增加";
            String made =
                    Print.number(current) + " − " + Print.number(prior) + " = " + Print.finer(delta.fact(), signed);
            return verdict.holds()
                    ? new Wording(word + Print.number(delta.fact()) + "：" + made + "，相符。", made + ", as stated.")
                    : new Wording(
                            word + Print.number(delta.fact()) + "，而 " + made + "，不能同时成立。",
                            "stated " + Print.number(delta.fact()) + ", but " + made + ".");
        };
        return Optional.of(new Judgement(
                CHANGE.id(),
                "difference",
                verdict,
                Optional.of(delta.fact()),
                List.of(current, prior),
                () -> Print.like(delta.fact(), way),
                message,
                Severity.ERROR));
    }

    /** Whether only the current value stands in another sentence and no slip takes up the gap: it may be another item's. */
    private static boolean elsewhere(Claim.Change change, List<Fact> all, BigDecimal gap) {
        Fact current = change.current().orElseThrow();
        Fact delta = change.delta().orElseThrow();
        Fact prior = change.prior().orElseThrow();
        return prior.place().sentence().equals(delta.place().sentence())
                && !current.place().sentence().equals(delta.place().sentence())
                && !Slip.explains(all, gap);
    }

    private static Optional<Judgement> rate(Claim.Change change, Values values) {
        List<Fact> all = printed(change.current(), change.delta(), change.prior());
        if (change.rate().isEmpty() || all.size() < 2) {
            return Optional.empty();
        }
        Operand then = prior(change, all, values);
        if (then.value().signum() <= 0 || then.range().holdsZero()) {
            return Optional.of(judgement(
                    change,
                    all,
                    Verdict.UNCHECKED,
                    () -> "",
                    () -> new Wording("基数为 0 或为负", "the earlier value is 0 or less")));
        }
        Operand moved = moved(change, all, values);
        BigDecimal value = moved.value().divide(then.value(), PRECISION).movePointRight(2);
        Operand rate = rateDownward(change, values);
        Range range = rate.prints(value)
                ? Range.of(value)
                : rates(change, all, values).percent();
        Verdict verdict = Comparison.of(rate, value, range);
        BigDecimal way = printedWay(rate, value, values);
        return Optional.of(judgement(change, all, verdict, () -> Print.like(rate.fact(), way), () -> {
            Wording behind = verdict == Verdict.EXACT ? Wording.same("") : Print.within(rate.fact(), range);
            String made = Print.finer(then.fact(), moved.value()) + " ÷ " + Print.finer(then.fact(), then.value())
                    + " = " + Print.finer(rate.fact(), value);
            return new Wording(made + behind.zh(), made + behind.en());
        }));
    }

    /** All rates that the values behind the printed digits can make; where two make the third, it moves with them. */
    private static Range rates(Claim.Change change, List<Fact> all, Values values) {
        Range moved = moved(change, all, values).range();
        if (change.prior().isPresent() && change.delta().isPresent()) {
            return moved.over(prior(change, all, values).range());
        }
        Range now = Operand.among(change.current().orElseThrow(), all, values).range();
        if (change.prior().isPresent()) {
            Range grown = now.over(prior(change, all, values).range()).minus(Range.of(BigDecimal.ONE));
            return down(change) ? grown.negate() : grown;
        }
        List<BigDecimal> corners = Stream.of(now.low(), now.high())
                .flatMap(n -> Stream.of(moved.low(), moved.high())
                        .map(m -> m.divide(down(change) ? n.add(m) : n.subtract(m), PRECISION)))
                .sorted()
                .toList();
        return new Range(corners.get(0), corners.get(corners.size() - 1));
    }

    /** The rate, counted downward in a fall: 下降-5% and 增长-5% both are a fall of 5 %. */
    private static Operand rateDownward(Claim.Change change, Values values) {
        Operand rate = Operand.of(change.rate().orElseThrow(), values);
        boolean fallen = change.rateWay().filter(w -> w == Direction.DOWN).isPresent();
        boolean turn = down(change)
                ? rate.value().signum() < 0
                : fallen && rate.value().signum() > 0;
        return turn ? rate.negate() : rate;
    }

    /** The amount, counted downward in a fall: 减少-5万元 is a fall of 5万元. */
    private static Operand delta(Claim.Change change, List<Fact> all, Values values) {
        Operand delta = Operand.among(change.delta().orElseThrow(), all, values);
        return down(change) && delta.value().signum() < 0 ? delta.negate() : delta;
    }

    /** A computed value with the sign that the stated number has in print. */
    private static BigDecimal printedWay(Operand stated, BigDecimal value, Values values) {
        return stated.value().compareTo(values.of(stated.fact())) == 0 ? value : value.negate();
    }

    private static Operand prior(Claim.Change change, List<Fact> all, Values values) {
        if (change.prior().isPresent()) {
            return Operand.among(change.prior().get(), all, values);
        }
        Operand now = Operand.among(change.current().orElseThrow(), all, values);
        Operand delta = delta(change, all, values);
        BigDecimal value =
                down(change) ? now.value().add(delta.value()) : now.value().subtract(delta.value());
        return new Operand(now.fact(), value, now.half().add(delta.half()), now.digit());
    }

    private static Operand moved(Claim.Change change, List<Fact> all, Values values) {
        if (change.delta().isPresent()) {
            return delta(change, all, values);
        }
        Operand now = Operand.among(change.current().orElseThrow(), all, values);
        Operand then = Operand.among(change.prior().orElseThrow(), all, values);
        BigDecimal value = now.value().subtract(then.value());
        return new Operand(
                now.fact(), down(change) ? value.negate() : value, now.half().add(then.half()), now.digit());
    }

    private static Judgement judgement(
            Claim.Change change, List<Fact> all, Verdict verdict, Supplier<String> computed, Supplier<Wording> made) {
        Fact rate = change.rate().orElseThrow();
        return new Judgement(
                CHANGE.id(),
                "change",
                verdict,
                Optional.of(rate),
                all,
                computed,
                () -> message(rate, verdict, made.get().zh(), made.get().en()),
                Severity.ERROR);
    }

    private static Wording message(Fact rate, Verdict verdict, String zh, String en) {
        String stated = Print.name(rate) + Print.number(rate);
        Wording behind = verdict == Verdict.ROUNDED || verdict == Verdict.BROKEN
                ? Print.within(rate, Operand.of(rate, Values.printed()).range())
                : Wording.same("");
        return switch (verdict) {
            case EXACT -> new Wording(stated + "：" + zh + "，相符。", stated + ": " + en + ".");
            case ROUNDED ->
                new Wording(
                        stated + behind.zh() + "：" + zh + "，在四舍五入范围内。",
                        stated + behind.en() + ": " + en + ", within rounding.");
            case TRUNCATED ->
                new Wording(stated + "：" + zh + "，按截尾（未四舍五入）相符。", stated + ": " + en + ", agrees if cut, not rounded.");
            case BROKEN ->
                new Wording(
                        stated + behind.zh() + "，而 " + zh + "，不能同时成立。",
                        stated + behind.en() + ", but " + en + ": they can't all be right.");
            default -> new Wording(stated + "：" + zh + "，未核对。", stated + ": " + en + ", not checked.");
        };
    }

    /** Those of the numbers that are printed. */
    @SafeVarargs
    private static List<Fact> printed(Optional<Fact>... numbers) {
        List<Fact> printed = new ArrayList<>(numbers.length);
        for (Optional<Fact> number : numbers) {
            if (number.isPresent()) {
                printed.add(number.get());
            }
        }
        return printed;
    }
}
