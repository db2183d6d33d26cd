package org.gouji.ingest.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Span;

/**
 * The data of embedded charts, which a converter writes after the text: a line with the name of the first series, then one line for each
 * series with its categories, its values and the name of the next.
 */
final class Charts implements Recogniser {
    /** Names that a spreadsheet gives by itself, and years: believed even without the TAB after them. */
    private static final Pattern USUAL_NAME = Pattern.compile("(?:列|系列|Series ?)\\d{1,2}|(?:19|20)\\d{2}年度?");

    private static final Pattern CAPTION = Pattern.compile("^[（(\\s]*图");

    private static final int MAX_NAME = 40;

    private final Lines lines;

    Charts(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Found> at(int line) {
        Optional<Found> untitled = chart(line, "", lines.start(line));
        if (untitled.isPresent() || !mayBeTitle(line)) {
            return untitled;
        }
        Span title = lines.trimmed(lines.start(line), lines.end(line));
        return chart(line + 1, title.in(lines.text()), title.start());
    }

    /** Alone under white space, and not the heading that happens to stand last in the text. */
    private boolean mayBeTitle(int line) {
        boolean alone = lines.blankOrOutside(line - 1) || lines.text().charAt(lines.end(line - 1) - 1) == '\t';
        if (!alone || lines.blankOrOutside(line + 1) || lines.end(line) - lines.start(line) > 2 * MAX_NAME) {
            return false;
        }
        String title = Artefacts.clean(lines, line);
        return LineForms.titleLike(title)
                && title.indexOf('\t') < 0
                && !LineForms.heading(title)
                && !CAPTION.matcher(title).find();
    }

    private Optional<Found> chart(int line, String title, int start) {
        Optional<Span> name = firstName(line);
        List<Block.Series> series = new ArrayList<>();
        int at = line + 1;
        int end = 0;
        while (name.isPresent()) {
            Optional<ChartTokens> tokens = lines.blankOrOutside(at) ? Optional.empty() : ChartTokens.read(lines, at);
            if (tokens.isEmpty()) {
                return Optional.empty();
            }
            series.add(series(name.get(), tokens.get()));
            end = lines.trimmed(lines.start(at), lines.end(at)).end();
            name = tokens.get().nextName();
            at++;
        }
        boolean closed = lines.blankOrOutside(at) || firstName(at).isPresent() || pageNumberAtEnd(at);
        if (series.isEmpty() || !closed) {
            return Optional.empty();
        }
        int first = lines.trimmed(start, end).start();
        return Optional.of(Found.of(new Block.Chart(new Span(first, end), title, series), at));
    }

    private boolean pageNumberAtEnd(int line) {
        return lines.end(line) - lines.start(line) <= 3 && lines.blankOrOutside(line + 1);
    }

    private Optional<Span> firstName(int line) {
        if (lines.blankOrOutside(line) || lines.blankOrOutside(line + 1) || lines.tabbed(line)) {
            return Optional.empty();
        }
        Span name = lines.trimmed(lines.start(line), lines.end(line));
        if (name.length() > MAX_NAME) {
            return Optional.empty();
        }
        String text = name.in(lines.text());
        boolean closedByTab = name.end() < lines.end(line) && lines.text().charAt(name.end()) == '\t';
        boolean named = closedByTab || USUAL_NAME.matcher(text).matches();
        boolean plain = text.indexOf('\t') < 0 && text.indexOf('[') < 0 && LineForms.titleLike(text);
        return named && plain ? Optional.of(name) : Optional.empty();
    }

    /** Values fewer than categories belong to the first ones: those after them are blank. */
    private Block.Series series(Span name, ChartTokens tokens) {
        List<Block.Point> points = new ArrayList<>();
        for (int i = 0; i < tokens.values().size(); i++) {
            Span value = tokens.values().get(i);
            String category =
                    i < tokens.categories().size() ? tokens.categories().get(i).in(lines.text()) : "";
            points.add(new Block.Point(category, new BigDecimal(value.in(lines.text())), value));
        }
        return new Block.Series(name.in(lines.text()), points);
    }
}
