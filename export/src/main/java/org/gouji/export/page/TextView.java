package org.gouji.export.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gouji.model.Block;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** The text of a chapter as it stands in the report, with its figures marked. */
final class TextView {
    private static final int DEEPEST = 6;

    private final Html html;
    private final Chapter chapter;
    private final Marks marks;
    private final Speech speech;
    /** How deep a heading stands, by where it begins. */
    private final Map<Integer, Section> headings = new HashMap<>();

    private final Map<Integer, Report> starts = new HashMap<>();
    /** Marks of which a piece is on the page already: their others get no id of their own. */
    private final TreeSet<Integer> begun = new TreeSet<>();

    TextView(Html html, Chapter chapter, Marks marks, Speech speech) {
        this.html = html;
        this.chapter = chapter;
        this.marks = marks;
        this.speech = speech;
        for (Report report : chapter.reports()) {
            report.body()
                    .sections()
                    .forEach(section -> headings.putIfAbsent(section.heading().start(), section));
        }
        chapter.reports()
                .subList(1, chapter.reports().size())
                .forEach(report -> starts.put(report.head().span().start(), report));
    }

    void write() {
        for (Block block : chapter.blocks()) {
            annex(block.span());
            if (block instanceof Block.Heading heading) {
                line(heading.span(), heading.pieces(), "p");
            } else if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.span(), paragraph.pieces(), style(paragraph.role()));
            } else if (block instanceof Block.Table table) {
                new GridView(html, this, chapter.text()).table(table);
            } else if (block instanceof Block.Chart chart) {
                new GridView(html, this, chapter.text()).chart(chart, speech);
            }
        }
    }

    /** A line where an annex begins. */
    private void annex(Span span) {
        Report report = starts.remove(span.start());
        if (report != null) {
            String kind = report.head().identity().kind();
            html.put("p", speech.say("附：", "annex: ") + kind, "class", "annex").text("\n");
        }
    }

    private static String style(Block.Role role) {
        return switch (role) {
            case BODY -> "p";
            case NOTE -> "p note";
            case CAPTION -> "p caption";
            case BOX -> "p box";
        };
    }

    private void line(Span span, List<Span> pieces, String style) {
        if (pieces.stream().allMatch(piece -> piece.in(chapter.text()).isBlank())) {
            return;
        }
        Section section = headings.get(start(span));
        boolean heading = section != null && section.heading().end() >= end(span) - 1;
        if (heading) {
            // The page's own headings end at the third level.
            html.open("div", "class", "h l" + Math.min(section.level(), DEEPEST), "role", "heading");
            pieces.forEach(this::piece);
            html.end();
            return;
        }
        html.open("p", "class", style.equals("p") ? "" : style.substring(2));
        pieces.forEach(this::piece);
        html.end();
    }

    private int start(Span span) {
        int at = span.start();
        while (at < span.end() && Character.isWhitespace(chapter.text().charAt(at))) {
            at++;
        }
        return headings.containsKey(span.start()) ? span.start() : at;
    }

    private int end(Span span) {
        int at = span.end();
        while (at > span.start() && Character.isWhitespace(chapter.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A piece of text with its marks. */
    void piece(Span piece) {
        List<Mark> over = marks.over(piece);
        if (over.isEmpty()) {
            html.text(piece.in(chapter.text()));
            return;
        }
        TreeSet<Integer> borders = new TreeSet<>(List.of(piece.start(), piece.end()));
        for (Mark mark : over) {
            borders.add(Math.max(piece.start(), mark.span().start()));
            borders.add(Math.min(piece.end(), mark.span().end()));
        }
        int from = borders.pollFirst();
        for (int to : borders) {
            segment(new Span(from, to), over);
            from = to;
        }
    }

    private void segment(Span part, List<Mark> over) {
        List<Mark> here =
                over.stream().filter(mark -> mark.span().contains(part)).toList();
        // Links do not stand inside links.
        Optional<Mark> link =
                here.stream().filter(mark -> !mark.findings().isEmpty()).findFirst();
        for (Mark mark : here) {
            open(
                    mark,
                    link.filter(first -> first == mark).isPresent(),
                    mark.span().end() == part.end());
        }
        html.text(part.in(chapter.text()));
        here.forEach(mark -> html.close());
    }

    private void open(Mark mark, boolean link, boolean last) {
        List<String> findings = mark.findings().stream().map(String::valueOf).toList();
        html.open(
                link ? "a" : "span",
                "class",
                "f " + style(mark),
                begun.add(mark.number()) ? "id" : "data-of",
                chapter.id() + "-" + mark.number(),
                "href",
                link ? "#" + chapter.id() + "-f" + findings.get(0) : "",
                "title",
                mark.standing().map(speech::of).orElse(""),
                "data-c",
                String.join(" ", mark.checks().stream().map(String::valueOf).toList()),
                "data-n",
                last ? String.join("·", findings) : "");
    }

    private static String style(Mark mark) {
        return mark.standing()
                .map(Standing::state)
                .map(state -> switch (state) {
                    case VERIFIED -> "ok";
                    case CONTRADICTED -> "no";
                    case UNCHECKED -> "un";
                })
                .orElse(mark.findings().isEmpty() ? "word" : "spot");
    }
}
