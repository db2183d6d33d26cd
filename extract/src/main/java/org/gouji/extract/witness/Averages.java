package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Printed.Approximation;

/**
 * Finds what an average was worked out from, money or things counted: 340户 over 17台 makes 平均每台20户, the public expenses over the staff 人均1.57万元, a
 * year's 28640吨 日均78吨.
 */
final class Averages {
    private static final Pattern EACH = Pattern.compile(
            "(?:平均|折合|折|均摊到|分摊到)每(?<each>名|个|台|辆|户|人|亩|件|次|批次|场|所|家|村|平方米|公里|吨|位|套|处|座|天|日|月|期|班)(?<noun>[^，。；：]{0,8})$"
                    + "|(?<mean>[人户车亩生次场家校村台师日月座])均(?<rest>[^，。；：]{0,10})$");
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("人", List.of("人", "名", "人次", "位")),
            Map.entry("名", List.of("名", "人", "位")),
            Map.entry("位", List.of("位", "人", "名")),
            Map.entry("生", List.of("人", "名")),
            Map.entry("师", List.of("人", "名")),
            Map.entry("车", List.of("辆", "台")),
            Map.entry("次", List.of("次", "人次", "批次", "场次")),
            Map.entry("批次", List.of("批次")),
            Map.entry("场", List.of("场", "场次")),
            Map.entry("家", List.of("家", "户")),
            Map.entry("校", List.of("所", "家")),
            Map.entry("村", List.of("个", "村")),
            Map.entry("月", List.of()),
            Map.entry("日", List.of()),
            Map.entry("天", List.of()));
    private static final List<Integer> DAYS = List.of(365, 366);
    private static final List<Integer> MONTHS = List.of(12);
    private static final int NEAR = 12;
    private static final int FAR = 400;
    private static final int TELLING = 2;

    private final Field field;

    Averages(Field field) {
        this.field = field;
    }

    List<Claim> read(Known known) {
        List<Claim> claims = new ArrayList<>();
        for (Num mean : field.numbers()) {
            Matcher each = EACH.matcher(mean.words());
            Approximation about = mean.fact().quantity().number().approximation();
            boolean fits = (about == Approximation.NONE || about == Approximation.ABOUT)
                    && !mean.mention().percentage()
                    && mean.value().signum() > 0
                    && !known.has(mean);
            if (fits && each.find()) {
                String of = each.group("each") != null ? each.group("each") : each.group("mean");
                period(mean, of).or(() -> quotient(mean, of)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 日均 and 月均 of a number before it in its paragraph. */
    private Optional<Claim> period(Num mean, String of) {
        List<Integer> parts = of.equals("日") || of.equals("天") ? DAYS : of.equals("月") ? MONTHS : List.of();
        for (int part : parts) {
            Optional<Num> total = field.before(mean, NEAR, n -> n.plain() && alike(n, mean)).stream()
                    .filter(n -> n.passage() == mean.passage() && prints(mean, n, BigDecimal.valueOf(part)))
                    .findFirst();
            if (total.isPresent()) {
                return Optional.of(mean.formula("#0 / " + part, total.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> quotient(Num mean, String of) {
        List<String> units = UNITS.getOrDefault(of, List.of(of));
        Predicate<Num> counted = n -> n.plain()
                && !n.money()
                && n.at() != mean.at()
                && n.value().compareTo(BigDecimal.ONE) > 0
                && units.contains(n.fact().quantity().unit());
        List<Num> counts = field.around(mean, FAR, NEAR, counted);
        List<Num> totals = field.around(
                mean, FAR, NEAR, n -> n.plain() && alike(n, mean) && n.value().compareTo(mean.value()) > 0);
        boolean telling = mean.digits() >= TELLING;
        for (Num total : totals) {
            for (Num count : counts) {
                if (count.at() != total.at()
                        && prints(mean, total, count.value())
                        && (near(mean, total) || telling && named(mean, total))
                        && (near(mean, count) || telling && named(mean, count) || staff(count))) {
                    return Optional.of(mean.formula("#0 / #1", total, count));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean near(Num mean, Num other) {
        return other.sentence() == mean.sentence()
                || mean.digits() >= TELLING && other.passage() == mean.passage() && other.digits() > TELLING;
    }

    private static boolean named(Num mean, Num other) {
        return Pairs.shared(mean.named(), other.named()) > 0;
    }

    private static boolean staff(Num count) {
        return count.fact().key().startsWith("staff.actual");
    }

    private static boolean alike(Num total, Num mean) {
        return total.money() == mean.money() && total.alike(mean);
    }

    private static boolean prints(Num mean, Num total, BigDecimal parts) {
        BigDecimal made = total.value().divide(parts, MathContext.DECIMAL64);
        boolean whole = mean.half().signum() == 0;
        BigDecimal half = whole ? new BigDecimal("0.5") : mean.half();
        return made.subtract(mean.value()).abs().compareTo(half) <= 0;
    }
}
