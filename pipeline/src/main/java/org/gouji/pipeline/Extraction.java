package org.gouji.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Dossier;

/** Reads files and hands their dossiers over, without a workspace. */
public final class Extraction {
    private final Reader reader;
    private final Listener listener;

    private Extraction(Reader reader, Listener listener) {
        this.reader = reader.guarded();
        this.listener = listener;
    }

    public static Extraction with(Reader reader, Listener listener) {
        return new Extraction(reader, listener);
    }

    /**
     * Reads files, several at once, and hands the dossiers over in path order. Files that their names tell to be no reports are passed.
     *
     * @return what became of each file, in path order
     */
    public List<Entry> run(Request request, Consumer<Dossier> sink) {
        List<Found> files = Finder.find(request.paths(), request.own());
        int toRead =
                (int) files.stream().filter(file -> file.refusal().isEmpty()).count();
        listener.planned(new Listener.Plan(files.size(), toRead));
        reader.expect(toRead);
        List<Entry> entries = new ArrayList<>();
        Workers.inOrder(files.iterator(), request.jobs(), this::read, read -> {
            read.reading().ifPresent(reading -> {
                reading.crash().ifPresent(how -> listener.crashed(read.entry().shown(), how));
                sink.accept(reading.dossier());
            });
            entries.add(read.entry());
            listener.done(read.entry().shown(), read.entry().status());
        });
        return List.copyOf(entries);
    }

    private record Read(Entry entry, Optional<Reading> reading) {}

    private Read read(Found file) {
        if (file.refusal().isPresent()) {
            Found.Refusal refusal = file.refusal().get();
            return new Read(
                    new Entry(file.key(), file.shown(), refusal.status(), refusal.why(), Entry.Take.PASSED, false),
                    Optional.empty());
        }
        Reading reading = reader.read(file.file(), file.shown());
        Entry entry =
                new Entry(file.key(), file.shown(), reading.status(), reading.why(), Entry.Take.READ, file.named());
        return new Read(entry, Optional.of(reading));
    }
}
