package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.index.Hint;
import org.gouji.index.Hits;
import org.gouji.index.Lexicon;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;

/**
 * Where searches are answered: from an index that is up to date, where that is possible.
 *
 * @param store the truth
 * @param index its index
 * @param lexicon what the index is told
 * @param lock the lock of the workspace
 * @param ours whether this process holds the lock already
 */
record SearchDesk(Store store, Path index, Lexicon lexicon, Path lock, boolean ours) {
    Hits search(SearchRequest request) {
        return ask(index -> index.search(request));
    }

    List<Hint> hints(SearchRequest request) {
        return ask(index -> index.hints(request));
    }

    /** Shows all hits. The index is known to be whole before the first is shown; if it breaks after that, the search fails. */
    void each(SearchRequest request, SearchIndex.Visitor visitor) {
        search(request.page(0, 0));
        try (SearchIndex whole = SearchIndex.reading(index, lexicon)) {
            whole.each(request, visitor);
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
    }

    private <T> T ask(IndexSync.Question<T> question) {
        if (IndexSync.behind(store, index)) {
            write(() -> IndexSync.catchUp(store, index, () -> false));
        }
        return IndexSync.ask(index, lexicon, question).orElseGet(() -> {
            write(() -> IndexSync.anew(store, index));
            return IndexSync.ask(index, lexicon, question)
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
