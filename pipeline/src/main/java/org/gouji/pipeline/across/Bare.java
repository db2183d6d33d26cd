package org.gouji.pipeline.across;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * Which figures that are called 支出 and nothing else are the year's whole expenditure: those that 基本支出 and 项目支出 of the same report make
 * to the cent, and what the year before is said to have had right behind one of them.
 */
final class Bare {
    /** What a whole is that is proven so. */
    static final String KEY = "exp.total";

    private static final String CALLED = "支出";
    private static final String BASIC = "exp.basic";
    private static final String PROJECT = "exp.project";

    private final Set<Span> wholes = new HashSet<>();

    private Bare() {}

    static Bare of(List<Fact> facts, int year) {
        Bare bare = new Bare();
        Set<BigDecimal> sums = sums(facts, year);
        Optional<Fact> own = Optional.empty();
        for (Fact fact : facts) {
            if (!called(fact)) {
                continue;
            }
            boolean ofYear = fact.measure() == Measure.FINAL && fact.year().orElse(year) == year;
            if (ofYear && sums.contains(fact.quantity().value().stripTrailingZeros())) {
                bare.wholes.add(fact.span());
                own = Optional.of(fact);
            } else if (own.isPresent() && before(fact, own.get(), year)) {
                bare.wholes.add(fact.span());
            }
        }
        return bare;
    }

    /** What each 基本支出 and each 项目支出 make. */
    private static Set<BigDecimal> sums(List<Fact> facts, int year) {
        List<Fact> projects =
                facts.stream().filter(fact -> part(fact, PROJECT, year)).toList();
        Set<BigDecimal> sums = new HashSet<>();
        facts.stream()
                .filter(fact -> part(fact, BASIC, year))
                .forEach(basic -> projects.forEach(project -> sums.add(
                        basic.quantity().value().add(project.quantity().value()).stripTrailingZeros())));
        return sums;
    }

    boolean whole(Fact fact) {
        return wholes.contains(fact.span());
    }

    private static boolean part(Fact fact, String key, int year) {
        return fact.key().equals(key)
                && fact.measure() == Measure.FINAL
                && fact.scope() == Scope.UNSAID
                && fact.year().orElse(year) == year
                && fact.quantity() instanceof Quantity.Amount
                && fact.quantity().value().signum() > 0;
    }

    private static boolean called(Fact fact) {
        return fact.item().equals(CALLED)
                && !fact.key().contains(".")
                && fact.scope() == Scope.UNSAID
                && fact.quantity() instanceof Quantity.Amount;
    }

    /** 2023年支出30万元，比2022年的28万元增加: in one sentence with it. */
    private static boolean before(Fact fact, Fact own, int year) {
        return fact.measure() == Measure.PRIOR
                && fact.year().orElse(year - 1) == year - 1
                && fact.place().sentence().equals(own.place().sentence());
    }
}
