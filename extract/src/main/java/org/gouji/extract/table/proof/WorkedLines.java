package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * Columns that are worked out of others beside them, and rows out of others above: 结余 of 下达 and 支付, 节约率 of 节约 and 预算, 调整后预算 of 年初预算, 追加 and 追减. The names say
 * which may be, and most of the numbers which are; then all must be.
 */
public final class WorkedLines extends ProvingReader {
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?[%％]?");
    private static final Pattern UNIT = Pattern.compile("（[^（）%％]*）");
    private static final int FEWEST = 2;
    private static final int MOST_LINES = 60;

    private final Grid grid;
    private final PercentCells percentages;
    private final Set<Span> worked;

    /**
     * @param read the numbers of the table that have been read
     * @param made what has been claimed of them
     */
    public WorkedLines(Grid grid, NumberReader numbers, Place place, List<Fact> read, List<Claim> made) {
        super(place, read);
        this.grid = grid;
        this.percentages = new PercentCells(grid, numbers);
        this.worked = results(made.stream());
    }

    /** Numbers side by side or one below the other, by their place on the line. */
    private record Line(String name, Map<Integer, Cell> cells) {}

    @Override
    public void read() {
        lines(columns());
        if (grid.isGrid()) {
            lines(rows());
        }
    }

    private List<Line> columns() {
        Map<String, Line> columns = new LinkedHashMap<>();
        for (Cell cell : grid.table().cells()) {
            if (NUMBER.matcher(grid.words(cell)).matches()) {
                String above = grid.headers().above(cell);
                columns.computeIfAbsent(cell.column() + above, k -> new Line(name(above), new TreeMap<>()))
                        .cells()
                        .put(cell.row(), cell);
            }
        }
        return List.copyOf(columns.values());
    }

    /** The words above a column, the outer ones first: 下达资金 over 小计 is 下达资金小计. */
    private static String name(String above) {
        StringBuilder name = new StringBuilder();
        for (String head : above.split("\\|")) {
            name.insert(0, head);
        }
        return UNIT.matcher(name).replaceAll("");
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            Map<Integer, Cell> numbers = new TreeMap<>();
            row.stream().filter(c -> NUMBER.matcher(grid.words(c)).matches()).forEach(c -> numbers.put(c.column(), c));
            if (numbers.size() >= FEWEST && !numbers.containsKey(row.get(0).column())) {
                rows.add(new Line(UNIT.matcher(grid.words(row.get(0))).replaceAll(""), numbers));
            }
        }
        return rows;
    }

    private void lines(List<Line> lines) {
        if (lines.size() > MOST_LINES) {
            return;
        }
        for (Line result : lines) {
            List<Worked> best = List.of();
            for (Reckoning way : Reckoning.of(result.name())) {
                for (List<Line> operands : choices(lines, result, way)) {
                    List<Worked> made = worked(result, operands, way);
                    best = holding(made) > holding(best) ? made : best;
                    best = better(best, lines, result, operands, way);
                }
            }
            if (holding(best) >= FEWEST && holding(best) * 3 >= best.size() * 2) {
                best.forEach(this::add);
            }
        }
    }

    /** Where a line of another name in the place of one makes more of the numbers, it is the one: 支出率 of 调整后, not of 年初安排. */
    private List<Worked> better(List<Worked> best, List<Line> lines, Line result, List<Line> operands, Reckoning way) {
        List<Worked> most = best;
        if (holding(best) < FEWEST || holding(best) == best.size()) {
            return best;
        }
        for (int i = 0; i < operands.size(); i++) {
            for (Line line : lines) {
                if (line != result && !operands.contains(line)) {
                    List<Line> others = new ArrayList<>(operands);
                    others.set(i, line);
                    List<Worked> made = worked(result, others, way);
                    most = holding(made) > holding(most) ? made : most;
                }
            }
        }
        return most;
    }

    /** All ways to choose an operand of each name. */
    private static List<List<Line>> choices(List<Line> lines, Line result, Reckoning way) {
        List<List<Line>> choices = List.of(List.of());
        for (Reckoning.Operand operand : way.operands()) {
            List<List<Line>> longer = new ArrayList<>();
            for (List<Line> choice : choices) {
                for (Line line : lines) {
                    if (line != result && !choice.contains(line) && operand.called(line.name())) {
                        List<Line> more = new ArrayList<>(choice);
                        more.add(line);
                        longer.add(more);
                    }
                }
            }
            choices = longer;
        }
        return choices;
    }

    /** A number and what it may have been worked out of. */
    private record Worked(Fact result, List<Fact> operands, Reckoning way, boolean holds) {}

    private static long holding(List<Worked> made) {
        return made.stream().filter(Worked::holds).count();
    }

    private List<Worked> worked(Line result, List<Line> operands, Reckoning way) {
        List<Worked> made = new ArrayList<>();
        result.cells().forEach((at, cell) -> {
            List<Fact> facts = operands.stream()
                    .flatMap(o -> Optional.ofNullable(o.cells().get(at)).stream())
                    .flatMap(c -> number(c, false).stream())
                    .toList();
            Optional<Fact> stated = number(cell, way.percent());
            if (stated.isPresent() && facts.size() == operands.size() && !worked.contains(cell.span())) {
                made.add(new Worked(stated.get(), facts, way, holds(stated.get(), facts, way)));
            }
        });
        boolean alike = made.stream()
                        .flatMap(w -> w.operands().stream())
                        .map(f -> f.quantity().getClass())
                        .distinct()
                        .count()
                < FEWEST;
        return alike ? made : List.of();
    }

    private static boolean holds(Fact result, List<Fact> operands, Reckoning way) {
        List<BigDecimal> values =
                operands.stream().map(f -> f.quantity().value()).toList();
        if (!way.percent()) {
            return way.made(values).compareTo(result.quantity().value()) == 0;
        }
        return values.get(1).signum() != 0
                && result.quantity() instanceof Quantity.Percentage p
                && p.prints(values.get(0).movePointRight(2).divide(values.get(1), MathContext.DECIMAL64));
    }

    /** A cell's number: as it has been read, or as the count that it is. */
    private Optional<Fact> number(Cell cell, boolean percent) {
        String words = grid.words(cell);
        Fact read = known(cell.span());
        if (percent) {
            return percentages.read(cell).map(p -> read != null ? read : fact(p, Measure.RATE));
        }
        if (read != null) {
            return read.quantity() instanceof Quantity.Percentage ? Optional.empty() : Optional.of(read);
        }
        if (words.endsWith("%") || words.endsWith("％")) {
            return Optional.empty();
        }
        Printed printed = new Printed(new BigDecimal(words.replace(",", "")), Printed.Approximation.NONE, cell.span());
        return Optional.of(fact(new Quantity.Count(cell.span(), printed, ""), Measure.NUMBER));
    }

    private Fact fact(Quantity quantity, Measure measure) {
        return new Fact(quantity, "", "", measure, Scope.UNSAID, OptionalInt.empty(), place);
    }

    private void add(Worked line) {
        line.operands().forEach(this::taken);
        taken(line.result());
        claims.add(new Claim.Formula(line.result(), line.operands(), line.way().expression(), place.sentence()));
    }
}
