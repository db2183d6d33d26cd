package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** One run over files: reads what is new on several threads, and writes to the store in path order on its own. */
final class Run {
    private final Store store;
    private final Reader reader;
    private final Listener listener;
    private final List<Entry> entries = new ArrayList<>();
    private int left;
    private long bytesLeft;

    Run(Store store, Reader reader, Listener listener) {
        this.store = store;
        this.reader = reader.guarded();
        this.listener = listener;
    }

    Ledger over(Request request) {
        List<Found> found = Finder.find(request.paths(), request.own());
        try (Archives archives = new Archives(
                new KnownArchives(store, reader.fingerprint(), request.asks(Request.Wish.ONLY_FAILED)), listener)) {
            return over(request, archives.open(found));
        }
    }

    private Ledger over(Request request, List<Found> files) {
        Planner planner = new Planner(store, reader, listener);
        List<Step> steps =
                request.asks(Request.Wish.ONLY_FAILED) ? planner.again(files) : planner.plan(files, request.jobs());
        int toRead = (int) steps.stream()
                .filter(step -> step.action() instanceof Step.Read || step.action() instanceof Step.Audit)
                .count();
        bytesLeft = steps.stream().mapToLong(Run::bytesToRead).sum();
        if (!listener.stopping()) {
            listener.planned(new Listener.Plan(steps.size(), toRead));
        }
        reader.expect(toRead);
        Workers.inOrder(tasks(steps), request.jobs(), this::work, this::keep);
        return new Ledger(entries, left > 0 ? List.of() : missing(request, files), left);
    }

    private static long bytesToRead(Step step) {
        return step.action() instanceof Step.Read ? step.scan().bytes() : 0;
    }

    /** The size of the files that are still to be read. */
    long bytesLeft() {
        return bytesLeft;
    }

    /**
     * A step and what came of it.
     *
     * @param left whether the run was stopped before it
     * @param reading what came out, where the file had to be read
     * @param millis how long that took
     */
    private record Worked(Step step, boolean left, Optional<Reading> reading, long millis) {}

    /** What a step needs of the store, which is for one thread, is fetched on the thread of the run. */
    private Iterator<Task> tasks(List<Step> steps) {
        return steps.stream()
                .map(step -> new Task(
                        step, step.action() instanceof Step.Audit audit ? store.document(audit.row()) : new byte[0]))
                .iterator();
    }

    private record Task(Step step, byte[] document) {}

    private Worked work(Task task) {
        Step step = task.step();
        if (listener.stopping()) {
            return new Worked(step, true, Optional.empty(), 0);
        }
        Found file = step.file();
        long start = System.nanoTime();
        boolean audit = step.action() instanceof Step.Audit;
        if (audit && task.document().length > 0) {
            Reading audited = reader.audit(task.document(), file.shown());
            if (cutShort(audited)) {
                return new Worked(step, true, Optional.empty(), 0);
            }
            if (audited.status().readable()) {
                return new Worked(step, false, Optional.of(audited), millisSince(start));
            }
        }
        // What cannot be made of the stored document is made of the file.
        Optional<Reading> reading = audit || step.action() instanceof Step.Read
                ? Optional.of(reader.read(file.content(), file.shown()))
                : Optional.empty();
        if (reading.filter(this::cutShort).isPresent()) {
            return new Worked(step, true, Optional.empty(), 0);
        }
        return new Worked(step, false, reading, reading.isPresent() ? millisSince(start) : 0);
    }

