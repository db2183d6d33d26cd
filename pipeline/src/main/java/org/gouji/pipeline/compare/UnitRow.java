package org.gouji.pipeline.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.export.Comparison.Cell;
import org.gouji.export.Comparison.Change;
import org.gouji.export.Comparison.Row;
import org.gouji.export.Comparison.Taken;
import org.gouji.model.Measure;
import org.gouji.model.Scope;

/**
 * Makes the row of a unit. Its cells speak of one money: of the scopes that the unit's reports print the item under, the one that fills most
 * years; what is printed under others is kept beside it.
 */
final class UnitRow {
    /** What ties before what doesn't, the year's own report before a later one that looks back, then the more digits. */
    private static final Comparator<Taken> BEST = Comparator.comparing(Taken::doubted)
            .thenComparing((Taken taken) -> taken.measure().equals(Measure.PRIOR.label())
                    || taken.source().year() != taken.source().about())
            .thenComparing(Taken::half)
            .thenComparing(taken -> taken.source().path())
            .thenComparing(taken -> taken.source().start());

    private UnitRow() {}

    static Row of(List<Print> prints, List<Integer> years) {
        String scope = scope(prints);
        List<Cell> cells = new ArrayList<>();
        for (int year : years) {
            cells.add(cell(
                    year,
                    prints.stream()
                            .filter(print -> print.about() == year
                                    && print.taken().scope().equals(scope))
                            .toList()));
        }
        Print.Unit who = prints.stream()
                .map(Print::who)
                .max(Comparator.comparing(unit -> unit.region().length()))
                .orElseThrow();
        List<Taken> others = prints.stream()
                .map(Print::taken)
                .filter(taken -> !taken.scope().equals(scope))
                .filter(taken -> cells.stream().noneMatch(cell -> confirms(cell, taken)))
                .toList();
        return new Row(prints.get(0).item().name(), who.name(), who.region(), scope, changes(cells), others);
    }

    private static boolean confirms(Cell cell, Taken other) {
        return cell.year() == other.source().about()
                && cell.value().isPresent()
                && cell.taken().stream().allMatch(other::meets);
    }

    private static String scope(List<Print> prints) {
        Map<String, Long> years = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            years.put(
                    scope.label(),
                    prints.stream()
                            .filter(print -> print.taken().scope().equals(scope.label()))
                            .map(Print::about)
                            .distinct()
                            .count());
        }
        // The first of those that fill as many: the order of the enumeration is from the widest to the narrowest.
        return years.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** The prints of a year: one value if they are all prints of one number. What is only about so much never decides. */
    private static Cell cell(int year, List<Print> prints) {
        boolean exact = prints.stream().anyMatch(print -> !print.approximate());
        List<Taken> taken = prints.stream()
                .filter(print -> !exact || !print.approximate())
                .map(Print::taken)
                .sorted(BEST)
                .toList();
        boolean agree = taken.stream().allMatch(one -> taken.stream().allMatch(one::meets));
        Optional<BigDecimal> value = agree
                ? taken.stream()
                        .min(Comparator.comparing(Taken::doubted).thenComparing(Taken::half))
                        .map(Taken::value)
                : Optional.empty();
        return new Cell(year, value, taken, taken.isEmpty() ? 0 : 1, List.of(), Optional.empty());
    }

    /** Adds what has changed against the column before, where both are known, tie in their reports and are of as many units. */
    static List<Cell> changes(List<Cell> cells) {
        List<Cell> changed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Cell> before = i == 0 ? Optional.empty() : Optional.of(cells.get(i - 1));
            changed.add(cell.against(before.flatMap(last -> change(last, cell))));
        }
        return changed;
    }

    private static Optional<Change> change(Cell last, Cell cell) {
        boolean known = !last.doubted()
                && !cell.doubted()
                && last.value().isPresent()
                && cell.value().isPresent()
                && last.missing().isEmpty()
                && cell.missing().isEmpty();
        return known && RegionRow.sameUnits(last, cell)
                ? Optional.of(Change.between(
                        last.year(), last.value().get(), cell.value().get()))
                : Optional.empty();
    }
}
