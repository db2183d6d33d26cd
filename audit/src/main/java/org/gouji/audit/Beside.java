package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** What numbers beside a rate make: a pair of them, two together, or some of a few that are all there is. */
final class Beside {
    /** So many numbers side by side may be all there is. */
    private static final int RUN = 4;

    private Beside() {}

    /** Two numbers of one kind, one of which was not tried. */
    static boolean pair(List<Fact> near, Judgement judgement, BiPredicate<Fact, Fact> made) {
        Set<Span> tried = judgement.spans();
        for (Fact a : near) {
            for (Fact b : near) {
                boolean other = !tried.contains(a.span()) || !tried.contains(b.span());
                if (other && a != b && PrintedRate.positive(b) && PrintedRate.alike(a, b) && made.test(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 修车行道4.16万平方米、人行道2.73万平方米，维修率2.89%: of two numbers side by side together. */
    static boolean together(List<Fact> near, BiPredicate<BigDecimal, Fact> made) {
        for (int i = 1; i < near.size(); i++) {
            Fact first = near.get(i - 1);
            Fact second = near.get(i);
            BigDecimal both = first.quantity().value().add(second.quantity().value());
            boolean fit = PrintedRate.alike(first, second)
                    && near.stream()
                            .anyMatch(b -> b != first
                                    && b != second
                                    && PrintedRate.positive(b)
                                    && PrintedRate.alike(first, b)
                                    && made.test(both, b));
            if (fit) {
                return true;
            }
        }
        return false;
    }

    /**
     * 初次1913件，重复961件，重复率33.4%; 满意128件、基本满意6件、不满意2件，满意率98.5%: of a few numbers side by side, the first or the last of them in all of them.
     * 下发28份，整改26个，整改率92.9%: of two, whatever they are counted in.
     */
    static boolean someOfAll(List<Fact> near, PrintedRate rate) {
        for (int i = 1; i < near.size(); i++) {
            boolean counts = near.get(i).quantity() instanceof Quantity.Count
                    && near.get(i - 1).quantity() instanceof Quantity.Count;
            if (counts && PrintedRate.positive(near.get(i - 1)) && rate.share(near.get(i), near.get(i - 1))) {
                return true;
            }
        }
        for (int from = 0; from < near.size(); from++) {
            for (int to = from + 2; to <= Math.min(near.size(), from + RUN); to++) {
                if (made(near.subList(from, to), rate)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean made(List<Fact> run, PrintedRate rate) {
        if (!run.stream().allMatch(f -> PrintedRate.alike(f, run.get(0)))) {
            return false;
        }
        BigDecimal all = sum(run);
        for (int k = 1; k < run.size(); k++) {
            if (rate.fits(sum(run.subList(0, k)), all) || rate.fits(sum(run.subList(k, run.size())), all)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
