package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/**
 * Finds what came in and what went out behind a total or a balance of three or four terms that stand apart: 收入总计 = 本年收入 + 年初结转, 年末结转 =
 * 年初结转 + 收入 − 支出, 全年预算 = 年初预算 + 追加 − 追减.
 */
final class Balances {
    private static final Pattern TOTAL = Pattern.compile("总计|总收入|总支出|收入总|支出总");
    private static final Pattern CLOSING = Pattern.compile("(?:年末|期末|年底).{0,8}(?:结转|结余|余额)|结转下年|结余");
    private static final Pattern OPENING = Pattern.compile("(?:年初|期初|上年).{0,8}(?:结转|结余|余额)");
    private static final Pattern INCOME = Pattern.compile("收入(?:决算数?)?(?:合计|总额|总计)?(?:为|共|计|是)*$");
    private static final Pattern SPENT = Pattern.compile("支出(?:决算数?)?(?:合计|总额|总计)?(?:为|共|计|是)*$");
    private static final Pattern BUDGET = Pattern.compile("(?:全年|调整后?的?|调整)[^，。；]{0,6}预算[^，。；]{0,3}$");
    private static final Pattern BEGIN = Pattern.compile("年初[^，。；]{0,8}预算|批复预算|预算批复|年初预算");
    private static final Pattern ADDED = Pattern.compile("追加|调增|增加|下达");
    private static final Pattern TAKEN = Pattern.compile("追减|调减|压减|核减|收回");
    private static final int FAR = 16;
    private static final int TERMS = 4;

    private final Field field;
    /** The numbers called by some words, where they have been asked for. */
    private final Map<Pattern, Set<Num>> numbers = new IdentityHashMap<>();

    Balances(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Num made : field.numbers()) {
            if (made.plain() && made.money() && made.value().signum() > 0) {
                String words = made.words();
                if (BUDGET.matcher(words).find()) {
                    find(made, BEGIN, ADDED, TAKEN).ifPresent(claims::add);
                } else if (TOTAL.matcher(words).find()) {
                    find(made, INCOME, OPENING).ifPresent(claims::add);
                    find(made, SPENT, CLOSING).ifPresent(claims::add);
                } else if (CLOSING.matcher(words).find()) {
                    find(made, INCOME, OPENING, SPENT).or(() -> right(made)).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** The nearest numbers of such words that add to the one made. */
    private Optional<Claim> find(Num made, Pattern one, Pattern other) {
        for (Num first : near(made, one)) {
            for (Num second : near(made, other)) {
                if (first.at() != second.at() && made.is(first.value().add(second.value()), first, second)) {
                    return Optional.of(made.formula("#0 + #1", first, second));
                }
            }
        }
        return Optional.empty();
    }

    /** The nearest numbers of such words that make it, the last one taken away. */
    private Optional<Claim> find(Num made, Pattern one, Pattern other, Pattern less) {
        for (Num first : near(made, one)) {
            for (Num second : near(made, other)) {
                for (Num third : near(made, less)) {
                    BigDecimal value = first.value().add(second.value()).subtract(third.value());
                    if (first.at() != second.at() && made.is(value, first, second, third)) {
                        return Optional.of(made.formula("#0 + #1 - #2", first, second, third));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** 收入1493万元，上级补助收入44万元，上年结余140万元，支出1459万元，年终结余218万元: all that stands right before it. */
    private Optional<Claim> right(Num made) {
        List<Num> terms = new ArrayList<>(field.before(made, TERMS, n -> n.quantity() && n.money()));
        Collections.reverse(terms);
        StringBuilder expression = new StringBuilder();
        BigDecimal value = BigDecimal.ZERO;
        int spent = 0;
        for (int i = 0; i < terms.size(); i++) {
            Num term = terms.get(i);
            boolean out = SPENT.matcher(term.words()).find();
            boolean in = OPENING.matcher(term.words()).find()
                    || INCOME.matcher(term.words()).find();
            if (in == out || out && i == 0 || term.passage() < made.passage() - 1) {
                return Optional.empty();
            }
            spent += out ? 1 : 0;
            value = out ? value.subtract(term.value()) : value.add(term.value());
            expression.append(i == 0 ? "" : out ? " - " : " + ").append('#').append(i);
        }
        boolean all = terms.size() == TERMS && spent == 1;
        return all && made.is(value, terms.toArray(Num[]::new))
                ? Optional.of(new Claim.Formula(
                        made.fact(), terms.stream().map(Num::fact).toList(), expression.toString()))
                : Optional.empty();
    }

    private List<Num> near(Num made, Pattern words) {
        Set<Num> called = numbers.get(words);
        if (called == null) {
            called = called(words);
            numbers.put(words, called);
        }
        return called.isEmpty()
                ? List.of()
                : field.around(made, FAR, FAR, called::contains).stream()
                        .limit(FAR / 2)
                        .toList();
    }

    /** The sums of money with such words before them. */
    private Set<Num> called(Pattern words) {
        Set<Num> called = new HashSet<>();
        for (Num num : field.numbers()) {
            if (num.quantity()
                    && num.money()
                    && num.value().signum() > 0
                    && words.matcher(num.words()).find()) {
                called.add(num);
            }
        }
        return called;
    }
}
