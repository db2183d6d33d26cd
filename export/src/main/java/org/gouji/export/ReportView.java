package org.gouji.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.export.Quote.Part;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** Looks things up in one report for those who show it: what stands where, under which heading, in which sentence. */
public final class ReportView {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern CHINESE_NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百]+");

    /** Other figures farther from the doubtful one than this are quoted where they stand, not with it. */
    private static final int NEAR = 600;

    private static final String STEP = " › ";

    private final String text;
    private final Report report;
    private final TreeMap<Span, Fact> facts = new TreeMap<>();
    private final Map<String, Relation> relations;
    private final List<Section> sections;
    /** For each section the index of the one around it, -1 for none. */
    private final int[] parents;
    /** The paths that were asked for, by section: most figures stand in few of them. */
    private final Map<Integer, String> paths = new HashMap<>();

    private ReportView(String text, Report report) {
        this.text = text;
        this.report = report;
        report.facts().forEach(fact -> facts.putIfAbsent(fact.span(), fact));
        this.relations = report.relations().stream()
                .collect(Collectors.toMap(Relation::id, Function.identity(), (first, second) -> first));
        this.sections = report.body().sections();
        this.parents = parents(sections);
    }

    /** The view of one of the dossier's reports. */
    public static ReportView of(Dossier dossier, Report report) {
        return new ReportView(dossier.text(), report);
    }

    public Report report() {
        return report;
    }

    /** The characters at a place. */
    public String slice(Span span) {
        return span.in(text);
    }

    /** The first fact that was read at exactly this place. */
    public Optional<Fact> factAt(Span span) {
        return Optional.ofNullable(facts.get(span));
    }

    /** A figure as printed, with the unit that a table's head gives its amounts. */
    public String withUnit(Figure figure) {
        String printed = plain(figure.text());
        return factAt(figure.span())
                .map(Fact::quantity)
                .filter(Quantity.Amount.class::isInstance)
                .map(Quantity::unit)
                .filter(unit -> !printed.endsWith("元") && !printed.endsWith(unit))
                .map(unit -> printed + unit)
                .orElse(printed);
    }

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /**
     * The headings above a place, outermost first: {@code 一、基本情况 › （二）支出}; empty where there are none. The report's own title
     * is left out: wherever a place is told, the report is told beside it.
     */
    public String sectionPath(Span span) {
        int at = deepest(span);
        return at < 0 ? "" : paths.computeIfAbsent(at, this::path);
    }

    private String path(int section) {
        List<String> path = headings(section);
        boolean titled = path.get(0).equals(plain(report.head().identity().title()));
        return String.join(STEP, titled ? path.subList(1, path.size()) : path);
    }

    /** The same with the report's title. */
    String fullPath(Span span) {
        return String.join(STEP, headings(deepest(span)));
    }

    private List<String> headings(int section) {
        List<String> path = new ArrayList<>();
        for (int i = section; i >= 0; i = parents[i]) {
            path.add(0, heading(sections.get(i)));
        }
        return path;
    }

    /**
     * What a person reads to understand the figure at a place, on one line: its sentence, or in a table its whole row.
     *
     * @param longest the most characters; a longer sentence is cut around the place, with … where something is missing
     */
    public String sentence(Span span, int longest) {
        return sentence(List.of(span), longest);
    }

    /**
     * The same for figures that are held against each other: the sentence of the first and those of others near it.
     *
     * @param spans the doubtful one first
     */
    public String sentence(List<Span> spans, int longest) {
        Span first = spans.get(0);
        Optional<Row> row = tableRow(first);
        if (row.isPresent()) {
            Row found = row.get();
            return Quote.of(
                    found.words(), List.of(new Part(0, found.words().length())), List.of(found.figure()), longest);
        }
        List<Span> near = spans.stream()
                .filter(span -> Math.abs(span.start() - first.start()) <= NEAR)
                .filter(span -> span.equals(first) || tableRow(span).isEmpty())
                .toList();
        return Quote.of(
                text, passages(near), near.stream().map(ReportView::part).toList(), longest);
    }

    private static Part part(Span span) {
        return new Part(span.start(), span.end());
    }

    /** The sentences around places, in order, those that touch as one. */
    private List<Part> passages(List<Span> spans) {
        List<Part> passages = new ArrayList<>();
        for (Span next : new TreeSet<>(spans.stream().map(this::surroundings).toList())) {
            int last = passages.size() - 1;
            boolean touches = last >= 0 && next.start() <= passages.get(last).end();
            Part before = touches ? passages.remove(last) : part(next);
            passages.add(new Part(before.start(), Math.max(before.end(), next.end())));
        }
        return passages;
    }

    /** Words without line breaks and doubled blanks. */
    static String plain(String words) {
        if (tidy(words)) {
            return words;
        }
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** Whether there is nothing to change: by far most words of cells. */
    private static boolean tidy(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '\u3000' || c == '\u00a0' || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || words.isEmpty();
    }

    /** The first characters, no pair of surrogates cut in two. */
    public static String head(String words, int length) {
        boolean split = Character.isHighSurrogate(words.charAt(length - 1));
        return words.substring(0, split ? length - 1 : length);
    }

    private Span surroundings(Span span) {
        Optional<Fact> here = factAt(span)
                .or(() -> Optional.ofNullable(facts.floorEntry(span)).map(Map.Entry::getValue))
                .filter(fact -> fact.place().sentence().contains(span))
                .or(() -> Optional.ofNullable(facts.ceilingEntry(span))
                        .map(Map.Entry::getValue)
                        .filter(fact -> fact.place().sentence().contains(span)));
        return here.map(fact -> fact.place().sentence()).orElseGet(() -> line(span));
    }

    private Span line(Span span) {
        int start = text.lastIndexOf('\n', span.start() - 1) + 1;
        int end = text.indexOf('\n', span.end());
        return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
    }

    /** A row of a table on one line, and where in it a figure stands. */
    private record Row(String words, Part figure) {}

    private Optional<Row> tableRow(Span span) {
        for (Table table : report.body().tables()) {
            if (table.span().contains(span)) {
                return table.cells().stream()
                        .filter(cell -> cell.span().contains(span))
                        .findFirst()
                        .map(cell -> row(table, cell, span));
            }
        }
        return Optional.empty();
    }

    private Row row(Table table, Cell cell, Span span) {
        StringBuilder row = new StringBuilder();
        Part figure = new Part(0, 0);
        for (Cell other : table.cells()) {
            String words = plain(other.span().in(text));
            if (other.row() <= cell.row() && cell.row() < other.row() + other.rowSpan() && !words.isEmpty()) {
                row.append(row.isEmpty() ? "" : " | ");
                if (other == cell) {
                    String printed = plain(span.in(text));
                    int at = row.length() + Math.max(0, words.indexOf(printed));
                    figure = new Part(at, Math.min(at + printed.length(), row.length() + words.length()));
                }
                row.append(words);
            }
        }
        return new Row(row.toString(), figure);
    }

    private int deepest(Span span) {
        int found = -1;
        for (int low = 0, high = sections.size() - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().start() <= span.start()) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        while (found >= 0 && !sections.get(found).span().contains(span)) {
            found = parents[found];
        }
        return found;
    }

    private static int[] parents(List<Section> sections) {
        int[] parents = new int[sections.size()];
        for (int i = 0; i < parents.length; i++) {
            int above = i - 1;
            while (above >= 0
                    && !(sections.get(above).level() < sections.get(i).level()
                            && sections.get(above)
                                    .span()
                                    .contains(sections.get(i).span()))) {
                above = parents[above];
            }
            parents[i] = above;
        }
        return parents;
    }

    private static String heading(Section section) {
        String label = section.label();
        if (label.isEmpty()) {
            return section.title();
        }
        if (CHINESE_NUMERAL.matcher(label).matches()) {
            return label + "、" + section.title();
        }
        boolean bare = Character.isLetterOrDigit(label.codePointBefore(label.length()));
        return label + (bare ? " " : "") + section.title();
    }
}
