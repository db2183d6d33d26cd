package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.export.Comparison;
import org.gouji.export.FigureRow;
import org.gouji.export.KnownFile;
import org.gouji.export.LedgerRow;
import org.gouji.export.Likeness;
import org.gouji.export.page.ReadFile;
import org.gouji.index.Filter;
import org.gouji.index.Hint;
import org.gouji.index.Hit;
import org.gouji.index.Hits;
import org.gouji.index.SearchRequest;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.packs.Packs;
import org.gouji.pipeline.compare.CompareRequest;
import org.gouji.pipeline.compare.Comparer;
import org.gouji.pipeline.similar.Similar;
import org.gouji.pipeline.similar.Similar.Instead;
import org.gouji.pipeline.similar.Similar.Wanted;

/**
 * A folder that keeps what was read (工作区): the store, and beside it the search index. One process at a time may write to it; any number
 * may read. For one thread. What goes wrong with the folder itself is thrown as {@link StoreFailed}.
 */
public final class Workspace implements AutoCloseable {
    /** Where it is unless the user names another place. */
    public static final Path USUAL = Path.of("gouji-work");

    /** The name of the store's file; a folder that holds one is never walked. */
    static final String DATABASE = "gouji.db";

    private static final String INDEX = "index";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Store store;
    private final Kept kept;
    private final Optional<WorkspaceLock> lock;
    private final boolean emptied;

    private Workspace(Path folder, Store store, Optional<WorkspaceLock> lock, boolean emptied) {
        this.folder = folder;
        this.store = store;
        this.kept = new Kept(store);
        this.lock = lock;
        this.emptied = emptied;
    }

