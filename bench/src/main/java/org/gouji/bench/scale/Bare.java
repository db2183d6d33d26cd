package org.gouji.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** The least that Lucene can do with the same texts: its analyzer for Chinese, one field that is not kept. */
final class Bare {
    private static final int BATCH = 400;

    private Bare() {}

    /** Indexes the texts. */
    static Spent index(VariedReader texts, int reports, Path folder, int threads)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Spent spent = new Spent(0, 0);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            for (int from = 0; from < reports; from += BATCH) {
                List<String> batch = new ArrayList<>();
                for (int i = from; i < Math.min(reports, from + BATCH); i++) {
                    batch.add(texts.dossier(i, "").text());
                }
                Spent start = Spent.now();
                add(batch, writer, pool, threads);
                spent = spent.since(start);
            }
            Spent start = Spent.now();
            writer.commit();
            spent = spent.since(start);
        } finally {
            pool.shutdown();
        }
        return spent;
    }

    private static void add(List<String> batch, IndexWriter writer, ExecutorService pool, int threads)
            throws InterruptedException, ExecutionException {
        List<Future<?>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            work.add(pool.submit(() -> {
                for (int i = first; i < batch.size(); i += threads) {
                    Document document = new Document();
                    document.add(new TextField("text", batch.get(i), Field.Store.NO));
                    writer.addDocument(document);
                }
                return null;
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
    }
}
