package org.gouji.ingest.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.ingest.compose.ColumnEdges;
import org.gouji.ingest.compose.GridBuilder;
import org.gouji.ingest.compose.GridBuilder.Merge;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Reads a table of a Word document. The format keeps no grid: columns are found from where the edges of the cells stand. */
final class DocTable {
    private final Limits limits;
    private final ParagraphReader paragraphs;
    /** How many characters were read, or belong to cells that others swallow. */
    private int seen;

    /** Reads the paragraphs of cells, in the order of the text. */
    interface ParagraphReader {
        void read(Paragraph paragraph, List<Item> found) throws Refusal;
    }

    DocTable(Limits limits, ParagraphReader paragraphs) {
        this.limits = limits;
        this.paragraphs = paragraphs;
    }

    /** Reads a table; tells whether all of its text was in cells. What is lost was lost to properties that make no sense. */
    boolean read(Table table, List<Item> found) throws Refusal {
        ColumnEdges edges = edges(table);
        GridBuilder grid = new GridBuilder(limits);
        for (int i = 0; i < table.numRows(); i++) {
            row(table.getRow(i), edges, grid);
            grid.endRow();
        }
        grid.addTo(found);
        return seen + table.numRows() == length(table);
    }

    private static int length(Range range) {
        return range.getEndOffset() - range.getStartOffset();
    }

    private void row(TableRow row, ColumnEdges edges, GridBuilder grid) throws Refusal {
        boolean placed = placed(row, edges);
        boolean deleted = deleted(row);
        int next = 0;
        int cell = 0;
        while (cell < row.numCells()) {
            TableCell first = row.getCell(cell);
            List<Item> content = content(first);
            int last = cell;
            // Cells merged sideways are swallowed by the first of them.
            while (first.isFirstMerged() && last + 1 < row.numCells() && swallowed(row.getCell(last + 1))) {
                last++;
                seen += length(row.getCell(last));
            }
            int column = placed ? edges.column(first.getLeftEdge()) : next;
            int end = placed ? edges.column(rightEdge(row.getCell(last))) : next + last - cell + 1;
            if (!deleted) {
                grid.cell(content, column, Math.max(end - column, 1), merge(first));
            }
            next = Math.max(end, column + 1);
            cell = last + 1;
        }
    }

    /** Whether nothing is left of what stood in a row. Writers mark the row itself in different places, and wrongly. */
    private static boolean deleted(TableRow row) {
        boolean any = false;
        for (int i = 0; i < row.numCharacterRuns(); i++) {
            CharacterRun run = row.getCharacterRun(i);
            boolean words = run.text().chars().anyMatch(c -> c > ' ');
            if (words && !run.isMarkedDeleted()) {
                return false;
            }
            any |= words;
        }
        return any;
    }

    private static boolean swallowed(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    private List<Item> content(TableCell cell) throws Refusal {
        List<Item> content = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            seen += length(paragraph);
            paragraphs.read(paragraph, content);
        }
        return content;
    }

    private static Merge merge(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.FIRST;
        }
        return cell.isVerticallyMerged() ? Merge.CONTINUED : Merge.NONE;
    }

    private static int rightEdge(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }

    /** The lines between columns, from the left. */
    private static ColumnEdges edges(Table table) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(rightEdge(row.getCell(j)));
            }
        }
        return new ColumnEdges(all);
    }

    /** Whether the edges of a row make sense: each of its cells has a column of its own. */
    private static boolean placed(TableRow row, ColumnEdges edges) {
        int end = 0;
        for (int i = 0; i < row.numCells(); i++) {
            int column = edges.column(row.getCell(i).getLeftEdge());
            if (column < end) {
                return false;
            }
            end = column + 1;
        }
        return true;
    }
}
