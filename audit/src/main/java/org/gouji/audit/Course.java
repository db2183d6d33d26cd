package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;

/**
 * The numbers of a change as operands, counted the way that it went: in a fall, amounts and rates count downward.
 *
 * @param change what the text says
 * @param all the numbers that are taken alike: the value now, the amount of the change, the earlier value, as far as they are printed
 * @param values what they are worth
 */
record Course(Claim.Change change, List<Fact> all, Values values) {
    /** The course of a change over all its values. */
    static Course of(Claim.Change change, Values values) {
        return new Course(change, printed(change.current(), change.delta(), change.prior()), values);
    }

    static boolean moves(Optional<Direction> way) {
        return way.isPresent() && way.get() != Direction.FLAT;
    }

    /** Whether it is a fall: amounts and rates then count downward. */
    static boolean down(Claim.Change change) {
        return (moves(change.deltaWay()) ? change.deltaWay() : change.rateWay())
                .filter(w -> w == Direction.DOWN)
                .isPresent();
    }

    boolean down() {
        return down(change);
    }

    private Operand among(Fact fact) {
        return Operand.among(fact, all, values);
    }

    /** The value now. */
    Operand now() {
        return among(change.current().orElseThrow());
    }

    /** The earlier value as printed. */
    Operand then() {
        return among(change.prior().orElseThrow());
    }

    /** The amount, counted downward in a fall: 减少-5万元 is a fall of 5万元. */
    Operand delta() {
        Operand delta = among(change.delta().orElseThrow());
        return down() && delta.value().signum() < 0 ? delta.negate() : delta;
    }

    /** The earlier value, printed or told by the other two. */
    Operand prior() {
        if (change.prior().isPresent()) {
            return then();
        }
        Operand now = now();
        Operand delta = delta();
        BigDecimal value = down() ? now.value().add(delta.value()) : now.value().subtract(delta.value());
        return new Operand(now.fact(), value, now.half().add(delta.half()), now.digit());
    }

    /** By how much it moved, printed or told by the other two. */
    Operand moved() {
        if (change.delta().isPresent()) {
            return delta();
        }
        Operand now = now();
        Operand then = then();
        BigDecimal value = now.value().subtract(then.value());
        return new Operand(
                now.fact(), down() ? value.negate() : value, now.half().add(then.half()), now.digit());
    }

    /** The rate, counted downward in a fall: 下降-5% and 增长-5% both are a fall of 5 %. */
    Operand rate() {
        Operand rate = Operand.of(change.rate().orElseThrow(), values);
        boolean fallen = change.rateWay().filter(w -> w == Direction.DOWN).isPresent();
        boolean turn =
                down() ? rate.value().signum() < 0 : fallen && rate.value().signum() > 0;
        return turn ? rate.negate() : rate;
    }

    /** Whether a number counts here with another sign than it has in print. */
    boolean turned(Operand operand) {
        return operand.value().compareTo(values.of(operand.fact())) != 0;
    }

    /** A computed value with the sign that the stated number has in print. */
    BigDecimal printedWay(Operand stated, BigDecimal value) {
        return turned(stated) ? value.negate() : value;
    }

    /** Those of the numbers that are printed. */
    @SafeVarargs
    static List<Fact> printed(Optional<Fact>... numbers) {
        List<Fact> printed = new ArrayList<>(numbers.length);
        for (Optional<Fact> number : numbers) {
            if (number.isPresent()) {
                printed.add(number.get());
            }
        }
        return printed;
    }
}
