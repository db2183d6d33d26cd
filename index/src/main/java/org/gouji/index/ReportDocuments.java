package org.gouji.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.FedField.Piece;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Indicator;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** Makes the documents of one report, each of its kind; see {@link Fields}. */
final class ReportDocuments {
    private static final Document SENTENCE = ofSentence();

    private static final Field LINE = new StringField(Fields.HIT, Fields.LINE, Field.Store.NO);

    /** Its {@link FigureTable} tells all of a figure: documents have an order, and that is all that is needed of it. */
    private static final Document FIGURE = new Document();

    private final String fileKey;
    private final Dossier dossier;
    private final Report report;
    private final Lexicon lexicon;
    private final Map<Span, Standing.State> states = new HashMap<>();
    private final Findings findings;
    private final FigureTable figures = new FigureTable();
    private final Aims aims;
    private final SharedFields fields = new SharedFields();
    /** What is kept of each document made, in their order. */
    private final List<Optional<Card>> cards = new ArrayList<>();
    /** The names of the items of figures, once the report is made. */
    private SortedSet<BytesRef> names = Collections.emptySortedSet();

    private static Document ofSentence() {
        Document document = new Document();
        document.add(new StringField(Fields.HIT, Fields.SENTENCE, Field.Store.NO));
        return document;
    }

    /** @param order the number of the report in its file */
    ReportDocuments(String fileKey, Dossier dossier, int order, Lexicon lexicon) {
        this.fileKey = fileKey;
        this.dossier = dossier;
        this.report = dossier.reports().get(order);
        this.lexicon = lexicon;
        report.standings().forEach(standing -> states.put(standing.span(), standing.state()));
        this.findings = new Findings(report, lexicon);
        this.aims = new Aims(report, dossier.text());
    }

    Document report() {
        Identity identity = report.head().identity();
        Span span = report.head().span();
        String text = span.in(dossier.text());
        Hit.InReport shown = new Hit.InReport(
                fileKey,
                report.head().id(),
                dossier.source().path(),
                identity.title(),
                identity.department(),
                identity.region(),
                identity.year(),
                identity.kind());
        Document document = fields.start(HitKind.REPORT, span);
        document.add(new StringField(Fields.FILE, fileKey, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.FILE_ORDER, new BytesRef(fileKey)));
        document.add(new StoredField(Fields.SHOWN, ReportCards.bytes(new Card.OfReport(shown, span), text, cards)));
        document.add(new StoredField(Fields.SHOWN_TEXT, ShortText.encode(text)));
        String unit = shortName(document, identity.department(), span);
        document.add(Fields.ranked(Fields.NAME, Fields.names(identity.title(), identity.department(), unit)));
        fields.whole(document, identity.title());
        fields.whole(document, identity.department());
        fields.whole(document, unit);
        fields.facet(document, Fields.DEPARTMENT, Fields.DEPARTMENT_FACET, identity.department());
        fields.facet(document, Fields.REGION, Fields.REGION_FACET, identity.region());
        fields.facet(document, Fields.KIND, Fields.KIND_FACET, identity.kind());
        fields.year(document, identity.year());
        figures(document);
        return document;
    }

    private void figures(Document document) {
        if (!figures.isEmpty()) {
            names = figures.names();
            document.add(new BinaryDocValuesField(Fields.FIGURES, figures.bytes(names)));
            for (BytesRef name : names) {
                document.add(new StringField(Fields.ITEM_NAME, name, Field.Store.NO));
                document.add(new SortedSetDocValuesField(Fields.ITEM_NAME, name));
            }
        }
    }

    /** Keeps the short names that the report gives; that of the unit itself is given back, empty if there is none. */
    private String shortName(Document document, String department, Span span) {
        String own = "";
        for (Map.Entry<String, String> name :
                Abbreviations.in(dossier.text(), span).entrySet()) {
            Aliases.add(document, name.getKey(), name.getValue());
            if (own.isEmpty() && Asked.key(department).endsWith(name.getValue())) {
                own = name.getKey();
                fields.term(document, Fields.DEPARTMENT, own);
            }
        }
        return own;
    }

    Document section(Section section, String path) {
        Document document = start(HitKind.SECTION, new Card.OfSection(path, section.heading()));
        document.add(Fields.ranked(Fields.NAME, section.title()));
        fields.whole(document, section.title());
        document.add(new NumericDocValuesField(Fields.LEVEL, section.level()));
        return document;
    }

