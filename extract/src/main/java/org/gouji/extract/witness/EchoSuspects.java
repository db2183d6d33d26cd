package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;
import org.gouji.model.Span;

/**
 * Numbers printed nowhere else, in no relation that holds, where another digit makes of them what is printed elsewhere under a like name, and with that a derived number beside them is
 * confirmed that nothing confirms otherwise: 总投资2860.00万元…，到位4620.00万元，到位率95.06%, and 总投资4860.00万元 in the table.
 */
final class EchoSuspects {
    private static final int TELLING = 4;
    private static final int FEWEST = 3;
    /** So many are tried; a report has few. */
    private static final int MOST = 40;

    private static final int LONGEST = 800;

    private final Field field;
    private final List<Claim> known;
    private final Map<String, Map<BigDecimal, List<Fact>>> printed = new HashMap<>();
    private final Set<Span> settled = new HashSet<>();
    private final Set<Span> results = new HashSet<>();
    /** The numbers that make one that is printed. */
    private final Set<Set<Span>> made = new HashSet<>();

    /** @param known what the words claim and witnesses confirm */
    EchoSuspects(Field field, List<Claim> known, List<Fact> facts) {
        this.field = field;
        this.known = known;
        for (Fact fact : facts) {
            printed.computeIfAbsent(kind(fact), k -> new HashMap<>())
                    .computeIfAbsent(fact.quantity().value().stripTrailingZeros(), k -> new ArrayList<>())
                    .add(fact);
        }
        known.forEach(this::settle);
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        int tried = 0;
        if (field.numbers().size() > LONGEST) {
            return claims;
        }
        for (Num num : field.numbers()) {
            if (alone(num)) {
                for (BigDecimal other : Slips.likely(num.fact().quantity())) {
                    if (tried < MOST && echoed(num, other)) {
                        tried++;
                        confirmed(num, other).ifPresent(claims::add);
                    }
                }
            }
        }
        return claims;
    }

    private static String kind(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount
                ? "money"
                : fact.quantity().getClass().getSimpleName() + fact.quantity().unit();
    }

    private void settle(Claim claim) {
        if (claim instanceof Claim.OneOf choice) {
            choice.readings().stream().filter(EchoSuspects::holds).forEach(this::settle);
        } else if (claim instanceof Claim.Sum sum) {
            if (holds(sum)) {
                settled.add(sum.total().span());
                sum.parts().forEach(p -> settled.add(p.span()));
                results.add(sum.total().span());
                made.add(others(sum, sum.total().span()));
            }
        } else if (claim instanceof Ratio ratio) {
            if (holds(ratio)) {
                settled.addAll(List.of(
                        ratio.rate().span(), ratio.part().span(), ratio.base().span()));
                results.add(ratio.rate().span());
            }
        } else if (claim instanceof Claim.Formula formula) {
            settled.add(formula.result().span());
            formula.operands().forEach(o -> settled.add(o.span()));
            results.add(formula.result().span());
            made.add(others(formula, formula.result().span()));
        } else if (claim instanceof Claim.Change change) {
            change.rate().ifPresent(f -> results.add(f.span()));
            change.delta().ifPresent(f -> results.add(f.span()));
            change.current().ifPresent(f -> settled.add(f.span()));
            change.prior().ifPresent(f -> settled.add(f.span()));
            if (change.delta().isPresent() && change.current().isPresent()) {
                change.prior().ifPresent(f -> made.add(both(change.current().get(), f)));
            }
        }
    }

    private static Set<Span> both(Fact one, Fact other) {
        return new HashSet<>(List.of(one.span(), other.span()));
    }

    /** Whether parts make their total, or a part over its base prints as the rate; other claims are taken to hold. */
    static boolean holds(Claim claim) {
        if (claim instanceof Claim.Sum sum) {
            BigDecimal made =
                    sum.parts().stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            return made.compareTo(sum.total().quantity().value()) == 0;
        }
        if (claim instanceof Ratio ratio) {
            BigDecimal base = ratio.base().quantity().value();
            return base.signum() > 0
                    && ratio.rate()
                            .quantity()
                            .prints(ratio.part()
                                    .quantity()
                                    .value()
                                    .movePointRight(2)
                                    .divide(base, MathContext.DECIMAL64));
        }
        return true;
    }

    /** Whether a number is of digits enough, printed once, and in no relation that holds. */
    private boolean alone(Num num) {
        Fact fact = num.fact();
        int digits = fact.quantity().number().value().precision();
        boolean telling = digits >= TELLING && num.digits() >= (num.money() ? FEWEST : TELLING);
        return (num.plain() || num.percentage())
                && telling
                && !settled.contains(fact.span())
                && printed.getOrDefault(kind(fact), Map.of())
                                .getOrDefault(num.value().stripTrailingZeros(), List.of())
                                .size()
                        <= 1;
    }

    /** Whether a value is printed elsewhere under a like name. */
    private boolean echoed(Num num, BigDecimal value) {
        return printed
                .getOrDefault(kind(num.fact()), Map.of())
                .getOrDefault(value.stripTrailingZeros(), List.of())
                .stream()
                .anyMatch(f ->
                        num.percentage() ? same(num.fact().item(), f.item()) : Pairs.shared(num.named(), f.item()) > 0);
    }

    /** 到位率 and 资金到位率 may be one; 盗窃案结案率 and 诈骗案结案率 are two, however alike they end. */
    private static boolean same(String name, String other) {
        return !name.isEmpty() && !other.isEmpty() && (name.endsWith(other) || other.endsWith(name));
    }

    /** What would be confirmed of the number if it were another. */
    private Optional<Claim> confirmed(Num num, BigDecimal value) {
        List<Num> numbers = new ArrayList<>(field.numbers());
        numbers.set(num.at(), num.meaning(value));
        boolean unit = Slips.units(num.fact().quantity()).contains(value);
        return Witnesses.of(new Field(numbers), known).stream()
                .filter(c -> Witnesses.spans(c).contains(num.fact().span()))
                .filter(c -> result(c).filter(s -> !results.contains(s)).isPresent())
                .filter(c -> unit || !made.contains(others(c, num.fact().span())))
                .findFirst();
    }

    /** 64笔1280万元（上年1230万元），笔均20万元: what makes another number already speaks for no change of this one. */
    private static Set<Span> others(Claim claim, Span span) {
        Set<Span> spans = new HashSet<>(Witnesses.spans(claim));
        spans.remove(span);
        return spans;
    }

    private static Optional<Span> result(Claim claim) {
        if (claim instanceof Ratio ratio) {
            return Optional.of(ratio.rate().span());
        }
        if (claim instanceof Claim.Formula formula) {
            return Optional.of(formula.result().span());
        }
        if (claim instanceof Claim.Sum sum) {
            return Optional.of(sum.total().span());
        }
        if (claim instanceof Claim.Change change) {
            return change.rate().or(change::delta).map(Fact::span);
        }
        return Optional.empty();
    }
}
