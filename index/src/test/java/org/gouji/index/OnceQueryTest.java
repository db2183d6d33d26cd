package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for once is what would be found each time. */
final class OnceQueryTest {
    private static final int DOCUMENTS = 2000;

    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /** Half of the documents have {@code even}, one in a hundred {@code rare}, some {@code any}. */
    @BeforeEach
    void index() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                add(document, "even", i % 2 == 0);
                add(document, "rare", i % 100 == 3);
                add(document, "any", random.nextInt(3) == 0);
                writer.addDocument(document);
                if (i == DOCUMENTS / 3) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @ParameterizedTest
    @CsvSource({"even, rare", "rare, even", "any, rare", "any, even", "even, none", "none, even"})
    void itFindsTheSameWhetherMuchOrLittleIsWanted(String once, String filter) throws IOException {
        OneSearch search = new OneSearch(new IndexSearcher(reader));

        // Powers of two: no other weight leaves each bit of a score as it is.
        for (float weight : new float[] {1, 4, 0.5f}) {
            Query plain = with(weighed(term(once), weight), filter);
            Query remembered = with(weighed(new OnceQuery(term(once)), weight), filter);
            assertThat(found(search, remembered)).isEqualTo(found(new IndexSearcher(reader), plain));
            assertThat(found(search, new OnceQuery(term(once)))).isEqualTo(found(search, term(once)));
            assertThat(search.count(remembered)).isEqualTo(search.count(plain));
        }
    }

    @Test
    void aLargeIndexIsSearchedInParts() throws IOException {
        try (Directory large = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(large, new IndexWriterConfig())) {
                for (int i = 1; i <= 60_000; i++) {
                    writer.addDocument(new Document());
                    if (i % 15_000 == 0) {
                        writer.commit();
                    }
                }
            }
            try (DirectoryReader opened = DirectoryReader.open(large)) {
                IndexSearcher.LeafSlice[] parts = new OneSearch(new IndexSearcher(opened)).slices(opened.leaves());

                assertThat(parts).hasSize(Math.min(opened.leaves().size(), SearchThreads.wanted()));
                assertThat(Stream.of(parts).flatMap(part -> Stream.of(part.leaves)))
                        .containsExactlyInAnyOrderElementsOf(opened.leaves());
            }
        }
        assertThat(new OneSearch(new IndexSearcher(reader)).slices(reader.leaves()))
                .hasSize(1);
    }

    @Test
    void whatStandsNowhereIsNoQueryAtAll() throws IOException {
        assertThat(new IndexSearcher(reader).rewrite(new OnceQuery(new BooleanQuery.Builder().build())))
                .isNotInstanceOf(OnceQuery.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            政务服务中心,     政务,       true
            政务服务中心,     政 心,      true
            政务服务中心,     心 政,      false
            政务服务中心,     务 务,      true
            政务服务中心,     务 务 务,   false
            政务服务中心,     中心 心,    false
            政务,             政务服务,   false
            a*b,              *,          true
            ab,               *,          false
            """)
    void partsStandOneAfterTheOther(String name, String parts, boolean found) throws IOException {
        try (Directory names = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(names, new IndexWriterConfig())) {
                Document document = new Document();
                add(document, name, true);
                writer.addDocument(document);
            }
            try (DirectoryReader opened = DirectoryReader.open(names)) {
                assertThat(new IndexSearcher(opened).count(new PartsQuery("name", List.of(parts.split(" ")))))
                        .isEqualTo(found ? 1 : 0);
            }
        }
    }

    private static void add(Document document, String name, boolean really) {
        if (really) {
            document.add(new StringField("name", name, Field.Store.NO));
        }
    }

    private static Query term(String name) {
        return new TermQuery(new Term("name", name));
    }

    private static Query weighed(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query with(Query query, String filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(term(filter), Occur.FILTER)
                .build();
    }

    private static List<String> found(IndexSearcher searcher, Query query) throws IOException {
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, DOCUMENTS).scoreDocs) {
            found.add(hit.doc + " " + hit.score);
        }
        return found;
    }
}
