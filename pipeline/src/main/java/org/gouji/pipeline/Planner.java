package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Status;

/** Decides which files of a run must be read: those that are new or changed, or whose results another program made. */
final class Planner {
    private final Store store;
    private final Reader reader;
    private final String fingerprint;
    private final Listener listener;

    Planner(Store store, Reader reader, Listener listener) {
        this.store = store;
        this.reader = reader;
        this.fingerprint = reader.fingerprint();
        this.listener = listener;
    }

    private record Known(Found file, Optional<FileRow> row) {}

    private record Scanned(Known known, Scan scan) {}

    List<Step> plan(List<Found> files, int jobs) {
        List<Known> known = new ArrayList<>();
        files.forEach(file -> known.add(new Known(file, store.row(file.key()))));
        List<Step> steps = new ArrayList<>();
        Duplicates duplicates = new Duplicates();
        Workers.inOrder(known.iterator(), jobs, this::scan, scanned -> steps.add(step(scanned, duplicates)));
        return List.copyOf(steps);
    }

    /** Files that failed are read, others are kept as they are; files that no run has seen are left to the next. */
    List<Step> again(List<Found> files) {
        List<Step> steps = new ArrayList<>();
        for (Found file : files) {
            Optional<FileRow> row = store.row(file.key());
            if (row.isEmpty() ? inFailedFolder(file) : row.get().status().failed()) {
                steps.add(again(file, row));
            } else if (file.opened()) {
                steps.add(again(file, row));
            } else if (row.isPresent()) {
                steps.add(new Step(file, row.get().scan(), row, new Step.Keep(row.get())));
            }
        }
        return List.copyOf(steps);
    }

    private Step again(Found file, Optional<FileRow> row) {
        Scan scan = scan(new Known(file, Optional.empty())).scan();
        return new Step(
                file,
                scan,
                row,
                file.refusal().isPresent() ? new Step.Pass(file.refusal().get()) : new Step.Read());
    }

    /** Whether a file is new because the folder or archive around it could not be opened before. */
    private boolean inFailedFolder(Found file) {
        Path around =
                file.role() instanceof Found.Member ? file.file() : file.file().getParent();
        for (Path folder = around; folder != null; folder = folder.getParent()) {
            if (store.row(Found.key(folder))
                    .filter(row -> row.status().failed())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Scanned scan(Known known) {
        return new Scanned(
                known, listener.stopping() ? Scan.NOTHING : known.file().scan(known.row()));
    }

    private Step step(Scanned scanned, Duplicates duplicates) {
        Found file = scanned.known().file();
        Scan scan = scanned.scan();
        Optional<FileRow> row = scanned.known().row();
        if (file.refusal().isPresent()) {
            return new Step(file, scan, row, new Step.Pass(file.refusal().get()));
        }
        Optional<Found.Refusal> duplicate = duplicates.refusal(file, scan);
        return new Step(file, scan, row, duplicate.isPresent() ? new Step.Pass(duplicate.get()) : action(scan, row));
    }

    private Step.Action action(Scan scan, Optional<FileRow> row) {
        if (scan.sha256().isEmpty()) {
            return new Step.Read();
        }
        Optional<FileRow> current = row.filter(then -> then.scan().sha256().equals(scan.sha256())
                && then.fingerprint().equals(fingerprint)
                && then.status() != Status.DUPLICATE
                && then.status() != Status.SKIPPED);
        if (current.isPresent()) {
            return reader.retries(current.get().status(), current.get().why())
                    ? new Step.Read()
                    : new Step.Keep(current.get());
        }
        return store.twin(scan.sha256(), fingerprint)
                .filter(twin -> !reader.retries(twin.status(), twin.why()))
                .map(twin -> (Step.Action) new Step.Adopt(twin))
                .or(() -> stored(scan, row).map(Step.Audit::new))
                .orElseGet(Step.Read::new);
    }

    /** The row whose document holds: the same content, parsed by the same program, whatever was made of it then. */
    private Optional<FileRow> stored(Scan scan, Optional<FileRow> row) {
        return row.filter(then -> then.scan().sha256().equals(scan.sha256())
                && then.status().readable()
                && Fingerprint.sameParsing(then.fingerprint(), fingerprint));
    }
}
