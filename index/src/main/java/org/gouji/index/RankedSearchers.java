package org.gouji.index;

import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** Searchers that rank as the writer does. */
final class RankedSearchers extends SearcherFactory {
    private final Executor executor;

    /** @param executor searches segments beside the thread that asks */
    RankedSearchers(Executor executor) {
        this.executor = executor;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
        return new Ranked(reader, executor);
    }

    /** A searcher that tells who searches beside the thread that asks. */
    static final class Ranked extends IndexSearcher {
        private final Executor beside;

        Ranked(IndexReader reader, Executor beside) {
            super(reader, beside);
            this.beside = beside;
            setSimilarity(new Ranking());
        }

        /** Null where nobody does, as Lucene has it. */
        static Executor of(IndexSearcher searcher) {
            return searcher instanceof Ranked ranked ? ranked.beside : null;
        }
    }
}
