package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Line;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Span;

/** A line of a document that is not blank, or a table or chart in its place among the lines. */
final class Row {
    /** What stands in the row. */
    enum Kind {
        TEXT,
        TABLE,
        CHART
    }

    /** The style of rows that are no headings by style. */
    static final int NO_STYLE = -1;

    private static final Pattern BARE_PART = Pattern.compile("第([一二三四五六七八九十]{1,3}|\\d{1,2})(部分|编|篇|章)");

    private final String text;
    private final Line line;
    private final Span span;
    private final Kind kind;
    private final int style;
    private final int from;
    private final int to;
    private final Optional<Numbering.Mark> mark;

    private Row(String text, Line line, Span span, Kind kind, int style) {
        this.text = text;
        this.line = line;
        this.span = span;
        this.kind = kind;
        this.style = style;
        String chars = line.chars();
        int start = 0;
        int end = chars.length();
        while (start < end && chars.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && chars.charAt(end - 1) <= ' ') {
            end--;
        }
        this.from = start;
        this.to = end;
        this.mark = kind == Kind.TEXT ? Numbering.read(chars, start, end) : Optional.empty();
    }

    /** The rows of a document in order; furniture, captions and notes are left out. */
    static List<Row> of(Document document) {
        List<Row> rows = new ArrayList<>();
        String text = document.text();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                add(
                        rows,
                        new Row(text, Line.of(text, heading.pieces()), block.span(), Kind.TEXT, heading.styleLevel()));
            } else if (block instanceof Block.Paragraph paragraph) {
                if (paragraph.role() == Block.Role.BODY || paragraph.role() == Block.Role.BOX) {
                    add(rows, new Row(text, Line.of(text, paragraph.pieces()), block.span(), Kind.TEXT, NO_STYLE));
                }
            } else if (block instanceof Block.Table table) {
                rows.add(new Row(text, Line.of(text, banner(table)), block.span(), Kind.TABLE, NO_STYLE));
            } else if (block instanceof Block.Chart) {
                Span start = new Span(block.span().start(), block.span().start());
                rows.add(new Row(text, Line.of(text, start), block.span(), Kind.CHART, NO_STYLE));
            }
        }
        return joined(text, Contents.dropped(rows));
    }

    /** Joins a part's number with its words where these stand on the next line. */
    private static List<Row> joined(String text, List<Row> rows) {
        List<Row> joined = new ArrayList<>();
        for (Row row : rows) {
            Row last = joined.isEmpty() ? row : joined.get(joined.size() - 1);
            if (last != row && last.isText() && BARE_PART.matcher(last.flat()).matches() && row.isPlainShort()) {
                List<Span> pieces = List.of(last.line.span(last.from, last.to), row.line.span(row.from, row.to));
                Row whole = new Row(text, Line.of(text, pieces), last.span.cover(row.span), Kind.TEXT, last.style);
                joined.set(joined.size() - 1, whole);
            } else {
                joined.add(row);
            }
        }
        return List.copyOf(joined);
    }

    private boolean isPlainShort() {
        return isText() && to - from <= Candidate.LONGEST_RUN_IN && words().indexOf('。') < 0 && mark.isEmpty();
    }

    private static void add(List<Row> rows, Row row) {
        if (!row.words().isEmpty()) {
            rows.add(row);
        }
    }

    /** The only cell of the first row that has any text, where a table carries its own title; else an empty span. */
    private static Span banner(Block.Table table) {
        List<Block.Cell> filled =
                table.cells().stream().filter(cell -> !cell.span().isEmpty()).toList();
        boolean alone = !filled.isEmpty()
                && filled.stream()
                                .filter(cell -> cell.row() == filled.get(0).row())
                                .count()
                        == 1;
        int start = table.span().start();
        return alone ? filled.get(0).span() : new Span(start, start);
    }

    Kind kind() {
        return kind;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The outline level of its style, or {@link #NO_STYLE}. */
    int style() {
        return style;
    }

    Line line() {
        return line;
    }

    /** Where its words begin in {@link #line()}. */
    int from() {
        return from;
    }

    /** Where its words end in {@link #line()}. */
    int to() {
        return to;
    }

    /** Its words with plain signs; a table's title if its first row is nothing else. */
    String words() {
        return line.chars().substring(from, to);
    }

    /** The number that its words begin with. */
    Optional<Numbering.Mark> mark() {
        return mark;
    }

    /** Its words without any space. */
    String flat() {
        return words().replace(" ", "");
    }

    /** Where its words, or if it has none its block, begin in the document. */
    int start() {
        return from < to ? line.span(from, to).start() : span.start();
    }

    Span span() {
        return span;
    }

    /** The characters of a part of the line as the document prints them, artefacts left out. */
    String printed(int start, int end) {
        StringBuilder printed = new StringBuilder();
        for (int i = start; i < end; i++) {
            printed.append(line.span(i, i + 1).in(text));
        }
        return printed.toString().strip();
    }
}
