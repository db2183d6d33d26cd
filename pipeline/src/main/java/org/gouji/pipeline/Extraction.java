package org.gouji.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gouji.model.Dossier;

/** Reads files and hands their dossiers over, without a workspace. */
public final class Extraction {
    private final Reader reader;
    private final Listener listener;
    private final Predicate<Found> wanted;
    private final boolean once;

    private Extraction(Reader reader, Listener listener, Predicate<Found> wanted, boolean once) {
        this.reader = reader;
        this.listener = listener;
        this.wanted = wanted;
        this.once = once;
    }

    public static Extraction with(Reader reader, Listener listener) {
        return new Extraction(reader.guarded(), listener, file -> true, false);
    }

    /** Of files with the same content only the first, as a run over a workspace takes them: what is found in them is found once. */
    public Extraction once() {
        return new Extraction(reader, listener, wanted, true);
    }

    /**
     * Only what is shown as this path, or lies in it: a file in an archive.
     *
     * @param path a path that leads through an archive, as {@link #archive} tells
     */
    public Extraction only(Path path) {
        String shown = Finder.shown(path);
        return new Extraction(
                reader,
                listener,
                file -> file.shown().equals(shown) || file.shown().startsWith(shown + '/'),
                once);
    }

    /** The file through which a path leads on, as if it were a folder; empty for paths of files, folders and nothing. */
    public static Optional<Path> archive(Path path) {
        if (Files.exists(path)) {
            return Optional.empty();
        }
        Path at = path.getParent();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).filter(Files::isRegularFile);
    }

    /** Takes what came of reading a file. */
    @FunctionalInterface
    interface Taker {
        /** @param file where its content is for now: an archive's member is gone after the run */
        void take(Reading reading, Path file);
    }

    /**
     * Reads files, several at once, and hands the dossiers over in path order. Files that their names tell to be no reports are passed.
     *
     * @return what became of each file, in path order
     */
    public List<Entry> run(Request request, Consumer<Dossier> sink) {
        return readings(request, (reading, file) -> sink.accept(reading.dossier()));
    }

    /** The same with all that came of a file. */
    List<Entry> readings(Request request, Taker sink) {
        List<Found> found = Finder.find(request.paths(), request.own());
        try (Archives archives = new Archives(KnownArchives.none(), listener)) {
            List<Found> files = archives.open(found).stream().filter(wanted).toList();
            return run(once ? distinct(files) : files, request.jobs(), sink);
        }
    }

    private static List<Found> distinct(List<Found> files) {
        Duplicates duplicates = new Duplicates();
        return files.stream()
                .map(file -> file.refusal().isPresent()
                        ? file
                        : duplicates
                                .refusal(file, file.scan(Optional.empty()))
                                .map(file::refused)
                                .orElse(file))
                .toList();
    }

    private List<Entry> run(List<Found> files, int jobs, Taker sink) {
        int toRead =
                (int) files.stream().filter(file -> file.refusal().isEmpty()).count();
        listener.planned(new Listener.Plan(files.size(), toRead));
        reader.expect(toRead);
        List<Entry> entries = new ArrayList<>();
        Workers.inOrder(files.iterator(), jobs, this::read, read -> {
            read.reading().ifPresent(reading -> {
                reading.crash().ifPresent(how -> listener.crashed(read.entry().shown(), how));
                sink.take(reading, read.file().content());
            });
            entries.add(read.entry());
            listener.done(read.entry().shown(), read.entry().status());
        });
        return List.copyOf(entries);
    }

    private record Read(Entry entry, Optional<Reading> reading, Found file) {}

    private Read read(Found file) {
        if (file.refusal().isPresent()) {
            return passed(file, file.refusal().get());
        }
        Reading reading = reader.read(file.content(), file.shown());
        Entry entry =
                new Entry(file.key(), file.shown(), reading.status(), reading.why(), Entry.Take.READ, file.named());
        return new Read(entry, Optional.of(reading), file);
    }

    /** An archive or member that can't be read has a dossier that says so, like any file that was looked into. */
    private static Read passed(Found file, Found.Refusal refusal) {
        boolean failed = file.failedInside();
        Entry.Take take = failed ? Entry.Take.READ : Entry.Take.PASSED;
        boolean named = file.named() && !(file.role() instanceof Found.Plain);
        return new Read(
                new Entry(file.key(), file.shown(), refusal.status(), refusal.why(), take, named),
                failed
                        ? Optional.of(Reading.passed(file.source(file.scan(Optional.empty())), refusal))
                        : Optional.empty(),
                file);
    }
}
