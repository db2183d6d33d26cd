package org.gouji.ingest.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Item.ChartData;
import org.gouji.ingest.compose.Item.ChartPoint;
import org.gouji.ingest.compose.Item.ChartSeries;
import org.gouji.ingest.compose.Item.Grid;
import org.gouji.ingest.compose.Item.GridCell;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.gouji.model.Traced;
import org.gouji.model.Wording;

/**
 * Writes items one below the other into a text and keeps where each of them stands. Blocks are separated by one line break; a row of a
 * table is a line whose cells are separated by tabs.
 */
public final class Composer {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d\\-–—－·/第页共]*\\d[\\s\\d\\-–—－·/第页共]*");

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Traced.Piece> pieces = new ArrayList<>();

    private Composer(Limits limits) {
        this.limits = limits;
    }

    /**
     * Puts a document together.
     *
     * @param found what a reader made of the file
     * @throws Refusal if the text grows over {@link Limits#maxCharacters()}
     */
    public static Document compose(Found found, Source source, Limits limits) throws Refusal {
        return trace(found, "", source, limits).document();
    }

    /**
     * The same, with where its characters stand in the file.
     *
     * @param part the part of the file that the items' spots are in
     * @throws Refusal as {@link #compose} does
     */
    public static Traced trace(Found found, String part, Source source, Limits limits) throws Refusal {
        Composer composer = new Composer(limits);
        for (Item item : found.items()) {
            item.addTo(composer);
        }
        return new Traced(composer.document(found, source), part, composer.pieces);
    }

    private Document document(Found found, Source source) {
        List<Wording> notes = new ArrayList<>(found.notes());
        boolean empty = blocks.stream().allMatch(block -> block instanceof Block.Furniture);
        if (empty) {
            notes.add(new Wording(
                    "文件里没有文字，可能是扫描件或图片，需先做文字识别。",
                    "The file holds no text: it may be a scan or a picture and needs OCR first."));
        }
        Status status = found.damaged() ? Status.OK_DAMAGED : empty ? Status.OK_EMPTY_TEXT : Status.OK;
        return new Document(source, status, text.toString(), blocks, notes);
    }

    void add(Line line) throws Refusal {
        boolean first = true;
        int next = 0;
        for (String part : line.text().split("\n")) {
            int start = next;
            next += part.length() + 1;
            if (part.isBlank()) {
                continue;
            }
            Span span = write(part);
            place(span, line.origin().part(start, start + part.length()));
            blocks.add(first || line.level() == 0 ? block(line, span, part) : paragraph(span, Block.Role.BODY));
            first = false;
        }
    }

    private static Block block(Line line, Span span, String text) {
        return switch (line.kind()) {
            case HEADING -> new Block.Heading(span, List.of(span), line.level());
            case BODY -> paragraph(span, Block.Role.BODY);
            case NOTE -> paragraph(span, Block.Role.NOTE);
            case CAPTION -> paragraph(span, Block.Role.CAPTION);
            case BOX -> paragraph(span, Block.Role.BOX);
            case CONTENTS_LIST -> new Block.Furniture(span, Block.FurnitureKind.CONTENTS_LIST);
            case RUNNING_HEAD ->
                new Block.Furniture(
                        span,
                        PAGE_NUMBER.matcher(text).matches()
                                ? Block.FurnitureKind.PAGE_NUMBER
                                : Block.FurnitureKind.RUNNING_HEAD);
        };
    }

    private static Block paragraph(Span span, Block.Role role) {
        return new Block.Paragraph(span, List.of(span), role);
    }

    void add(Grid grid) throws Refusal {
        if (grid.cells().stream().allMatch(cell -> cell.text().isBlank())) {
            return;
        }
        newLine();
        List<Block.Cell> cells = new ArrayList<>(grid.cells().size());
        int row = grid.cells().get(0).row();
        boolean rowStarts = true;
        for (GridCell cell : grid.cells()) {
            if (cell.row() != row) {
                text.append('\n');
                row = cell.row();
            } else if (!rowStarts) {
                text.append('\t');
            }
            rowStarts = false;
            Span span = append(cell.text());
            place(span, cell.origin());
            cells.add(new Block.Cell(span, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
        }
        Span span = cells.get(0).span().cover(cells.get(cells.size() - 1).span());
        blocks.add(new Block.Table(span, cells, grid.rows(), grid.columns(), grid.certainty()));
    }

    void add(ChartData chart) throws Refusal {
        newLine();
        int start = text.length();
        String separator = "";
        if (!chart.title().isEmpty()) {
            append(chart.title());
            separator = "\n";
        }
        List<Block.Series> series = new ArrayList<>();
        for (ChartSeries one : chart.series()) {
            append(separator + one.name());
            List<Block.Point> points = new ArrayList<>();
            for (ChartPoint point : one.points()) {
                append("\t");
                points.add(new Block.Point(point.category(), point.value(), append(point.stored())));
            }
            series.add(new Block.Series(one.name(), points));
            separator = "\n";
        }
        Span span = new Span(start, text.length());
        chart.spot().ifPresent(spot -> place(span, Origin.all(span.length(), spot)));
        blocks.add(new Block.Chart(span, chart.title(), series));
    }

    private void place(Span span, Origin origin) {
        if (!origin.pieces().isEmpty()) {
            pieces.addAll(origin.from(span.start()));
        }
    }

    private Span write(String line) throws Refusal {
        newLine();
        return append(line);
    }

    private void newLine() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    private Span append(String words) throws Refusal {
        int start = text.length();
        if (start + (long) words.length() > limits.maxCharacters()) {
            throw Refusal.tooLarge(
                    "文字超过 " + limits.maxCharacters() + " 个字符的上限。",
                    "The text is longer than " + limits.maxCharacters() + " characters.");
        }
        text.append(words);
        return new Span(start, text.length());
    }
}
