package org.gouji.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.Lookup.Made;
import org.gouji.export.Lookup.Value;
import org.gouji.model.Fact;
import org.gouji.model.Relation;
import org.gouji.model.Wording;

/**
 * The points of an indicator (得分与完成值) as formulas: all of them where the target is met, else what one of the ways in use gives at
 * the digits to which the score is printed. {@code #1} is what was done, {@code #2} the target where there is one, the last the points.
 *
 * @param aim what makes the target met
 * @param done what was done
 * @param target the number aimed at; 100 for the execution of the budget
 * @param weight the points that there are
 * @param score the points given
 */
record PointsLookup(Aim aim, BigDecimal done, BigDecimal target, BigDecimal weight, BigDecimal score) {
    private static final Pattern WORDS =
            Pattern.compile("(?:预算执行率|指标值(?<sign>[≥≤]?)).*，分值(?<weight>\\d+(?:\\.\\d+)?)\\D.*");
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final String TWO_DECIMALS = "0.00";

    /** What makes a target met. */
    private enum Aim {
        AT_LEAST,
        AT_MOST,
        EQUAL,
        EXECUTION
    }

    /** Shares of the points, as a formula and as what it gives. */
    private record Share(String formula, BigDecimal value) {}

    /** @param facts the score, what was done, and the target where there is one */
    static Optional<Lookup> of(List<Fact> facts, Relation relation) {
        Matcher words = WORDS.matcher(relation.message().zh());
        if (!words.matches() || facts.size() != (words.group("sign") == null ? 2 : 3)) {
            return Optional.empty();
        }
        List<Term> terms = Terms.of(facts, Terms.Alike.NONE, false).all();
        BigDecimal weight = new BigDecimal(words.group("weight"));
        Aim aim = words.group("sign") == null
                ? Aim.EXECUTION
                : switch (words.group("sign")) {
                    case "≥" -> Aim.AT_LEAST;
                    case "≤" -> Aim.AT_MOST;
                    default -> Aim.EQUAL;
                };
        BigDecimal target =
                aim == Aim.EXECUTION ? BigDecimal.valueOf(100) : terms.get(2).value();
        PointsLookup lookup = new PointsLookup(
                aim, terms.get(1).value(), target, weight, terms.get(0).value());
        return Lookups.agreed(relation, lookup.gives(), () -> lookup.written(terms));
    }

    private Lookup written(List<Term> terms) {
        List<Value> operands = new ArrayList<>();
        terms.subList(1, terms.size()).forEach(term -> operands.add(Lookups.value(term)));
        operands.add(Value.of(weight, NumberFormats.of("", Math.max(0, weight.scale()))));
        boolean execution = aim == Aim.EXECUTION;
        return new Lookup(
                Lookups.value(terms.get(0)),
                operands,
                Optional.of(new Made(due(), Value.of(dueNow(), TWO_DECIMALS))),
                Optional.empty(),
                holds(),
                execution
                        ? new Wording(
                                "由执行率（参与数1）、分值（参与数2）按比例计分，分档计分的亦可",
                                "the rate's (operand 1) share of the points (operand 2), or by steps")
                        : new Wording(
                                "由完成值（参与数1）、指标值（参与数2）、分值（参与数3）计分，各种通行办法之一",
                                "from what was done (operand 1), the target (2) and the points (3), by one of the ways in use"));
    }

    private String goal() {
        return aim == Aim.EXECUTION ? "100" : "#2";
    }

    private String points() {
        return aim == Aim.EXECUTION ? "#2" : "#3";
    }

    private boolean met() {
        return switch (aim) {
            case AT_LEAST, EXECUTION -> done.compareTo(target) >= 0;
            case AT_MOST -> done.compareTo(target) <= 0;
            case EQUAL -> target.signum() == 0 ? done.signum() <= 0 : done.compareTo(target) >= 0;
        };
    }

    private String metBy() {
        boolean below = aim == Aim.AT_MOST || aim == Aim.EQUAL && target.signum() == 0;
        return "#1" + (below ? "<=" : ">=") + goal();
    }

    /** The shares that the ways in use give where the target is not met, beside none. */
    private List<Share> shares() {
        if (aim == Aim.EXECUTION) {
            BigDecimal rate = done.movePointLeft(2);
            String steps = "IF(#1>=80,0.7,IF(#1>=60,0.5,0))";
            BigDecimal step = done.intValue() >= 80
                    ? new BigDecimal("0.7")
                    : done.intValue() >= 60 ? new BigDecimal("0.5") : BigDecimal.ZERO;
            Share most = new Share("IF(#1>=90,1,0)", nearlyAll() ? BigDecimal.ONE : BigDecimal.ZERO);
            return List.of(new Share("#1/100", rate), new Share(steps, step), most);
        }
        if (target.signum() <= 0 || done.signum() == 0 && aim == Aim.AT_MOST) {
            return List.of();
        }
        BigDecimal part = done.divide(target, DIGITS);
        if (aim == Aim.AT_MOST) {
            return List.of(
                    new Share("(2-#1/#2)", BigDecimal.valueOf(2).subtract(part)),
                    new Share("#2/#1", target.divide(done, DIGITS)));
        }
        BigDecimal above = part.subtract(new BigDecimal("0.6")).divide(new BigDecimal("0.4"), DIGITS);
        return List.of(new Share("#1/#2", part), new Share("(#1/#2-0.6)/0.4", above));
    }

    private boolean nearlyAll() {
        return done.compareTo(BigDecimal.valueOf(90)) >= 0;
    }

    private BigDecimal digit() {
        return BigDecimal.ONE.movePointLeft(Math.max(0, score.scale()));
    }

    /** Whether the score is one that the formula takes. */
    private boolean gives() {
        if (score.compareTo(weight) == 0) {
            return met() || aim == Aim.EXECUTION && nearlyAll();
        }
        return !met()
                && (score.signum() == 0
                        || shares().stream()
                                .anyMatch(share -> clipped(share.value())
                                                .multiply(weight)
                                                .subtract(score)
                                                .abs()
                                                .subtract(digit())
                                                .setScale(Recheck.STEADY, RoundingMode.HALF_UP)
                                                .signum()
                                        < 0));
    }

    private String holds() {
        String full = aim == Aim.EXECUTION ? "#1>=90" : metBy();
        StringBuilder ways = new StringBuilder("#0=0");
        for (Share share : shares()) {
            ways.append(",ROUND(ABS(MAX(0,MIN(1,")
                    .append(share.formula())
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

    private static BigDecimal clipped(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** The points due: the share of the budget's execution, or the most that a way in use gives. */
    private BigDecimal dueNow() {
        BigDecimal most = aim == Aim.EXECUTION
                ? clipped(done.movePointLeft(2))
                : met()
                        ? BigDecimal.ONE
                        : shares().stream().map(s -> clipped(s.value())).reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.multiply(weight).setScale(2, RoundingMode.HALF_UP);
    }

    private String due() {
        if (aim == Aim.EXECUTION) {
            return "ROUND(MAX(0,MIN(1,#1/100))*#2,2)";
        }
        StringBuilder most = new StringBuilder("MAX(0");
        shares().forEach(share -> most.append(",MIN(1,").append(share.formula()).append(')'));
        return "ROUND(IF(" + metBy() + ",1," + most + "))*#3,2)";
    }
}
