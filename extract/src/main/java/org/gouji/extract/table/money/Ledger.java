package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** The amounts of a table by row and column, as the readers of its claims see them. */
final class Ledger {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(95);
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

    private final Grid grid;
    private final List<Entry> entries;
    private final Vocabulary vocabulary;
    private final Map<Integer, List<Entry>> rows = new HashMap<>();
    private final Map<Integer, Boolean> read = new HashMap<>();

    Ledger(Grid grid, List<Entry> entries, Vocabulary vocabulary) {
        this.grid = grid;
        this.entries = List.copyOf(entries);
        this.vocabulary = vocabulary;
        this.entries.forEach(
                e -> rows.computeIfAbsent(e.row(), r -> new ArrayList<>()).add(e));
    }

    Grid grid() {
        return grid;
    }

    List<Entry> entries() {
        return entries;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Span place() {
        return grid.table().span();
    }

    /** Its columns from left to right, each from top to bottom. */
    Collection<List<Entry>> columns() {
        TreeMap<Integer, List<Entry>> columns = new TreeMap<>();
        entries.forEach(
                e -> columns.computeIfAbsent(e.column(), k -> new ArrayList<>()).add(e));
        return columns.values();
    }

    Optional<Entry> at(int row, int column) {
        for (Entry entry : row(row)) {
            if (entry.column() == column) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The entries of a row, in their order. */
    List<Entry> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** Whether nothing is printed at a place: no cell, an empty one, or a dash. */
    boolean blank(int row, int column) {
        Optional<Cell> cell = grid.at(row, column);
        return cell.isEmpty() || RowLabels.blank(grid.words(cell.get()));
    }

    /** A total and all of its parts: they must make it where the columns are sure; else only a slip of the pen is told. */
    Claim whole(Entry total, List<Entry> parts) {
        return whole(total, parts, grid.isGrid());
    }

    /** The same for columns that may be sure even in a flattened table. */
    Claim whole(Entry total, List<Entry> parts, boolean sure) {
        List<Fact> facts = uppermost(total, parts).stream().map(Entry::fact).toList();
        boolean closed = (sure || ties(total, parts))
                && read(total.column())
                && parts.stream().allMatch(p -> read(p.column()));
        return new Claim.Sum(total.fact(), facts, closed ? Closure.CLOSED : Closure.LOOSE, Optional.empty(), place());
    }

    /** Parts without the rows that others of them are split in, which no number or 其中 tells: 基本支出, 人员经费, 公用经费, 项目支出; or without one that is all: 全县. */
    private List<Entry> uppermost(Entry total, List<Entry> parts) {
        BigDecimal whole = total.fact().quantity().value();
        List<Entry> upper = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            upper.add(parts.get(i));
            i += split(parts.subList(i, parts.size()));
        }
        if (upper.size() == parts.size()
                || sum(parts).compareTo(whole) == 0
                || sum(upper).compareTo(whole) != 0) {
            return parts;
        }
        return upper.size() > 1 ? upper : parts.subList(1, parts.size());
    }

    /** How many rows below the first one make it. */
    private static int split(List<Entry> rows) {
        BigDecimal left = rows.get(0).fact().quantity().value();
        for (int i = 1; i < rows.size() && left.signum() > 0; i++) {
            left = left.subtract(rows.get(i).fact().quantity().value());
            if (left.signum() == 0 && i > 1) {
                return i;
            }
        }
        return 0;
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(e -> e.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the same rows make the same total in most other columns: then they must in this one too. */
    private boolean ties(Entry total, List<Entry> parts) {
        int tied = 0;
        int untied = 0;
        for (Entry other : row(total.row())) {
            List<Entry> beside = parts.stream()
                    .flatMap(p -> at(p.row(), other.column()).stream())
                    .toList();
            boolean told = other.column() != total.column()
                    && other.fact().quantity().value().signum() != 0
                    && parts.stream().allMatch(p -> p.column() == total.column())
                    && beside.size() == parts.size();
            if (told) {
                boolean ties = sum(beside).compareTo(other.fact().quantity().value()) == 0;
                tied += ties ? 1 : 0;
                untied += ties ? 0 : 1;
            }
        }
        return tied > 1 && untied == 0;
    }

    /** Whether the rows below a total, down to a last one, make it in all other columns; what is filled there must be filled here. */
    boolean tied(Entry total, int last, List<Entry> parts) {
        int tied = 0;
        for (Entry other : row(total.row())) {
            if (other.column() != total.column()
                    && other.labelColumn() == total.labelColumn()
                    && other.fact().quantity().value().signum() != 0) {
                List<Entry> rows = entries.stream()
                        .filter(e -> e.column() == other.column() && e.row() > total.row() && e.row() <= last)
                        .filter(e -> e.fact().quantity().value().signum() != 0)
                        .toList();
                boolean here = rows.stream().allMatch(e -> parts.stream().anyMatch(p -> p.row() == e.row()));
                if (sum(rows).compareTo(other.fact().quantity().value()) != 0 || !here) {
                    return false;
                }
                tied += rows.size() > 1 ? 1 : 0;
            }
        }
        return tied > 0;
    }

    /** Whether the rows of some parts fall far short of the total in another column: then they are not all there is in this one either. */
    boolean lacking(Entry total, List<Entry> parts) {
        return row(total.row()).stream()
                .filter(other -> other.column() != total.column()
                        && other.labelColumn() == total.labelColumn()
                        && other.fact().quantity() instanceof Quantity.Amount
                        && other.fact().measure() != Measure.CHANGE)
                .anyMatch(other -> {
                    List<Entry> rows = parts.stream()
                            .flatMap(p -> at(p.row(), other.column()).stream())
                            .toList();
                    BigDecimal whole = other.fact().quantity().value();
                    return rows.size() == parts.size()
                            && sum(rows).multiply(HUNDRED).compareTo(whole.multiply(ENOUGH)) < 0;
                });
    }

    /** A total and a run of rows below it: all there is where the vocabulary knows them to be; else only a slip of the pen is told. */
    Claim run(Entry total, List<Entry> parts) {
        boolean whole = vocabulary.complete(
                total.fact().key(), parts.stream().map(p -> p.fact().key()).toList());
        return whole(total, parts, whole);
    }

    /** Whether every number of a column between its first amount and its last was read as one. */
    private boolean read(int column) {
        return read.computeIfAbsent(column, this::gapless);
    }

    private boolean gapless(int column) {
        int[] rows = entries.stream()
                .filter(e -> e.column() == column)
                .mapToInt(Entry::row)
                .toArray();
        for (int row = rows[0]; row < rows[rows.length - 1]; row++) {
            boolean number = grid.at(row, column)
                    .filter(c -> c.column() == column
                            && NUMBER.matcher(grid.words(c)).matches())
                    .isPresent();
            if (number && at(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
