package org.gouji.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Field;
import org.gouji.index.ask.Range;
import org.gouji.model.Measure;

/**
 * What hits must have beside the words. Start from {@link #none()}. Words are compared as in a search: any part of the name will do, full
 * or half width. {@code item}, {@code measure} and {@code amount} are properties of figures: with one of them only figures are found.
 *
 * @param department part of the unit's name
 * @param region part of the region's name
 * @param years the report's year; for a figure the year it is about, where the text tells
 * @param kind part of the report's kind, see {@link org.gouji.model.Kinds}
 * @param item part of a figure's item, as printed or by its canonical name
 * @param measure which side of the item a figure measures
 * @param amount how much money a figure states
 * @param only the kinds of hit wanted; empty for all
 */
public record Filter(
        Optional<String> department,
        Optional<String> region,
        Optional<YearRange> years,
        Optional<String> kind,
        Optional<String> item,
        Optional<Measure> measure,
        Optional<MoneyRange> amount,
        Set<HitKind> only) {
    public Filter {
        only = Set.copyOf(only);
    }

    /** Everything passes. */
    public static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    public Filter inDepartment(String part) {
        return new Filter(Optional.of(part), region, years, kind, item, measure, amount, only);
    }

    public Filter inRegion(String part) {
        return new Filter(department, Optional.of(part), years, kind, item, measure, amount, only);
    }

    public Filter inYears(YearRange range) {
        return new Filter(department, region, Optional.of(range), kind, item, measure, amount, only);
    }

    public Filter ofKind(String part) {
        return new Filter(department, region, years, Optional.of(part), item, measure, amount, only);
    }

    public Filter ofItem(String part) {
        return new Filter(department, region, years, kind, Optional.of(part), measure, amount, only);
    }

    public Filter ofMeasure(Measure side) {
        return new Filter(department, region, years, kind, item, Optional.of(side), amount, only);
    }

    public Filter ofAmount(MoneyRange range) {
        return new Filter(department, region, years, kind, item, measure, Optional.of(range), only);
    }

    public Filter only(HitKind... kinds) {
        return new Filter(department, region, years, kind, item, measure, amount, Set.of(kinds));
    }

    /** A question with these conditions beside its own; blank names ask for nothing. */
    Clause and(Clause asked) {
        List<Clause> all = new ArrayList<>(List.of(asked));
        named(Field.DEPARTMENT, department).ifPresent(all::add);
        named(Field.REGION, region).ifPresent(all::add);
        named(Field.KIND, kind).ifPresent(all::add);
        named(Field.ITEM, item).ifPresent(all::add);
        years.map(range -> within(Field.YEAR, BigDecimal.valueOf(range.first()), BigDecimal.valueOf(range.last())))
                .ifPresent(all::add);
        measure.map(side -> new Clause.Coded(Field.MEASURE, Set.of(side.name())))
                .ifPresent(all::add);
        amount.map(range -> new Clause.Within(Field.AMOUNT, new Range(end(range.least()), end(range.most()))))
                .ifPresent(all::add);
        return Clause.all(all);
    }

    private static Optional<Clause> named(Field field, Optional<String> part) {
        return part.filter(text -> !text.isBlank()).map(text -> new Clause.Named(field, List.of(text), false));
    }

    private static Clause within(Field field, BigDecimal first, BigDecimal last) {
        return new Clause.Within(field, new Range(end(Optional.of(first)), end(Optional.of(last))));
    }

    private static Optional<Range.End> end(Optional<BigDecimal> value) {
        return value.map(number -> new Range.End(number, true));
    }
}
