package org.gouji.pipeline;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What the store knows of archives and their members, so that one that is unchanged need not be unpacked. */
final class KnownArchives {
    private final Optional<Store> store;
    private final String fingerprint;

    KnownArchives(Store store, String fingerprint) {
        this(Optional.of(store), fingerprint);
    }

    private KnownArchives(Optional<Store> store, String fingerprint) {
        this.store = store;
        this.fingerprint = fingerprint;
    }

    /** For runs without a store. */
    static KnownArchives none() {
        return new KnownArchives(Optional.empty(), "");
    }

    /** What the row of an opened archive says. */
    static Wording holds(int members) {
        return new Wording("压缩包，内有 " + members + " 个文件，逐个列出", "an archive of " + members + " files, each listed");
    }

    /**
     * A file that an earlier run looked into and that is the same now.
     *
     * @param mediaType its own
     * @param members the rows of its members; empty where it is no archive
     */
    record Known(String mediaType, Optional<List<FileRow>> members) {}

    /** Empty where the file must be looked into. */
    Optional<Known> of(Found file) {
        Optional<FileRow> row = store.flatMap(s -> s.row(file.key()));
        return row.filter(then -> Fingerprint.sameParsing(then.fingerprint(), fingerprint)
                        && !then.scan().sha256().isEmpty()
                        && then.status() != Status.UNSUPPORTED
                        && then.scan().equals(Scan.of(file.file(), row)))
                .flatMap(this::known);
    }

    private Optional<Known> known(FileRow row) {
        String type = store.orElseThrow().mediaType(row.key());
        if (!row.why().zh().startsWith("压缩包，内有 ")) {
            return Optional.of(new Known(type, Optional.empty()));
        }
        // Members have the time of their archive: others are of an earlier state of it.
        List<FileRow> members = store.orElseThrow().under(row.key()).stream()
                .filter(member -> member.scan().mtime() == row.scan().mtime())
                .toList();
        // A run that was killed on its way through the archive left fewer.
        boolean whole =
                row.why().equals(holds(members.size())) && members.stream().noneMatch(KnownArchives::passing);
        return whole ? Optional.of(new Known(type, Optional.of(members))) : Optional.empty();
    }

    private static boolean passing(FileRow member) {
        return member.scan().sha256().isEmpty() && Reader.PASSING.contains(member.status());
    }
}