    /** @param sentences those of its sentences that are documents before it */
    Document paragraph(Span place, Set<Span> sentences) {
        Document document = start(HitKind.PARAGRAPH, new Card.OfParagraph(place));
        Piece piece = new Piece(dossier.text(), place.start(), place.end());
        document.add(Fields.ranked(Fields.TEXT, piece, lexicon.words()));
        sentences(document, place, sentences);
        return document;
    }

    Document sentence() {
        cards.add(Optional.empty());
        return SENTENCE;
    }

    /** @param sentences those of its sentences that are documents before it */
    Document line(Span place, Set<Span> sentences) {
        cards.add(Optional.empty());
        Document document = new Document();
        document.add(LINE);
        document.add(Fields.ranked(Fields.TEXT, new Piece(dossier.text(), place.start(), place.end())));
        sentences(document, place, sentences);
        return document;
    }

    private void sentences(Document document, Span place, Set<Span> sentences) {
        if (!sentences.isEmpty()) {
            BytesRef places = SentencePlaces.bytes(dossier.text(), place, sentences);
            document.add(new BinaryDocValuesField(Fields.SENTENCES, places));
        }
    }

    Document figure(Fact read, Span line) {
        Fact fact = RateName.named(read, dossier.text(), line);
        Quantity quantity = fact.quantity();
        String name = lexicon.name(fact.key());
        Card.Value value = new Card.Value(
                FigureTable.sort(quantity), quantity.value(), quantity.unit(), fact.measure(), fact.scope());
        Optional<Standing.State> state = Optional.ofNullable(states.get(fact.span()));
        cards.add(Optional.of(new Card.OfFigure(fact.span(), line, value, fact.item(), name, fact.year(), state)));
        figures.add(
                fact,
                name,
                state,
                fact.year().isPresent() ? fact.year() : report.head().identity().year(),
                quantity instanceof Quantity.Percentage && aims.aim(fact));
        return FIGURE;
    }

    Document indicator(Indicator indicator) {
        List<String> levels = new ArrayList<>(List.of(indicator.level1(), indicator.level2(), indicator.name()));
        levels.removeIf(String::isEmpty);
        Document document = start(
                HitKind.INDICATOR,
                new Card.OfIndicator(
                        levels,
                        indicator.target(),
                        indicator.actual(),
                        indicator.weight().map(Printed::value),
                        indicator.score().map(Printed::value),
                        indicator.span()));
        document.add(Fields.ranked(Fields.NAME, Fields.names(levels.toArray(String[]::new))));
        fields.whole(document, indicator.name());
        document.add(Fields.ranked(Fields.TEXT, Fields.names(indicator.target(), indicator.actual())));
        indicator.weight().ifPresent(weight -> fields.number(document, Fields.WEIGHT, Fields.number(weight.value())));
        indicator.score().ifPresent(score -> fields.number(document, Fields.SCORE, Fields.number(score.value())));
        return document;
    }

    Document finding(Finding finding) {
        Card.OfFinding card = findings.card(finding);
        Document document = start(HitKind.FINDING, card);
        document.add(Fields.ranked(Fields.NAME, findings.items(finding)));
        document.add(Fields.ranked(
                Fields.TEXT,
                Fields.names(finding.message().zh(), finding.message().en())));
        fields.term(document, Fields.RULE, card.rule().toLowerCase(java.util.Locale.ROOT));
        document.add(new SortedDocValuesField(Fields.RULE_FACET, new BytesRef(card.rule())));
        fields.term(document, Fields.SEVERITY, card.severity().name());
        fields.term(
                document,
                Fields.FINDING,
                SearchIndex.finding(fileKey, report.head().id(), finding.id()));
        fields.facet(
                document, Fields.VERDICT, Fields.VERDICT_FACET, card.verdict().name());
        findings.deviation(finding).ifPresent(off -> {
            fields.number(document, Fields.DEVIATION, Fields.number(off.percent()));
            off.yuan().ifPresent(yuan -> fields.number(document, Fields.GAP, Fields.number(yuan)));
        });
        return document;
    }

    /** The names of the items of all figures, after {@link #report}. */
    Collection<BytesRef> itemNames() {
        return names;
    }

    /** What every hit in a report has. */
    private Document start(HitKind kind, Card card) {
        cards.add(Optional.of(card));
        return fields.start(kind, card.place());
    }
}
