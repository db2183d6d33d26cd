package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;

/** Ties what was spent on items of the functional classification (类款项), told one by one, to their classes and to the whole. */
final class FunctionLists {
    private static final String FUNCTION = "func:";
    private static final String ITEM = "（项）";
    private static final Pattern SPENT = Pattern.compile("支出$");
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");
    private static final Map<String, String> FORMER = Map.of(
            "文化体育与传媒", "文化旅游体育与传媒",
            "医疗卫生与计划生育", "卫生健康",
            "医疗卫生", "卫生健康",
            "资源勘探信息等", "资源勘探工业信息等",
            "国土海洋气象等", "自然资源海洋气象等");

    private FunctionLists() {}

    /** Claims that the 项 of a 类 make the amount of that class, and all of them the general budget's expenditure. */
    static List<Claim> read(List<Fact> facts) {
        List<Fact> all = listed(facts);
        Map<String, List<Fact>> classes = new TreeMap<>();
        all.forEach(fact -> classes.computeIfAbsent(functionClass(fact.key()), k -> new ArrayList<>())
                .add(fact));
        int section = all.isEmpty() ? -1 : all.get(0).place().section();
        Optional<Fact> whole = all.size() < 2
                ? Optional.empty()
                : facts.stream()
                        .filter(f -> f.key().equals("exp.gpb")
                                && FactIndex.actual(f)
                                && f.place().section() == section)
                        .findFirst();
        List<Fact> told = withUnclassed(all, facts, section);
        BigDecimal sum = told.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = whole.filter(w -> nearly(sum, w, told.size())).isPresent();
        List<Claim> claims = new ArrayList<>();
        classes.forEach((name, parts) -> total(facts, name, parts).ifPresent(t -> claims.add(sum(t, parts, complete))));
        whole.ifPresent(total -> claims.add(new Claim.Sum(
                total,
                told,
                some(sum, total) ? Closure.LOOSE : Closure.CLOSED,
                Optional.empty(),
                all.get(0).place().sentence())));
        return claims;
    }

    /** With the 项 of the same section that stand behind others without their own 类 and 款: 职业年金缴费支出06（项）. */
    private static List<Fact> withUnclassed(List<Fact> all, List<Fact> facts, int section) {
        List<Fact> told = new ArrayList<>(all);
        facts.stream()
                .filter(f -> f.item().endsWith(ITEM)
                        && !f.key().startsWith(FUNCTION)
                        && FactIndex.actual(f)
                        && f.quantity() instanceof Quantity.Amount
                        && f.place().kind() == PlaceKind.PROSE
                        && f.place().section() == section)
                .forEach(told::add);
        told.sort(Comparator.comparingInt(f -> f.span().start()));
        return told;
    }

    /** What was spent on each 项, once, in the section that has most of them: funds of other kinds have sections of their own. */
    private static List<Fact> listed(List<Fact> facts) {
        Map<Integer, List<Fact>> sections = new TreeMap<>();
        String last = "";
        for (Fact fact : facts) {
            if (fact.key().startsWith(FUNCTION)
                    && FactIndex.actual(fact)
                    && fact.place().kind() == PlaceKind.PROSE) {
                if (!fact.key().equals(last)) {
                    sections.computeIfAbsent(fact.place().section(), k -> new ArrayList<>())
                            .add(fact);
                }
                last = fact.key();
            }
        }
        List<Fact> most = List.of();
        for (List<Fact> section : sections.values()) {
            most = section.size() > most.size() ? section : most;
        }
        return most;
    }

    private static String functionClass(String key) {
        return current(key.substring(FUNCTION.length(), key.indexOf('/')));
    }

    /** The name that a class has now: reports go on using former ones, also beside it. */
    private static String current(String name) {
        return FORMER.getOrDefault(name, name);
    }

    /** Whether a sum is a total but for the rounding of its parts. */
    private static boolean nearly(BigDecimal sum, Fact total, int parts) {
        BigDecimal slack = total.quantity().halfUnit().multiply(BigDecimal.valueOf(parts + 1L));
        return sum.subtract(total.quantity().value()).abs().compareTo(slack) <= 0;
    }

    /** Whether parts are so much less than a total that some of them can't have been told of. */
    private static boolean some(BigDecimal sum, Fact total) {
        return sum.compareTo(total.quantity().value().multiply(FOUR_FIFTHS)) < 0;
    }

    private static Optional<Fact> total(List<Fact> facts, String name, List<Fact> parts) {
        return facts.stream()
                .filter(f -> FactIndex.actual(f)
                        && f.quantity() instanceof Quantity.Amount
                        && f.place().kind() == PlaceKind.PROSE)
                .filter(f -> current(SPENT.matcher(f.key()).replaceFirst("")).equals(name))
                .filter(f -> f.year().equals(parts.get(0).year()))
                .findFirst();
    }

    /** @param complete whether all parts of all classes are told of, so that those of each must make its amount */
    private static Claim sum(Fact total, List<Fact> parts, boolean complete) {
        return parts.size() == 1
                ? new Equal(
                        total,
                        parts.get(0),
                        complete ? Equal.Type.SAME_FACT : Equal.Type.LIKELY,
                        parts.get(0).place().sentence())
                : new Claim.Sum(
                        total,
                        parts,
                        complete ? Closure.CLOSED : Closure.LOOSE,
                        Optional.empty(),
                        parts.get(0).place().sentence());
    }
}
