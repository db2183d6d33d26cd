package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.ingest.archive.ArchiveLimits;
import org.gouji.ingest.archive.Contents;
import org.gouji.ingest.archive.Member;
import org.gouji.ingest.archive.Unpacker;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** One archive of a run. It is unpacked when a member's content is asked for, once; threads may ask at the same time. */
final class Unpacked {
    /** Makes an empty folder. */
    @FunctionalInterface
    interface Folders {
        Path next() throws IOException;
    }

    private final Found archive;
    private final long mtime;
    private final Lazy<Contents> contents;
    private final Lazy<Map<String, Path>> places = new Lazy<>(this::files);

    Unpacked(Found archive, Folders folders) {
        this.archive = archive;
        this.mtime = Scan.time(archive.file());
        this.contents = new Lazy<>(() -> distinct(unpack(archive.file(), folders)));
    }

    /** Why the archive could not be read to its end. */
    Optional<Found.Refusal> trouble() {
        return contents.get().trouble().map(why -> new Found.Refusal(why.status(), why.why()));
    }

    /** Its members, unpacked now. */
    List<Found> members() {
        return contents.get().members().stream().map(this::member).toList();
    }

    /** A member that an earlier run read: unpacked only if it must be read again. */
    Found kept(FileRow row) {
        String name = row.key().substring(archive.key().length() + 1);
        // What was refused without being read has no hash.
        Optional<Found.Refusal> refusal = row.scan().sha256().isEmpty()
                ? Optional.of(new Found.Refusal(row.status(), row.why()))
                : Optional.empty();
        return found(name, refusal, new Found.Member(name, row::scan, () -> place(name)));
    }

    private Found member(Member member) {
        Optional<Found.Refusal> refusal = Names.ofMember(member.name())
                .or(() -> member.refusal().map(why -> new Found.Refusal(why.status(), why.why())));
        Scan unread = new Scan(member.bytes(), mtime, "");
        return found(
                member.name(),
                refusal,
                new Found.Member(
                        member.name(),
                        () -> refusal.isPresent()
                                ? unread
                                : new Scan(member.bytes(), mtime, Scan.hashOrNothing(place(member.name()))),
                        () -> place(member.name())));
    }

    private Found found(String name, Optional<Found.Refusal> refusal, Found.Member role) {
        return new Found(archive.file(), archive.shown() + '/' + name, false, refusal, role);
    }

    /** Where a member lies; where there is nothing if it is not in the archive any more. */
    private Path place(String name) {
        return places.get().getOrDefault(name, archive.file().resolveSibling("gouji-nothing"));
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new HashMap<>();
        contents.get().members().forEach(member -> member.file().ifPresent(file -> files.put(member.name(), file)));
        return files;
    }

    /** Hostile archives never stop a run. */
    private static Contents unpack(Path file, Folders folders) {
        try {
            return Unpacker.unpack(file, folders.next(), ArchiveLimits.standard());
        } catch (IOException e) {
            return failed(
                    Status.UNREADABLE,
                    "压缩包无法解压：文件读不出，或临时文件夹写不下",
                    "the archive cannot be unpacked: it can't be read, or the temporary folder can't be written");
        } catch (OutOfMemoryError e) {
            return failed(Status.OOM, "解压时内存不足", "out of memory while unpacking");
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Status.CRASHED, "解压时程序出错；其余文件不受影响", "unpacking failed; the other files are not affected");
        }
    }

    private static Contents failed(Status status, String zh, String en) {
        return new Contents(List.of(), Optional.of(new Member.Refused(status, new Wording(zh, en))));
    }

    /** Members of one name get numbers, as a folder holds each name once. */
    private static Contents distinct(Contents contents) {
        Set<String> names = new HashSet<>();
        List<Member> members = new ArrayList<>();
        for (Member member : contents.members()) {
            String name = member.name();
            for (int number = 2; !names.add(name); number++) {
                name = member.name() + " (" + number + ")";
            }
            members.add(new Member(name, member.bytes(), member.state()));
        }
        return new Contents(members, contents.trouble());
    }
}
