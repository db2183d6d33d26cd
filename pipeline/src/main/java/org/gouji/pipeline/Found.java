package org.gouji.pipeline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/**
 * A file that a run comes across.
 *
 * @param file where it is, absolute; the archive where it is the member of one
 * @param shown the path as typed, with {@code /} between its parts
 * @param named whether the user named the file itself, not a folder around it
 * @param refusal why it is not read at all; empty for files to read
 * @param role whether it has to do with an archive
 */
record Found(Path file, String shown, boolean named, Optional<Refusal> refusal, Role role) {
    /** Code point order of the shown paths: the same on every machine. */
    static final Comparator<Found> ORDER =
            Comparator.comparing(Found::shown, Found::byCodePoints).thenComparing(Found::key);

    /** Why a file is not read. */
    record Refusal(Status status, Wording why) {}

    /** What a file has to do with an archive. The cases below are all there are. */
    sealed interface Role {}

    /** Nothing. */
    record Plain() implements Role {}

    /** It is one. */
    record Packed(String mediaType) implements Role {}

    /**
     * It is packed in one.
     *
     * @param name its path inside
     * @param scan its state; made when it is asked for
     * @param content where it is unpacked to, by then at the latest
     */
    record Member(String name, Supplier<Scan> scan, Supplier<Path> content) implements Role {}

    Found(Path file, String shown, boolean named, Optional<Refusal> refusal) {
        this(file, shown, named, refusal, new Plain());
    }

    /** The same file, not to be read. */
    Found refused(Refusal why) {
        return new Found(file, shown, named, Optional.of(why), role);
    }

    /** What the store knows the file by: an archive is a folder there. */
    String key() {
        return role instanceof Member member ? key(file) + '/' + member.name() : key(file);
    }

    /** The file to read. Its path is never to be shown. */
    Path content() {
        return role instanceof Member member ? member.content().get() : file;
    }

    /** Its state; nothing for what is not even looked at. */
    Scan scan(Optional<FileRow> known) {
        if (role instanceof Member member) {
            return member.scan().get();
        }
        boolean looked = refusal.isEmpty() || role instanceof Packed;
        return looked ? Scan.of(file, known) : Scan.NOTHING;
    }

    /** Whether it is an archive whose members are all known. */
    boolean opened() {
        return role instanceof Packed
                && refusal.filter(r -> r.status() == Status.OK).isPresent();
    }

    /** Whether it was looked into and failed, so that this is its reading: an archive or a member of one. */
    boolean failedInside() {
        return !(role instanceof Plain)
                && refusal.filter(r -> r.status() != Status.OK
                                && r.status() != Status.SKIPPED
                                && r.status() != Status.DUPLICATE)
                        .isPresent();
    }

    /** What a row or dossier says of a file that is not read. */
    Source source(Scan scan) {
        String type = role instanceof Packed packed ? packed.mediaType() : "application/octet-stream";
        return new Source(shown, type, scan.sha256(), scan.bytes());
    }

    /** What the store knows a place by: its absolute path. */
    static String key(Path place) {
        return place.toString().replace('\\', '/');
    }

    static int byCodePoints(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
