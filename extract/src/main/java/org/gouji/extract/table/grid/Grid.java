package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Clues;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;
import org.gouji.model.Span;

/** A table's cells by row and column, with their words. */
public final class Grid {
    private static final Pattern REMARKS = Pattern.compile(".*(?:原因|备注|措施|说明).*");
    private final Table table;
    private final String text;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Cell, Line> lines = new IdentityHashMap<>();
    private final Map<Cell, String> words = new IdentityHashMap<>();
    private final Map<Integer, String> joined = new HashMap<>();
    private final Clues clues;
    private final Headers headers = new Headers(this);
    private final Places places;

    public Grid(Table table, String text) {
        this.table = table;
        this.text = text;
        for (int r = 0; r < table.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
        rows.forEach(row -> row.sort(Comparator.comparingInt(Cell::column)));
        this.places = Places.of(rows);
        this.clues =
                Line.of(text, table.cells().stream().map(Cell::span).toList()).clues();
    }

    public Table table() {
        return table;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public Headers headers() {
        return headers;
    }

    /** Whether a reader with these needs may find anything in one of its cells. */
    public boolean has(Needs needs) {
        return needs.in(clues);
    }

    public Line line(Cell cell) {
        Line line = lines.get(cell);
        if (line == null) {
            line = Line.of(text, cell.span());
            lines.put(cell, line);
        }
        return line;
    }

    public Line line(Span span) {
        return Line.of(text, span);
    }

    /** The characters as they stand in the document. */
    public String text(Span span) {
        return span.in(text);
    }

    /** So many characters before the table, at most. */
    public String before(int length) {
        int start = table.span().start();
        return text.substring(Math.max(0, start - length), start);
    }

    /** So many characters behind the table, at most. */
    public String after(int length) {
        int end = table.span().end();
        return text.substring(end, Math.min(text.length(), end + length));
    }

    /** The words of a cell, plain. */
    public String words(Cell cell) {
        String known = words.get(cell);
        if (known == null) {
            known = Vocabulary.plain(line(cell).chars());
            words.put(cell, known);
        }
        return known;
    }

    /** The words of all cells of a row; each of its cells that is read as prose asks. */
    public String row(int row) {
        String known = joined.get(row);
        if (known == null) {
            known = rows.get(row).stream().map(this::words).collect(Collectors.joining("|"));
            joined.put(row, known);
        }
        return known;
    }

    /** The cell at a place of the grid, also where a merged cell reaches over it. */
    public Optional<Cell> at(int row, int column) {
        return places.at(row, column);
    }

    /** Whether the format itself gives the columns. */
    public boolean isGrid() {
        return table.certainty() == Certainty.GRID;
    }

    /** Whether every row has as many cells as all others: then the columns are those of the header. */
    public boolean even() {
        return rows.stream().allMatch(row -> row.size() == table.columns());
    }

    /** Whether two columns of different rows can be compared. */
    public boolean aligned(List<Cell> row, List<Cell> header) {
        if (isGrid() || row.size() == header.size()) {
            return true;
        }
        String last = header.isEmpty() ? "" : words(header.get(header.size() - 1));
        return row.size() == header.size() - 1 && REMARKS.matcher(last).matches();
    }
}
