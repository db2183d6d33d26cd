package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Labels the numbers of a table's cells with the words at the head of their row and column, bare counts that no reader takes included. */
final class CellLabels {
    private static final Pattern BARE = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,2})?");
    private static final Pattern PROJECT = Pattern.compile("项目(?:（课题）)?名称");
    /** What leads a row farther left than these is the name of a group. */
    private static final int NEAREST = 2;

    private static final int LONGEST = 40;
    /** In a wider row than any report has, its name is looked for beside a number and at the row's beginning. */
    private static final int FAR = 100;

    private static final int FIRST = 20;

    private final Grid grid;
    private final Headers headers;
    private final Place place;
    private final TreeMap<Integer, Fact> facts = new TreeMap<>();

    CellLabels(Grid grid, Place place, List<Fact> read, List<Passage> passages) {
        this.grid = grid;
        this.headers = grid.headers();
        this.place = place;
        read.forEach(f -> facts.putIfAbsent(f.span().start(), f));
        passages.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .map(Mention::fact)
                .forEach(f -> facts.putIfAbsent(f.span().start(), f));
    }

    List<Labelled> read() {
        String project = project();
        List<Labelled> labelled = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                List<Fact> here = here(cell);
                if (!here.isEmpty()) {
                    String around = headers.above(cell) + "|" + project;
                    Span span = row.get(0).span().cover(row.get(row.size() - 1).span());
                    here.forEach(f -> labelled.add(new Labelled(f, f.item() + "|" + names(row, cell), around, span)));
                }
            }
        }
        return labelled;
    }

    private List<Fact> here(Cell cell) {
        Map<Integer, Fact> within =
                facts.subMap(cell.span().start(), true, cell.span().end(), false);
        if (!within.isEmpty()) {
            return List.copyOf(within.values());
        }
        String words = grid.words(cell);
        return BARE.matcher(words).matches() ? List.of(bare(cell, words)) : List.of();
    }

    private Fact bare(Cell cell, String words) {
        Printed printed = new Printed(new BigDecimal(words.replace(",", "")), Printed.Approximation.NONE, cell.span());
        Quantity quantity = new Quantity.Count(cell.span(), printed, "");
        return new Fact(quantity, "", "", Measure.NUMBER, Scope.UNSAID, OptionalInt.empty(), place);
    }

    /** The nearest names to the left of a cell, and where its row has none, those of a merged cell that reaches over it. */
    private String names(List<Cell> row, Cell cell) {
        Set<String> names = new HashSet<>();
        for (int column = cell.column() - 1; column >= 0 && names.size() < NEAREST; column--) {
            if (cell.column() - column > FAR && column > FIRST) {
                column = FIRST;
            }
            Optional<Cell> left = grid.at(cell.row(), column);
            if (left.isPresent() && (left.get().row() == cell.row() || grid.isGrid())) {
                String words = grid.words(left.get());
                if (words.length() <= LONGEST && names(words)) {
                    names.add(words);
                }
            }
        }
        return names.stream().sorted().collect(Collectors.joining("|"));
    }

    /** Whether words have two Chinese characters in a row. */
    private static boolean names(String words) {
        boolean before = false;
        for (int i = 0; i < words.length(); i++) {
            boolean han = words.charAt(i) >= '\u4e00' && words.charAt(i) <= '\u9fa5';
            if (han && before) {
                return true;
            }
            before = han;
        }
        return false;
    }

    /** What a project's form is of. */
    private String project() {
        for (List<Cell> row : grid.rows()) {
            for (int i = 0; i + 1 < row.size(); i++) {
                if (PROJECT.matcher(grid.words(row.get(i))).matches()) {
                    return grid.words(row.get(i + 1));
                }
            }
        }
        return "";
    }
}
