package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.gouji.index.Lexicon;
import org.gouji.index.SearchIndex;
import org.gouji.model.Wording;

/** Keeps the index equal to the store: it is a cache, and made anew where it is missing or broken. */
final class IndexSync {
    private IndexSync() {}

    /** Whether the index does not show what the store holds. */
    static boolean behind(Store store, Path folder) {
        if (!SearchIndex.usable(folder)) {
            return true;
        }
        try (SearchIndex index = SearchIndex.reading(folder)) {
            return index.sequence() != store.sequence();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Lets the index follow the store. Where it is stopped the index stays behind, and the next who looks goes on.
     *
     * @param stopping asked before each file
     */
    static void catchUp(Store store, Path folder, BooleanSupplier stopping) {
        if (!behind(store, folder)) {
            return;
        }
        try {
            if (!SearchIndex.usable(folder) || !follow(store, folder, stopping)) {
                SearchIndex.discard(folder);
                follow(store, folder, stopping);
            }
        } catch (IOException e) {
            throw Room.failed(
                    folder,
                    Room.LEAST,
                    new Wording("无法写入检索索引 " + folder, "the search index cannot be written: " + folder),
                    e);
        }
    }

    /** Why the index that is there must be made anew; empty where it need not, or where there is none. */
    static Optional<Wording> trouble(Path folder) {
        return switch (SearchIndex.state(folder)) {
            case OTHER_FORMAT ->
                Optional.of(new Wording(
                        "检索索引由其他版本的程序写成，正在重建", "the search index was written by another version and is made anew"));
            case BROKEN -> Optional.of(new Wording("检索索引已损坏，正在重建", "the search index is broken and is made anew"));
            case ABSENT, USABLE -> Optional.empty();
        };
    }

    /** Makes the index from nothing. */
    static void anew(Store store, Path folder) {
        try {
            SearchIndex.discard(folder);
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
        catchUp(store, folder, () -> false);
    }

    /**
     * Forgets an index that the store did not make: one that is ahead of it (after a power cut the store may have lost its last
     * writes, and would give their numbers to others), or that a run left behind which was killed, if it is not whole.
     */
    static void expectOurs(Store store, Path folder, boolean killed) {
        try {
            if (ahead(store, folder) || killed && SearchIndex.usable(folder) && !SearchIndex.intact(folder)) {
                SearchIndex.discard(folder);
            }
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
    }

    private static boolean ahead(Store store, Path folder) {
        if (store.sequence() == 0) {
            return true;
        }
        if (!SearchIndex.usable(folder)) {
            return false;
        }
        try (SearchIndex index = SearchIndex.reading(folder)) {
            return index.sequence() > store.sequence();
        } catch (IOException e) {
            return true;
        }
    }

    /** @return whether the index could follow; one that is ahead belongs to a store that is no more */
    private static boolean follow(Store store, Path folder, BooleanSupplier stopping) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, Lexicons.writing())) {
            long from = index.sequence();
            if (from > store.sequence()) {
                return false;
            }
            for (String key : store.removedSince(from)) {
                index.remove(key);
            }
            if (!new Indexing(store, index).put(store.since(from), stopping)) {
                return true;
            }
            index.commit(store.sequence());
            return true;
        }
    }

    /** Something to ask an index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(SearchIndex index) throws IOException;
    }

    /** Asks; empty where the index turns out to be broken. */
    static <T> Optional<T> ask(Path folder, Lexicon lexicon, Question<T> question) {
        try (SearchIndex index = SearchIndex.reading(folder, lexicon)) {
            return Optional.of(question.ask(index));
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException broken) {
            // Lucene checks much of what it reads, but not all: a damaged file may turn up as anything.
            return Optional.empty();
        }
    }
}
