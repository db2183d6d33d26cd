package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;

/** The words that stand above a cell. */
public final class Headers {
    /** Stands for a column of a flattened table that can't be told. */
    public static final String UNKNOWN = "?";

    /** What is longer is text, not a header. */
    private static final int LONGEST = 30;

    /** Of more words above a cell than these and the next, those in the middle are left out. */
    private static final int NEAREST = 150;

    private static final int TOPMOST = 50;

    /** What is a number, not a header. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[-+＋—－/\\d.,%]+(?:[万亿]?元|[万亿]|人|辆|个|件|户|台|次|项)?[)）]?");

    private static final Pattern PLAIN = Pattern.compile("[-+]?[\\d.,]+[%％]?");
    private static final Pattern AMOUNT = Pattern.compile("[-\\d,，]+(?:\\.\\d+)?");

    private final Grid grid;
    private final Map<Cell, String> known = new IdentityHashMap<>();
    private final Map<Cell, String> headings = new IdentityHashMap<>();
    private final Map<Integer, List<Above>> columns = new HashMap<>();

    /** Words that head what stands below them. */
    private record Above(int row, String heading) {}

    Headers(Grid grid) {
        this.grid = grid;
    }

    /** The words of the nearest cells above that are no amounts, nearest first. */
    public String above(Cell cell) {
        String words = known.get(cell);
        if (words == null) {
            words = grid.isGrid() ? drawn(cell) : flattened(cell, cell.row());
            known.put(cell, words);
        }
        return words;
    }

    /** The words right above a cell. */
    public String nearest(Cell cell) {
        return first(above(cell));
    }

    /** The nearest of the words above a cell. */
    public static String first(String above) {
        int end = above.indexOf('|');
        return end < 0 ? above : above.substring(0, end);
    }

    private String drawn(Cell cell) {
        StringBuilder words = new StringBuilder();
        List<Above> column = columns.computeIfAbsent(cell.column(), this::column);
        int above = before(column, cell.row());
        for (int i = above - 1; i >= 0; i--) {
            if (above - i > NEAREST && i >= TOPMOST) {
                i = TOPMOST - 1;
            }
            String text = column.get(i).heading();
            if (words.indexOf(text) < 0) {
                words.append(words.isEmpty() ? "" : "|").append(text);
            }
        }
        return words.toString();
    }

    /** How many of a column's headings stand above a row. */
    private static int before(List<Above> column, int row) {
        int low = 0;
        int high = column.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What may head the cells of a column, from above. */
    private List<Above> column(int column) {
        List<Above> all = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            Optional<Cell> cell = grid.at(row, column);
            String text = cell.isPresent() ? heading(cell.get()) : "";
            if (!text.isEmpty()) {
                all.add(new Above(row, text));
            }
        }
        return all;
    }

    /** The words of a cell where they may head a column; else none. All cells below it ask. */
    private String heading(Cell cell) {
        String heading = headings.get(cell);
        if (heading == null) {
            String text = grid.words(cell);
            heading = text.length() > LONGEST || NUMBER.matcher(text).matches() ? "" : text;
            headings.put(cell, heading);
        }
        return heading;
    }

    /** Whether a row has two cells or more that are not empty, and no number. */
    private boolean heads(List<Cell> row) {
        int said = 0;
        for (Cell cell : row) {
            said += cell.span().isEmpty() ? 0 : 1;
            if (PLAIN.matcher(grid.words(cell)).matches()) {
                return false;
            }
        }
        return said > 1;
    }

    /** In a flattened table the nearest row above of as many cells and no numbers heads the columns, or of one more for remarks; without one they are unknown. */
    private String flattened(Cell cell, int row) {
        List<Cell> cells = grid.rows().get(row);
        for (int r = row - 1; r >= 0; r--) {
            List<Cell> above = grid.rows().get(r);
            if (grid.aligned(cells, above) && heads(above)) {
                return grid.words(above.get(cells.indexOf(cell)));
            }
        }
        long amounts = cells.stream()
                .map(grid::words)
                .filter(w -> AMOUNT.matcher(w).matches())
                .count();
        return amounts > 1 ? UNKNOWN : "";
    }
}
