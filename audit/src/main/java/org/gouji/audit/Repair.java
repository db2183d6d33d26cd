package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/** Looks for the one printed number whose change lets every broken relation around it hold. */
final class Repair {
    private final Rules rules;
    private final List<Claim> claims;
    private final String text;

    Repair(Rules rules, List<Claim> claims, String text) {
        this.rules = rules;
        this.claims = claims;
        this.text = text;
    }

    /**
     * A change of one number.
     *
     * @param fact the number
     * @param text what should stand in its place
     */
    record Fix(Fact fact, String text) {}

    /** The only single change that mends all these broken relations and breaks none; nothing if there are several, or none. */
    Optional<Fix> only(List<Checked> broken) {
        if (broken.stream().anyMatch(c -> c.judgement().severity() != Severity.ERROR)) {
            return Optional.empty();
        }
        Map<Span, Fix> fixes = new LinkedHashMap<>();
        for (Fact fact : numbers(broken)) {
            List<Claim> touching =
                    claims.stream().filter(c -> Touch.rests(c, fact)).toList();
            for (BigDecimal value : candidates(fact, broken)) {
                if (mends(broken, Values.with(fact, value)) && breaksNone(touching, Values.with(fact, value))) {
                    fixes.putIfAbsent(fact.span(), new Fix(fact, printed(fact, value)));
                }
            }
        }
        return fixes.size() == 1
                ? Optional.of(fixes.values().iterator().next())
                : cheapest(List.copyOf(fixes.values()));
    }

    /** Of several changes, the only one that looks like a slip of the pen. */
    private static Optional<Fix> cheapest(List<Fix> fixes) {
        List<Fix> slips = fixes.stream()
                .filter(f -> Slip.explains(List.of(f.fact()), gap(f)))
                .toList();
        return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
    }

    private static BigDecimal gap(Fix fix) {
        BigDecimal number = new BigDecimal(fix.text().replaceAll("[^\\d.-]", ""));
        BigDecimal off = number.subtract(fix.fact().quantity().number().value());
        return fix.fact().quantity() instanceof Quantity.Amount a ? a.money().toYuan(off) : off;
    }

    private static Set<Fact> numbers(List<Checked> broken) {
        Set<Fact> common = new LinkedHashSet<>();
        for (Checked one : broken) {
            one.judgement().stated().ifPresent(common::add);
            common.addAll(one.judgement().operands());
        }
        return common;
    }

    private boolean mends(List<Checked> broken, Values values) {
        return broken.stream()
                .allMatch(c -> rules.judge(c.claim(), values).stream()
                        .allMatch(j -> j.verdict() != Verdict.BROKEN && j.verdict() != Verdict.UNCHECKED));
    }

    private boolean breaksNone(List<Claim> touching, Values values) {
        return touching.stream()
                .allMatch(c -> rules.judge(c, values).stream().noneMatch(j -> j.verdict() == Verdict.BROKEN));
    }

    /** Values that a number would need for one of the broken relations to hold, and slips of its own digits. */
    private static Set<BigDecimal> candidates(Fact fact, List<Checked> broken) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        for (Checked one : broken) {
            Solve.forFact(one.claim(), fact).ifPresent(values::add);
        }
        if (fact.quantity() instanceof Quantity.Amount amount) {
            BigDecimal value = amount.value();
            values.add(value.movePointRight(4));
            values.add(value.movePointLeft(4));
        }
        values.removeIf(v -> v.signum() < 0 || v.compareTo(fact.quantity().value()) == 0);
        return new LinkedHashSet<>(new ArrayList<>(values));
    }

    private String printed(Fact fact, BigDecimal value) {
        String own = fact.span().in(text);
        boolean unit = fact.quantity() instanceof Quantity.Amount a
                && (value.compareTo(a.value().movePointRight(4)) == 0
                        || value.compareTo(a.value().movePointLeft(4)) == 0);
        if (unit) {
            boolean up = value.compareTo(fact.quantity().value()) > 0;
            return up ? own.replace("元", "万元") : own.replace("万元", "元");
        }
        return Print.like(fact, value);
    }
}
