package org.gouji.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.export.Lookup.Made;
import org.gouji.export.Lookup.Value;
import org.gouji.model.Relation;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Wording;
import org.gouji.model.Working.Points;
import org.gouji.model.Working.Proportion;
import org.gouji.model.Working.Share;
import org.gouji.model.Working.Step;
import org.gouji.model.Working.Steps;

/**
 * The points of an indicator (得分与完成值) as formulas: all of them where the target is met, else what one of the ways in use gives at
 * the digits to which the score is printed. {@code #1} is what was done, {@code #2} the target where there is one, the last the points.
 */
final class PointsLookup {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String TWO_DECIMALS = "0.00";

    private final Way way;
    private final List<Share> shares;
    private final List<Term> terms;
    private final BigDecimal weight;

    private PointsLookup(Points points) {
        this.way = points.way();
        this.shares = points.shares();
        List<org.gouji.model.Working.Term> printed = new ArrayList<>(List.of(points.score(), points.done()));
        points.target().ifPresent(printed::add);
        this.terms = Terms.of(printed).all();
        this.weight = points.weight().number().number().value();
    }

    static Optional<Lookup> of(Points points, Relation relation) {
        PointsLookup lookup = new PointsLookup(points);
        return Lookups.agreed(relation, lookup.gives(), lookup::written);
    }

    private Lookup written() {
        List<Value> operands = new ArrayList<>();
        terms.subList(1, terms.size()).forEach(term -> operands.add(Lookups.value(term)));
        operands.add(Value.of(weight, NumberFormats.of("", Math.max(0, weight.scale()))));
        return new Lookup(
                Lookups.value(terms.get(0)),
                operands,
                Optional.of(new Made(due(), Value.of(dueNow(), TWO_DECIMALS))),
                Optional.empty(),
                holds(),
                execution()
                        ? new Wording(
                                "由执行率（参与数1）、分值（参与数2）按比例计分，分档计分的亦可",
                                "the rate's (operand 1) share of the points (operand 2), or by steps")
                        : new Wording(
                                "由完成值（参与数1）、指标值（参与数2）、分值（参与数3）计分，各种通行办法之一",
                                "from what was done (operand 1), the target (2) and the points (3), by one of the ways in use"));
    }

    private boolean execution() {
        return way == Way.EXECUTION;
    }

    private BigDecimal score() {
        return terms.get(0).value();
    }

    private BigDecimal done() {
        return terms.get(1).value();
    }

    private BigDecimal target() {
        return execution() ? HUNDRED : terms.get(2).value();
    }

    private String goal() {
        return execution() ? HUNDRED.toPlainString() : "#2";
    }

    private String points() {
        return execution() ? "#2" : "#3";
    }

    private boolean met() {
        return below() ? done().compareTo(target()) <= 0 : done().compareTo(target()) >= 0;
    }

    private String metBy() {
        return "#1" + (below() ? "<=" : ">=") + goal();
    }

    /** Whether less is better: a bound from above, and none where none are wanted. */
    private boolean below() {
        return way == Way.AT_MOST || way == Way.EQUAL && target().signum() == 0;
    }

    /** From where on a way in use gives all points although the target is not met. */
    private Optional<BigDecimal> nearlyMet() {
        return shares.stream()
                .filter(Steps.class::isInstance)
                .map(share -> ((Steps) share).steps().get(0))
                .filter(step -> step.share().compareTo(BigDecimal.ONE) == 0)
                .map(Step::from)
                .findFirst();
    }

    private static String formula(Share share) {
        if (share instanceof Proportion proportion) {
            return proportion.expression();
        }
        List<Step> steps = ((Steps) share).steps();
        String made = steps.get(steps.size() - 1).share().toPlainString();
        for (int i = steps.size() - 2; i >= 0; i--) {
            Step step = steps.get(i);
            made = "IF(#1>=" + step.from().toPlainString() + "," + step.share().toPlainString() + "," + made + ")";
        }
        return made;
    }

    /** What a share comes to now, from none to all. */
    private BigDecimal now(Share share) {
        BigDecimal value;
        if (share instanceof Proportion proportion) {
            value = new Arithmetic(proportion.expression())
                    .value(i -> terms.get(i).value())
                    .orElse(BigDecimal.ZERO);
        } else {
            value = ((Steps) share)
                    .steps().stream()
                            .filter(step -> done().compareTo(step.from()) >= 0)
                            .map(Step::share)
                            .findFirst()
                            .orElse(BigDecimal.ZERO);
        }
        return value.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private BigDecimal digit() {
        return BigDecimal.ONE.movePointLeft(Math.max(0, score().scale()));
    }

    /** Whether the score is one that the formula takes. */
    private boolean gives() {
        if (score().compareTo(weight) == 0) {
            return met()
                    || nearlyMet().filter(from -> done().compareTo(from) >= 0).isPresent();
        }
        return !met() && (score().signum() == 0 || shares.stream().anyMatch(this::gives));
    }

    private boolean gives(Share share) {
        BigDecimal off = now(share).multiply(weight).subtract(score()).abs();
        return off.subtract(digit())
                        .setScale(Recheck.STEADY, RoundingMode.HALF_UP)
                        .signum()
                < 0;
    }

    private String holds() {
        String full = nearlyMet().map(from -> "#1>=" + from.toPlainString()).orElse(metBy());
        StringBuilder ways = new StringBuilder("#0=0");
        for (Share share : shares) {
            ways.append(",ROUND(ABS(MAX(0,MIN(1,")
                    .append(formula(share))
                    .append("))*")
                    .append(points())
                    .append("-#0)-")
                    .append(digit().toPlainString())
                    .append(',')
                    .append(Recheck.STEADY)
                    .append(")<0");
        }
        return "IF(#0=" + points() + "," + full + ",AND(NOT(" + metBy() + "),OR(" + ways + ")))";
    }

    /** The points due: the share of the budget's execution, or the most that a way in use gives. */
    private BigDecimal dueNow() {
        BigDecimal most = execution()
                ? now(shares.get(0))
                : met() ? BigDecimal.ONE : shares.stream().map(this::now).reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.multiply(weight).setScale(2, RoundingMode.HALF_UP);
    }

    private String due() {
        if (execution()) {
            return "ROUND(MAX(0,MIN(1," + formula(shares.get(0)) + "))*#2,2)";
        }
        StringBuilder most = new StringBuilder("MAX(0");
        shares.forEach(share -> most.append(",MIN(1,").append(formula(share)).append(')'));
        return "ROUND(IF(" + metBy() + ",1," + most + "))*#3,2)";
    }
}
