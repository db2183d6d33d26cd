package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Parsed;
import org.gouji.model.Dossier;
import org.gouji.model.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read once for all is what each would have found for itself, with the same scores. */
final class PhrasePlacesTest {
    private static final List<String> REGIONS = List.of("青禾县", "赤石县", "白水县");

    /** 租车费 and 培训 are words, and what else is in texts is none. */
    private static final Lexicon LEXICON = Lexicon.of(PhrasePlacesTest::longest);

    @TempDir
    Path folder;

    private DirectoryReader reader;

    @BeforeEach
    void write() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, LEXICON)) {
            for (int i = 0; i < 12; i++) {
                index.put("f" + i, report(i));
                index.commit(i + 1);
            }
        }
        reader = DirectoryReader.open(FSDirectory.open(folder));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    private static int longest(char[] text, int from, int to) {
        String rest = new String(text, from, to - from);
        return rest.startsWith("租车费") ? 3 : rest.startsWith("培训") ? 2 : 1;
    }

    private static Dossier report(int number) {
        return SentenceQueryTest.inSentences(Sample.of("第" + number + "中学", REGIONS.get(number % REGIONS.size()), 2022)
                .section(1, "一", "培训开展情况")
                .line("培训支出3." + number + "1万元，比上年培训支出少。租车费4.20万元；另有书费，训支相抵。")
                .wan("培训支出", Measure.FINAL, "3." + number + "1")
                .wan("租车费", Measure.FINAL, "4.20")
                .line("租车费" + "，租车费".repeat(number % 4) + "。")
                .line("其余从略，2022年再议培训支出。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训支出", "培训", "租车费", "租车费租车费", "训支", "2022年", "费4.2万", "从略", "没有这些"})
    void listsAreWhatLuceneFinds(String words) throws IOException {
        Phrase phrase = Asked.phrase(words).orElseThrow();
        List<Query> queries = new ArrayList<>();
        queries.add(phrase.in(Fields.TEXT));
        queries.add(Blocks.lines(phrase));
        new WordQueries(HitKind.PARAGRAPH, LEXICON.words()).asWords(phrase).ifPresent(queries::add);
        for (Query query : queries) {
            IndexSearcher plain = new IndexSearcher(reader);
            plain.setSimilarity(new Ranking());

            assertThat(found(new OneSearch(plain), query)).isEqualTo(found(plain, query));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训支出", "租车费", "训支", "从略", "没有这些"})
    void figuresAndReportsHaveTheScoresOfTheirLines(String words) throws IOException {
        Phrase phrase = Asked.phrase(words).orElseThrow();
        IndexSearcher plain = new IndexSearcher(reader);
        plain.setSimilarity(new Ranking());

        assertThat(found(new OneSearch(plain), ByLines.of(Blocks.lines(phrase), ByLines.Owner.FIGURES)))
                .isEqualTo(found(plain, Blocks.figures(Blocks.lines(phrase))));
        assertThat(found(new OneSearch(plain), ByLines.of(Blocks.lines(phrase), ByLines.Owner.REPORTS)))
                .isEqualTo(found(plain, Blocks.reportsOf(Blocks.lines(phrase))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训支出", "租车费租车费", "2022年"})
    void wordsOfPassagesAreThoseOfTextsThatArePassages(String words) throws IOException {
        Phrase phrase = Asked.phrase(words).orElseThrow();
        IndexSearcher plain = new IndexSearcher(reader);
        plain.setSimilarity(new Ranking());
        WordQueries paragraphs = new WordQueries(HitKind.PARAGRAPH, LEXICON.words());
        WordQueries reports = new WordQueries(HitKind.REPORT, LEXICON.words());

        assertThat(found(new OneSearch(plain), reports.asWords(phrase).orElseThrow()))
                .isEqualTo(found(
                        plain,
                        Blocks.reportsOf(
                                Blocks.passages(paragraphs.asWords(phrase).orElseThrow()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "SECTION", "PARAGRAPH", "FINDING", "NAME"})
    void kindsAreThoseThatLuceneLists(String kind) throws IOException {
        IndexSearcher search = new IndexSearcher(reader);

        assertThat(found(search, Blocks.hit(kind)))
                .isEqualTo(found(search, new ConstantScoreQuery(Blocks.standing(kind))));
    }

    @Test
    void listsInSomeReportsHaveWhatStandsThere() throws IOException {
        OneSearch search = new OneSearch(new IndexSearcher(reader));
        Scope scope = Scope.of(clause("地区:赤石县"), LEXICON, search).orElseThrow();
        Query names = new OnceQuery(Asked.phrase("租车费").orElseThrow().plain(Fields.NAME));
        long everywhere = search.count(new ItemQuery(names));
        search = new OneSearch(new IndexSearcher(reader));
        search.within(Optional.of(scope));

        assertThat(everywhere).isEqualTo(12);
        assertThat(found(search, new ItemQuery(names))).hasSize(4).allMatch(inside(scope));
        assertThat(weight(search, new ItemQuery(names))
                        .isCacheable(reader.leaves().get(0)))
                .isFalse();
    }

    private Predicate<String> inside(Scope scope) {
        return hit -> {
            int document = Integer.parseInt(hit.substring(0, hit.indexOf(' ')));
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            try {
                return scope.inside(leaf).get(document - leaf.docBase);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县", "赤石县", "白水县", "玄土县"})
    void onlyReportsThatAreWantedAreLookedAt(String region) throws IOException {
        try (SearchIndex index = SearchIndex.reading(folder, LEXICON)) {
            Hits hits = index.search(SearchRequest.of("地区:" + region + " \"租车费\""));

            assertThat(hits.hits()).allMatch(hit -> hit.report().region().equals(region));
            assertThat(hits.byKind().get(HitKind.PARAGRAPH)).isEqualTo(REGIONS.contains(region) ? 8 : 0);
            assertThat(hits.byKind().get(HitKind.REPORT)).isEqualTo(REGIONS.contains(region) ? 4 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"书费", "训支", "车费", "从略"})
    void bigramsAreLookedForInTheTextsAtHand(String wanted) throws IOException {
        Map<String, Float> grams = Map.of("培训", 1.7f, "书费", 2.3f, "租车", 0.9f, "没有", 3f);
        for (int least = 1; least <= 3; least++) {
            BooleanQuery.Builder plain = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
            grams.forEach((gram, weight) -> plain.add(new BoostQuery(text(gram), weight), Occur.SHOULD));
            IndexSearcher search = new IndexSearcher(reader);
            search.setSimilarity(new Ranking());

            Query ours = new GramsQuery(grams, least);
            assertThat(found(search, ours)).isEqualTo(found(search, plain.build()));
            assertThat(found(search, with(wanted, ours))).isEqualTo(found(search, with(wanted, plain.build())));
            assertThat(found(new OneSearch(search), new ListedQuery(with(wanted, ours))))
                    .isEqualTo(found(search, with(wanted, plain.build())));
        }
    }

    @Test
    void whereTheRarestPieceOfAPhraseIsNotNothingIsRead() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.TEXT);
            PhrasePostings postings = PhrasePostings.of(Asked.phrase("再议培训支出").orElseThrow(), terms)
                    .orElseThrow();
            PostingsEnum rarest = leaf.reader().postings(new Term(Fields.TEXT, "议培"));

            List<Integer> read = new ArrayList<>();
            List<Integer> wanted = new ArrayList<>();
            while (postings.documents().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                read.add(postings.documents().docID());
                assertThat(postings.read()).isEqualTo(1);
            }
            while (rarest.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                wanted.add(rarest.docID());
            }
            assertThat(read).isEqualTo(wanted).isNotEmpty();
        }
    }

    private static Query with(String wanted, Query grams) {
        return new BooleanQuery.Builder()
                .add(text(wanted), Occur.MUST)
                .add(grams, Occur.SHOULD)
                .build();
    }

    private static Query text(String gram) {
        return new TermQuery(new Term(Fields.TEXT, gram));
    }

    @Test
    void whatIsFoundInSomeReportsIsNotKeptForOtherSearches() throws IOException {
        OneSearch search = new OneSearch(new IndexSearcher(reader));
        Query texts = Asked.phrase("租车费").orElseThrow().plain(Fields.TEXT);
        LeafReaderContext leaf = reader.leaves().get(0);

        assertThat(weight(search, texts).isCacheable(leaf)).isTrue();
        search.within(Scope.of(clause("地区:赤石县"), LEXICON, search));
        assertThat(weight(search, texts).isCacheable(leaf)).isFalse();
    }

    @Test
    void conditionsOnFiguresLimitNoReports() throws IOException {
        IndexSearcher search = new IndexSearcher(reader);

        assertThat(Scope.of(clause("项目:租车费 年度:2022"), LEXICON, search)).isEmpty();
        assertThat(Scope.of(clause("部门:中学 OR 地区:赤石县"), LEXICON, search)).isEmpty();
        assertThat(Scope.of(clause("部门:小学 租车费"), LEXICON, search).map(Scope::isEmpty))
                .contains(true);
        assertThat(Scope.of(clause("部门:中学 租车费"), LEXICON, search).map(Scope::isEmpty))
                .isEqualTo(Optional.of(false));
    }

    private static Weight weight(IndexSearcher search, Query query) throws IOException {
        return search.createWeight(search.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    private static Clause clause(String query) {
        return ((Parsed.Understood) Asking.read(query)).clause();
    }

    private static List<String> found(IndexSearcher search, Query query) throws IOException {
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : search.search(query, 1000).scoreDocs) {
            found.add(hit.doc + " " + hit.score);
        }
        return found;
    }
}
