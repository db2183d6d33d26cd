package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    Run(Store store, Reader reader, Listener listener) {
        this.store = store;
        this.reader = reader.guarded();
        this.listener = listener;
    }

    Ledger over(Request request) {
        List<Found> files = Finder.find(request.paths(), request.own());
        List<Step> steps = new Planner(store, reader).plan(files, request.jobs());
        int toRead = (int) steps.stream()
                .filter(step -> step.action() instanceof Step.Read || step.action() instanceof Step.Audit)
                .count();
        listener.planned(new Listener.Plan(steps.size(), toRead));
        reader.expect(toRead);
        Workers.inOrder(tasks(steps), request.jobs(), this::work, this::keep);
        return new Ledger(entries, missing(request, files));
    }

    /** A step and, where the file had to be read, what came out. */
    private record Worked(Step step, Optional<Reading> reading) {}

    /** What a step needs of the store, which is for one thread, is fetched on the thread of the run. */
    private Iterator<Task> tasks(List<Step> steps) {
        return steps.stream()
                .map(step -> new Task(
                        step, step.action() instanceof Step.Audit audit ? store.document(audit.row()) : new byte[0]))
                .iterator();
    }

    private record Task(Step step, byte[] document) {}

    private Worked work(Task task) {
        Found file = task.step().file();
        if (task.step().action() instanceof Step.Audit && task.document().length > 0) {
            Reading audited = reader.audit(task.document(), file.shown());
            if (audited.status().readable()) {
                return new Worked(task.step(), Optional.of(audited));
            }
        }
        // What cannot be made of the stored document is made of the file.
        boolean toRead =
                task.step().action() instanceof Step.Read || task.step().action() instanceof Step.Audit;
        return new Worked(task.step(), toRead ? Optional.of(reader.read(file.file(), file.shown())) : Optional.empty());
    }

    private void keep(Worked worked) {
        Step step = worked.step();
        Entry entry;
        if (step.action() instanceof Step.Keep keep) {
            entry = unchanged(step, keep.row());
        } else if (step.action() instanceof Step.Adopt adopt) {
            entry = adopt(step, adopt.twin());
        } else if (step.action() instanceof Step.Pass pass) {
            entry = pass(step, pass.refusal());
        } else {
            entry = put(step, worked.reading().orElseThrow(), Entry.Take.READ);
        }
        entries.add(entry);
        listener.done(entry.shown(), entry.status());
    }

    private Entry unchanged(Step step, FileRow row) {
        if (row.scan().mtime() != step.scan().mtime()
                || !row.shown().equals(step.file().shown())) {
            store.touch(row(step, row.status(), row.why(), step.scan().sha256()));
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
            return put(step, reader.read(step.file().file(), step.file().shown()), Entry.Take.READ);
        }
        Entry entry = put(step, known.get(), Entry.Take.ADOPTED);
        if (!twin.key().equals(step.file().key()) && Files.notExists(Path.of(twin.key()))) {
            store.remove(twin.key());
        }
        return entry;
    }

    private Entry pass(Step step, Found.Refusal refusal) {
        boolean said = step.known()
                .filter(row -> row.status() == refusal.status()
                        && row.why().equals(refusal.why())
                        && row.shown().equals(step.file().shown())
                        && row.scan().equals(step.scan()))
                .isPresent();
        if (!said) {
            Source source = new Source(
                    step.file().shown(),
                    "application/octet-stream",
                    step.scan().sha256(),
                    step.scan().bytes());
            put(step, Reading.failed(source, refusal.status(), refusal.why()), Entry.Take.PASSED);
        }
        return new Entry(
                step.file().key(),
                step.file().shown(),
                refusal.status(),
                refusal.why(),
                Entry.Take.PASSED,
                step.file().named());
    }

    private Entry put(Step step, Reading reading, Entry.Take take) {
        String hash = reading.source().sha256().isEmpty()
                ? step.scan().sha256()
                : reading.source().sha256();
        reading.crash().ifPresent(how -> listener.crashed(step.file().shown(), how));
        FileRow row = store.put(row(step, reading.status(), reading.why(), hash), reading);
        return new Entry(
                row.key(),
                row.shown(),
                row.status(),
                row.why(),
                take,
                step.file().named());
    }

    private FileRow row(Step step, Status status, Wording why, String hash) {
        Scan scan = new Scan(step.scan().bytes(), step.scan().mtime(), hash);
        return new FileRow(step.file().key(), step.file().shown(), status, why, scan, reader.fingerprint(), 0);
    }

    /** The files that an earlier run read in the folders of this one, and that are gone. */
    private List<String> missing(Request request, List<Found> files) {
        Set<String> here = files.stream().map(Found::key).collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>(Found::byCodePoints);
        for (Path path : request.paths()) {
            String folder = Finder.place(path).toString().replace('\\', '/');
            store.under(folder).stream()
                    .filter(row -> !here.contains(row.key()) && Files.notExists(Path.of(row.key())))
                    .forEach(row -> gone.add(row.shown()));
        }
        return List.copyOf(gone);
    }
}
