package org.gouji.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.gouji.model.Dossier;

/**
 * The search index (检索库) in a folder. It is a cache: whatever is in it can be made again from the store, so a folder that is not
 * {@link #usable} is simply begun anew.
 *
 * <p>One process at a time writes, any number read. Searches see what was committed last, in this process or another. All methods may be
 * called from several threads at once. Without {@link #commit}, closing forgets what was put.
 */
public final class SearchIndex implements AutoCloseable {
    /** In UTF-8 still within what Lucene takes as one term. */
    private static final int LONGEST_KEY = 8000;

    private final Directory directory;
    private final Optional<IndexWriter> writer;
    private final Lexicon lexicon;
    private final ItemNames items;
    private final Newcomers newcomers;
    private final SearchThreads threads = new SearchThreads();
    private final SearcherManager searchers;

    private SearchIndex(Directory directory, Optional<IndexWriter> writer, Lexicon lexicon) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.lexicon = lexicon;
        this.newcomers = new Newcomers(writer.isPresent() && writer.get().getDocStats().maxDoc == 0);
        this.items = writer.isPresent() ? ItemNames.in(writer.get()) : ItemNames.none();
        this.searchers = new SearcherManager(directory, new RankedSearchers(threads.executor()));
    }

    /**
     * Opens the index for writing; an absent or empty folder becomes an empty index.
     *
     * @throws IOException if another process is writing, or if the folder holds what is not {@link #usable}
     */
    public static SearchIndex open(Path folder) throws IOException {
        return open(folder, Lexicon.EMPTY);
    }

    /** {@link #open(Path)} with what is known of the language of reports. */
    public static SearchIndex open(Path folder, Lexicon lexicon) throws IOException {
        return open(folder, lexicon, Settings.STANDARD);
    }

    /** {@link #open(Path, Lexicon)}, written in another way. */
    public static SearchIndex open(Path folder, Lexicon lexicon, Settings settings) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        List<Closeable> opened = new ArrayList<>(List.of(directory));
        try {
            IndexFolder.check(directory, folder);
            IndexWriter writer = IndexFolder.write(directory, folder, settings);
            opened.add(0, writer);
            SearchIndex index = new SearchIndex(directory, Optional.of(writer), lexicon);
            names(writer, lexicon);
            return index;
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(opened);
            throw failed;
        }
    }

    /**
     * Opens the index for searching only.
     *
     * @throws IOException if the folder holds no index that is {@link #usable}
     */
    public static SearchIndex reading(Path folder) throws IOException {
        return reading(folder, Lexicon.EMPTY);
    }

    /** {@link #reading(Path)} with the lexicon that the index was written with. */
    public static SearchIndex reading(Path folder, Lexicon lexicon) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no index in " + folder);
        }
        Directory directory = FSDirectory.open(folder);
        try {
            IndexFolder.check(directory, folder);
            return new SearchIndex(directory, Optional.empty(), lexicon);
        } catch (IOException | RuntimeException failed) {
            IOUtils.closeWhileHandlingException(directory);
            throw failed;
        }
    }

    /** Whether the folder holds an index that opens and is of our format. Whole files are not read: see {@link #intact}. */
    public static boolean usable(Path folder) {
        return IndexFolder.usable(folder, false);
    }

    /** What there is of an index in a folder. */
    public enum State {
        ABSENT,
        /** It opens and is of our format; whole files are not read: see {@link #intact}. */
        USABLE,
        /** Another version of the program wrote it, or another analysis of text. */
        OTHER_FORMAT,
        BROKEN
    }

    /** What there is of an index in a folder. */
    public static State state(Path folder) {
        return IndexFolder.state(folder);
    }

    /** Whether the index is {@link #usable} and the checksums of all its files are right; reads all of it. */
    public static boolean intact(Path folder) {
        return IndexFolder.usable(folder, true);
    }

    /**
     * Deletes what index files the folder holds, however broken; other files stay. Nobody may be reading.
     *
     * @throws IOException if another process is writing
     */
    public static void discard(Path folder) throws IOException {
        IndexFolder.discard(folder);
    }

    /**
     * Puts a file into the index in place of all that was there of it.
     *
     * @param fileKey what identifies the file, 8,000 characters at most; not empty
     */
    public void put(String fileKey, Dossier dossier) throws IOException {
        if (fileKey.isEmpty() || fileKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "a file key of " + fileKey.length() + " characters; 1 to " + LONGEST_KEY + " are possible");
        }
        List<Document> documents = new ArrayList<>();
        for (int order = 0; order < dossier.reports().size(); order++) {
            ReportDocuments make = new ReportDocuments(fileKey, dossier, order, lexicon);
            new ReportBlock(dossier.text(), dossier.reports().get(order), make, documents).add();
            for (BytesRef name : make.itemNames()) {
                items.write(name, writer());
            }
        }
        if (documents.isEmpty()) {
            // Lucene counts an empty block wrongly.
            remove(fileKey);
        } else {
            IndexWriter out = writer();
            newcomers.write(fileKey, unseen -> {
                if (unseen) {
                    out.addDocuments(documents);
                } else {
                    out.updateDocuments(Blocks.file(fileKey), documents);
                }
            });
        }
    }

    /** What a finding is known by among all: its file's key, and the ids of its report in that and its own in the report. */
    public static String finding(String fileKey, String report, String finding) {
        return fileKey + '\n' + report + '\n' + finding;
    }

    /** Takes all of a file out of the index. */
    public void remove(String fileKey) throws IOException {
        IndexWriter out = writer();
        newcomers.write(fileKey, unseen -> {
            if (!unseen) {
                out.deleteDocuments(Blocks.file(fileKey));
            }
        });
    }

    /**
     * Writes to disk, on the thread that calls, some of what was put and is still in memory; nothing of it is safe or visible before
     * {@link #commit}, which writes all that is left alone. To be called by several threads before a commit of much.
     */
    public void flush() throws IOException {
        writer().flushNextBuffer();
    }

    /** Takes everything out of the index. */
    public void clear() throws IOException {
        writer().deleteAll();
        items.forget();
        names(writer(), lexicon);
    }

    /**
     * Makes all that was put and removed safe on disk and visible to searches.
     *
     * @param sequence how far the index has followed the store, 0 or more
     */
    public synchronized void commit(long sequence) throws IOException {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence " + sequence + " must not be negative");
        }
        IndexFolder.commit(writer(), sequence);
    }

    /** The sequence of the last commit; -1 if there was none. */
    public long sequence() throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return IndexFolder.sequence((DirectoryReader) searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    /** Finds what a request asks for; the same request on the same content gives the same hits in the same order. */
    public Hits search(SearchRequest request) throws IOException {
        return asked(searcher -> new Search(searcher, request, lexicon).run());
    }

    /** How many hits there are in all, whatever the limit. */
    public long count(SearchRequest request) throws IOException {
        return asked(searcher -> new Search(searcher, request, lexicon).count());
    }

    /** What to ask instead of a request that finds nothing, the likeliest first. */
    public List<Hint> hints(SearchRequest request) throws IOException {
        return asked(searcher -> new Hints(searcher, request, lexicon).all());
    }

    /** Shows all hits of a request in its order, one kind after the other, whatever the limit; memory doesn't grow with their number. */
    public void each(SearchRequest request, Visitor visitor) throws IOException {
        asked(searcher -> {
            new Search(searcher, request, lexicon).each(visitor);
            return true;
        });
    }

    /** Somebody to whom hits are shown. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Hit hit) throws IOException;
    }

    /** What is asked of a searcher. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T asked(Question<T> question) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes the index; what was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        try (directory;
                threads) {
            searchers.close();
            if (writer.isPresent()) {
                writer.get().close();
            }
        }
    }

    /** The names of items, which the first commit makes visible. */
    private static void names(IndexWriter writer, Lexicon lexicon) throws IOException {
        if (!lexicon.items().isEmpty()) {
            writer.updateDocument(new Term(Fields.HIT, Aliases.ITEMS), Aliases.items(lexicon.items()));
        }
    }

    private IndexWriter writer() {
        return writer.orElseThrow(() -> new IllegalStateException("the index was opened for reading"));
    }
}
