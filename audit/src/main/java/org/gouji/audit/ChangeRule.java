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
    /** The rule that amounts and rates of a change are reported under. */
    static final String ID = "CHANGE";

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** So many digits of a change are not met by chance. */
    private static final int TELLING = 4;

    private static final RuleInfo CHANGE = new RuleInfo(
            ID,
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
        List<Fact> numbers = Course.printed(change.current(), change.delta(), change.rate(), change.prior());
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

    /**
     * Whether the value now, the earlier one and the rate agree, and one slip in the amount of the change is all that is wrong: then these
     * numbers are the ones meant.
     */
    static boolean slipped(Claim.Change change, Values values) {
        boolean all = Stream.of(change.current(), change.delta(), change.rate(), change.prior())
                .allMatch(Optional::isPresent);
        if (!all) {
            return false;
        }
        BigDecimal now = values.of(change.current().get());
        BigDecimal then = values.of(change.prior().get());
        BigDecimal moved = now.subtract(then).abs();
        boolean agree = then.signum() > 0
                && Operand.of(change.rate().get(), values)
                        .prints(moved.divide(then, PRECISION).movePointRight(2))
                && (now.compareTo(then) < 0) == Course.down(change);
        return (agree && Slip.between(change.delta().get(), moved))
                || moved(change, values, now, then)
                || otherWay(change, values, now, then);
    }

    /** Whether amount and rate of the change fit the two values to the digit, and only the words tell the other way: these are the ones meant. */
    private static boolean otherWay(Claim.Change change, Values values, BigDecimal now, BigDecimal then) {
        BigDecimal moved = now.subtract(then).abs();
        BigDecimal delta = values.of(change.delta().get());
        return then.signum() > 0
                && delta.stripTrailingZeros().precision() > 1
                && delta.compareTo(moved) == 0
                && change.rate().get().quantity().number().value().precision() > 2
                && Operand.of(change.rate().get(), values)
                        .prints(moved.divide(then, PRECISION).movePointRight(2))
                && turned(change);
    }

    /** Whether it moved by as much as is said, to the digit, between two values of the same item: whatever the rate, these are the ones meant. */
    private static boolean moved(Claim.Change change, Values values, BigDecimal now, BigDecimal then) {
        BigDecimal delta = values.of(change.delta().get());
        boolean down = Course.down(change);
        return then.signum() > 0
                && delta.signum() > 0
                && delta.stripTrailingZeros().precision() >= TELLING
                && (down ? then.subtract(now) : now.subtract(then)).compareTo(delta) == 0
                && change.current().get().key().equals(change.prior().get().key())
                && !change.current().get().key().isEmpty();
    }

    /** Whether a change as printed would hold if its words said that it went the other way. */
    static boolean turned(Claim.Change change) {
        if (!Course.moves(change.deltaWay()) && !Course.moves(change.rateWay())
                || direction(change).isPresent()) {
            return false;
        }
        Claim.Change other = new Claim.Change(
                change.current(),
                change.delta(),
                change.rate(),
                change.prior(),
                change.deltaWay().map(ChangeRule::opposite),
                change.rateWay().map(ChangeRule::opposite),
                change.place());
        List<Judgement> judgements = figures(other, Values.printed());
        return !judgements.isEmpty()
                && judgements.stream().allMatch(j -> j.verdict().holds());
    }

    private static Direction opposite(Direction way) {
        return way == Direction.UP ? Direction.DOWN : way == Direction.DOWN ? Direction.UP : way;
    }

    private static List<Judgement> figures(Claim.Change change, Values values) {
        List<Judgement> judgements = new ArrayList<>();
        ChangeAmount.judged(change, values).ifPresent(judgements::add);
        ChangeRate.judged(change, values).ifPresent(judgements::add);
        return judgements;
    }

    /** Whether a word or a minus sign says which way it went. */
    private static boolean directed(Claim.Change change, List<Fact> numbers) {
        return Course.moves(change.deltaWay())
                || Course.moves(change.rateWay())
                || numbers.stream().anyMatch(f -> f.quantity().value().signum() < 0);
    }

    private static Claim.Change falling(Claim.Change change) {
        Optional<Direction> down = Optional.of(Direction.DOWN);
        return new Claim.Change(
                change.current(), change.delta(), change.rate(), change.prior(), down, down, change.place());
    }

    private static Optional<Judgement> direction(Claim.Change change) {
        boolean contrary = Course.moves(change.deltaWay())
                && Course.moves(change.rateWay())
                && !change.deltaWay().equals(change.rateWay());
        boolean plain = Stream.of(change.delta(), change.rate())
                .allMatch(f -> f.isPresent() && f.get().quantity().value().signum() > 0);
        if (!contrary || !plain) {
            return Optional.empty();
        }
        Fact delta = change.delta().orElseThrow();
        Fact rate = change.rate().orElseThrow();
        boolean fell = change.deltaWay().equals(Optional.of(Direction.DOWN));
        String words = (fell ? "减少" : "增加") + Print.number(delta) + " 与 " + (fell ? "增长" : "下降") + Print.number(rate);
        String english = Print.number(delta) + " and " + Print.number(rate);
        return Optional.of(new Judgement(
                ID,
                "change",
                Verdict.BROKEN,
                Optional.of(rate),
                List.of(delta),
                "",
                Sentence.contrary(words + " 的增减方向相反", english + ": the direction words contradict each other"),
                Severity.ERROR));
    }
}