    /** Opens a workspace for writing, and makes it where there is none. Throws {@link BadRequest} while another process writes to it, and for a folder of something else. */
    public static Workspace open(Path folder) {
        if (holdsOther(folder)) {
            throw new BadRequest(new Wording(
                    folder + " 不是工作区：请给出新文件夹或空文件夹", folder + " is no workspace: name a new or empty folder"));
        }
        WorkspaceLock lock;
        try {
            Files.createDirectories(folder);
            lock = WorkspaceLock.take(folder.resolve(LOCK));
        } catch (IOException e) {
            throw new StoreFailed(
                    new Wording(
                            "无法写入工作区 " + folder + "：请用 -w 另给可以写的文件夹",
                            "the workspace cannot be written: " + folder + "; name another folder with -w"),
                    e);
        }
        try {
            boolean outdated = isThere(folder) && Store.outdated(folder.resolve(DATABASE));
            Store store = Store.writing(folder.resolve(DATABASE));
            boolean killed = new RunLog(store.connection(), Clock.systemUTC())
                    .last()
                    .filter(run -> run.state() == LastRun.State.RUNNING)
                    .isPresent();
            IndexSync.expectOurs(store, folder.resolve(INDEX), killed);
            return new Workspace(folder, store, Optional.of(lock), outdated);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Whether something stands there that is no workspace: a file, or a folder with files of others, reports perhaps. */
    private static boolean holdsOther(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<String> names =
                    children.map(child -> child.getFileName().toString()).toList();
            return !names.isEmpty() && !names.contains(DATABASE) && !names.contains(LOCK);
        } catch (IOException e) {
            throw new StoreFailed(new Wording("无法打开工作区 " + folder, "the workspace cannot be opened: " + folder), e);
        }
    }

    /** Whether a workspace is kept in a folder. */
    public static boolean isThere(Path folder) {
        return Files.exists(folder.resolve(DATABASE));
    }

    /** Opens a workspace for reading. Throws {@link BadRequest} where there is none. */
    public static Workspace reading(Path folder) {
        Path database = folder.resolve(DATABASE);
        if (!isThere(folder)) {
            throw absent(folder);
        }
        return new Workspace(folder, Store.reading(database), Optional.empty(), false);
    }

    static BadRequest absent(Path folder) {
        if (holdsOther(folder)) {
            return new BadRequest(new Wording(folder + " 不是工作区", folder + " is no workspace"));
        }
        String option = Typed.workspace(folder);
        return new BadRequest(new Wording(
                "没有工作区 " + folder + "，请先运行 " + Typed.gouji() + " audit 报告文件夹" + option,
                "no workspace at " + folder + "; run " + Typed.gouji() + " audit FOLDER" + option + " first"));
    }

    /** Whether an older version of the program had written it, so that all is read again. */
    public boolean emptied() {
        return emptied;
    }

    /**
     * Reads what is new or changed, keeps it, and brings the index up to date. A file that fails never stops the run; a full disk does.
     * Where the listener says to stop, the files in hand are finished and kept; the rest is left to the next run.
     */
    public Ledger run(Request request, Reader reader, Listener listener) {
        Room.expect(folder);
        RunLog log = log();
        log.begin(Path.of("").toAbsolutePath(), request.words());
        try {
            Ledger ledger = steps(request, reader, listener);
            log.end(listener.stopping() ? LastRun.State.STOPPED : LastRun.State.DONE);
            return ledger;
        } catch (RuntimeException failed) {
            try {
                log.end(LastRun.State.FAILED);
            } catch (StoreFailed again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    private Ledger steps(Request request, Reader reader, Listener listener) {
        Run run = new Run(store, reader, listener);
        Ledger ledger;
        try {
            ledger = run.over(request);
        } catch (StoreFailed failed) {
            throw failed.kind() == StoreFailed.Kind.FULL
                    ? Room.full(folder, Room.need(run.bytesLeft()), failed)
                    : failed;
        }
        if (!listener.stopping()) {
            listener.comparing();
            store.compare();
        }
        if (!listener.stopping()) {
            listener.indexing();
            indexTrouble().ifPresent(listener::reindexing);
            IndexSync.catchUp(store, folder.resolve(INDEX), listener::stopping);
        }
        return ledger;
    }

    /** Why the index must be made anew before the next search; empty where it need not, or where there is none yet. */
    public Optional<Wording> indexTrouble() {
        return IndexSync.trouble(folder.resolve(INDEX));
    }

    private RunLog log() {
        return new RunLog(store.connection(), Clock.systemUTC());
    }

    /** The last run, if there was one. */
    public Optional<LastRun> lastRun() {
        return log().last();
    }

    /** Whether the index shows what the store holds. */
    public boolean searchable() {
        return !IndexSync.behind(store, folder.resolve(INDEX));
    }

    /** Whether another process is writing to the workspace. */
    public boolean busy() {
        try {
            WorkspaceLock.take(folder.resolve(LOCK)).close();
            return false;
        } catch (BadRequest held) {
            return true;
        } catch (IOException e) {
            // Nobody can write to it, neither can we.
            return false;
        }
    }

    /** Whether a file is known as a report, be it one that could not be read, or the twin of another. */
    public boolean hasRead(Path file) {
        return store.row(Found.key(Finder.place(file)))
                .map(FileRow::status)
                .filter(status -> status.readable() || status.failed() || status == Status.DUPLICATE)
                .isPresent();
    }

    /** All files that the workspace knows, in the order of their paths. */
    public List<KnownFile> files(Language language) {
        return kept.files(language);
    }

    /** The dossiers of a ledger's files, in its order; duplicates and files that are no reports left out. */
    public Iterable<Dossier> dossiers(Ledger ledger) {
        return kept.dossiers(ledger);
    }

    /** The dossiers of all files that the workspace keeps, in path order; duplicates and files that are no reports left out. */
    public Iterable<Dossier> dossiers() {
        return kept.dossiers();
    }

    /** The files of a ledger with the text that their dossiers were made from. */
    public Iterable<ReadFile> read(Ledger ledger) {
        return kept.read(ledger);
    }

    /** The ledger as rows of the workbook, missing files left out. */
    public Iterable<LedgerRow> rows(Ledger ledger, Language language) {
        return kept.rows(ledger, language);
    }

    /** All figures that the workspace keeps and that pass a filter, in the order of paths and reading. */
    public Iterable<FigureRow> figures(Filter filter) {
        return kept.figures(filter);
    }

    /** Searches all that the workspace keeps. The index is brought up to date first where that is possible, and made anew if it is broken. */
    public Hits search(SearchRequest request) {
        return desk().search(request);
    }

    /** What to ask instead of a search that finds nothing, the likeliest first. */
    public List<Hint> hints(SearchRequest request) {
        return desk().hints(request);
    }

    /** Shows all that a search finds, in its order, whatever its limit. What the visitor throws must be unchecked. */
    public void search(SearchRequest request, Consumer<Hit> visitor) {
        desk().each(request, visitor::accept);
    }

    private SearchDesk desk() {
        return new SearchDesk(
                store,
                folder.resolve(INDEX),
                Lexicons.searching().with(reviews()::concluded),
                folder.resolve(LOCK),
                lock.isPresent());
    }

    /** Items over units and years, with the prints that each cell rests on. */
    public Comparison compare(CompareRequest request) {
        return Sql.get(
                () -> new Comparer(store.connection(), Packs.standard().pack().names()).compare(request));
    }

    /**
     * Reports that are much like one, for each that is meant. Throws {@link BadRequest} where none or several are.
     *
     * @param report its file, or part of its title, unit or path
     */
    public List<Likeness> similar(String report, Wanted wanted) {
        return Sql.get(() -> Named.similar(new Similar(store.connection()), report, wanted, folder));
    }

    /** The file that answers for a report that was not read because another has the same content. */
    public Optional<Instead> instead(String report) {
        return Sql.get(() -> Named.instead(new Similar(store.connection()), report));
    }

    /** What came of holding all reports of the workspace against each other, when it was last run. */
    public Iterable<CrossCheck> across() {
        return store::across;
    }

    /** Those in which a file of a ledger has a part: what a workspace keeps of other folders is not told again. */
    public Iterable<CrossCheck> across(Ledger ledger) {
        Set<String> shown = ledger.entries().stream().map(Entry::shown).collect(Collectors.toSet());
        return () -> StreamSupport.stream(across().spliterator(), false)
                .filter(check -> shown.contains(check.here().path())
                        || check.there().stream().anyMatch(side -> shown.contains(side.path())))
                .iterator();
    }

    /** The same for one file; none where it was not read. */
    public List<CrossCheck> across(Path file) {
        String key = Finder.place(file).toString().replace('\\', '/');
        return store.row(key).map(row -> store.across(row.shown())).orElse(List.of());
    }

    /** What people decided about findings. */
    public Reviews reviews() {
        return new Reviews(store.connection(), store::across);
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            lock.ifPresent(Workspace::release);
        }
    }

    static void release(WorkspaceLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw StoreFailed.of(e);
        }
    }
}
