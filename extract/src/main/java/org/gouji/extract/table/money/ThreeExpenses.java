package org.gouji.extract.table.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.table.grid.Grid;

/** The official table of 三公 expenses: one row of amounts without a label, the items above it, budget and final account side by side. */
final class ThreeExpenses {
    private static final Pattern CARS = Pattern.compile("公务用车(?:购置|运行).*");
    private static final Pattern ITEMS = Pattern.compile("因公出国.*|公务用车.*|公务接待.*|购置费|运行(?:维护)?费");
    private static final Pattern OF_CARS = Pattern.compile("购置费|运行.*");
    private static final Pattern SUBTOTAL = Pattern.compile("^" + Together.LABEL + "$");
    private static final Pattern SIDE = Pattern.compile("^(?:\\d{4}年度?)?(?:年初|全年|调整)?(?:预算|决算|支出决算)数?$");

    private ThreeExpenses() {}

    /**
     * What the headers say of an amount.
     *
     * @param name the item
     * @param side 预算数 or 决算数; empty if they don't tell
     */
    record Item(String name, String side) {}

    static boolean is(Grid grid) {
        List<String> words = grid.table().cells().stream().map(grid::words).toList();
        return grid.isGrid()
                && words.stream().anyMatch(w -> w.startsWith("因公出国"))
                && words.stream().anyMatch(w -> w.startsWith("公务接待"))
                && words.stream().anyMatch(w -> CARS.matcher(w).matches());
    }

    /** The item of a column by the words above it, nearest first; nothing if they name none of the table's. */
    static Optional<Item> cell(String header) {
        String side = Stream.of(header.split("\\|"))
                .filter(w -> SIDE.matcher(w).matches())
                .findFirst()
                .orElse("");
        String nearest = header.split("\\|")[0];
        Optional<String> item = Stream.of(header.split("\\|"))
                .filter(w -> ITEMS.matcher(w).matches())
                .findFirst();
        if (item.isEmpty()) {
            return SUBTOTAL.matcher(nearest).matches() ? Optional.of(new Item("三公经费", side)) : Optional.empty();
        }
        return item.map(name -> new Item(OF_CARS.matcher(name).matches() ? "公务用车" + name : name, side));
    }
}
