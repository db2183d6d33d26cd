package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Finds the run of numbers that makes a total: parts in the sentences and numbered paragraphs after it, or before it. */
final class Sums {
    private static final Set<Measure> BUDGETS =
            Set.of(Measure.BUDGET, Measure.BUDGET_BEGIN, Measure.BUDGET_ADJUSTED, Measure.BUDGET_FULL);
    private static final int FAR = 40;
    private static final int FEW_DIGITS = 3;
    private static final int MOST_READINGS = 3;

    private final Field field;

    Sums(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Num total : field.numbers()) {
            if (total.quantity() && total.value().signum() > 0) {
                Set<List<Num>> found = new HashSet<>();
                views(total).forEach(view -> runs(total, view, found));
                found.stream()
                        .sorted((a, b) -> Integer.compare(distance(total, a), distance(total, b)))
                        .limit(MOST_READINGS)
                        .forEach(run -> claims.add(claim(total, run)));
            }
        }
        return claims;
    }

    private static int distance(Num total, List<Num> run) {
        return Math.min(
                Math.abs(run.get(0).at() - total.at()),
                Math.abs(run.get(run.size() - 1).at() - total.at()));
    }

    private static Claim claim(Num total, List<Num> run) {
        List<Fact> parts = run.stream().map(Num::fact).toList();
        return new Claim.Sum(
                total.fact(),
                parts,
                Closure.LOOSE,
                java.util.Optional.empty(),
                total.fact().place().sentence());
    }

    /** What may be its parts, after it and before it, read in several ways: on the same side, at one depth of brackets. */
    private List<List<Num>> views(Num total) {
        Predicate<Num> alike = n -> n.alike(total) && near(total, n);
        Predicate<Num> side = total.mention().measure() == Measure.CHANGE
                ? n -> n.quantity() && n.mention().measure() == Measure.CHANGE && sameWay(total, n)
                : n -> n.plain() && budget(n) == budget(total) && n.mention().measure() != Measure.PRIOR;
        List<List<Num>> views = new ArrayList<>();
        for (Predicate<Num> test : List.of(alike.and(side), alike.and(Num::plain))) {
            List<Num> after = field.after(total, FAR, test);
            List<Num> before = field.before(total, FAR, test);
            for (List<Num> all : List.of(after, before)) {
                views.add(all);
                int depth = all.isEmpty() ? 0 : all.get(0).mention().depth();
                views.add(all.stream().filter(n -> n.mention().depth() == depth).toList());
                views.add(all.stream()
                        .filter(n -> n.mention().depth() <= total.mention().depth())
                        .toList());
            }
        }
        return views;
    }

    private static boolean sameWay(Num total, Num part) {
        return total.mention().cue().way().equals(part.mention().cue().way());
    }

    private static boolean budget(Num num) {
        return BUDGETS.contains(num.mention().measure());
    }

    /** Things counted are summed in their sentence; money of few digits in its paragraph. */
    private static boolean near(Num total, Num part) {
        if (!total.money()) {
            return part.sentence() == total.sentence();
        }
        int digits = total.digits();
        return digits > FEW_DIGITS
                || (digits == FEW_DIGITS ? part.passage() == total.passage() : part.sentence() == total.sentence());
    }

    private static void runs(Num total, List<Num> view, Set<List<Num>> found) {
        boolean exact = total.money() && total.digits() > FEW_DIGITS;
        int last = exact ? view.size() : Math.min(1, view.size());
        for (int from = 0; from < last; from++) {
            BigDecimal sum = BigDecimal.ZERO;
            List<Num> run = new ArrayList<>();
            for (int to = from; to < view.size() && sum.compareTo(total.value()) <= 0; to++) {
                Num part = view.get(to);
                sum = sum.add(part.value());
                run.add(part);
                long real = run.stream().filter(n -> n.value().signum() > 0).count();
                if (real > 1 && total.is(sum, run.toArray(Num[]::new))) {
                    found.add(List.copyOf(run));
                    return;
                }
            }
        }
    }
}
