package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
        in(folder -> {
            answer(folder, index -> index.search(request.page(0, 0)));
            try (SearchIndex whole = SearchIndex.reading(folder, lexicon)) {
                whole.each(request, visitor);
                return true;
            } catch (IOException e) {
                throw StoreFailed.of(e);
            }
        });
    }

    private <T> T ask(IndexSync.Question<T> question) {
        return in(folder -> answer(folder, question));
    }

    private <T> T answer(Path folder, IndexSync.Question<T> question) {
        return IndexSync.ask(folder, lexicon, question).orElseGet(() -> {
            written(() -> IndexSync.anew(store, folder));
            return IndexSync.ask(folder, lexicon, question)
                    .orElseThrow(() -> StoreFailed.of(new IOException("the search index in " + folder)));
        });
    }

    /** Does something with the folder of an index that shows as much as can be had now. */
    private <T> T in(Function<Path, T> work) {
        boolean whole = !IndexSync.behind(store, index) || written(() -> IndexSync.catchUp(store, index, () -> false));
        // While a run is under way, what it has indexed so far is better than no answer.
        return whole || SearchIndex.usable(index) ? work.apply(index) : aside(work);
    }

    /** The first run over a workspace is under way, and indexes at its end: what it has kept so far is indexed for this one search. */
    private <T> T aside(Function<Path, T> work) {
        try {
            Path folder = Files.createTempDirectory("gouji-search-");
            try {
                IndexSync.catchUp(store, folder, () -> false);
                return work.apply(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    /** Writes to the index. @return whether it could: not while another process does */
    private boolean written(Runnable work) {
        if (ours) {
            work.run();
            return true;
        }
        WorkspaceLock taken;
        try {
            taken = WorkspaceLock.take(lock);
        } catch (BadRequest held) {
            return false;
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
        try {
            work.run();
            return true;
        } finally {
            Workspace.release(taken);
        }
    }
}