    /** Whether a reading failed because the run was told to end at once: the file is left, as if nobody had begun with it. */
    private boolean cutShort(Reading reading) {
        return reading.status() == Status.CRASHED && listener.abandoning();
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private void keep(Worked worked) {
        if (worked.left()) {
            left++;
            return;
        }
        Step step = worked.step();
        Entry entry;
        if (step.action() instanceof Step.Keep keep) {
            entry = unchanged(step, keep.row());
        } else if (step.action() instanceof Step.Adopt adopt) {
            entry = adopt(step, adopt.twin());
        } else if (step.action() instanceof Step.Pass pass) {
            entry = pass(step, pass.refusal());
        } else {
            entry = put(step, worked.reading().orElseThrow(), worked.millis(), Entry.Take.READ);
        }
        bytesLeft -= bytesToRead(step);
        entries.add(entry);
        listener.done(entry.shown(), entry.status());
    }

    private Entry unchanged(Step step, FileRow row) {
        if (row.scan().mtime() != step.scan().mtime()
                || !row.shown().equals(step.file().shown())) {
            store.touch(row(step, row.status(), row.why(), step.scan(), row.millis()));
        }
        return new Entry(
                row.key(),
                step.file().shown(),
                row.status(),
                row.why(),
                Entry.Take.KEPT,
                step.file().named());
    }

    private Entry adopt(Step step, FileRow twin) {
        // The twin's row may have been replaced by this very run since the plan was made.
        Optional<Reading> known = store.row(twin.key())
                .filter(now -> now.sequence() == twin.sequence())
                .flatMap(now -> store.reading(now, step.file().shown()));
        if (known.isEmpty()) {
            long start = System.nanoTime();
            Reading reading = reader.read(step.file().content(), step.file().shown());
            return put(step, reading, millisSince(start), Entry.Take.READ);
        }
        Entry entry = put(step, known.get(), twin.millis(), Entry.Take.ADOPTED);
        if (!twin.key().equals(step.file().key()) && Place.of(twin.key()) == Place.GONE) {
            store.remove(twin.key());
        }
        return entry;
    }

    private Entry pass(Step step, Found.Refusal refusal) {
        boolean said = step.known()
                .filter(row -> row.status() == refusal.status()
                        && row.why().equals(refusal.why())
                        && row.shown().equals(step.file().shown())
                        && row.scan().equals(step.scan())
                        && (!step.file().opened() || row.fingerprint().equals(reader.fingerprint())))
                .isPresent();
        if (!said) {
            Source source = step.file().source(step.scan());
            put(step, Reading.passed(source, refusal), 0, Entry.Take.PASSED);
        }
        return new Entry(
                step.file().key(),
                step.file().shown(),
                refusal.status(),
                refusal.why(),
                step.file().failedInside() ? Entry.Take.READ : Entry.Take.PASSED,
                step.file().named());
    }

    private Entry put(Step step, Reading reading, long millis, Entry.Take take) {
        Source source = reading.source();
        // What was read may be newer than what was scanned; its time is not known then, so that the next run looks
        // again.
        Scan scan = source.sha256().isEmpty()
                ? step.scan()
                : new Scan(source.bytes(), step.scan().mtime(), source.sha256());
        reading.crash().ifPresent(how -> listener.crashed(step.file().shown(), how));
        FileRow row = store.put(row(step, reading.status(), reading.why(), scan, millis), reading);
        return new Entry(
                row.key(),
                row.shown(),
                row.status(),
                row.why(),
                take,
                step.file().named());
    }

    private FileRow row(Step step, Status status, Wording why, Scan scan, long millis) {
        return new FileRow(step.file().key(), step.file().shown(), status, why, scan, reader.fingerprint(), millis, 0);
    }

    /** The files that an earlier run read in the folders of this one, and that are gone; forgotten where that is wished. */
    private List<String> missing(Request request, List<Found> files) {
        Set<String> here = files.stream().map(Found::key).collect(Collectors.toSet());
        List<String> shut = files.stream()
                .filter(Found::failedInside)
                .map(file -> file.key() + '/')
                .toList();
        Map<String, FileRow> gone = new TreeMap<>(Found::byCodePoints);
        for (Path path : request.paths()) {
            for (FileRow row : store.under(Found.key(Finder.place(path)))) {
                if (here.contains(row.key()) || shut.stream().anyMatch(row.key()::startsWith)) {
                    continue;
                }
                Place place = Place.of(row.key());
                if (place == Place.FOLDER) {
                    // A folder has a row only where it could not be opened, and now it could.
                    store.remove(row.key());
                } else if (place != Place.THERE) {
                    gone.put(row.key(), row);
                }
            }
        }
        if (request.asks(Request.Wish.PRUNE)) {
            gone.keySet().forEach(store::remove);
        }
        return gone.values().stream().map(FileRow::shown).toList();
    }
}
