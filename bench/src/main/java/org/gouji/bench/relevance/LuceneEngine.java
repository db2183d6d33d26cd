package org.gouji.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene as it comes: one field with all that a reader sees of a passage, an analyzer of Lucene's own, BM25 with its defaults, and the
 * usual query parser. What the parser can't read is typed to it again without its marks.
 */
final class LuceneEngine implements Engine {
    private static final String KEY = "key";
    private static final String TEXT = "text";

    private final String name;
    private final Analyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneEngine(String name, Analyzer analyzer, Passages passages) throws IOException {
        this.name = name;
        this.analyzer = analyzer;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Passage passage : passages.all()) {
                Document document = new Document();
                document.add(new StoredField(KEY, passage.key()));
                document.add(new TextField(TEXT, passage.whole(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> best(String words, int most) throws IOException {
        List<String> keys = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(words), most).scoreDocs) {
            keys.add(searcher.storedFields().document(hit.doc).get(KEY));
        }
        return keys;
    }

    private org.apache.lucene.search.Query query(String words) throws IOException {
        // A condition (部门:…) names no field here: its words are looked for.
        String plain = words.replaceAll("[:<>=]|\\.\\.", " ");
        QueryParser parser = new QueryParser(TEXT, analyzer);
        try {
            return parser.parse(plain);
        } catch (ParseException marks) {
            try {
                return parser.parse(QueryParser.escape(plain));
            } catch (ParseException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
