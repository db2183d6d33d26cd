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
 * Finds rates of a total and of all its parts that make each other though none of what they are of is printed: 收入700亿元，增长1.9%，其中市本级341亿元，下降0.7%，区级359亿元，
 * 增长4.4%. What the total was before is what its parts were.
 */
final class Blends {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rate of fewer digits is met by chance. */
    private static final int TELLING = 2;

    private final Field field;
    private final Map<Span, Num> bySpan = new HashMap<>();

    Blends(Field field) {
        this.field = field;
        field.numbers().forEach(n -> bySpan.put(n.fact().span(), n));
    }

    /** The claims about the rates behind the numbers of these claims' sums. */
    List<Claim> read(List<Claim> claims) {
        List<Claim> blends = new ArrayList<>();
        claims.forEach(claim -> read(claim, blends));
        return blends;
    }

    private void read(Claim claim, List<Claim> blends) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().forEach(reading -> read(reading, blends));
        } else if (claim instanceof Claim.Sum sum && sum.parts().size() > 1 && exact(sum)) {
            blend(sum, Measure.CHANGE_RATE).ifPresent(blends::add);
            blend(sum, Measure.COMPLETION).ifPresent(blends::add);
        }
    }

    private static boolean exact(Claim.Sum sum) {
        BigDecimal made = sum.parts().stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return made.compareTo(sum.total().quantity().value()) == 0;
    }

    private Optional<Claim> blend(Claim.Sum sum, Measure measure) {
        Optional<Num> rate = rate(sum.total(), measure);
        List<Fact> operands = new ArrayList<>(List.of(sum.total()));
        StringBuilder before = new StringBuilder();
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Fact part : sum.parts()) {
            Optional<Num> own = rate(part, measure);
            BigDecimal grown = own.map(Blends::grown).orElse(BigDecimal.ZERO);
            BigDecimal half = own.map(Num::half).orElse(BigDecimal.ZERO);
            if (rate.isEmpty() || own.isEmpty() || grown.compareTo(half) <= 0 || !alike(rate.get(), own.get())) {
                return Optional.empty();
            }
            least = least.add(before(part, grown.add(half)));
            most = most.add(before(part, grown.subtract(half)));
            before.append(before.isEmpty() ? "" : "+")
                    .append('#')
                    .append(operands.size())
                    .append('/')
                    .append(grown(own.get(), operands.size() + 1));
            operands.add(part);
            operands.add(own.get().fact());
        }
        boolean made = least.signum() > 0 && made(rate.get(), sum.total(), least, most);
        return made ? Optional.of(claim(rate.get(), operands, before.toString())) : Optional.empty();
    }

    private static BigDecimal before(Fact fact, BigDecimal grown) {
        return fact.quantity().value().multiply(HUNDRED).divide(grown, MathContext.DECIMAL64);
    }

    /** Whether the rate is among those that the parts' rates make, however they were rounded. */
    private static boolean made(Num rate, Fact total, BigDecimal least, BigDecimal most) {
        BigDecimal lowest = before(total, most);
        BigDecimal highest = before(total, least);
        return rate.digits() >= TELLING
                && lowest.compareTo(grown(rate).add(rate.half())) <= 0
                && highest.compareTo(grown(rate).subtract(rate.half())) >= 0;
    }

    private static Claim claim(Num rate, List<Fact> operands, String before) {
        String expression = switch (sign(rate)) {
            case 1 -> "#0/(" + before + ")-1";
            case -1 -> "1-#0/(" + before + ")";
            default -> "#0/(" + before + ")";
        };
        return new Claim.Formula(rate.fact(), operands, expression);
    }

    /** The one rate of its kind behind a number and before the next that it could be of. */
    private Optional<Num> rate(Fact fact, Measure measure) {
        Num of = bySpan.get(fact.span());
        List<Num> rates = new ArrayList<>();
        for (int i = of == null ? field.numbers().size() : of.at() + 1;
                i < field.numbers().size();
                i++) {
            Num num = field.numbers().get(i);
            if (num.plain() && !base(i) || num.sentence() != of.sentence()) {
                break;
            }
            if (num.percentage() && num.mention().measure() == measure) {
                rates.add(num);
            }
        }
        return rates.size() == 1 && (measure == Measure.COMPLETION || sign(rates.get(0)) != 0)
                ? Optional.of(rates.get(0))
                : Optional.empty();
    }

    /** 完成5000万元，占年初预算12500万元的40%，同比增长6.2%: the budget stands between, and the rate is still of what was done. */
    private boolean base(int at) {
        List<Num> numbers = field.numbers();
        return at + 1 < numbers.size()
                && numbers.get(at + 1).percentage()
                && numbers.get(at + 1).mention().lead().equals("的");
    }

    private static boolean alike(Num rate, Num other) {
        return rate.mention().cue().against() == other.mention().cue().against()
                && rate.mention().cue().base().equals(other.mention().cue().base());
    }

    /** What hundred of it have become, or what hundredth of its budget it is. */
    private static BigDecimal grown(Num rate) {
        return switch (sign(rate)) {
            case 1 -> HUNDRED.add(rate.value());
            case -1 -> HUNDRED.subtract(rate.value());
            default -> rate.value();
        };
    }

    private static String grown(Num rate, int at) {
        return switch (sign(rate)) {
            case 1 -> "(1+#" + at + ")";
            case -1 -> "(1-#" + at + ")";
            default -> "#" + at;
        };
    }

    private static int sign(Num rate) {
        Optional<Direction> way = rate.mention().measure() == Measure.COMPLETION
                ? Optional.empty()
                : rate.mention().cue().way();
        return way.map(w -> w == Direction.UP ? 1 : -1).orElse(0);
    }
}
