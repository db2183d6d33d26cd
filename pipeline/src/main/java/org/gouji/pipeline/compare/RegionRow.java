package org.gouji.pipeline.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.export.Comparison.Cell;
import org.gouji.export.Comparison.Row;
import org.gouji.export.Comparison.Taken;

/** Sums the rows of units to rows of regions. A unit whose prints differ is not in the sum, and is named. */
final class RegionRow {
    private RegionRow() {}

    static List<Row> sums(List<Row> units) {
        Map<List<String>, List<Row>> regions = new LinkedHashMap<>();
        for (Row unit : units) {
            regions.computeIfAbsent(List.of(unit.item(), unit.region()), place -> new ArrayList<>())
                    .add(unit);
        }
        return regions.values().stream().map(RegionRow::sum).toList();
    }

    private static Row sum(List<Row> units) {
        Row first = units.get(0);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            cells.add(cell(units, i));
        }
        List<Taken> others =
                units.stream().flatMap(unit -> unit.others().stream()).toList();
        return new Row(first.item(), first.region(), first.region(), "", UnitRow.changes(cells), others);
    }

    private static Cell cell(List<Row> units, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        int summed = 0;
        List<Taken> taken = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Row unit : units) {
            Cell cell = unit.cells().get(column);
            if (cell.conflict()) {
                missing.add(unit.name());
            } else if (cell.value().isPresent()) {
                sum = sum.add(cell.value().get());
                summed++;
                taken.add(cell.taken().get(0));
            }
        }
        int year = units.get(0).cells().get(column).year();
        Optional<BigDecimal> value = summed == 0 ? Optional.empty() : Optional.of(sum);
        return new Cell(year, value, taken, summed, missing, Optional.empty());
    }

    /** Whether two cells speak of the same units: a sum over more units is no growth. */
    static boolean sameUnits(Cell one, Cell other) {
        return names(one).equals(names(other));
    }

    private static Set<String> names(Cell cell) {
        return cell.taken().stream().map(taken -> taken.source().unit()).collect(Collectors.toSet());
    }
}
