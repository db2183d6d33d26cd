package org.gouji.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.archive.Unpacker;

/** Puts the files in archives beside the others, as if each archive were a folder. What is unpacked lives until it is closed. */
final class Archives implements AutoCloseable {
    private static final String PREFIX = "gouji-unpack-";

    private final KnownArchives known;
    private final Listener listener;
    private final Lazy<Path> folder = new Lazy<>(Archives::makeFolder);
    private boolean made;
    private int number;

    Archives(KnownArchives known, Listener listener) {
        this.known = known;
        this.listener = listener;
    }

    /** The same files, with the members of archives among them, in the order of shown paths. */
    List<Found> open(List<Found> found) {
        List<Found> all = new ArrayList<>();
        for (Found file : found) {
            if (file.refusal().isPresent() || listener.stopping()) {
                all.add(file);
            } else {
                open(file, all);
            }
        }
        all.sort(Found.ORDER);
        return List.copyOf(all);
    }

    private void open(Found file, List<Found> all) {
        Optional<KnownArchives.Known> before = known.of(file);
        if (before.isPresent()) {
            kept(file, before.get(), all);
            return;
        }
        Optional<String> type = mediaType(file.file());
        if (type.isEmpty()) {
            all.add(file);
            return;
        }
        Unpacked unpacked = new Unpacked(file, this::nextFolder);
        Optional<Found.Refusal> trouble = unpacked.trouble();
        List<Found> members = unpacked.members();
        all.addAll(members);
        Found.Refusal state = trouble.map(why -> KnownArchives.failed(why, members.size()))
                .orElse(KnownArchives.holds(members.size()));
        all.add(archive(file, type.get(), state));
    }

    private void kept(Found file, KnownArchives.Known before, List<Found> all) {
        if (before.archive().isEmpty()) {
            all.add(file);
            return;
        }
        KnownArchives.Archive then = before.archive().get();
        Unpacked unpacked = new Unpacked(file, this::nextFolder);
        then.members().forEach(row -> all.add(unpacked.kept(row)));
        all.add(archive(file, before.mediaType(), then.state()));
    }

    private static Found archive(Found file, String type, Found.Refusal state) {
        return new Found(file.file(), file.shown(), file.named(), Optional.of(state), new Found.Packed(type));
    }

    /** What cannot be looked at is no archive: its reader says why. */
    static Optional<String> mediaType(Path file) {
        try {
            return Files.isRegularFile(file) ? Unpacker.mediaType(file) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private synchronized Path nextFolder() throws IOException {
        try {
            Path own = folder.get();
            made = true;
            return Files.createDirectory(own.resolve(String.valueOf(++number)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path makeFolder() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        Leftovers.sweep(parent, PREFIX);
        try {
            return Files.createTempDirectory(
                    parent, PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (made) {
            Leftovers.delete(folder.get());
        }
    }
}
