package org.gouji.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;

/** Makes documents of plain text for tests, roughly as the ingester does: cells begin with a tab, chart data stands at the end. */
final class PlainText {
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]*\\]");
    private static final Pattern CHART = Pattern.compile("列\\d+\\s*|.*\\S\\t.*|\\s*\\d{1,3}\\s*|\\s*[^\\t]{2,20}图\\s*");
    private static final Pattern CAPTION = Pattern.compile("[（(\\s]*图\\d+.*");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    private PlainText(String text) {
        this.text = text;
    }

    static Document document(String path, String text) {
        PlainText plain = new PlainText(text);
        plain.read();
        Source source = new Source(path, "text/plain", "", text.length());
        return new Document(source, Status.OK, text, plain.blocks, List.of());
    }

    private void read() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        int charts = lines.size();
        while (charts > 0 && isChart(lines.get(charts - 1).in(text))) {
            charts--;
        }
        boolean afterBlank = false;
        for (Span line : lines.subList(0, charts)) {
            line(line, afterBlank);
            afterBlank = line.in(text).isBlank();
        }
        endTable();
        if (charts < lines.size() && !text.substring(lines.get(charts).start()).isBlank()) {
            blocks.add(new Block.Chart(new Span(lines.get(charts).start(), text.length()), "", List.of()));
        }
    }

    private static boolean isChart(String line) {
        return line.isBlank() && !line.contains("\f")
                || CHART.matcher(line).matches() && !line.startsWith("\t") && !line.endsWith("\t ");
    }

    private void line(Span line, boolean afterBlank) {
        String words = line.in(text);
        if (words.startsWith("\t")) {
            if (afterBlank && !cells.isEmpty()) {
                row++;
                column = 0;
            }
            cells.add(new Block.Cell(trimmed(line), row, column++, 1, 1));
        } else if (words.isBlank()) {
            return;
        } else if (!cells.isEmpty() && !afterBlank) {
            Block.Cell last = cells.remove(cells.size() - 1);
            Span span = last.span().isEmpty() ? trimmed(line) : last.span().cover(trimmed(line));
            cells.add(new Block.Cell(span, last.row(), last.column(), 1, 1));
        } else {
            endTable();
            Block.Role role = CAPTION.matcher(words).lookingAt() ? Block.Role.CAPTION : Block.Role.BODY;
            blocks.add(new Block.Paragraph(line, pieces(line), role));
        }
    }

    private Span trimmed(Span line) {
        String words = line.in(text);
        int end = line.start() + words.stripTrailing().length();
        int start = line.start() + words.length() - words.stripLeading().length();
        return start < end ? new Span(start, end) : new Span(line.end(), line.end());
    }

    private List<Span> pieces(Span line) {
        List<Span> pieces = new ArrayList<>();
        Matcher bookmark = BOOKMARK.matcher(text).region(line.start(), line.end());
        int from = line.start();
        while (bookmark.find()) {
            if (bookmark.start() > from) {
                pieces.add(new Span(from, bookmark.start()));
            }
            from = bookmark.end();
        }
        if (from < line.end()) {
            pieces.add(new Span(from, line.end()));
        }
        return pieces;
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            Span span = cells.get(0).span().cover(cells.get(cells.size() - 1).span());
            blocks.add(new Block.Table(span, cells, row + 1, 8, Block.Certainty.FLATTENED));
            cells.clear();
        }
        row = 0;
        column = 0;
    }
}
