package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that two other numbers of their paragraph make to the last digit. A sentence may be read amiss: 核减造价19.05万元，占送审额182.40万元的10.44%，占节支额42.18万元的45.16% is
 * of the same part twice. Where a rate of several digits comes out of numbers beside it, those that were tried are more likely the wrong
 * ones than the rate is.
 *
 * <p>Rates of completion are left out: there another budget as base is itself a mistake. A base that the text names is the base.
 */
final class OtherMakers {
    private static final Set<String> RATIOS = Set.of("SHARE", "RATE");

    /** A rate of so many digits is met within a sentence by chance once in hundreds. */
    private static final int TELLING = 3;

    /** And one of so many within a paragraph. */
    private static final int FAR = 4;

    /** Beyond so many numbers something fits always. */
    private static final int MOST = 24;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final List<Fact> facts;

    OtherMakers(String text, List<Fact> facts) {
        this.text = text;
        this.facts = facts;
    }

    /** Whether a rate that is broken is what others beside it make. */
    boolean explain(Claim claim, Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && judgement
                        .stated()
                        .filter(f -> f.quantity() instanceof Quantity.Percentage
                                && f.place().kind() == PlaceKind.PROSE)
                        .filter(f -> made(claim, judgement, f))
                        .isPresent();
    }

    private boolean made(Claim claim, Judgement judgement, Fact rate) {
        BigDecimal printed = rate.quantity().number().value().abs();
        int digits = printed.stripTrailingZeros().precision();
        if (digits < TELLING || rate.quantity().number().approximate()) {
            return false;
        }
        List<Fact> near = near(rate, digits >= FAR || named(claim));
        judgement.operands().stream().filter(f -> !near.contains(f)).forEach(near::add);
        if (RATIOS.contains(judgement.rule())) {
            return any(near, judgement, (a, b) -> share(a, b, printed) && kept(claim, judgement, b))
                    || two(near, (part, b) -> fits(part, b.quantity().value(), printed) && kept(claim, judgement, b));
        }
        return judgement.rule().equals(ChangeRule.ID)
                && (any(near, judgement, (a, b) -> change(a, b, printed)) || moved(judgement, printed));
    }

    /** Whether two amounts anywhere are as far apart as the text says, and make the rate: both years are told, and which of them was tried is the wrong one. */
    private boolean moved(Judgement judgement, BigDecimal printed) {
        return judgement.operands().stream()
                .filter(f -> f.measure() == Measure.CHANGE && f.quantity() instanceof Quantity.Amount)
                .anyMatch(delta -> moved(delta.quantity().value().abs(), printed));
    }

    private boolean moved(BigDecimal delta, BigDecimal printed) {
        Set<BigDecimal> values = new TreeSet<>();
        facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount)
                .forEach(f -> values.add(f.quantity().value()));
        return values.stream()
                .anyMatch(then -> then.signum() > 0
                        && fits(delta, then, printed)
                        && (values.contains(then.add(delta)) || values.contains(then.subtract(delta))));
    }

    /** The amounts and counts of the rate's paragraph, or of its sentence. */
    private List<Fact> near(Fact rate, boolean far) {
        Span sentence = rate.place().sentence();
        int from = far ? text.lastIndexOf('\n', rate.span().start()) : sentence.start();
        int end = text.indexOf('\n', rate.span().end());
        int to = far ? (end < 0 ? text.length() : end) : sentence.end();
        List<Fact> near = facts.stream()
                .filter(f -> !(f.quantity() instanceof Quantity.Percentage)
                        && f.place().kind() == PlaceKind.PROSE
                        && f.span().start() >= from
                        && f.span().end() <= to
                        && f.quantity().value().signum() > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        return near.size() > MOST ? new ArrayList<>() : near;
    }

    private static boolean any(List<Fact> near, Judgement judgement, BiPredicate<Fact, Fact> made) {
        Set<Span> tried = judgement.spans();
        for (Fact a : near) {
            for (Fact b : near) {
                boolean other = !tried.contains(a.span()) || !tried.contains(b.span());
                if (other && a != b && positive(b) && alike(a, b) && made.test(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 修车行道4.16万平方米、人行道2.73万平方米，维修率2.89%: of two numbers side by side together. */
    private static boolean two(List<Fact> near, BiPredicate<BigDecimal, Fact> made) {
        for (int i = 1; i < near.size(); i++) {
            Fact first = near.get(i - 1);
            Fact second = near.get(i);
            BigDecimal both = first.quantity().value().add(second.quantity().value());
            boolean fit = alike(first, second)
                    && near.stream()
                            .anyMatch(b ->
                                    b != first && b != second && positive(b) && alike(first, b) && made.test(both, b));
            if (fit) {
                return true;
            }
        }
        return false;
    }

    private static boolean positive(Fact base) {
        return base.quantity().value().signum() > 0;
    }

    private static boolean alike(Fact a, Fact b) {
        if (a.quantity() instanceof Quantity.Count one && b.quantity() instanceof Quantity.Count other) {
            return one.unit().equals(other.unit());
        }
        return a.quantity().getClass() == b.quantity().getClass();
    }

    private static boolean share(Fact part, Fact base, BigDecimal printed) {
        return fits(part.quantity().value(), base.quantity().value(), printed);
    }

    private static boolean change(Fact now, Fact then, BigDecimal printed) {
        BigDecimal before = then.quantity().value();
        return now.measure() == Measure.CHANGE
                ? fits(now.quantity().value(), before, printed)
                : fits(now.quantity().value().subtract(before).abs(), before, printed);
    }

    /** Rounded or cut to the digits that are printed. */
    private static boolean fits(BigDecimal part, BigDecimal base, BigDecimal printed) {
        BigDecimal gap = part.movePointRight(2)
                .divide(base, MathContext.DECIMAL64)
                .subtract(printed)
                .movePointRight(printed.scale());
        return gap.abs().compareTo(HALF) <= 0 || (gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) < 0);
    }

    private static boolean kept(Claim claim, Judgement judgement, Fact base) {
        return !named(claim) || judgement.operands().stream().skip(1).anyMatch(f -> f.standsAt(base));
    }

    private static boolean named(Claim claim) {
        return claim instanceof Ratio ratio
                ? ratio.baseNamed()
                : claim instanceof Claim.OneOf choice
                        && choice.readings().stream().anyMatch(OtherMakers::named);
    }
}
