package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * Columns of rates whatever they are called, where the rows prove of which two columns they are: 合同价 | 已付款 | 支付进度. A rate of three digits that
 * two columns make in two rows and more, and no other two do as often, is theirs by more than chance; a row that they don't make is told
 * where three others prove it.
 */
public final class RateColumns extends ProvingReader {
    private static final Pattern CHANGE = Pattern.compile("增|减|变动|变化|升|降|涨|差|幅|结余|节约|节支|偏离");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d{1,12}(?:\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("（[^（）]*）");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So many rows tell by which columns a rate is made. */
    private static final int FEWEST = 2;

    /** So many prove it against a row that says otherwise. */
    private static final int PROOF = 3;

    /** Fewer digits come about by chance. */
    private static final int DIGITS = 3;

    private static final Comparator<Pair> MOST_TELLING = Comparator.comparingLong(Pair::holding)
            .thenComparingLong(Pair::proofs)
            .reversed();

    private final Grid grid;
    private final PercentCells percentages;
    private final Set<Span> rated;

    /** What a rate went up by, and no rate of change. */
    private static final String POINTS = "百分点";

    /**
     * @param read the numbers of the table that have been read
     * @param made what has been said of them
     */
    public RateColumns(Grid grid, NumberReader numbers, Place place, List<Fact> read, List<Claim> made) {
        super(place, read);
        this.grid = grid;
        this.percentages = new PercentCells(grid, numbers);
        this.rated = results(made.stream());
    }

    @Override
    public void read() {
        for (List<Line> rows : alike()) {
            Map<Integer, Integer> rates = new TreeMap<>();
            for (Line row : rows) {
                row.rates().keySet().forEach(column -> rates.merge(column, 1, Integer::sum));
            }
            rates.forEach((column, times) -> {
                if (times >= FEWEST) {
                    column(column, rows);
                }
            });
        }
    }

    /** The numbers of a row by their columns: in a flattened table, by their places in the row. */
    private record Line(
            Map<Integer, Fact> numbers, Map<Integer, Quantity.Percentage> rates, Map<Integer, Cell> cells) {}

    /** Rows whose columns are the same ones: all of a drawn table, those of as many cells in others. */
    private List<List<Line>> alike() {
        Map<Integer, List<Line>> alike = new TreeMap<>();
        for (List<Cell> row : grid.rows()) {
            Line line = line(row);
            if (!line.rates().isEmpty() && line.numbers().size() >= FEWEST) {
                alike.computeIfAbsent(grid.isGrid() ? 0 : row.size(), size -> new ArrayList<>())
                        .add(line);
            }
        }
        return List.copyOf(alike.values());
    }

    private Line line(List<Cell> row) {
        Line line = new Line(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            int column = grid.isGrid() ? cell.column() : i;
            Fact fact = known(cell.span());
            Optional<Quantity.Percentage> rate = rate(cell, fact);
            if (rate.isPresent()) {
                line.rates().put(column, rate.get());
                line.cells().put(column, cell);
            } else if (fact != null && !(fact.quantity() instanceof Quantity.Percentage)) {
                line.numbers().put(column, fact);
            } else if (fact == null && NUMBER.matcher(grid.words(cell)).matches()) {
                line.numbers().put(column, count(cell));
            }
        }
        return line;
    }

    private Optional<Quantity.Percentage> rate(Cell cell, Fact fact) {
        if (rated.contains(cell.span()) || grid.words(cell).contains(POINTS)) {
            return Optional.empty();
        }
        return fact != null && fact.quantity() instanceof Quantity.Percentage known
                ? Optional.of(known)
                : fact == null ? percentages.read(cell) : Optional.empty();
    }

    private Fact count(Cell cell) {
        BigDecimal value = new BigDecimal(grid.words(cell).replace(",", ""));
        Printed printed = new Printed(value, Printed.Approximation.NONE, cell.span());
        return new Fact(
                new Quantity.Count(cell.span(), printed, ""),
                UNIT.matcher(grid.headers().nearest(cell)).replaceAll(""),
                "",
                Measure.NUMBER,
                Scope.UNSAID,
                OptionalInt.empty(),
                place);
    }

    /** Two columns that a rate may be made of, and in how many rows they make it. */
    private record Pair(Kind kind, int part, int base, long proofs, long holding) {}

    /** How a rate is made of two columns: as the one over the other, as the change from one to the other, or as what was saved of one. */
    private enum Kind {
        RATE("#0/#1"),
        CHANGED("(#0-#1)/#1"),
        SAVED("(#0-#1)/#0");

        private final String expression;

        Kind(String expression) {
            this.expression = expression;
        }

        BigDecimal made(BigDecimal part, BigDecimal base) {
            BigDecimal over = this == RATE ? part : part.subtract(base);
            return over.movePointRight(2).divide(this == SAVED ? part : base, MathContext.DECIMAL64);
        }
    }

    private void column(int column, List<Line> rows) {
        List<Line> told =
                rows.stream().filter(row -> row.rates().containsKey(column)).toList();
        boolean change = told.stream()
                .anyMatch(
                        row -> CHANGE.matcher(grid.headers().nearest(row.cells().get(column)))
                                .find());
        List<Kind> kinds = change ? List.of(Kind.CHANGED, Kind.SAVED) : List.of(Kind.RATE);
        List<Pair> pairs = kinds.stream()
                .flatMap(kind -> pairs(kind, column, told).stream())
                .sorted(MOST_TELLING)
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        Pair best = pairs.get(0);
        boolean only = pairs.size() == 1 || pairs.get(1).holding() < best.holding();
        boolean proven = only && best.proofs() >= PROOF && best.holding() * 3 >= told.size() * 2L;
        for (Line row : told) {
            boolean holds = holds(row, column, best);
            if (holds
                    || proven
                            && has(row, best)
                            && !rounded(row, column, best)
                            && pairs.stream().noneMatch(p -> holds(row, column, p))) {
                add(row, column, best);
            }
        }
    }

    /** The pairs that make the rate in two rows and more and in most of them. */
    private static List<Pair> pairs(Kind kind, int column, List<Line> rows) {
        Set<Integer> columns =
                rows.stream().flatMap(row -> row.numbers().keySet().stream()).collect(Collectors.toSet());
        List<Pair> pairs = new ArrayList<>();
        for (int part : columns) {
            for (int base : columns) {
                Pair asked = new Pair(kind, part, base, 0, 0);
                List<Line> holding = part == base
                        ? List.of()
                        : rows.stream().filter(row -> holds(row, column, asked)).toList();
                long proofs = holding.stream()
                        .filter(row -> telling(row.rates().get(column)))
                        .count();
                if (proofs >= FEWEST && holding.size() * 2 > rows.size()) {
                    pairs.add(new Pair(kind, part, base, proofs, holding.size()));
                }
            }
        }
        return pairs;
    }

    private static boolean telling(Quantity.Percentage rate) {
        BigDecimal value = rate.value().abs();
        return value.signum() != 0
                && value.compareTo(HUNDRED) != 0
                && rate.number().value().unscaledValue().abs().toString().length() >= DIGITS;
    }

    private static boolean has(Line row, Pair pair) {
        Fact base = row.numbers().get(pair.base());
        Fact part = row.numbers().get(pair.part());
        return part != null
                && base != null
                && part.quantity().getClass() == base.quantity().getClass()
                && base.quantity().value().signum() != 0
                && (pair.kind() != Kind.SAVED || part.quantity().value().signum() != 0);
    }

    private static boolean holds(Line row, int column, Pair pair) {
        if (!has(row, pair)) {
            return false;
        }
        BigDecimal part = row.numbers().get(pair.part()).quantity().value();
        BigDecimal base = row.numbers().get(pair.base()).quantity().value();
        return row.rates().get(column).prints(pair.kind().made(part, base));
    }

    /** Whether the part is a count worked out by the rate and rounded, so that it doesn't give the rate back: 88.6% of 40 sheets, 35.4. */
    private static boolean rounded(Line row, int column, Pair pair) {
        Quantity part = row.numbers().get(pair.part()).quantity();
        BigDecimal base = row.numbers().get(pair.base()).quantity().value();
        int scale = part.number().value().scale();
        BigDecimal made = row.rates().get(column).value().multiply(base).movePointLeft(2);
        return pair.kind() == Kind.RATE
                && part instanceof Quantity.Count
                && scale > 0
                && made.setScale(scale, RoundingMode.HALF_UP).compareTo(part.value()) == 0;
    }

    private void add(Line row, int column, Pair pair) {
        Fact part = taken(row.numbers().get(pair.part()));
        Fact base = taken(row.numbers().get(pair.base()));
        Quantity.Percentage percentage = row.rates().get(column);
        Fact rate = taken(new Fact(
                percentage,
                UNIT.matcher(grid.headers().nearest(row.cells().get(column))).replaceAll(""),
                "",
                pair.kind() == Kind.CHANGED ? Measure.CHANGE_RATE : Measure.RATE,
                Scope.UNSAID,
                part.year(),
                place));
        claims.add(
                pair.kind() == Kind.RATE
                        ? new Ratio(rate, part, base, Ratio.Type.RATE, true, place.sentence())
                        : new Claim.Formula(rate, List.of(part, base), pair.kind().expression, place.sentence()));
    }
}
