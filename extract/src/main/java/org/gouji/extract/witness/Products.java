package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Means;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Measure;
import org.gouji.model.Slips;

/** Finds what a price and an average belong to: 7650亩 × 220元/亩 = 168.3万元; 520000元 ÷ 65人 = 人均8000元. */
final class Products {
    private static final Pattern EACH =
            Pattern.compile("(?:" + Means.EACH + "|平均|每[\\u4e00-\\u9fa5]{1,6}|按|单价|标准)(?:[\\u4e00-\\u9fa5]{0,4})$");
    private static final Pattern MONTHLY = Pattern.compile("月均[\\u4e00-\\u9fa5]{0,4}$");
    private static final Pattern EACH_MONTH = Pattern.compile("每[人户名]每月|每月|月均|月人均|人月均|/月");
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int NEAR = 8;
    private static final int WIDE = 16;
    private static final int FAR = 40;
    private static final int SURE = 4;

    private final Field field;

    Products(Field field) {
        this.field = field;
    }

    List<Claim> read(Known known) {
        List<Claim> claims = new ArrayList<>();
        for (Num price : field.numbers()) {
            boolean each = EACH.matcher(price.words()).find()
                    || price.mention().measure() == Measure.UNIT_PRICE
                    || price.mention().measure() == Measure.THRESHOLD;
            boolean money = price.money() || price.plain();
            if (each && money && price.value().signum() > 0 && !known.has(price)) {
                monthly(price).or(() -> product(price)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 月均8次 of 96次 in a year. */
    private Optional<Claim> monthly(Num price) {
        if (!MONTHLY.matcher(price.words()).find()) {
            return Optional.empty();
        }
        return field.before(price, 2, n -> n.plain() && n.alike(price)).stream()
                .filter(n -> price.is(n.value().divide(YEAR, MathContext.DECIMAL64)))
                .findFirst()
                .map(n -> price.formula("#0 / 12", n));
    }

    private Optional<Claim> product(Num price) {
        Predicate<Num> counted = n -> n.plain() && !n.money() && n.value().compareTo(BigDecimal.ONE) > 0;
        Predicate<Num> beside = counted.and(n -> n.passage() == price.passage());
        List<Num> counts = new ArrayList<>(field.around(price, NEAR, 2, beside));
        // 能力评估14260人次, and some numbers on 每人次评估费120元
        field
                .before(
                        price,
                        WIDE,
                        beside.and(n ->
                                price.words().contains("每" + n.fact().quantity().unit())))
                .stream()
                .filter(n -> !counts.contains(n))
                .forEach(counts::add);
        List<Num> totals = field.around(
                price, FAR, FAR, n -> n.plain() && n.money() && n.value().signum() > 0);
        boolean months = EACH_MONTH.matcher(price.words()).find();
        for (Num total : totals) {
            for (Num count : counts) {
                boolean here = total.sentence() == price.sentence() && count.sentence() == price.sentence();
                BigDecimal product = price.value().multiply(count.value());
                boolean sure = here || total.digits() + price.digits() + count.digits() > 2 * SURE;
                if (price.money()
                        && total.at() != price.at()
                        && total.is(product)
                        && (sure || named(price, count, total))) {
                    return Optional.of(total.formula("#0 * #1", count, price));
                }
                if (inOtherUnit(price, count, total)) {
                    return Optional.of(total.formula("#0 * #1", count, price));
                }
                if (here && months && price.money() && total.at() != price.at() && total.is(product.multiply(YEAR))) {
                    return Optional.of(total.formula("#0 * #1 * 12", count, price));
                }
                boolean average = total.at() != price.at()
                        && !aside(total, count)
                        && price.digits() >= 2
                        && total.passage() == price.passage()
                        && price.money()
                        && price.nearly(total.value().divide(count.value(), MathContext.DECIMAL64))
                        && price.value().compareTo(total.value()) < 0;
                if (average) {
                    return Optional.of(price.formula("#0 / #1", total, count));
                }
            }
        }
        return Optional.empty();
    }

    /** 改造1680户，户均补助3000万元 beside 改造504万元: the price is in another unit than is printed. */
    private static boolean inOtherUnit(Num price, Num count, Num total) {
        return price.money()
                && total.at() != price.at()
                && count.sentence() == price.sentence()
                && total.digits() + price.digits() + count.digits() > SURE
                && Slips.units(price.fact().quantity()).stream().anyMatch(v -> total.is(v.multiply(count.value())))
                && Pairs.shared(price.mention().fact().item() + "|" + count.named(), total.named()) > 0;
    }

    /** 86笔1376万元（上年75笔、1420万元），笔均16万元: an amount in a bracket that does not open with it is of something else. */
    private static boolean aside(Num total, Num count) {
        return total.mention().depth() > count.mention().depth()
                && !total.mention().lead().startsWith("（");
    }

    private static boolean named(Num price, Num count, Num total) {
        return total.passage() != price.passage()
                && Pairs.shared(price.mention().lead() + "|" + count.named(), total.named()) > 0;
    }
}
