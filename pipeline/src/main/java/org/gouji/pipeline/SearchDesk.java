package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.index.Hits;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;

/**
 * Where searches are answered: from an index that is up to date, where that is possible.
 *
 * @param store the truth
 * @param index its index
 * @param lock the lock of the workspace
 * @param ours whether this process holds the lock already
 */
record SearchDesk(Store store, Path index, Path lock, boolean ours) {
    Hits search(SearchRequest request) {
        if (IndexSync.behind(store, index)) {
            write(() -> IndexSync.catchUp(store, index, () -> false));
        }
        return IndexSync.search(index, request).orElseGet(() -> {
            write(() -> IndexSync.anew(store, index));
            return IndexSync.search(index, request)
                    .orElseThrow(() -> StoreFailed.of(new IOException("the search index in " + index)));
        });
    }

    private void write(Runnable work) {
        if (ours) {
            work.run();
            return;
        }
        WorkspaceLock taken;
        try {
            taken = WorkspaceLock.take(lock);
        } catch (BadRequest held) {
            if (SearchIndex.usable(index)) {
                // A run is under way: what it has indexed so far is better than no answer.
                return;
            }
            throw held;
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
        try {
            work.run();
        } finally {
            Workspace.release(taken);
        }
    }
}
