package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.index.Hits;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;
import org.gouji.model.Dossier;
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

    static void catchUp(Store store, Path folder) {
        if (!behind(store, folder)) {
            return;
        }
        try {
            if (!SearchIndex.usable(folder) || !follow(store, folder)) {
                SearchIndex.discard(folder);
                follow(store, folder);
            }
        } catch (IOException e) {
            throw new StoreFailed(
                    new Wording("无法写入检索索引 " + folder, "the search index cannot be written: " + folder), e);
        }
    }

    /** @return whether the index could follow; one that is ahead belongs to a store that is no more */
    private static boolean follow(Store store, Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            long from = index.sequence();
            if (from > store.sequence()) {
                return false;
            }
            for (String key : store.removedSince(from)) {
                index.remove(key);
            }
            for (FileRow row : store.since(from)) {
                Optional<Dossier> dossier = row.status().readable() ? store.dossier(row) : Optional.empty();
                if (dossier.isPresent()) {
                    index.put(row.key(), dossier.get());
                } else {
                    index.remove(row.key());
                }
            }
            index.commit(store.sequence());
            return true;
        }
    }

    static Hits search(Path folder, SearchRequest request) {
        try (SearchIndex index = SearchIndex.reading(folder)) {
            return index.search(request);
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
    }
}
