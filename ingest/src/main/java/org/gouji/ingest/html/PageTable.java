package org.gouji.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.CellText;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;
import org.jsoup.nodes.Element;

/** Lays out a table of a page. A table that only puts things side by side is none: what is in it stands for it. */
final class PageTable {
    /** What browsers allow. */
    private static final int WIDEST_SPAN = 1000;

    private static final int DEEPEST_SPAN = 65_534;
    private static final int MOST_COLUMNS = 1 << 14;

    private final Element table;
    private final Limits limits;
    private final List<Placed> cells = new ArrayList<>();
    /** By column, the first row that no cell above reaches into. */
    private final List<Integer> free = new ArrayList<>();

    private int rows;
    private int columns;

    private PageTable(Element table, Limits limits) {
        this.table = table;
        this.limits = limits;
    }

    private record Placed(List<Item> content, int row, int column, int rowSpan, int columnSpan) {
        GridCell cell(int rows) {
            return new GridCell(CellText.of(content), row, column, Math.min(rowSpan, rows - row), columnSpan);
        }
    }

    static void addTo(List<Item> items, Element table, Limits limits) throws Refusal {
        PageTable layout = new PageTable(table, limits);
        layout.rows(table);
        layout.finish(items);
    }

    private void rows(Element group) throws Refusal {
        for (Element child : group.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rows(child);
                case "tr" -> row(child);
                default -> {}
            }
        }
    }

    private void row(Element row) throws Refusal {
        int column = 0;
        boolean any = false;
        for (Element cell : row.children()) {
            if (!cell.normalName().matches("td|th")) {
                continue;
            }
            any = true;
            while (column < free.size() && free.get(column) > rows) {
                column++;
            }
            int columnSpan = span(cell.attr("colspan"), WIDEST_SPAN);
            String down = cell.attr("rowspan").strip();
            int rowSpan = down.equals("0") ? DEEPEST_SPAN : span(down, DEEPEST_SPAN);
            place(new Placed(PageReader.read(cell, limits), rows, column, rowSpan, columnSpan));
            column += columnSpan;
        }
        rows += any ? 1 : 0;
    }

    private void place(Placed cell) throws Refusal {
        cells.add(cell);
        int end = cell.column() + cell.columnSpan();
        columns = Math.max(columns, end);
        if (cells.size() > limits.maxCells() || columns > MOST_COLUMNS) {
            throw Refusal.tooLarge(
                    "一张表格超过 " + limits.maxCells() + " 个单元格的上限。",
                    "A table has more than " + limits.maxCells() + " cells.");
        }
        while (free.size() < end) {
            free.add(0);
        }
        for (int i = cell.column(); i < end; i++) {
            free.set(i, Math.max(free.get(i), rows + cell.rowSpan()));
        }
    }

    private static int span(String said, int most) {
        String plain = said.strip();
        return plain.matches("\\d{1,6}") ? Math.min(Math.max(Integer.parseInt(plain), 1), most) : 1;
    }

    private void finish(List<Item> items) throws Refusal {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                String caption = child.text().strip();
                items.add(new Line(caption, LineKind.CAPTION, 0));
            }
        }
        if (layout()) {
            cells.forEach(cell -> items.addAll(cell.content()));
        } else if (!cells.isEmpty()) {
            items.add(new Grid(cells.stream().map(cell -> cell.cell(rows)).toList(), rows, columns));
        }
    }

    /** Cells one below the other, or a table among them that says more than the rest. */
    private boolean layout() {
        if (table.attr("role").equals("presentation") || cells.size() == 1) {
            return true;
        }
        List<Item> content =
                cells.stream().flatMap(cell -> cell.content().stream()).toList();
        int inner = content.stream()
                .filter(Grid.class::isInstance)
                .mapToInt(item -> length(item))
                .sum();
        int all = content.stream().mapToInt(PageTable::length).sum();
        boolean single = cells.stream().allMatch(cell -> cell.column() == 0 && cell.columnSpan() == columns);
        return inner * 2 > all || inner > 0 && single;
    }

    private static int length(Item item) {
        return CellText.of(List.of(item)).length();
    }
}
