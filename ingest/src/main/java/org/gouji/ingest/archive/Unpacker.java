package org.gouji.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Unpacks an archive and those inside it into numbered files of one folder, within limits. For one thread. */
public final class Unpacker {
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final ArchiveLimits limits;
    /** Nanoseconds on a clock. */
    private final LongSupplier clock;

    private final long start;
    private final List<Member> members = new ArrayList<>();
    private Optional<Member.Refused> trouble = Optional.empty();
    private long total;
    private int number;

    private Unpacker(Path folder, ArchiveLimits limits, LongSupplier clock) {
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /**
     * The media type of a file that is an archive by its content; empty for others: Word documents and other documents in a zip container
     * are none.
     *
     * @throws IOException if the file can't be read
     */
    public static Optional<String> mediaType(Path file) throws IOException {
        return ArchiveKind.of(file).map(ArchiveKind::mediaType);
    }

    /**
     * Unpacks an archive. What is in it never throws.
     *
     * @param file the archive
     * @param folder an empty folder for its members; they stay there as numbers until the caller removes them
     * @throws IOException if the folder can't be written
     */
    public static Contents unpack(Path file, Path folder, ArchiveLimits limits) throws IOException {
        return unpack(file, folder, limits, System::nanoTime);
    }

    /** @param clock tells nanoseconds */
    static Contents unpack(Path file, Path folder, ArchiveLimits limits, LongSupplier clock) throws IOException {
        Unpacker unpacker = new Unpacker(folder, limits, clock);
        try {
            unpacker.open(file, "", 1);
        } catch (Full full) {
            unpacker.trouble = Optional.of(full.why);
        }
        return new Contents(unpacker.members, unpacker.trouble);
    }

    /** A ceiling of the whole archive is reached. */
    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Member.Refused why;

        Full(Member.Refused why) {
            this.why = why;
        }
    }

    /** Our own folder could not be written: not the archive's fault. */
    private static final class Unwritten extends IOException {
        private static final long serialVersionUID = 1L;

        Unwritten(IOException cause) {
            super(cause);
        }
    }

    private void open(Path file, String inside, int depth) throws IOException {
        ArchiveKind kind = ArchiveKind.of(file).orElseThrow();
        if (kind == ArchiveKind.RAR) {
            give(
                    inside,
                    refused(Status.UNSUPPORTED, "RAR 压缩包暂不支持，请解压后再读", "RAR archives are not read; unpack it first"));
            return;
        }
        try {
            if (kind == ArchiveKind.GZIP && !ArchiveKind.tarInside(file)) {
                single(file, inside);
                return;
            }
            try (Packed packed = packed(kind, file)) {
                packed.each(piece -> take(piece, inside, depth));
            }
        } catch (Full | Unwritten e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            give(inside, unreadable(e));
        }
    }

    private static Packed packed(ArchiveKind kind, Path file) throws IOException {
        switch (kind) {
            case ZIP:
                return new ZipPacked(file);
            case SEVEN:
                return new SevenPacked(file);
            case GZIP:
                return new TarPacked(new GZIPInputStream(in(file)));
            default:
                return new TarPacked(in(file));
        }
    }

