package org.gouji.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.gouji.index.Hit.FoundFigure;
import org.gouji.index.Hit.InReport;
import org.gouji.index.Hit.Line;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Reads the documents of one page of a result back into hits. */
final class HitReader {
    private final IndexSearcher searcher;
    private final Excerpts excerpts;
    private final Map<String, Document> reports = new HashMap<>();

    HitReader(IndexSearcher searcher, List<Phrase> phrases) {
        this.searcher = searcher;
        this.excerpts = new Excerpts(phrases);
    }

    Hit read(HitKind kind, int number) throws IOException {
        Document found = searcher.storedFields().document(number);
        Document report = report(found, kind);
        String text = report.get(Fields.SHOWN_TEXT);
        int base = place(report).start();
        Span place = place(found);
        return switch (kind) {
            case REPORT -> new Hit(kind, inReport(report), "", reportLine(report, text), place, Optional.empty());
            case SECTION -> {
                List<Span> pieces = Fields.spans(found.get(Fields.SHOWN_PIECES));
                Line line = excerpts.best(text, base, pieces)
                        .orElseGet(() -> excerpts.line(text, base, pieces.get(0), base));
                yield new Hit(kind, inReport(report), found.get(Fields.SHOWN_HEADING), line, place, Optional.empty());
            }
            case AMOUNT -> {
                Span sentence = Fields.spans(found.get(Fields.SHOWN_PIECES)).get(0);
                Line line = excerpts.line(text, base, sentence, place.start());
                Optional<FoundFigure> figure =
                        Optional.of(figure(found, new Span(place.start() - base, place.end() - base).in(text)));
                yield new Hit(kind, inReport(report), found.get(Fields.SHOWN_HEADING), line, place, figure);
            }
        };
    }

    private Line reportLine(Document report, String text) {
        Span place = place(report);
        return excerpts.best(text, place.start(), List.of(place))
                .orElseGet(() -> excerpts.title(text, place.start(), report.get(Fields.SHOWN_TITLE)));
    }

    private Document report(Document found, HitKind kind) throws IOException {
        String inside = found.get(Fields.INSIDE);
        if (kind == HitKind.REPORT) {
            reports.put(inside, found);
        }
        Document known = reports.get(inside);
        if (known != null) {
            return known;
        }
        ScoreDoc[] owner = searcher.search(new TermQuery(new Term(Fields.REPORT, inside)), 1).scoreDocs;
        if (owner.length == 0) {
            throw new CorruptIndexException("a part of a report without the report", inside);
        }
        Document report = searcher.storedFields().document(owner[0].doc);
        reports.put(inside, report);
        return report;
    }

    private static InReport inReport(Document report) {
        return new InReport(
                report.get(Fields.FILE),
                report.get(Fields.SHOWN_ID),
                report.get(Fields.SHOWN_PATH),
                report.get(Fields.SHOWN_TITLE),
                report.get(Fields.SHOWN_DEPARTMENT),
                report.get(Fields.SHOWN_REGION),
                year(report),
                report.get(Fields.SHOWN_KIND));
    }

    private static FoundFigure figure(Document found, String printed) {
        return new FoundFigure(
                printed,
                found.get(Fields.SHOWN_UNIT),
                Optional.ofNullable(found.get(Fields.SHOWN_YUAN)).map(BigDecimal::new),
                found.get(Fields.SHOWN_ITEM),
                found.get(Fields.SHOWN_KEY),
                Measure.valueOf(found.get(Fields.SHOWN_MEASURE)),
                Scope.valueOf(found.get(Fields.SHOWN_SCOPE)),
                year(found));
    }

    private static OptionalInt year(Document document) {
        IndexableField year = document.getField(Fields.SHOWN_YEAR);
        return year == null
                ? OptionalInt.empty()
                : OptionalInt.of(year.numericValue().intValue());
    }

    private static Span place(Document document) {
        return Fields.spans(document.get(Fields.SHOWN_PLACE)).get(0);
    }
}
