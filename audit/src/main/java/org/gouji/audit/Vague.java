package org.gouji.audit;

import java.math.BigDecimal;
import org.gouji.model.Fact;
import org.gouji.model.Printed;
import org.gouji.model.Verdict;

/** What 余, 以上, 以内 leave open: whether a number printed so can be the same as another, or lie within it. */
final class Vague {
    private Vague() {}

    /** Whether two prints can be one fact, one of them approximate: {@code EXACT} if they can, else {@code UNCHECKED}. */
    static Verdict same(Fact a, Fact b) {
        Printed first = a.quantity().number();
        Printed second = b.quantity().number();
        boolean fits = first.approximate() && second.approximate()
                ? first.approximation() == second.approximation() && value(a).compareTo(value(b)) == 0
                : first.approximate() ? holds(a, value(b)) : holds(b, value(a));
        return fits ? Verdict.EXACT : Verdict.UNCHECKED;
    }

    /** Whether a number stays within a bound where one of them is approximate; 30余万元 does not stay within 30万元. */
    static Verdict within(Fact lesser, Fact greater) {
        if (greater.quantity().number().approximate()) {
            return Verdict.UNCHECKED;
        }
        BigDecimal least = value(lesser);
        BigDecimal bound = value(greater);
        return switch (lesser.quantity().number().approximation()) {
            case OVER ->
                least.compareTo(bound) >= 0
                        ? Verdict.BROKEN
                        : least.add(step(lesser)).compareTo(bound) <= 0 ? Verdict.EXACT : Verdict.UNCHECKED;
            case AT_LEAST -> least.compareTo(bound) > 0 ? Verdict.BROKEN : Verdict.UNCHECKED;
            case AT_MOST -> least.compareTo(bound) <= 0 ? Verdict.EXACT : Verdict.UNCHECKED;
            default -> Verdict.UNCHECKED;
        };
    }

    private static boolean holds(Fact vague, BigDecimal exact) {
        int side = exact.compareTo(value(vague));
        return switch (vague.quantity().number().approximation()) {
            case OVER -> side > 0 && exact.compareTo(value(vague).add(step(vague))) < 0;
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
            default -> false;
        };
    }

    /** How far the next round number lies: 10 from 30余, 1000 from 2000余. */
    private static BigDecimal step(Fact fact) {
        BigDecimal printed = fact.quantity().number().value().stripTrailingZeros();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -printed.scale()));
        return fact.quantity().valueOf(unit);
    }

    private static BigDecimal value(Fact fact) {
        return fact.quantity().value();
    }
}