    private static InputStream in(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), CHUNK);
    }

    /** One compressed file: its name is that of the archive, so it needs none of its own. */
    private void single(Path file, String inside) throws IOException {
        try (InputStream content = new GZIPInputStream(in(file))) {
            write(inside.isEmpty() ? "content" : inside, content);
        }
    }

    private void take(Packed.Piece piece, String inside, int depth) throws IOException {
        String plain = MemberNames.plain(piece.name());
        String name = inside.isEmpty() ? plain : inside + "/" + plain;
        if (members.size() >= limits.members()) {
            throw new Full(refused(
                    Status.TOO_LARGE,
                    "压缩包里的文件超过 " + limits.members() + " 个，其余未读；请解压后再读",
                    "the archive holds more than " + limits.members()
                            + " files; the others were not read; unpack it and read the files"));
        }
        expectTime();
        if (piece.locked()) {
            members.add(new Member(name, 0, locked()));
            return;
        }
        Optional<Path> written;
        try (InputStream content = piece.content().open()) {
            written = write(name, content);
        } catch (Full | Unwritten e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            members.add(new Member(name, 0, unreadable(e)));
            return;
        }
        if (written.isPresent() && ArchiveKind.of(written.get()).isPresent()) {
            inner(written.get(), name, depth);
        }
    }

    /** An archive inside the archive takes the place of the member that it came as. */
    private void inner(Path file, String name, int depth) throws IOException {
        Member.Refused deep = refused(
                Status.TOO_LARGE,
                "压缩包嵌套超过 " + limits.depth() + " 层，里面的未读；请解压后再读",
                "archives are nested more than " + limits.depth()
                        + " deep; this one was not read; unpack it and read the files");
        members.remove(members.size() - 1);
        if (depth >= limits.depth()) {
            members.add(new Member(name, 0, deep));
        } else {
            open(file, name, depth + 1);
        }
        Files.delete(file);
    }

    /** Notes why an archive gave nothing (more): as a member where it is inside another, else as the trouble of the whole. */
    private void give(String inside, Member.Refused why) {
        if (inside.isEmpty()) {
            trouble = Optional.of(why);
        } else {
            members.add(new Member(inside, 0, why));
        }
    }

    private Optional<Path> write(String name, InputStream content) throws IOException {
        Path file = folder.resolve(String.valueOf(++number));
        long size = copy(content, file);
        if (size > limits.memberBytes()) {
            Files.delete(file);
            total -= size;
            members.add(new Member(
                    name,
                    size,
                    refused(
                            Status.TOO_LARGE,
                            "解压后超过 " + (limits.memberBytes() >> 20) + " MB，未读；请解压后再读",
                            "unpacks to more than " + (limits.memberBytes() >> 20)
                                    + " MB; not read; unpack it and read the files")));
            return Optional.empty();
        }
        members.add(new Member(name, size, new Member.Unpacked(file)));
        return Optional.of(file);
    }

    /** Copies until the end or just beyond the largest size of a member; what fails half way leaves no file. */
    private long copy(InputStream content, Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        boolean whole = false;
        try (OutputStream out = created(file)) {
            for (int got = content.read(chunk); got >= 0; got = content.read(chunk)) {
                expectTime();
                size += got;
                total += got;
                if (total > limits.totalBytes()) {
                    throw new Full(refused(
                            Status.TOO_LARGE,
                            "压缩包解压后超过 " + (limits.totalBytes() >> 20) + " MB，其余未读；请解压后再读",
                            "the archive unpacks to more than " + (limits.totalBytes() >> 20)
                                    + " MB; the rest was not read; unpack it and read the files"));
                }
                put(out, chunk, got);
                if (size > limits.memberBytes()) {
                    break;
                }
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return size;
    }

    private void expectTime() throws Full {
        if (clock.getAsLong() - start > limits.time().toNanos()) {
            throw new Full(refused(
                    Status.TIMEOUT,
                    "解压超过 " + limits.time().toSeconds() + " 秒，其余未读；请解压后再读",
                    "unpacking took more than " + limits.time().toSeconds()
                            + " s; the rest was not read; unpack it and read the files"));
        }
    }

    private static OutputStream created(Path file) throws IOException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }

    private static void put(OutputStream out, byte[] chunk, int length) throws IOException {
        try {
            out.write(chunk, 0, length);
        } catch (IOException e) {
            throw new Unwritten(e);
        }
    }

    private static Member.Refused unreadable(Exception e) {
        return e instanceof IOException io && SevenPacked.locked(io)
                ? locked()
                : refused(Status.CORRUPT, "压缩包已损坏，读不到这里", "the archive is damaged and can't be read here");
    }

    private static Member.Refused locked() {
        return refused(Status.ENCRYPTED, "压缩包已加密，请解压后再读", "the archive is encrypted; unpack it and read the files");
    }

    private static Member.Refused refused(Status status, String zh, String en) {
        return new Member.Refused(status, new Wording(zh, en));
    }
}
