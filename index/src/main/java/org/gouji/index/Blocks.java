package org.gouji.index;

import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** What stands in what, by the order of documents that {@link Fields} tells. The queries keep the scores of those that they are made of. */
final class Blocks {
    /** The ends of reports: the report of a document is the next of them. */
    static final BitSetProducer REPORTS = ends(HitKind.REPORT.name());

    /** The ends of sections: the section of a document is the next of them; a report stands for no section. */
    static final BitSetProducer SECTIONS = ends(HitKind.REPORT.name(), HitKind.SECTION.name());

    /** All that are neither figures nor sentences: the passage of a sentence is the next of them. */
    static final BitSetProducer PASSAGES = ends(passages());

    /** All that are no figures: the sentence or passage of a figure is the next of them. */
    static final BitSetProducer LINES = ends(
            Stream.concat(Stream.of(Fields.SENTENCE), Stream.of(passages())).toArray(String[]::new));

    static final BitSetProducer SENTENCES = ends(Fields.SENTENCE);

    /** The passages of the text. */
    static final BitSetProducer TEXTS = ends(Fields.LINE, HitKind.PARAGRAPH.name());

    /** The ends of paragraphs and of what comes after them: the paragraph of a figure is the next of them. */
    static final BitSetProducer PARAGRAPHS = ends(
            HitKind.PARAGRAPH.name(),
            HitKind.INDICATOR.name(),
            HitKind.FINDING.name(),
            HitKind.SECTION.name(),
            HitKind.REPORT.name());

    private Blocks() {}

    /** All documents of a kind; figures are those that are nothing else. */
    static Query hit(String kind) {
        return kind.equals(HitKind.FIGURE.name()) ? FigureQuery.all() : HitQuery.of(kind);
    }

    /** The same as Lucene lists them; figures stand in no list. */
    static Query standing(String kind) {
        return new TermQuery(new Term(Fields.HIT, kind));
    }

    /** What a query finds of one kind. */
    static Query of(HitKind kind, Query query) {
        return both(query, hit(kind.name()));
    }

    /** What a query finds of the passages of the text: of paragraphs, rows, headings and lines of the title. */
    static Query passages(Query text) {
        return both(text, HitQuery.texts());
    }

    /** The passages, and the sentences with figures in them, in which a phrase stands. */
    static Query lines(Phrase phrase) {
        return OnceQuery.often(phrase.in(Fields.LINES));
    }

    /**
     * The same.
     *
     * @param texts the texts in which it stands
     * @param sentences the sentences in which it does
     */
    static Query lines(Query texts, Query sentences) {
        return new BooleanQuery.Builder()
                .add(passages(texts), Occur.SHOULD)
                .add(sentences, Occur.SHOULD)
                .build();
    }

    /** The figures of the {@link #lines} that a query finds. */
    static Query figures(Query lines) {
        return new ToChildBlockJoinQuery(lines, LINES);
    }

    /** The paragraphs of the figures that a query finds; it must find nothing else. */
    static Query paragraphsOf(Query figures) {
        return new ToParentBlockJoinQuery(figures, PARAGRAPHS, ScoreMode.None);
    }

    /** All that stands in the reports that a query finds. */
    static Query insideReports(Query reports) {
        return new ToChildBlockJoinQuery(both(reports, hit(HitKind.REPORT.name())), REPORTS);
    }

    /** All of a file; names stand between blocks and belong to no file. */
    static Query file(String fileKey) {
        Query reports = new TermQuery(new Term(Fields.FILE, fileKey));
        return new BooleanQuery.Builder()
                .add(reports, Occur.SHOULD)
                .add(insideReports(reports), Occur.SHOULD)
                .add(standing(ItemNames.NAME), Occur.MUST_NOT)
                .add(standing(Aliases.ITEMS), Occur.MUST_NOT)
                .build();
    }

    /** All that stands in the sections that a query finds. */
    static Query insideSections(Query sections) {
        return new ToChildBlockJoinQuery(both(sections, hit(HitKind.SECTION.name())), SECTIONS);
    }

    /** The reports of what a query finds, with the best score among it; it must find no report itself. */
    static Query reportsOf(Query parts) {
        return new ToParentBlockJoinQuery(parts, REPORTS, ScoreMode.Max);
    }

    private static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private static String[] passages() {
        return new String[] {
            Fields.LINE,
            HitKind.PARAGRAPH.name(),
            HitKind.INDICATOR.name(),
            HitKind.FINDING.name(),
            HitKind.SECTION.name(),
            HitKind.REPORT.name(),
            ItemNames.NAME,
            Aliases.ITEMS
        };
    }

    private static BitSetProducer ends(String... kinds) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String kind : kinds) {
            any.add(standing(kind), Occur.SHOULD);
        }
        return new QueryBitSetProducer(any.build());
    }
}
