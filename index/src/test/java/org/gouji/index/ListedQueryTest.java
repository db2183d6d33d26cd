package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is worked out list by list is what Lucene finds document by document, with the same scores. */
final class ListedQueryTest {
    private static final int DOCUMENTS = 1200;
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "none");

    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /** Every second document has {@code a}, every third {@code b} and so on, each several times. */
    @BeforeEach
    void index() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new Ranking());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                StringBuilder text = new StringBuilder("all");
                for (int word = 0; word < WORDS.size() - 1; word++) {
                    if (random.nextInt(word + 2) == 0) {
                        text.append((" " + WORDS.get(word)).repeat(1 + random.nextInt(4)));
                    }
                }
                Document document = new Document();
                document.add(new TextField(Fields.TEXT, text.toString(), Field.Store.NO));
                document.add(new StringField("number", "" + i, Field.Store.NO));
                writer.addDocument(document);
                if (i == DOCUMENTS / 3) {
                    writer.commit();
                }
            }
            writer.commit();
            writer.deleteDocuments(new Term("number", "17"), new Term("number", "800"));
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @RepeatedTest(60)
    void anyQueryFindsTheSame(RepetitionInfo number) throws IOException {
        Query query = tree(new SplittableRandom(number.getCurrentRepetition()), 3);

        assertThat(found(searcher(), new ListedQuery(query)))
                .as(query.toString())
                .isEqualTo(found(searcher(), query));
        assertThat(searcher().count(new ListedQuery(query)))
                .isEqualTo(searcher().count(query));
    }

    @Test
    void deletedDocumentsAreNotShown() throws IOException {
        assertThat(found(searcher(), new ListedQuery(term("all")))).hasSize(DOCUMENTS - 2);
        assertThat(found(searcher(), new ListedQuery(term("none")))).isEmpty();
    }

    private OneSearch searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Ranking());
        return new OneSearch(searcher);
    }

    private static Query tree(SplittableRandom random, int deep) {
        return switch (deep == 0 ? random.nextInt(2) : random.nextInt(7)) {
            case 0 -> word(random);
            case 1 -> new OnceQuery(word(random));
            case 2 -> new BoostQuery(tree(random, deep - 1), 0.1f + random.nextInt(20));
            case 3 -> new ConstantScoreQuery(tree(random, deep - 1));
            case 4 -> new DisjunctionMaxQuery(some(random, deep - 1), random.nextInt(2) * 0.3f);
            default -> together(random, deep - 1);
        };
    }

    private static List<Query> some(SplittableRandom random, int deep) {
        List<Query> some = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            some.add(tree(random, deep));
        }
        return some;
    }

    private static Query together(SplittableRandom random, int deep) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        some(random, deep).forEach(one -> all.add(one, Occur.values()[random.nextInt(3)]));
        if (random.nextInt(4) == 0) {
            all.add(word(random), Occur.MUST_NOT);
        }
        if (random.nextInt(4) == 0) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        if (random.nextInt(6) == 0) {
            all.add(word(random), Occur.SHOULD);
            all.add(word(random), Occur.SHOULD);
            all.setMinimumNumberShouldMatch(2);
        }
        return all.build();
    }

    private static Query word(SplittableRandom random) {
        return term(WORDS.get(random.nextInt(WORDS.size())));
    }

    private static Query term(String word) {
        return new TermQuery(new Term(Fields.TEXT, word));
    }

    private static List<String> found(IndexSearcher search, Query query) throws IOException {
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : search.search(query, DOCUMENTS).scoreDocs) {
            found.add(hit.doc + " " + hit.score);
        }
        return found;
    }
}
