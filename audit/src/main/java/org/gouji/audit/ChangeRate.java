package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;

/** The rate of a change (增减率): the change over the earlier value, from any two of the value now, the change and the earlier value. */
final class ChangeRate {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final Course course;
    private final Claim.Change change;

    private ChangeRate(Course course) {
        this.course = course;
        this.change = course.change();
    }

    static Optional<Judgement> judged(Claim.Change change, Values values) {
        Course course = Course.of(change, values);
        return change.rate().isEmpty() || course.all().size() < 2
                ? Optional.empty()
                : Optional.of(new ChangeRate(course).judgement());
    }

    private Judgement judgement() {
        Operand then = course.prior();
        if (then.value().signum() <= 0 || then.range().holdsZero()) {
            return judgement(
                    Verdict.UNCHECKED,
                    () -> Computed.NOTHING,
                    () -> new Wording("基数为 0 或为负", "the earlier value is 0 or less"));
        }
        Operand moved = course.moved();
        BigDecimal value = moved.value().divide(then.value(), PRECISION).movePointRight(2);
        Operand rate = course.rate();
        Range range = rate.prints(value) ? Range.of(value) : range().percent();
        Verdict verdict = Comparison.of(rate, value, range);
        return judgement(
                verdict, () -> new Computed(Print.like(rate.fact(), course.printedWay(rate, value)), working()), () -> {
                    Wording behind = verdict == Verdict.EXACT ? Wording.same("") : Print.within(rate.fact(), range);
                    String made = Print.finer(then.fact(), moved.value()) + " ÷ "
                            + Print.finer(then.fact(), then.value()) + " = " + Print.finer(rate.fact(), value);
                    return new Wording(made + behind.zh(), made + behind.en());
                });
    }

    /** All rates that the values behind the printed digits can make; where two make the third, it moves with them. */
    private Range range() {
        Range moved = course.moved().range();
        if (change.prior().isPresent() && change.delta().isPresent()) {
            return moved.over(course.prior().range());
        }
        Range now = course.now().range();
        if (change.prior().isPresent()) {
            Range grown = now.over(course.prior().range()).minus(Range.of(BigDecimal.ONE));
            return course.down() ? grown.negate() : grown;
        }
        List<BigDecimal> corners = Stream.of(now.low(), now.high())
                .flatMap(n -> Stream.of(moved.low(), moved.high())
                        .map(m -> m.divide(course.down() ? n.add(m) : n.subtract(m), PRECISION)))
                .sorted()
                .toList();
        return new Range(corners.get(0), corners.get(corners.size() - 1));
    }

    private Working working() {
        Operand rate = course.rate();
        boolean turned = course.turned(rate);
        if (change.delta().isEmpty()) {
            // From now and then alone, a fall is the other way round.
            String made = turned == course.down() ? "(#1-#2)/#2*100" : "-(#1-#2)/#2*100";
            return Workings.compared(rate, List.of(course.now(), course.then()), made);
        }
        Operand delta = course.delta();
        String sign = turned == course.turned(delta) ? "" : "-";
        if (change.prior().isEmpty()) {
            boolean more = course.down() != course.turned(delta);
            String base = more ? "(#1+#2)" : "(#1-#2)";
            return Workings.compared(rate, List.of(course.now(), delta), sign + "#2/" + base + "*100");
        }
        return change.current().isEmpty()
                ? Workings.compared(rate, List.of(delta, course.then()), sign + "#1/#2*100")
                : Workings.compared(rate, List.of(course.now(), delta, course.then()), sign + "#2/#3*100");
    }

    private Judgement judgement(Verdict verdict, Supplier<Computed> computed, Supplier<Wording> made) {
        Fact rate = change.rate().orElseThrow();
        return new Judgement(
                ChangeRule.ID,
                "change",
                verdict,
                Optional.of(rate),
                course.all(),
                computed,
                () -> message(rate, verdict, made.get().zh(), made.get().en()),
                Severity.ERROR);
    }

    private static Sentence message(Fact rate, Verdict verdict, String zh, String en) {
        String stated = Print.name(rate) + Print.number(rate);
        Wording behind = verdict == Verdict.ROUNDED || verdict == Verdict.BROKEN
                ? Print.within(rate, Operand.of(rate, Values.printed()).range())
                : Wording.same("");
        return switch (verdict) {
            case EXACT -> Sentence.of(stated + "：" + zh + "，相符。", stated + ": " + en + ".");
            case ROUNDED ->
                Sentence.of(
                        stated + behind.zh() + "：" + zh + "，在四舍五入范围内。",
                        stated + behind.en() + ": " + en + ", within rounding.");
            case TRUNCATED ->
                Sentence.of(stated + "：" + zh + "，按截尾（未四舍五入）相符。", stated + ": " + en + ", agrees if cut, not rounded.");
            case BROKEN ->
                Sentence.contradiction(stated + behind.zh() + "，而 " + zh, stated + behind.en() + ", but " + en);
            default -> Sentence.of(stated + "：" + zh + "，未核对。", stated + ": " + en + ", not checked.");
        };
    }
}
