package org.gouji.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Identity;
import org.gouji.model.Quantity;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/**
 * Turns a file's dossier into documents of the index: one for each report, each section, each figure and each line with figures. A report
 * keeps its whole text; sections and figures keep only where they stand in it. The figures of a line stand before it, so that
 * {@link LineQuery} finds them by its words.
 */
final class DossierDocuments {
    private final String fileKey;
    private final Dossier dossier;
    private final Optional<Words> words;
    /** The keys of names, of which a file has few: {@link Asked#key}. */
    private final Map<String, String> keys = new HashMap<>();

    private final List<Document> documents = new ArrayList<>();

    private DossierDocuments(String fileKey, Dossier dossier, Optional<Words> words) {
        this.fileKey = fileKey;
        this.dossier = dossier;
        this.words = words;
    }

    static List<Document> of(String fileKey, Dossier dossier, Optional<Words> words) {
        DossierDocuments made = new DossierDocuments(fileKey, dossier, words);
        for (int order = 0; order < dossier.reports().size(); order++) {
            made.addAll(dossier.reports().get(order), order);
        }
        return made.documents;
    }

    private void addAll(Report report, int order) {
        List<Section> sections = report.body().sections();
        List<String> paths = OwnText.paths(sections);
        addReport(report, order);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            List<Span> pieces = new ArrayList<>(OwnText.of(sections, i));
            pieces.add(0, section.heading());
            addSection(report, order, new Passage(section.title(), paths.get(i), pieces));
        }
        for (Span line : paragraphsOutside(report)) {
            addSection(report, order, new Passage("", "", List.of(line)));
        }
        addFigures(report, order, paths);
    }

    /** The figures of each line and, after them, the line: the words that all of them are found by are read once. */
    private void addFigures(Report report, int order, List<String> paths) {
        Map<Line, List<Fact>> lines = new LinkedHashMap<>();
        for (Fact fact : report.facts()) {
            int section = fact.place().section();
            String path = section >= 0 && section < paths.size() ? paths.get(section) : "";
            Line line = new Line(line(fact, report.head().span()), path);
            lines.computeIfAbsent(line, unseen -> new ArrayList<>()).add(fact);
        }
        lines.forEach((line, facts) -> {
            facts.forEach(fact -> addFigure(report, order, fact, line));
            addLine(line);
        });
    }

    /** The lines that stand in no section; the title's own lines are found as the report. */
    private List<Span> paragraphsOutside(Report report) {
        String title = Asked.key(report.head().identity().title());
        return OwnText.outside(report).stream()
                .flatMap(piece -> Sentences.lines(dossier.text(), piece).stream())
                .filter(line -> !title.contains(Asked.key(line.in(dossier.text()))))
                .toList();
    }

    /** What a section's document is made of: its title, the titles down to it, and its own pieces of text, the heading first. */
    private record Passage(String title, String path, List<Span> pieces) {}

    /** A line with figures, and the titles down to it. */
    private record Line(Span place, String path) {}

    private void addReport(Report report, int order) {
        Identity identity = report.head().identity();
        Span span = report.head().span();
        Document document = start(HitKind.REPORT, report, order, span);
        document.add(new StringField(Fields.REPORT, inside(fileKey, order), Field.Store.NO));
        document.add(Fields.ranked(Fields.NAME, Fields.names(identity.title(), identity.department())));
        addText(document, span.in(dossier.text()));
        whole(document, identity.title());
        whole(document, identity.department());
        year(document, identity.year());
        keepYear(document, identity.year());
        keep(document, Fields.FILE, fileKey);
        keep(document, Fields.SHOWN_ID, report.head().id());
        keep(document, Fields.SHOWN_PATH, dossier.source().path());
        keep(document, Fields.SHOWN_TITLE, identity.title());
        keep(document, Fields.SHOWN_DEPARTMENT, identity.department());
        keep(document, Fields.SHOWN_REGION, identity.region());
        keep(document, Fields.SHOWN_KIND, identity.kind());
        keep(document, Fields.SHOWN_TEXT, span.in(dossier.text()));
        documents.add(document);
    }

    private void addSection(Report report, int order, Passage passage) {
        Identity identity = report.head().identity();
        List<Span> pieces = passage.pieces();
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.in(dossier.text())).append('\n'));
        Document document = start(HitKind.SECTION, report, order, pieces.get(0));
        document.add(Fields.ranked(Fields.NAME, passage.title()));
        addText(document, text.toString());
        document.add(Fields.plain(Fields.AROUND, passage.path()));
        whole(document, passage.title());
        year(document, identity.year());
        keep(document, Fields.SHOWN_HEADING, passage.path());
        keep(document, Fields.SHOWN_PIECES, Fields.spans(pieces));
        documents.add(document);
    }

    private void addFigure(Report report, int order, Fact fact, Line line) {
        Identity identity = report.head().identity();
        Document document = start(HitKind.AMOUNT, report, order, fact.span());
        document.add(Fields.ranked(Fields.NAME, Fields.names(fact.item(), fact.key())));
        whole(document, fact.item());
        if (!fact.key().equals(fact.item())) {
            whole(document, fact.key());
        }
        year(document, fact.year().isPresent() ? fact.year() : identity.year());
        document.add(new StringField(Fields.MEASURE, fact.measure().name(), Field.Store.NO));
        document.add(new StringField(Fields.SCOPE, fact.scope().name(), Field.Store.NO));
        if (fact.quantity() instanceof Quantity.Amount amount) {
            document.add(new LongPoint(Fields.YUAN, Fields.yuan(amount.value())));
            keep(document, Fields.SHOWN_YUAN, amount.value().toPlainString());
        }
        keep(document, Fields.SHOWN_HEADING, line.path());
        keep(document, Fields.SHOWN_PIECES, Fields.spans(List.of(line.place())));
        keep(document, Fields.SHOWN_UNIT, fact.quantity().unit());
        keep(document, Fields.SHOWN_ITEM, fact.item());
        keep(document, Fields.SHOWN_KEY, fact.key());
        keep(document, Fields.SHOWN_MEASURE, fact.measure().name());
        keep(document, Fields.SHOWN_SCOPE, fact.scope().name());
        keepYear(document, fact.year());
        documents.add(document);
    }

    private void addLine(Line line) {
        Document document = new Document();
        document.add(new StringField(Fields.HIT, Fields.LINE, Field.Store.NO));
        addFile(document);
        addText(document, line.place().in(dossier.text()));
        document.add(Fields.plain(Fields.AROUND, line.path()));
        documents.add(document);
    }

    /** A cell says nothing alone: its row is shown. */
    private Span line(Fact fact, Span report) {
        Span sentence = fact.place().sentence();
        return switch (fact.place().kind()) {
            case PROSE, FORMULA -> sentence;
            case TABLE, CHART -> Sentences.linesAround(dossier.text(), sentence.cover(fact.span()), report);
        };
    }

    /** What every document has: its kind and place, and the report's properties for the filters. */
    private Document start(HitKind kind, Report report, int order, Span place) {
        Identity identity = report.head().identity();
        Document document = new Document();
        document.add(new StringField(Fields.HIT, kind.name(), Field.Store.NO));
        addFile(document);
        document.add(new NumericDocValuesField(Fields.ORDER, order));
        document.add(new NumericDocValuesField(Fields.AT, place.start()));
        key(document, Fields.DEPARTMENT, identity.department());
        key(document, Fields.REGION, identity.region());
        key(document, Fields.KIND, identity.kind());
        keep(document, Fields.INSIDE, inside(fileKey, order));
        keep(document, Fields.SHOWN_PLACE, Fields.spans(List.of(place)));
        return document;
    }

    /** By it a file's documents are taken out again, all of them. */
    private void addFile(Document document) {
        document.add(new StringField(Fields.FILE, fileKey, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.FILE, new BytesRef(fileKey)));
    }

    private void addText(Document document, String text) {
        document.add(Fields.ranked(Fields.TEXT, text));
        words.ifPresent(cutter -> document.add(Fields.ranked(Fields.WORDS, () -> WordTokens.of(text, cutter))));
    }

    private static String inside(String fileKey, int order) {
        return fileKey + '\n' + order;
    }

    private void whole(Document document, String name) {
        key(document, Fields.WHOLE, name);
    }

    private void key(Document document, String field, String name) {
        if (!name.isEmpty()) {
            document.add(new StringField(field, keys.computeIfAbsent(name, Asked::key), Field.Store.NO));
        }
    }

    private static void year(Document document, OptionalInt year) {
        year.ifPresent(value -> document.add(new IntPoint(Fields.YEAR, value)));
    }

    private static void keepYear(Document document, OptionalInt year) {
        year.ifPresent(value -> document.add(new StoredField(Fields.SHOWN_YEAR, value)));
    }

    private static void keep(Document document, String field, String value) {
        document.add(new StoredField(field, value));
    }
}
