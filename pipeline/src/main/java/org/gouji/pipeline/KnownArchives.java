package org.gouji.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What the store knows of archives and their members, so that one that is unchanged need not be unpacked. */
final class KnownArchives {
    private static final Pattern LISTED = Pattern.compile("（已列出 ([0-9]+) 个文件）$");

    private final Optional<Store> store;
    private final String fingerprint;
    private final boolean again;

    /** @param again whether those that failed are to be looked into once more */
    KnownArchives(Store store, String fingerprint, boolean again) {
        this(Optional.of(store), fingerprint, again);
    }

    private KnownArchives(Optional<Store> store, String fingerprint, boolean again) {
        this.store = store;
        this.fingerprint = fingerprint;
        this.again = again;
    }

    /** For runs without a store. */
    static KnownArchives none() {
        return new KnownArchives(Optional.empty(), "", false);
    }

    /** What the row of an archive says that was read to its end. */
    static Found.Refusal holds(int members) {
        return new Found.Refusal(
                Status.OK,
                new Wording("压缩包，内有 " + members + " 个文件，逐个列出", "an archive of " + members + " files, each listed"));
    }

    /** What the row of one says that was not; how many files it gave tells whether all of their rows are there. */
    static Found.Refusal failed(Found.Refusal trouble, int members) {
        return members == 0
                ? trouble
                : new Found.Refusal(
                        trouble.status(),
                        new Wording(
                                trouble.why().zh() + "（已列出 " + members + " 个文件）",
                                trouble.why().en() + " (" + members + " files are listed)"));
    }

    /**
     * A file that an earlier run looked into and that is the same now.
     *
     * @param mediaType its own
     * @param archive what it is; empty where it is no archive
     */
    record Known(String mediaType, Optional<Archive> archive) {}

    /**
     * An archive as an earlier run met it.
     *
     * @param state what its row says
     * @param members the rows of its members
     */
    record Archive(Found.Refusal state, List<FileRow> members) {}

    /** Empty where the file must be looked into. */
    Optional<Known> of(Found file) {
        Optional<FileRow> row = store.flatMap(s -> s.row(file.key()));
        return row.filter(then -> Fingerprint.sameParsing(then.fingerprint(), fingerprint)
                        && !then.scan().sha256().isEmpty()
                        && then.status() != Status.UNSUPPORTED
                        && then.scan().equals(Scan.of(file.file(), row)))
                .flatMap(then -> known(then, file));
    }

    private Optional<Known> known(FileRow row, Found file) {
        String type = store.orElseThrow().mediaType(row.key());
        boolean whole = row.why().zh().startsWith("压缩包，内有 ");
        if (!whole && !(row.status().failed() && archive(file))) {
            return Optional.of(new Known(type, Optional.empty()));
        }
        // Members have the time of their archive: others are of an earlier state of it.
        List<FileRow> members = store.orElseThrow().under(row.key()).stream()
                .filter(member -> member.scan().mtime() == row.scan().mtime())
                .toList();
        // A run that was killed on its way through the archive left fewer.
        boolean all = whole
                ? row.why().equals(holds(members.size()).why())
                : !worthAnotherTry(row.status()) && listed(row) == members.size();
        return all && members.stream().noneMatch(KnownArchives::passing)
                ? Optional.of(new Known(
                        type, Optional.of(new Archive(new Found.Refusal(row.status(), row.why()), members))))
                : Optional.empty();
    }

    private static boolean archive(Found file) {
        return Archives.mediaType(file.file()).isPresent();
    }

    private boolean worthAnotherTry(Status status) {
        return again || Reader.PASSING.contains(status);
    }

    private static int listed(FileRow row) {
        Matcher listed = LISTED.matcher(row.why().zh());
        return listed.find() ? Integer.parseInt(listed.group(1)) : 0;
    }

    private static boolean passing(FileRow member) {
        return member.scan().sha256().isEmpty() && Reader.PASSING.contains(member.status());
    }
}
