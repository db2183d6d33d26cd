package org.gouji.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
     * @param from how it is printed
     * @param text what should stand in its place, in the form in which it is printed
     * @param value the same as a value
     */
    record Fix(Fact fact, String from, String text, BigDecimal value) {}

    /**
     * The only smallest change that mends all these broken relations and breaks none: the only slip of the pen that does, or, where no slip
     * does, the only number that can be worked out anew. Nothing if there are several, or none.
     */
    Optional<Fix> only(List<Checked> broken) {
        if (broken.stream().anyMatch(c -> c.judgement().severity() != Severity.ERROR)) {
            return Optional.empty();
        }
        List<Trial> trials = numbers(broken).stream()
                .filter(f -> broken.stream().allMatch(c -> Touch.rests(c.claim(), f)))
                .map(f -> trial(f, broken))
                .toList();
        boolean slipped = trials.stream().anyMatch(t -> slips(t.fact()).stream().anyMatch(t::excuses));
        List<Fix> fixes = new ArrayList<>();
        for (Trial trial : trials) {
            List<BigDecimal> values = slipped
                    ? closest(trial, slips(trial.fact()))
                    : solved(trial.fact(), broken).stream()
                            .filter(trial::mends)
                            .limit(1)
                            .toList();
            values.forEach(
                    v -> fixes.add(new Fix(trial.fact(), trial.fact().span().in(text), printed(trial.fact(), v), v)));
        }
        return fixes.size() == 1 ? Optional.of(fixes.get(0)) : Optional.empty();
    }

    /** Of values that mend what is broken those that make it exact, where there are such. A percentage has no other than what is worked out. */
    private static List<BigDecimal> closest(Trial trial, List<BigDecimal> values) {
        List<BigDecimal> mending = values.stream().filter(trial::mends).toList();
        List<BigDecimal> exact = mending.stream().filter(trial::exact).toList();
        boolean percentage = trial.fact().quantity() instanceof Quantity.Percentage;
        return exact.isEmpty() && !percentage ? mending : exact;
    }

    private Trial trial(Fact fact, List<Checked> broken) {
        List<Claim> holding = new ArrayList<>();
        List<Claim> other = new ArrayList<>();
        for (Claim claim : claims) {
            if (Touch.rests(claim, fact)) {
                (Trial.holds(rules.judge(claim, Values.printed())) ? holding : other).add(claim);
            }
        }
        return new Trial(rules, fact, broken.stream().map(Checked::claim).toList(), holding, other);
    }

    /**
     * Other values tried in place of a number.
     *
     * @param broken what must be mended
     * @param holding what holds as printed and must go on holding
     * @param other what rests on the number too and must not break
     */
    private record Trial(Rules rules, Fact fact, List<Claim> broken, List<Claim> holding, List<Claim> other) {
        boolean mends(BigDecimal value) {
            return spares(value) && broken.stream().allMatch(c -> holds(judge(c, value)));
        }

        boolean exact(BigDecimal value) {
            return broken.stream().flatMap(c -> judge(c, value).stream()).allMatch(j -> j.verdict() == Verdict.EXACT);
        }

        /** Whether nothing is broken any more, though perhaps not tied: parts of a list that then may be partial. */
        boolean excuses(BigDecimal value) {
            return broken.stream().noneMatch(c -> breaks(judge(c, value))) && spares(value);
        }

        private boolean spares(BigDecimal value) {
            return holding.stream().allMatch(c -> holds(judge(c, value)))
                    && other.stream().noneMatch(c -> breaks(judge(c, value)));
        }

        private List<Judgement> judge(Claim claim, BigDecimal value) {
            return rules.judge(claim, Values.with(fact, value));
        }

        static boolean holds(List<Judgement> judgements) {
            return !judgements.isEmpty()
                    && judgements.stream().allMatch(j -> j.verdict().holds());
        }

        private static boolean breaks(List<Judgement> judgements) {
            return judgements.stream().anyMatch(j -> j.verdict() == Verdict.BROKEN);
        }
    }

    private static Set<Fact> numbers(List<Checked> broken) {
        Set<Fact> common = new LinkedHashSet<>();
        for (Checked one : broken) {
            one.judgement().stated().ifPresent(common::add);
            common.addAll(one.judgement().operands());
        }
        return common;
    }

    /** Values that a number would need for one of the broken relations to hold: to its printed digits, or for money to as many as it takes. */
    private static List<BigDecimal> solved(Fact fact, List<Checked> broken) {
        BigDecimal printed = fact.quantity().value();
        List<BigDecimal> values = new ArrayList<>();
        for (Checked one : broken) {
            Optional<BigDecimal> solved = Solve.forFact(one.claim(), fact);
            solved.map(v -> atPrinted(fact, v)).ifPresent(values::add);
            solved.filter(v -> fact.quantity() instanceof Quantity.Amount
                            && Print.own(fact, v).stripTrailingZeros().scale() <= FINEST)
                    .ifPresent(values::add);
        }
        values.removeIf(v -> v.compareTo(printed) == 0 || (v.signum() < 0 && printed.signum() >= 0));
        return values;
    }

    /** What stood there before a slip of the pen: one digit, two digits swapped, or the unit. */
    private static List<BigDecimal> slips(Fact fact) {
        List<BigDecimal> values = new ArrayList<>(Slip.all(fact));
        BigDecimal printed = fact.quantity().value();
        for (BigDecimal moved : List.of(printed.movePointRight(UNITS), printed.movePointLeft(UNITS))) {
            if (unit(fact, moved).isPresent() && values.stream().noneMatch(v -> v.compareTo(moved) == 0)) {
                values.add(moved);
            }
        }
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
                .filter(u -> u != amount.money() && amount.number().value().signum() != 0)
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
