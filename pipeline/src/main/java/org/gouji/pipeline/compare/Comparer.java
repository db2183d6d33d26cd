package org.gouji.pipeline.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.export.Comparison;
import org.gouji.export.Comparison.Figures;
import org.gouji.export.Comparison.Row;
import org.gouji.model.Measure;
import org.gouji.model.pack.Item;
import org.gouji.pipeline.compare.CompareRequest.By;
import org.gouji.pipeline.compare.Print.Named;

/** The door of the comparison: from a request to the table. All its numbers are of one kind and one measure. */
public final class Comparer {
    private final Prints prints;

    /** @param vocabulary the known items by their plain names */
    public Comparer(Connection connection, Map<String, Item> vocabulary) {
        this.prints = new Prints(connection, vocabulary);
    }

    /** The table; without rows where no report prints the items so. */
    public Comparison compare(CompareRequest request) throws SQLException {
        List<Print> all = new ArrayList<>();
        for (String name : request.items()) {
            for (Named item : prints.named(name)) {
                all.addAll(prints(item, request));
            }
        }
        Choice choice = Choice.of(all, request.measure());
        List<Print> chosen = all.stream()
                .filter(print -> print.figures() == choice.figures() && print.measures(choice.measure()))
                .toList();
        List<Integer> years =
                List.copyOf(new TreeSet<>(chosen.stream().map(Print::about).toList()));
        List<Row> rows = new ArrayList<>();
        byRow(chosen).values().forEach(prints -> rows.add(UnitRow.of(prints, years)));
        return new Comparison(
                choice.figures(),
                choice.measure(),
                years,
                request.by() == By.DEPARTMENT ? sorted(rows) : sorted(RegionRow.sums(rows)));
    }

    /** Of units that print no total of the year the total with what is carried over; its money is said, and it is in no sum. */
    private List<Print> prints(Named item, CompareRequest request) throws SQLException {
        List<Print> found = new ArrayList<>(prints.of(item, request.years(), request.only()));
        Optional<Named> grand = request.by() == By.DEPARTMENT ? prints.grand(item) : Optional.empty();
        if (grand.isPresent()) {
            Set<String> units = found.stream().map(print -> print.who().full()).collect(Collectors.toSet());
            prints.of(grand.get(), request.years(), request.only()).stream()
                    .filter(print -> !units.contains(print.who().full()))
                    .map(print -> print.under(item))
                    .forEach(found::add);
        }
        return found;
    }

    /** What belongs in one row: an item of a unit, whose region not every report tells. */
    private record Place(Named item, String unit) {}

    private static Map<Place, List<Print>> byRow(List<Print> prints) {
        Map<Place, List<Print>> rows = new LinkedHashMap<>();
        for (Print print : prints) {
            rows.computeIfAbsent(new Place(print.item(), print.who().full()), place -> new ArrayList<>())
                    .add(print);
        }
        return rows;
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::item)
                        .thenComparing(Row::region)
                        .thenComparing(Row::name))
                .toList();
    }

    /**
     * What kind of number is compared, and which side of the items.
     *
     * @param figures the kind
     * @param measure the side, by the field's word
     */
    private record Choice(Figures figures, String measure) {
        private static final int FEW = 0;

        static Choice of(List<Print> prints, Optional<String> wanted) {
            Map<Figures, Map<String, Integer>> counts = new EnumMap<>(Figures.class);
            for (Print print : prints) {
                if (wanted.map(print::measures).orElse(true)) {
                    counts.computeIfAbsent(print.figures(), kind -> new HashMap<>())
                            .merge(wanted.orElse(print.taken().measure()), 1, Integer::sum);
                }
            }
            // Money before rates, rates before counts; what was spent before all else that is said of it.
            for (Map.Entry<Figures, Map<String, Integer>> kind : counts.entrySet()) {
                Map<String, Integer> measures = kind.getValue();
                if (measures.getOrDefault(Measure.FINAL.label(), FEW) > FEW) {
                    return new Choice(kind.getKey(), Measure.FINAL.label());
                }
            }
            return counts.entrySet().stream()
                    .findFirst()
                    .map(kind -> new Choice(kind.getKey(), most(kind.getValue())))
                    .orElse(new Choice(Figures.AMOUNT, wanted.orElse(Measure.FINAL.label())));
        }

        private static String most(Map<String, Integer> measures) {
            return measures.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }
}
