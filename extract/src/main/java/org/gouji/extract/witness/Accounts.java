package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/**
 * Finds what follows from the accounts of the funds: the project expenditure of 一般公共预算 is its expenditure less its basic expenditure,
 * that of the unit is it and 政府性基金 together, and so are the changes of both.
 */
final class Accounts {
    private static final Set<String> GENERAL = Set.of("exp.gpb", "exp.fiscal");
    private static final Set<String> BASIC = Set.of("exp.basic", "exp.gpb.basic");
    private static final int TELLING = 3;
    /** One account is printed a few times; where there are hundreds of prints, what they make together is chance. */
    private static final int MOST = 24;

    private final Field field;
    private final List<Claim> claims = new ArrayList<>();

    Accounts(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Num> general = spent(n -> GENERAL.contains(n.fact().key()));
        List<Num> basic = spent(n -> BASIC.contains(n.fact().key()));
        List<Num> fund = spent(n -> n.fact().key().equals("exp.govfund"));
        for (Num made : field.numbers()) {
            if (made.plain() && made.money() && made.digits() > TELLING) {
                project(made, general, basic);
            }
        }
        spent(n -> n.fact().key().equals("exp.project")).forEach(total -> together(total, fund));
        changes(fund);
        return claims;
    }

    private List<Num> spent(Predicate<Num> test) {
        Predicate<Num> spent = n -> n.plain() && n.money() && n.mention().measure() == Measure.FINAL;
        return few(field.numbers(), spent.and(n -> n.value().signum() > 0).and(test));
    }

    private static List<Num> few(List<Num> numbers, Predicate<Num> test) {
        return numbers.stream().filter(test).limit(MOST).toList();
    }

    private void project(Num made, List<Num> general, List<Num> basic) {
        for (Num all : general) {
            for (Num part : basic) {
                boolean differ = all.at() != made.at() && part.at() != made.at();
                if (differ && made.is(all.value().subtract(part.value()), all, part)) {
                    formula(made, all, part, "#0 - #1");
                    share(made, all, part);
                    return;
                }
            }
        }
    }

    /** 占一般公共预算项目支出总额的100%: of the project expenditure that is printed nowhere. */
    private void share(Num made, Num all, Num part) {
        field.after(made, 1, n -> n.sentence() == made.sentence() && n.at() == made.at() + 1).stream()
                .filter(n -> n.percentage() && n.mention().cue().base().contains("项目支出"))
                .filter(n -> n.value().compareTo(BigDecimal.valueOf(100)) == 0)
                .forEach(n -> claims.add(n.formula("#0 / (#1 - #2)", made, all, part)));
    }

    /** Project expenditure of the unit: what 一般公共预算 gave for a project, and 政府性基金. */
    private void together(Num total, List<Num> fund) {
        for (Num other : fund) {
            BigDecimal rest = total.value().subtract(other.value());
            field.numbers().stream()
                    .filter(n -> n.plain() && n.money() && n.at() != total.at() && n.at() != other.at())
                    .filter(n -> n.mention().measure() == Measure.FINAL && n.digits() > TELLING)
                    .filter(n -> n.value().compareTo(rest) == 0)
                    .findFirst()
                    .ifPresent(n ->
                            claims.add(new Claim.Sum(total.fact(), List.of(n.fact(), other.fact()), Closure.LOOSE)));
        }
    }

    /** 财政拨款 grew by what 一般公共预算 did and a fund that is new. */
    private void changes(List<Num> fund) {
        List<Num> moved = field.numbers().stream()
                .filter(n -> n.quantity() && n.money() && n.mention().measure() == Measure.CHANGE)
                .filter(n -> n.digits() > TELLING)
                .toList();
        List<Num> byFiscal = few(moved, n -> n.fact().scope() == Scope.FISCAL);
        for (Num general : few(moved, n -> n.fact().scope() == Scope.GENERAL_BUDGET)) {
            for (Num fiscal : byFiscal) {
                fund.stream()
                        .filter(f -> general.is(fiscal.value().subtract(f.value()), fiscal, f))
                        .findFirst()
                        .ifPresent(f -> formula(general, fiscal, f, "#0 - #1"));
            }
        }
    }

    private void formula(Num made, Num one, Num other, String expression) {
        claims.add(made.formula(expression, one, other));
    }
}
