package org.gouji.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.Hit.FoundFigure;
import org.gouji.index.Hit.FoundFinding;
import org.gouji.index.Hit.FoundIndicator;
import org.gouji.index.Hit.Line;
import org.gouji.model.Span;

/** Reads the documents of one page of a result back into hits. */
final class HitReader {
    private final IndexSearcher searcher;
    private final Excerpts excerpts;
    private final Map<Integer, InReport> reports = new HashMap<>();

    HitReader(IndexSearcher searcher, List<Phrase> phrases) {
        this.searcher = searcher;
        this.excerpts = new Excerpts(phrases);
    }

    /** A report's card and text. */
    private record InReport(ReportCards cards, String text) {
        Card.OfReport card() {
            return cards.report();
        }

        /** The card of what stands so many documents before the report. */
        Card inside(int before) throws IOException {
            return cards.card(cards.size() - before);
        }

        int base() {
            return card().place().start();
        }

        boolean has(Span place) {
            return card().place().contains(place);
        }

        /** The whole lines around a place. */
        Span lines(Span place) {
            Span inside = new Span(place.start() - base(), place.end() - base());
            Span lines = Sentences.linesAround(text, inside, new Span(0, text.length()));
            return new Span(lines.start() + base(), lines.end() + base());
        }

        String in(Span place) {
            return text.substring(place.start() - base(), place.end() - base());
        }
    }

    Hit read(HitKind kind, int number) throws IOException {
        int owner = after(number, Blocks.REPORTS);
        InReport report = report(owner);
        Card card = card(report, owner - number);
        String heading = number == owner ? "" : heading(report, owner, number);
        return new Hit(
                kind,
                report.card().report(),
                heading,
                line(card, report),
                card.place(),
                card instanceof Card.OfFigure found ? Optional.of(figure(found, report)) : Optional.empty(),
                card instanceof Card.OfIndicator found ? Optional.of(indicator(found)) : Optional.empty(),
                card instanceof Card.OfFinding found ? Optional.of(finding(found)) : Optional.empty());
    }

    /** The card of any document of a report. */
    Card card(int number) throws IOException {
        int owner = after(number, Blocks.REPORTS);
        return card(report(owner), owner - number);
    }

    private static Card card(InReport report, int before) throws IOException {
        return before == 0 ? report.card() : report.inside(before);
    }

    private Line line(Card card, InReport report) {
        if (card instanceof Card.OfReport found) {
            return excerpts.best(report.text(), report.base(), List.of(found.place()))
                    .orElseGet(() -> excerpts.title(
                            report.text(), report.base(), found.report().title()));
        }
        if (card instanceof Card.OfFigure found) {
            return excerpts.line(
                    report.text(), report.base(), found.line(), found.place().start());
        }
        if (card instanceof Card.OfFinding found) {
            return line(found, report);
        }
        return excerpts.best(report.text(), report.base(), List.of(card.place()))
                .orElseGet(() -> excerpts.line(
                        report.text(), report.base(), card.place(), card.place().start()));
    }

    /** Of what a finding is about, part may stand in another report of the file; the text kept here is that of its own. */
    private Line line(Card.OfFinding found, InReport report) {
        return found.places().stream()
                .filter(report::has)
                .findFirst()
                .map(place -> excerpts.line(report.text(), report.base(), report.lines(place), place.start()))
                .orElseGet(() -> excerpts.title(
                        report.text(), report.base(), report.card().report().title()));
    }

    private static FoundFigure figure(Card.OfFigure found, InReport report) {
        Card.Value value = found.value();
        return new FoundFigure(
                report.in(found.place()),
                new Hit.Value(value.sort(), value.value(), value.unit()),
                found.item(),
                found.name(),
                value.measure(),
                value.scope(),
                found.year(),
                found.state());
    }

    private static FoundIndicator indicator(Card.OfIndicator found) {
        return new FoundIndicator(found.levels(), found.target(), found.actual(), found.weight(), found.score());
    }

    private static FoundFinding finding(Card.OfFinding found) {
        return new FoundFinding(
                found.id(), found.rule(), found.severity(), found.verdict(), found.message(), found.suggestion());
    }

    private String heading(InReport report, int owner, int number) throws IOException {
        int section = after(number, Blocks.SECTIONS);
        return section == owner ? "" : ((Card.OfSection) report.inside(owner - section)).path();
    }

    private InReport report(int number) throws IOException {
        InReport known = reports.get(number);
        if (known != null) {
            return known;
        }
        Document stored = searcher.storedFields().document(number);
        String text = ShortText.decode(shown(stored, Fields.SHOWN_TEXT));
        InReport report = new InReport(ReportCards.read(text, shown(stored, Fields.SHOWN), table(number)), text);
        reports.put(number, report);
        return report;
    }

    /** What is asked of the figures of a report is shown of them too. */
    private FigureColumns.Table table(int number) throws IOException {
        LeafReaderContext leaf = leaf(number);
        BinaryDocValues tables = DocValues.getBinary(leaf.reader(), Fields.FIGURES);
        TableRows rows = new TableRows();
        if (tables.advanceExact(number - leaf.docBase)) {
            rows.open(BytesRef.deepCopyOf(tables.binaryValue()));
        }
        return new FigureColumns.Table(rows, place -> name(leaf, number - leaf.docBase, place));
    }

    private static BytesRef name(LeafReaderContext leaf, int report, int place) throws IOException {
        SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME);
        if (!names.advanceExact(report) || place >= names.docValueCount()) {
            throw new CorruptIndexException("a figure without its name", Fields.ITEM_NAME);
        }
        for (int i = 0; i < place; i++) {
            names.nextOrd();
        }
        return names.lookupOrd(names.nextOrd());
    }

    private LeafReaderContext leaf(int number) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(number, leaves));
    }

    private static BytesRef shown(Document stored, String field) throws IOException {
        BytesRef shown = stored.getBinaryValue(field);
        if (shown == null) {
            throw new CorruptIndexException("a document that cannot be shown", field);
        }
        return shown;
    }

    /** The document that ends what a document stands in; itself, if it is one. */
    private int after(int number, BitSetProducer ends) throws IOException {
        LeafReaderContext leaf = leaf(number);
        BitSet set = ends.getBitSet(leaf);
        if (set == null) {
            throw new CorruptIndexException("a part of a report without the report", leaf.toString());
        }
        return leaf.docBase + set.nextSetBit(number - leaf.docBase);
    }
}
