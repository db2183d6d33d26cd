package org.gouji.extract.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Setting;
import org.gouji.model.Block.Chart;
import org.gouji.model.Block.Point;
import org.gouji.model.Block.Series;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Reads a chart's values: shares of one whole as fractions or percentages, else amounts in the unit that the report mostly uses. */
public final class ChartReader {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?");

    /** 88.6 % is stored as 0.886. */
    private static final int FRACTION = 3;

    private final Naming naming;

    public ChartReader(Naming naming) {
        this.naming = naming;
    }

    /** The facts of a chart, in order. */
    public List<Fact> read(Chart chart, Setting setting) {
        List<Fact> facts = new ArrayList<>();
        for (Series series : chart.series()) {
            boolean shares = shares(series);
            for (Point point : series.points()) {
                facts.add(fact(point, series, shares, setting));
            }
        }
        return facts;
    }

    /** Shares of one whole are stored as fractions: most of the values that are not 0 lie below 1 and have the digits of a percentage. */
    private static boolean shares(Series series) {
        long values =
                series.points().stream().filter(p -> p.value().signum() != 0).count();
        long fractions = series.points().stream()
                .filter(p -> p.value().signum() > 0
                        && p.value().compareTo(BigDecimal.ONE) < 0
                        && p.value().scale() >= FRACTION)
                .count();
        boolean whole = values == 1
                && series.points().size() > 1
                && series.points().stream()
                        .allMatch(p -> p.value().signum() == 0 || p.value().compareTo(BigDecimal.ONE) == 0);
        return whole || (fractions > 0 && fractions * 2 >= values);
    }

    private Fact fact(Point point, Series series, boolean shares, Setting setting) {
        Printed printed = new Printed(point.value(), Printed.Approximation.NONE, point.span());
        Quantity quantity = shares
                ? new Quantity.Percentage(point.span(), printed, Quantity.Form.FRACTION, false)
                : new Quantity.Amount(
                        point.span(), printed, setting.unit().orElse(MoneyUnit.WAN), Quantity.UnitFrom.INFERRED);
        Naming.Name name = naming.named(point.category());
        Place place = new Place(PlaceKind.CHART, point.span(), setting.section());
        return new Fact(
                quantity,
                point.category().isEmpty() ? series.name() : point.category(),
                name.key(),
                shares ? Measure.SHARE : Measure.FINAL,
                Scope.UNSAID,
                year(series, point, setting),
                place);
    }

    private static OptionalInt year(Series series, Point point, Setting setting) {
        for (String words : List.of(series.name(), point.category())) {
            Matcher year = YEAR.matcher(words);
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return setting.year();
    }
}
