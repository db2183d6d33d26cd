package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;

/** The cells above the first amounts of a table, as a tree: 本年支出 stands over 小计, 基本支出 and 项目支出. Only for grids that are sure. */
final class HeaderTree {
    private static final Pattern SUBTOTAL = Pattern.compile("小计|合计");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");
    private final Ledger ledger;
    private final int rows;

    HeaderTree(Ledger ledger) {
        this.ledger = ledger;
        this.rows = ledger.entries().stream().mapToInt(Entry::row).min().orElse(0);
    }

    /**
     * A header cell and what stands under it.
     *
     * @param words its words, plain
     * @param from the first column that it stands over
     * @param to the column after the last
     * @param below the cells of the next row under it; empty if it is the last one
     */
    record Node(String words, int from, int to, List<Node> below) {
        /** The column of its own amounts: its only one, or its 小计. */
        Optional<Integer> column() {
            if (to - from == 1) {
                return Optional.of(from);
            }
            return below.stream()
                    .filter(n -> SUBTOTAL.matcher(n.words()).matches() && n.to() - n.from() == 1)
                    .map(Node::from)
                    .findFirst();
        }
    }

    /** The tree over all columns. */
    Node root() {
        int columns = ledger.grid().table().columns();
        return new Node("", 0, columns, below(top(columns), 0, columns));
    }

    /** The first row of headers: in the rows of a caption (部门, 年度, 金额单位) cells stand over a part of what is below them. */
    private int top(int columns) {
        for (int row = rows - 2; row >= 0; row--) {
            boolean numbers = numbers(row + 1, columns);
            for (int column = 0; column < columns; column++) {
                if (!numbers && cuts(row, column)) {
                    return row + 1;
                }
            }
        }
        return 0;
    }

    /** 栏次 1 2 3: the columns counted. */
    private boolean numbers(int row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> ledger.grid().at(row, column))
                .flatMap(Optional::stream)
                .anyMatch(cell -> NUMBER.matcher(ledger.grid().words(cell)).matches());
    }

    private boolean cuts(int row, int column) {
        Optional<Cell> cell = ledger.grid().at(row, column).filter(c -> c.column() == column);
        Optional<Cell> under = ledger.grid().at(row + 1, column).filter(c -> c.row() == row + 1);
        return cell.isPresent()
                && under.isPresent()
                && !ledger.grid().words(cell.get()).isEmpty()
                && (under.get().column() < column || end(under.get()) > end(cell.get()));
    }

    private static int end(Cell cell) {
        return cell.column() + cell.columnSpan();
    }

    private List<Node> below(int depth, int from, int to) {
        List<Node> nodes = new ArrayList<>();
        int start = from;
        while (start < to && depth < rows) {
            Cell cell = ledger.grid().at(depth, start).orElse(null);
            int end = cell == null ? start + 1 : Math.min(to, cell.column() + cell.columnSpan());
            int next = cell == null ? depth + 1 : cell.row() + cell.rowSpan();
            String words = cell == null ? "" : ledger.grid().words(cell);
            List<Node> under = below(next, start, end);
            boolean said = !words.isEmpty() && !NUMBER.matcher(words).matches();
            if (said
                    && !(end - start == 1
                            && under.size() == 1
                            && !under.get(0).words().isEmpty())) {
                nodes.add(new Node(words, start, end, under));
            } else {
                nodes.addAll(under.isEmpty() ? List.of(new Node(said ? words : "", start, end, List.of())) : under);
            }
            start = end;
        }
        return nodes;
    }
}
