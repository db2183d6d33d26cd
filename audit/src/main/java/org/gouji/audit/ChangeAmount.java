package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Working;

/** The amount of a change (增减额): current − earlier = ± change, where all three are printed. */
final class ChangeAmount {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** So many digits of a change are not met by chance. */
    private static final int TELLING = 2;

    private final Course course;
    private final Operand delta;
    private final Operand now;
    private final Operand then;

    private ChangeAmount(Course course) {
        this.course = course;
        this.delta = course.delta();
        this.now = course.now();
        this.then = course.then();
    }

    static Optional<Judgement> judged(Claim.Change change, Values values) {
        if (change.current().isEmpty()
                || change.delta().isEmpty()
                || change.prior().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChangeAmount(Course.of(change, values)).judgement());
    }

    private Judgement judgement() {
        BigDecimal signed = now.value().subtract(then.value());
        Range range = now.range().minus(then.range());
        BigDecimal value = course.down() ? signed.negate() : signed;
        Verdict found = Comparison.of(delta, value, course.down() ? range.negate() : range);
        Verdict verdict = found == Verdict.BROKEN
                        && !turnedRound(value)
                        && elsewhere(delta.value().subtract(value))
                ? Verdict.UNCHECKED
                : found;
        return new Judgement(
                ChangeRule.ID,
                "difference",
                verdict,
                Optional.of(delta.fact()),
                List.of(now.fact(), then.fact()),
                () -> new Computed(Print.exact(delta.fact(), course.printedWay(delta, value)), working()),
                () -> message(signed, verdict),
                Severity.ERROR);
    }

    private Working working() {
        boolean backward = course.down() != course.turned(delta);
        return Workings.compared(delta, List.of(now, then), backward ? "#2-#1" : "#1-#2");
    }

    private Sentence message(BigDecimal signed, Verdict verdict) {
        String word = course.down() ? "减少" : "增加";
        String stated = Print.number(delta.fact());
        String made = Print.number(now.fact()) + " − " + Print.number(then.fact()) + " = "
                + Print.finer(delta.fact(), signed);
        if (verdict.holds()) {
            return Sentence.of(word + stated + "：" + made + "，相符。", made + ", as stated.");
        }
        // It went the other way: the words say so, and not a sign alone.
        boolean fell = signed.signum() < 0;
        boolean contraryWay =
                signed.signum() != 0 && fell != course.down() && delta.value().signum() > 0;
        Sentence contrary = Sentence.contrary(
                (contraryWay ? "文中写成" : "") + word + stated + "，而 " + made
                        + (contraryWay ? "，应为" + (fell ? "减少" : "增加") : ""),
                "stated " + stated + ", but " + made + (contraryWay ? ", so that it " + (fell ? "fell" : "rose") : ""));
        return verdict == Verdict.BROKEN ? contrary : contrary.doubted();
    }

    /** Whether it moved by as much as is said, to the cent, at the rate that is said, but the other way: then these numbers are the ones meant. */
    private boolean turnedRound(BigDecimal value) {
        boolean much = delta.value().signum() > 0
                && value.add(delta.value()).signum() == 0
                && delta.fact().quantity().number().value().precision() >= TELLING;
        return much
                && then.value().signum() > 0
                && course.change().rate().isPresent()
                && course.rate()
                        .prints(delta.value().divide(then.value(), PRECISION).movePointRight(2));
    }

    /** Whether only the current value stands in another sentence and no slip takes up the gap: it may be another item's. */
    private boolean elsewhere(BigDecimal gap) {
        List<Fact> all = List.of(now.fact(), then.fact(), delta.fact());
        return then.fact().place().sentence().equals(delta.fact().place().sentence())
                && !now.fact().place().sentence().equals(delta.fact().place().sentence())
                && !Slip.explains(all, gap);
    }
}
