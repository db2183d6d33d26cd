package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.LineNumbers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.jspecify.annotations.Nullable;

/** The numbers of a table by columns and by rows: as they have been read, or as the counts and percentages that they are. */
public final class NumberLines {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?");
    private static final Pattern UNIT = Pattern.compile("（[^（）]*）");
    private static final Pattern CODES = Pattern.compile("编码|代码|序号|行次|行号|栏次|电话|日期|编号|文号|账号|名次|排名|年份|年度$|^[类款项]$|电话|时间");
    private static final Pattern PERCENT = Pattern.compile(".*(?:[%％]）?|率|占比|比重)");
    private static final int FEWEST = 2;

    private final Grid grid;
    private final PercentCells percentages;
    private final Place place;
    private final Map<Span, Fact> known = new HashMap<>();
    private final Set<Cell> numbering;
    /** Made when first asked for. */
    private @Nullable List<Line> rows;

    /** @param read the numbers of the table that have been read */
    public NumberLines(Grid grid, NumberReader numbers, Place place, List<Fact> read) {
        this.grid = grid;
        this.percentages = new PercentCells(grid, numbers);
        this.place = place;
        this.numbering = LineNumbers.of(grid);
        read.forEach(f -> known.put(f.span(), f));
    }

    /**
     * A row or column.
     *
     * @param at which
     * @param name its label or its head
     * @param numbers by the column or row that each is in
     */
    public record Line(int at, String name, Map<Integer, Fact> numbers) {}

    /** The rows that have as many cells as most: those of all columns in a drawn table. */
    List<Line> rows() {
        List<Line> known = rows;
        if (known == null) {
            known = List.copyOf(lines());
            rows = known;
        }
        return known;
    }

    private List<Line> lines() {
        List<List<Cell>> numbered =
                grid.rows().stream().filter(row -> numbers(row) >= FEWEST).toList();
        int most =
                numbered.stream().collect(Collectors.groupingBy(List::size, Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0);
        List<Line> rows = new ArrayList<>();
        for (List<Cell> row : numbered) {
            if (grid.isGrid() || row.size() == most) {
                rows.add(line(row.get(0).row(), row));
            }
        }
        return rows;
    }

    private long numbers(List<Cell> row) {
        return row.stream().filter(c -> NUMBER.matcher(grid.words(c)).matches()).count();
    }

    private Line line(int at, List<Cell> row) {
        int label = 0;
        while (label < row.size() - 1
                        && NUMBER.matcher(grid.words(row.get(label))).matches()
                || label < row.size() - 1 && grid.words(row.get(label)).isEmpty()) {
            label++;
        }
        String name = grid.words(row.get(label));
        Line line = new Line(at, name, new TreeMap<>());
        for (int i = label < row.size() - 1 ? label + 1 : 1; i < row.size(); i++) {
            Cell cell = row.get(i);
            int column = grid.isGrid() ? cell.column() : i;
            number(cell, name).ifPresent(fact -> line.numbers().put(column, fact));
        }
        return line;
    }

    /** The same numbers by columns. */
    static List<Line> columns(List<Line> rows) {
        Map<Integer, Line> columns = new TreeMap<>();
        for (Line row : rows) {
            row.numbers()
                    .forEach((column, fact) -> columns.computeIfAbsent(column, c -> new Line(c, "", new TreeMap<>()))
                            .numbers()
                            .put(row.at(), fact));
        }
        return List.copyOf(columns.values());
    }

    private Optional<Fact> number(Cell cell, String label) {
        String head = grid.headers().nearest(cell);
        if (known.containsKey(cell.span())) {
            return Optional.of(known.get(cell.span()));
        }
        if (CODES.matcher(head).find() || numbering.contains(cell)) {
            return Optional.empty();
        }
        Optional<Quantity.Percentage> rate = percentages.read(cell);
        if (rate.isPresent()) {
            return Optional.of(fact(rate.get(), head, Measure.RATE));
        }
        String words = grid.words(cell);
        if (!NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        if (PERCENT.matcher(label).matches()) {
            return percentages.number(cell).map(p -> fact(p, label, Measure.RATE));
        }
        BigDecimal value = new BigDecimal(words.replace(",", "").replace("+", ""));
        Printed printed = new Printed(value, Printed.Approximation.NONE, cell.span());
        return Optional.of(fact(new Quantity.Count(cell.span(), printed, ""), head, Measure.NUMBER));
    }

    private Fact fact(Quantity quantity, String name, Measure measure) {
        return new Fact(
                quantity, UNIT.matcher(name).replaceAll(""), "", measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
