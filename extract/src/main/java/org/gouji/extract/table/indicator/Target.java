package org.gouji.extract.table.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Span;

/**
 * The one number of a cell for a target or what came of it: ≥95%, 不低于1000人, 80万元以内, 85%以上.
 *
 * @param way which side of it is good; empty if the cell doesn't say
 * @param number the number
 * @param unit its unit, {@code %} always half-width
 */
record Target(Optional<Way> way, Printed number, String unit) {
    private static final String LEAST = "≥|≧|>=|＞=|>|＞|不低于|不少于|不小于|大于等于|大于|多于|高于|达到|至少|超过";
    private static final String MOST = "≤|≦|<=|＜=|<|＜|不超过|不高于|不大于|不多于|小于等于|小于|低于|少于|控制在";
    private static final Pattern AT_LEAST = Pattern.compile(LEAST);
    private static final Pattern AT_MOST = Pattern.compile(MOST);
    private static final Pattern CELL = Pattern.compile("^\\s*(?<way>" + LEAST + "|" + MOST + "|=|＝|等于)?\\s*"
            + "(?<n>-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*(?<unit>%|％|[^\\d\\s，。；;、,（(/~～—-]{0,5}?(?:元[/／每][^\\d\\s，。；;、,（(≥≤]{1,8}?)?)"
            + "(?<more>（含）以上|及以上|以上|及以下|以下|以内|之内|内)?\\s*$");
    private static final Pattern EACH = Pattern.compile("元[/／每].*$");
    private static final Pattern SIGN = Pattern.compile("^\\s*(?<way>" + LEAST + "|" + MOST + "|=|＝|等于)\\s*$");
    private static final Pattern VAGUE = Pattern.compile(".*(?:余|多|左右|约|年|月|月底|年底|日|号|期间)$|^[年月日].*");

    /** The number of a cell that holds nothing else; nothing if it can't be told. */
    static Optional<Target> of(Line line) {
        Matcher m = CELL.matcher(line.chars());
        if (!m.find()
                || (VAGUE.matcher(m.group("unit")).matches()
                        && !EACH.matcher(m.group("unit")).find())) {
            return Optional.empty();
        }
        Span span = line.span(m.start("n"), m.end("n"));
        Printed number = new Printed(new BigDecimal(m.group("n").replace(",", "")), Printed.Approximation.NONE, span);
        Optional<Way> before = way(m.group("way"));
        return Optional.of(new Target(
                before.or(() -> after(m.group("more"))), number, m.group("unit").replace("％", "%")));
    }

    /** The way that a sign alone says. */
    static Optional<Way> sign(String words) {
        Matcher m = SIGN.matcher(words);
        return m.matches() ? way(m.group("way")) : Optional.empty();
    }

    private static Optional<Way> way(String sign) {
        if (sign == null) {
            return Optional.empty();
        }
        return Optional.of(
                AT_LEAST.matcher(sign).matches()
                        ? Way.AT_LEAST
                        : AT_MOST.matcher(sign).matches() ? Way.AT_MOST : Way.EQUAL);
    }

    private static Optional<Way> after(String words) {
        return words == null ? Optional.empty() : Optional.of(words.contains("上") ? Way.AT_LEAST : Way.AT_MOST);
    }

    /** The same with what its row says of all its numbers. */
    Target with(Optional<Way> said, String rowUnit) {
        return new Target(way.or(() -> said), number, unit.isEmpty() ? rowUnit.replace("％", "%") : unit);
    }

    Fact fact(String name, Measure measure, Place place) {
        return new Fact(quantity(), name, name, measure, Scope.UNSAID, OptionalInt.empty(), place);
    }

    /** Whether it is a price: 583元/人·月. */
    boolean each() {
        return EACH.matcher(unit).find();
    }

    private Quantity quantity() {
        String whole = EACH.matcher(unit).replaceFirst("元");
        for (MoneyUnit money : MoneyUnit.values()) {
            if (money.label().equals(whole)) {
                return new Quantity.Amount(number.digits(), number, money, Quantity.UnitFrom.HEADER);
            }
        }
        return unit.equals("%")
                ? new Quantity.Percentage(number.digits(), number, Quantity.Form.PERCENT, true)
                : new Quantity.Count(number.digits(), number, unit);
    }

    /** Whether two are measured in one unit; money in any. */
    boolean comparable(Target other) {
        return unit.equals(other.unit) || (money() && other.money());
    }

    boolean money() {
        return quantity() instanceof Quantity.Amount;
    }

    boolean percent() {
        return unit.equals("%");
    }
}
