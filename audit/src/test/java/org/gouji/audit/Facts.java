package org.gouji.audit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Writes numbers one after the other into a text of its own and gives back their facts, so that every span quotes what it should. */
final class Facts {
    private static final Pattern NUMBER =
            Pattern.compile("(?<before>约|近)?(?<digits>-?[\\d,]+(?:\\.\\d+)?)(?<more>余|多)?(?<unit>\\D*)");

    private final StringBuilder text = new StringBuilder();

    /** A number as a report prints it: {@code 1,234.50万元}, {@code 5万余元} is {@code 5余万元} here, {@code 12.3%}, {@code 7个}. */
    Fact of(String printed) {
        return of(printed, "");
    }

    /** The same of a table whose header has the unit: only the digits are printed. */
    Fact cell(String digits, String unit) {
        return of(digits, unit);
    }

    private Fact of(String printed, String header) {
        Matcher m = NUMBER.matcher(printed);
        if (!m.matches()) {
            throw new IllegalArgumentException("no number: " + printed);
        }
        int start = text.length();
        text.append(printed);
        Span span = new Span(start, text.length());
        text.append("；");
        Printed number = new Printed(
                new BigDecimal(m.group("digits").replace(",", "")),
                approximation(m),
                new Span(start + m.start("digits"), start + m.end("digits")));
        return fact(quantity(span, number, m.group("unit") + header, header.isEmpty()));
    }

    private static Approximation approximation(Matcher m) {
        if (m.group("more") != null) {
            return Approximation.OVER;
        }
        return m.group("before") == null
                ? Approximation.NONE
                : m.group("before").equals("约") ? Approximation.ABOUT : Approximation.AT_MOST;
    }

    private static Quantity quantity(Span span, Printed number, String unit, boolean printed) {
        for (MoneyUnit money : MoneyUnit.values()) {
            if (money.label().equals(unit)) {
                return new Quantity.Amount(
                        span, number, money, printed ? Quantity.UnitFrom.PRINTED : Quantity.UnitFrom.HEADER);
            }
        }
        return switch (unit) {
            case "%" -> new Quantity.Percentage(span, number, Form.PERCENT, true);
            case "个百分点" -> new Quantity.Percentage(span, number, Form.POINTS, true);
            case "之一" -> new Quantity.Percentage(span, number, Form.FRACTION, false);
            default -> new Quantity.Count(span, number, unit);
        };
    }

    private static Fact fact(Quantity quantity) {
        Measure measure = quantity instanceof Quantity.Percentage ? Measure.RATE : Measure.FINAL;
        Place place = new Place(PlaceKind.PROSE, quantity.span(), 0);
        return new Fact(quantity, "", "", measure, Scope.UNSAID, OptionalInt.empty(), place);
    }

    static Fact named(Fact fact, String item, String key) {
        return new Fact(fact.quantity(), item, key, fact.measure(), fact.scope(), fact.year(), fact.place());
    }

    static Fact measuring(Fact fact, Measure measure) {
        return new Fact(fact.quantity(), fact.item(), fact.key(), measure, fact.scope(), fact.year(), fact.place());
    }

    static Fact in(Fact fact, PlaceKind kind) {
        Place place = new Place(kind, fact.span(), 0);
        return new Fact(fact.quantity(), fact.item(), fact.key(), fact.measure(), fact.scope(), fact.year(), place);
    }

    /** The same number in a sentence with others. */
    static Fact within(Fact fact, Span sentence) {
        Place place = new Place(PlaceKind.PROSE, sentence, 0);
        return new Fact(fact.quantity(), fact.item(), fact.key(), fact.measure(), fact.scope(), fact.year(), place);
    }

    /** Numbers with spaces between them. */
    List<Fact> all(String printed) {
        return Arrays.stream(printed.trim().split("\\s+")).map(this::of).toList();
    }

    Claim.Sum sum(Closure closure, String total, String parts) {
        return sum(closure, of(total), all(parts));
    }

    static Claim.Sum sum(Closure closure, Fact total, List<Fact> parts) {
        return new Claim.Sum(total, parts, closure, Optional.empty(), total.span());
    }

    Claim.Ratio ratio(Ratio.Type type, String rate, String part, String base) {
        return ratio(type, of(rate), of(part), of(base));
    }

    static Claim.Ratio ratio(Ratio.Type type, Fact rate, Fact part, Fact base) {
        return new Ratio(rate, part, base, type, true, rate.span());
    }

    /**
     * A change from a line of words and numbers: {@code 本年 110 增加 10 增长 10% 上年 100}. {@code 增加 减少 持平} stand before an amount,
     * {@code 增长 下降} before a rate, {@code 增减额} and {@code 增减率} say no direction.
     */
    Claim.Change change(String line) {
        Optional<Fact> current = Optional.empty();
        Optional<Fact> delta = Optional.empty();
        Optional<Fact> rate = Optional.empty();
        Optional<Fact> prior = Optional.empty();
        Optional<Direction> deltaWay = Optional.empty();
        Optional<Direction> rateWay = Optional.empty();
        String[] words = line.trim().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            Optional<Fact> fact = Optional.of(of(words[i + 1]));
            switch (words[i]) {
                case "本年" -> current = fact;
                case "上年" -> prior = fact;
                case "增长", "下降", "增减率" -> {
                    rate = fact;
                    rateWay = way(words[i]);
                }
                default -> {
                    delta = fact;
                    deltaWay = way(words[i]);
                }
            }
        }
        return new Claim.Change(current, delta, rate, prior, deltaWay, rateWay, new Span(0, text.length()));
    }

    private static Optional<Direction> way(String word) {
        return switch (word) {
            case "增长", "增加" -> Optional.of(Direction.UP);
            case "下降", "减少" -> Optional.of(Direction.DOWN);
            case "持平" -> Optional.of(Direction.FLAT);
            default -> Optional.empty();
        };
    }

    String text() {
        return text.toString();
    }
}
