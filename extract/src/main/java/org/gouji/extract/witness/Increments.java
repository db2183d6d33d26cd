package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * Finds the rate by which a total changed that the amounts by which its parts changed make, where its own amount is not printed: 三公经费36万元，比上年增长20%，其中公务用车30万元，增加8万元，公务接待6万元，减少2万元.
 */
final class Increments {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rate of fewer digits is met by chance. */
    private static final int TELLING = 2;

    private final Field field;
    private final Map<Span, Num> bySpan = new HashMap<>();

    Increments(Field field) {
        this.field = field;
        field.numbers().forEach(n -> bySpan.put(n.fact().span(), n));
    }

    /** The claims about the rates behind the totals of these claims' sums. */
    List<Claim> read(List<Claim> claims) {
        List<Claim> found = new ArrayList<>();
        for (Claim claim : claims) {
            List<Claim> readings = claim instanceof Claim.OneOf choice ? choice.readings() : List.of(claim);
            for (Claim reading : readings) {
                if (reading instanceof Claim.Sum sum && sum.parts().size() > 1) {
                    claim(sum).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Claim> claim(Claim.Sum sum) {
        Optional<Num> rate = behind(sum.total(), Measure.CHANGE_RATE);
        if (rate.isEmpty()
                || way(rate.get()) == 0
                || rate.get().digits() < TELLING
                || behind(sum.total(), Measure.CHANGE).isPresent()) {
            return Optional.empty();
        }
        List<Fact> operands = new ArrayList<>(List.of(sum.total()));
        StringBuilder moved = new StringBuilder();
        BigDecimal all = BigDecimal.ZERO;
        for (Fact part : sum.parts()) {
            Optional<Num> delta = behind(part, Measure.CHANGE).filter(d -> way(d) != 0);
            if (delta.isEmpty() && part.quantity().value().signum() != 0) {
                return Optional.empty();
            }
            if (delta.isPresent()) {
                int way = way(delta.get()) * way(rate.get());
                all = all.add(delta.get().value().multiply(BigDecimal.valueOf(way)));
                moved.append(sign(way, moved.isEmpty())).append('#').append(operands.size());
                operands.add(delta.get().fact());
            }
        }
        return operands.size() > 1 && made(rate.get(), sum.total().quantity().value(), all)
                ? Optional.of(new Claim.Formula(
                        rate.get().fact(),
                        operands,
                        "(" + moved + ")/(#0" + (way(rate.get()) > 0 ? "-(" : "+(") + moved + "))"))
                : Optional.empty();
    }

    private static String sign(int way, boolean first) {
        return way > 0 ? (first ? "" : "+") : (first ? "0-" : "-");
    }

    /** Whether what the parts moved by makes the rate to its last digit. */
    private static boolean made(Num rate, BigDecimal total, BigDecimal moved) {
        BigDecimal before = way(rate) > 0 ? total.subtract(moved) : total.add(moved);
        if (moved.signum() <= 0 || before.signum() <= 0) {
            return false;
        }
        BigDecimal worked = moved.multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        return worked.subtract(rate.value()).abs().compareTo(rate.half()) <= 0;
    }

    /** The first number of its kind behind a number and before the next plain one; what stands in brackets is passed over. */
    private Optional<Num> behind(Fact fact, Measure measure) {
        Num of = bySpan.get(fact.span());
        for (int i = of == null ? field.numbers().size() : of.at() + 1;
                i < field.numbers().size();
                i++) {
            Num num = field.numbers().get(i);
            boolean inside = num.mention().depth() > of.mention().depth();
            if (num.passage() != of.passage() || num.plain() && !inside) {
                break;
            }
            if (num.mention().measure() == measure && !inside) {
                return Optional.of(num);
            }
        }
        return Optional.empty();
    }

    private static int way(Num num) {
        return num.mention()
                .cue()
                .way()
                .map(way -> way == Direction.UP ? 1 : -1)
                .orElse(0);
    }
}
