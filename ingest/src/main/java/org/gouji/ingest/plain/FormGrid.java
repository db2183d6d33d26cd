package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** The grid of a form as its rows are told: every row has as many cells as all others, empty ones where nothing is printed. */
final class FormGrid {
    /** Columns of an indicator row before its name. */
    private static final int LEVELS = 2;

    private final List<List<Optional<Span>>> rows = new ArrayList<>();
    /** Whether the points for the execution of the budget have a head and are not told. */
    private boolean unscored;

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The heads of money, behind the words that stand left of them, and the rows below. */
    void funds(Optional<Span> lead, FormHeads heads, List<FundRows.Row> funds, List<int[]> columns) {
        List<Optional<Span>> header = new ArrayList<>(List.of(lead, Optional.empty()));
        heads.columns().forEach(c -> header.add(Optional.of(c.head().span())));
        rows.add(header);
        unscored = lacks(columns.get(0), heads.of(FormHeads.Kind.POINTS))
                || lacks(columns.get(0), heads.of(FormHeads.Kind.SCORE));
        for (int r = 0; r < funds.size(); r++) {
            List<Optional<Span>> row =
                    new ArrayList<>(List.of(Optional.empty(), funds.get(r).label()));
            for (int i = 0; i < columns.get(r).length; i++) {
                put(row, columns.get(r)[i] + LEVELS, funds.get(r).figures().get(i));
            }
            rows.add(row);
        }
    }

    private static boolean lacks(int[] columns, int column) {
        return column >= 0 && Arrays.stream(columns).noneMatch(c -> c == column);
    }

    /** Two labels with their figures: income before the column of what was spent, expenditure from there on, away from the columns of points. */
    void pair(FundNatures.Row pair, int spent, int rate) {
        List<Optional<Span>> row = new ArrayList<>(List.of(Optional.empty()));
        row.add(pair.income().map(FundNatures.Entry::label));
        fill(row, spent - 1);
        row.add(pair.income().flatMap(FundNatures.Entry::figure));
        row.add(pair.spending().map(FundNatures.Entry::label));
        fill(row, rate);
        row.add(pair.spending().flatMap(FundNatures.Entry::figure));
        rows.add(row);
    }

    private static void fill(List<Optional<Span>> row, int column) {
        while (row.size() < column + LEVELS) {
            row.add(Optional.empty());
        }
    }

    /** A row of words, the aims of the year among them. */
    void words(List<Span> cells) {
        rows.add(cells.stream().map(Optional::of).toList());
    }

    /** The heads of indicators and the rows below, and their total where all points above it are told. */
    void indicators(FormHeads heads, IndicatorRows.Read read) {
        int name = heads.of(FormHeads.Kind.NAME);
        List<Optional<Span>> header = new ArrayList<>();
        for (int c = Math.max(0, name - LEVELS); c < heads.columns().size(); c++) {
            put(header, c - name + LEVELS, heads.columns().get(c).head());
        }
        rows.add(header);
        for (IndicatorRows.Row row : read.rows()) {
            List<Optional<Span>> cells = new ArrayList<>();
            cells.add(row.group().map(FormWord::span));
            cells.add(row.level().map(FormWord::span));
            cells.add(Optional.of(row.name().span()));
            row.cells().forEach(c -> cells.add(Optional.of(c.span())));
            row.remark().ifPresent(r -> cells.add(Optional.of(r.span())));
            rows.add(cells);
        }
        if (!read.total().isEmpty() && !unscored) {
            List<Optional<Span>> total = new ArrayList<>();
            put(total, 0, read.total().get(0));
            put(
                    total,
                    heads.of(FormHeads.Kind.POINTS) - name + LEVELS,
                    read.total().get(1));
            put(
                    total,
                    heads.of(FormHeads.Kind.SCORE) - name + LEVELS,
                    read.total().get(2));
            rows.add(total);
        }
    }

    private static void put(List<Optional<Span>> row, int column, FormWord word) {
        while (row.size() < column) {
            row.add(Optional.empty());
        }
        row.add(Optional.of(word.span()));
    }

    /** The table that takes the place of a piece of the text. */
    Block.Table table(Span place) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Block.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int last = place.start();
            for (int c = 0; c < width; c++) {
                Optional<Span> said = c < rows.get(r).size() ? rows.get(r).get(c) : Optional.empty();
                Span span = said.orElse(new Span(last, last));
                last = span.end();
                cells.add(new Block.Cell(span, r, c, 1, 1));
            }
        }
        return new Block.Table(place, cells, rows.size(), width, Block.Certainty.FLATTENED);
    }
}
