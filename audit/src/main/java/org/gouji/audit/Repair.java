package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/** Looks for the one printed number whose change lets every broken relation around it hold. */
final class Repair {
    /** 元 and 万元, 万元 and 亿元 are so many places apart. */
    private static final int UNITS = 4;
    /** The most decimals that an amount is suggested with. */
    private static final int FINEST = 6;

    private static final Pattern DIGITS = Pattern.compile("-?[0-9,]+(?:\\.[0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

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
     * @param text what should stand in its place, in the form in which it is printed
     * @param value the same as a value
     */
    record Fix(Fact fact, String text, BigDecimal value) {
        private boolean slip() {
            return Slip.between(fact, value) || unit(fact, value).isPresent();
        }
    }

    /** The only single change that mends all these broken relations and breaks none; nothing if there are several, or none. */
    Optional<Fix> only(List<Checked> broken) {
        if (broken.stream().anyMatch(c -> c.judgement().severity() != Severity.ERROR)) {
            return Optional.empty();
        }
        Map<Span, Fix> fixes = new LinkedHashMap<>();
        for (Fact fact : numbers(broken)) {
            if (broken.stream().allMatch(c -> Touch.rests(c.claim(), fact))) {
                fix(fact, broken).ifPresent(f -> fixes.putIfAbsent(fact.span(), f));
            }
        }
        return fixes.size() == 1
                ? Optional.of(fixes.values().iterator().next())
                : cheapest(List.copyOf(fixes.values()));
    }

    private Optional<Fix> fix(Fact fact, List<Checked> broken) {
        List<Claim> holding = new ArrayList<>();
        List<Claim> other = new ArrayList<>();
        for (Claim claim : claims) {
            if (Touch.rests(claim, fact)) {
                (holds(claim, Values.printed()) ? holding : other).add(claim);
            }
        }
        return candidates(fact, broken).stream()
                .filter(v -> {
                    Values trial = Values.with(fact, v);
                    return broken.stream().allMatch(c -> holds(c.claim(), trial))
                            && holding.stream().allMatch(c -> holds(c, trial))
                            && other.stream().noneMatch(c -> breaks(c, trial));
                })
                .findFirst()
                .map(v -> new Fix(fact, printed(fact, v), v));
    }

    /** Of several changes, the only one that looks like a slip of the pen. */
    private static Optional<Fix> cheapest(List<Fix> fixes) {
        List<Fix> slips = fixes.stream().filter(Fix::slip).toList();
        return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
    }

    private boolean holds(Claim claim, Values values) {
        List<Judgement> judgements = rules.judge(claim, values);
        return !judgements.isEmpty()
                && judgements.stream().allMatch(j -> j.verdict().holds());
    }

    private boolean breaks(Claim claim, Values values) {
        return rules.judge(claim, values).stream().anyMatch(j -> j.verdict() == Verdict.BROKEN);
    }

    private static Set<Fact> numbers(List<Checked> broken) {
        Set<Fact> common = new LinkedHashSet<>();
        for (Checked one : broken) {
            one.judgement().stated().ifPresent(common::add);
            common.addAll(one.judgement().operands());
        }
        return common;
    }

    /**
     * Values that a number would need for one of the broken relations to hold, to the digits that it is printed with and, for money, to as
     * many as it takes; and the unit mixed up.
     */
    private static List<BigDecimal> candidates(Fact fact, List<Checked> broken) {
        BigDecimal printed = fact.quantity().value();
        List<BigDecimal> values = new ArrayList<>();
        for (Checked one : broken) {
            Optional<BigDecimal> solved = Solve.forFact(one.claim(), fact);
            solved.map(v -> atPrinted(fact, v)).ifPresent(values::add);
            solved.filter(v -> fact.quantity() instanceof Quantity.Amount
                            && Print.own(fact, v).stripTrailingZeros().scale() <= FINEST)
                    .ifPresent(values::add);
        }
        for (BigDecimal moved : List.of(printed.movePointRight(UNITS), printed.movePointLeft(UNITS))) {
            if (unit(fact, moved).isPresent()) {
                values.add(moved);
            }
        }
        values.removeIf(v -> v.compareTo(printed) == 0 || (v.signum() < 0 && printed.signum() >= 0));
        return values;
    }

    private static BigDecimal atPrinted(Fact fact, BigDecimal value) {
        int scale = Math.max(0, fact.quantity().number().value().scale());
        BigDecimal own = Print.own(fact, value).setScale(scale, RoundingMode.HALF_UP);
        return Print.value(fact, own);
    }

    /** The printed unit that makes a number ten thousand times as large or small, where that is the value wanted. */
    private static Optional<MoneyUnit> unit(Fact fact, BigDecimal value) {
        if (!(fact.quantity() instanceof Quantity.Amount amount) || amount.unitFrom() != Quantity.UnitFrom.PRINTED) {
            return Optional.empty();
        }
        return Stream.of(MoneyUnit.YUAN, MoneyUnit.WAN, MoneyUnit.YI)
                .filter(u -> u != amount.money())
                .filter(u -> u.toYuan(amount.number().value()).compareTo(value) == 0)
                .findFirst();
    }

    private String printed(Fact fact, BigDecimal value) {
        String own = fact.span().in(text);
        Optional<MoneyUnit> unit = unit(fact, value);
        if (unit.isPresent() && own.endsWith(fact.quantity().unit())) {
            return own.substring(0, own.length() - fact.quantity().unit().length())
                    + unit.get().label();
        }
        Span digits = fact.quantity().number().digits();
        if (!fact.span().contains(digits) || !DIGITS.matcher(digits.in(text)).matches()) {
            return Print.like(fact, value);
        }
        BigDecimal number = Print.own(fact, value);
        int scale = Math.max(
                0,
                Math.max(
                        fact.quantity().number().value().scale(),
                        number.stripTrailingZeros().scale()));
        String plain = number.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        String shown = digits.in(text).contains(",") ? grouped(plain) : plain;
        int start = fact.span().start();
        return own.substring(0, digits.start() - start) + shown + own.substring(digits.end() - start);
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return THOUSANDS.matcher(plain.substring(0, point)).replaceAll(",") + plain.substring(point);
    }
}
