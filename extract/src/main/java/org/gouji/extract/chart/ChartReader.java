package org.gouji.extract.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.vocabulary.Vocabulary;
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

    private static final Pattern NO_NAME =
            Pattern.compile("(?:20\\d\\d年?度?|系列\\d*|列\\d*|[Ss]eries\\s?\\d*|金额|数值|单位：.*|)");
    private static final Pattern SIDE = Pattern.compile("(?:决算)?(?<side>收入|支出)(?:决算)?(?:总计|合计|总额|数)?");
    /** What a title has around the name of what it shows: 图5：…决算变动情况图. */
    private static final Pattern TITLE = Pattern.compile(
            "^(?:[（(]?图表?[\\d一二三四五六七八九十]*[：:.、]?)|^20\\d\\d[-—至]?(?:20\\d\\d)?年度?|(?:决算)?(?:总体)?(?:变动|变化|对比|增减|构成|结构)?(?:情况|趋势)?(?:对比|比较|示意)?图?[）)]?$");

    private static final String FISCAL = "财政拨款";

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
                facts.add(fact(point, series, shares, new Context(chart.title(), setting)));
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

    /**
     * What a value takes for granted.
     *
     * @param title of its chart
     */
    private record Context(String title, Setting setting) {}

    private Fact fact(Point point, Series series, boolean shares, Context context) {
        Setting setting = context.setting();
        Printed printed = new Printed(point.value(), Printed.Approximation.NONE, point.span());
        Quantity quantity = shares
                ? new Quantity.Percentage(point.span(), printed, Quantity.Form.FRACTION, false)
                : new Quantity.Amount(
                        point.span(), printed, setting.unit().orElse(MoneyUnit.WAN), Quantity.UnitFrom.INFERRED);
        Naming.Name name = naming.named(point.category());
        Place place = new Place(PlaceKind.CHART, point.span(), setting.section());
        return new Fact(
                quantity,
                shares ? point.category() : item(point, series, context.title()),
                name.key(),
                shares ? Measure.SHARE : Measure.FINAL,
                Scope.UNSAID,
                year(series, point, setting),
                place);
    }

    /** The item of an amount: its category, or what the title is about where category and series are years; empty if none says. */
    private String item(Point point, Series series, String title) {
        String words =
                point.category().isEmpty() || NO_NAME.matcher(point.category()).matches()
                        ? series.name()
                        : point.category();
        if (NO_NAME.matcher(words).matches()) {
            return naming.named(TITLE.matcher(Vocabulary.plain(title)).replaceAll(""))
                    .text();
        }
        Matcher side = SIDE.matcher(words);
        boolean years = YEAR.matcher(series.name()).find()
                || YEAR.matcher(point.category()).find();
        return side.matches() && years ? (title.contains(FISCAL) ? FISCAL : "") + side.group("side") + "总计" : words;
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
