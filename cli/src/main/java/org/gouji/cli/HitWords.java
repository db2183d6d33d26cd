package org.gouji.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.index.Facet;
import org.gouji.index.HitKind;
import org.gouji.index.Order;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Field;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;

/** What kinds of hit, orders and facets are called, on the command line and in print. */
final class HitWords {
    private static final Map<HitKind, Wording> KINDS = Map.of(
            HitKind.REPORT, new Wording("报告", "reports"),
            HitKind.SECTION, new Wording("章节", "sections"),
            HitKind.PARAGRAPH, new Wording("段落", "paragraphs"),
            HitKind.FIGURE, new Wording("数字", "figures"),
            HitKind.INDICATOR, new Wording("指标", "indicators"),
            HitKind.FINDING, new Wording("发现", "findings"));
    private static final Map<Order.By, Wording> ORDERS = Map.of(
            Order.By.RELEVANCE, new Wording("相关", "relevance"),
            Order.By.AMOUNT, new Wording("金额", "amount"),
            Order.By.YEAR, new Wording("年度", "year"),
            Order.By.DEVIATION, new Wording("偏差", "deviation"),
            Order.By.PLACE, new Wording("位置", "place"));

    private HitWords() {}

    static Wording of(HitKind kind) {
        return KINDS.getOrDefault(kind, Wording.same(kind.name()));
    }

    static Wording of(Facet facet) {
        return Field.valueOf(facet.name()).label();
    }

    /** A value of a facet: names as printed, constants by their label. */
    static Wording of(Facet facet, String value) {
        return facet == Facet.VERDICT ? Asking.label(Field.VERDICT, value) : Wording.same(value);
    }

    /** A kind as typed behind {@code --as}. */
    static HitKind kind(String typed) {
        return named(KINDS, typed).orElseThrow(() -> unknown("--as", typed, KINDS));
    }

    /** An order as typed behind {@code --sort}: {@code amount}, {@code amount:asc}. */
    static Order order(String typed) {
        int colon = Math.max(typed.indexOf(':'), typed.indexOf('：'));
        String name = colon < 0 ? typed : typed.substring(0, colon);
        String direction = colon < 0 ? "desc" : typed.substring(colon + 1).strip();
        boolean ascending = direction.equalsIgnoreCase("asc") || direction.equals("升");
        if (!ascending && !direction.equalsIgnoreCase("desc") && !direction.equals("降")) {
            throw new BadRequest(
                    new Wording("--sort 的方向应为 asc（升）或 desc（降）：" + typed, "--sort goes asc or desc, not " + typed));
        }
        return new Order(named(ORDERS, name).orElseThrow(() -> unknown("--sort", typed, ORDERS)), ascending);
    }

    private static <T> Optional<T> named(Map<T, Wording> names, String typed) {
        String name = typed.strip();
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().zh().equals(name)
                        || entry.getValue().en().equalsIgnoreCase(name)
                        || entry.getValue().en().equalsIgnoreCase(name + "s"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static BadRequest unknown(String option, String typed, Map<?, Wording> names) {
        String known = Stream.of(names.values())
                .flatMap(values -> values.stream().map(Wording::en))
                .sorted()
                .collect(Collectors.joining(", "));
        return new BadRequest(new Wording(
                option + " 无法识别：" + typed + "；可用 " + known, option + ": " + typed + " is none of " + known));
    }
}
