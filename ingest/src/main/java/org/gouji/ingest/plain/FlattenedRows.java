package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Span;

/**
 * Reads the rows of one flattened table. The converter ends a row by one white line and the table by one more, but paragraphs inside a
 * cell may be white too, so what follows a white line decides.
 */
final class FlattenedRows {
    /** So many white lines between two lines with a TAB are more than empty paragraphs of a cell: another table begins. */
    private static final int NEW_TABLE = 4;

    /** A cell's further paragraphs, or lines that lost their TAB, are few. */
    private static final int MAX_GAP_LINES = 12;

    /** Paragraphs of the last cell before the white lines that end the table. */
    private static final int MAX_TAIL_LINES = 6;

    /** A label, or a last word or score of the last cell where the file ends without white lines. */
    private static final int LABEL_LENGTH = 10;

    /** A sentence of the text is longer than a remark below a figure. */
    private static final int SENTENCE_LENGTH = 20;

    private static final int FEWEST_CELLS = 2;
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,，]+(?:\\.\\d+)?[%％]?");

    private final Lines lines;
    private final List<List<Span>> rows = new ArrayList<>();
    private List<Span> row = new ArrayList<>();
    private int cellStart = -1;
    private int cellEnd;

    FlattenedRows(Lines lines) {
        this.lines = lines;
    }

    RawTable read(int from) {
        int next = from;
        int white = 0;
        for (int line = from; line < lines.size(); line++) {
            if (lines.blank(line) && !lines.tabbed(line)) {
                white++;
                continue;
            }
            if (!take(line, white)) {
                break;
            }
            white = 0;
            next = line + 1;
        }
        closeRow();
        while (rows.size() > 1 && emptyRow(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
        return new RawTable(List.copyOf(rows), from, next);
    }

    private boolean take(int line, int white) {
        if (lines.tabbed(line)) {
            if (white >= NEW_TABLE) {
                return false;
            }
            if (white > 0) {
                closeRow();
            }
            openCell(line, lines.start(line) + 1);
            return true;
        }
        if (white == 0 || (white == 1 && !toldBelow(line) && staysInCell(line))) {
            cellEnd = lines.end(line);
            return true;
        }
        if (white > 1 && white < NEW_TABLE && beginsRow(line)) {
            closeRow();
            openCell(line, lines.start(line));
            return true;
        }
        return false;
    }

    private void openCell(int line, int start) {
        closeCell();
        cellStart = start;
        cellEnd = lines.end(line);
    }

    private void closeCell() {
        if (cellStart < 0) {
            return;
        }
        int lastLine = Math.max(cellStart, lines.text().lastIndexOf('\n', Math.max(0, cellEnd - 1)));
        int end = Math.min(cellEnd, Artefacts.commentOrEnd(lines, lastLine, cellEnd));
        List<Span> pieces = Artefacts.pieces(lines, cellStart, end);
        row.add(
                pieces.isEmpty()
                        ? new Span(cellStart, cellStart)
                        : pieces.get(0).cover(pieces.get(pieces.size() - 1)));
        cellStart = -1;
    }

    private void closeRow() {
        closeCell();
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }
    }

    private static boolean emptyRow(List<Span> cells) {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    /**
     * After one white line: a sentence below a row that ends in a figure is the text's, not that cell's; so is a heading below one as wide as
     * the one before; a caption is the next table's.
     */
    private boolean toldBelow(int line) {
        String clean = Artefacts.clean(lines, line);
        return row.size() >= FEWEST_CELLS
                && FIGURE.matcher(lines.text()
                                .substring(cellStart, Math.max(cellStart, cellEnd))
                                .strip())
                        .matches()
                && (LineForms.captions(clean)
                        || LineForms.opens(clean) && wide()
                        || clean.length() >= SENTENCE_LENGTH && LineForms.endsSentence(clean));
    }

    /** Whether the row has as many cells as the one before. */
    private boolean wide() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).size() == row.size() + 1;
    }

    /** After one white line: another paragraph of the cell, unless it belongs after the table. */
    private boolean staysInCell(int from) {
        boolean heading = false;
        int count = 0;
        for (int line = from; line < lines.size(); line++) {
            if (lines.tabbed(line)) {
                return true;
            }
            if (lines.blank(line)) {
                if (lines.blankOrOutside(line + 1) && !(line + 1 < lines.size() && lines.tabbed(line + 1))) {
                    return line + 1 < lines.size() ? count <= MAX_TAIL_LINES && !heading : shortTail(from, count);
                }
                continue;
            }
            String clean = Artefacts.clean(lines, line);
            heading |= LineForms.leavesTable(clean);
            if (++count > MAX_GAP_LINES || LineForms.leavesCell(clean)) {
                return false;
            }
        }
        return shortTail(from, count);
    }

    private boolean shortTail(int from, int count) {
        return count == 1 && lines.end(from) - lines.start(from) <= LABEL_LENGTH;
    }

    /** After two white lines or more: a row whose first TAB was lost, if it begins as a list or label does and the table goes on soon. */
    private boolean beginsRow(int from) {
        String first = Artefacts.clean(lines, from);
        if (!LineForms.opens(first) && first.length() > LABEL_LENGTH) {
            return false;
        }
        int count = 0;
        int white = 0;
        for (int line = from; line < lines.size(); line++) {
            if (lines.tabbed(line)) {
                return cellsFrom(line) <= 2;
            }
            if (lines.blank(line)) {
                if (++white >= NEW_TABLE - 1) {
                    return false;
                }
                continue;
            }
            white = 0;
            if (++count > MAX_GAP_LINES || LineForms.leavesTable(Artefacts.clean(lines, line))) {
                return false;
            }
        }
        return false;
    }

    private int cellsFrom(int from) {
        int cells = 0;
        for (int line = from; line < lines.size() && cells <= 2; line++) {
            if (lines.tabbed(line)) {
                cells++;
            } else if (lines.blank(line)) {
                break;
            }
        }
        return cells;
    }
}
