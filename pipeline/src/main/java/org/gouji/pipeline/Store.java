package org.gouji.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.export.Archive;
import org.gouji.model.CrossCheck;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.Across;

/**
 * The truth of a workspace: one row a file, with its dossier and the tables drawn from it, written in one transaction. For one thread.
 * Throws {@link StoreFailed} where the database does not do what it should.
 */
final class Store implements AutoCloseable {
    private static final String ROW =
            "SELECT key, shown, status, why_zh, why_en, sha256, bytes, mtime, rules_hash, millis, sequence FROM files ";

    /** Without those that reviewers dismissed: they are in the record, and in no count. */
    private static final String FINDINGS = "SELECT count(*) FROM findings f WHERE file = ? AND severity = ?"
            + " AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.review_id = f.review_id AND d.conclusion = 'FALSE_ALARM')";

    private static final List<String> DRAWN =
            Stream.concat(Tables.NAMES.stream(), Across.tables().stream()).toList();

    private final Connection connection;
    private final Statements statements;
    private long sequence;

    private Store(Connection connection) throws SQLException {
        this.connection = connection;
        this.statements = new Statements(connection);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT max(sequence) FROM (SELECT sequence FROM files UNION ALL SELECT sequence FROM removed)")) {
            this.sequence = rows.getLong(1);
        }
    }

    static Store writing(Path file) {
        return Sql.get(() -> new Store(Database.writing(file)));
    }

    static Store reading(Path file) {
        return Sql.get(() -> new Store(Database.reading(file)));
    }

    /** Whether an older version wrote a file: opening it for writing empties it. */
    static boolean outdated(Path file) {
        return Sql.get(() -> Database.outdated(file));
    }

    Connection connection() {
        return connection;
    }

    /** How many writes there have been. */
    long sequence() {
        return sequence;
    }

    Optional<FileRow> row(String key) {
        return first(ROW + "WHERE key = ?", key);
    }

    /** A row with the same content, read by the same program: its dossier holds for the other file too. */
    Optional<FileRow> twin(String sha256, String fingerprint) {
        return first(
                ROW + "WHERE sha256 = ? AND rules_hash = ? AND status NOT IN ('DUPLICATE', 'UNREADABLE') ORDER BY key",
                sha256,
                fingerprint);
    }

    /** The rows of the files in a folder, by key. */
    List<FileRow> under(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        // '0' is the character after '/': a range that the primary key serves, whatever characters a path holds.
        return rows(
                ROW + "WHERE key >= ? AND key < ? ORDER BY key",
                prefix,
                prefix.substring(0, prefix.length() - 1) + "0");
    }

    /** All rows, in the order of their shown paths. */
    List<FileRow> all() {
        List<FileRow> all = new ArrayList<>(rows(ROW));
        all.sort(Comparator.comparing(FileRow::shown, Found::byCodePoints).thenComparing(FileRow::key));
        return all;
    }

    /** The rows written after a write, in order. */
    List<FileRow> since(long from) {
        return rows(ROW + "WHERE sequence > ? ORDER BY sequence", from);
    }

    /** What a file's reports hold, for its ledger row. */
    record Counts(int reports, int errors, int warnings) {}

    Counts counts(String key) {
        return new Counts(
                number("SELECT count(*) FROM reports WHERE file = ?", key),
                number(FINDINGS, key, Severity.ERROR.name()),
                number(FINDINGS, key, Severity.WARNING.name()));
    }

    /** The media type of a file; unknown for a file that the store does not know. */
    String mediaType(String key) {
        return Sql.get(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT media_type FROM files WHERE key = ?")) {
                statement.setString(1, key);
                ResultSet found = statement.executeQuery();
                return found.next() ? found.getString(1) : "application/octet-stream";
            }
        });
    }

    private int number(String sql, Object... values) {
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Sql.set(statement, values);
                return statement.executeQuery().getInt(1);
            }
        });
    }

    List<String> removedSince(long from) {
        return Sql.get(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT key FROM removed WHERE sequence > ? ORDER BY sequence")) {
                statement.setLong(1, from);
                ResultSet found = statement.executeQuery();
                List<String> keys = new ArrayList<>();
                while (found.next()) {
                    keys.add(found.getString(1));
                }
                return keys;
            }
        });
    }

    /** The document that a file's dossier was made from, as it was packed; nothing where the file gave none. */
    byte[] document(FileRow row) {
        return blob("document", row);
    }

    /** The same as a document; empty where there is none, or where another version wrote it in a form of its own. */
    Optional<Document> text(FileRow row) {
        byte[] packed = document(row);
        try {
            return packed.length == 0 ? Optional.empty() : Optional.of(Archive.document(packed));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The dossier of a file, under the path that the file goes by now; empty where another version wrote it in a form of its own. */
    Optional<Dossier> dossier(FileRow row) {
        return dossier(row, packed(row));
    }

    /** The dossier of a file as it was packed. */
    byte[] packed(FileRow row) {
        return blob("dossier", row);
    }

    /** What {@link #packed} gave, unpacked; for any thread. */
    static Optional<Dossier> dossier(FileRow row, byte[] packed) {
        try {
            return Optional.of(at(Archive.unpack(packed), row.shown()));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The same as a reading, to be put in place of another file that has the same content. */
    Optional<Reading> reading(FileRow row, String shown) {
        return dossier(row).map(dossier -> Reading.of(at(dossier, shown), document(row)));
    }

    private byte[] blob(String column, FileRow row) {
        return Sql.get(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT " + column + " FROM files WHERE key = ?")) {
                statement.setString(1, row.key());
                ResultSet found = statement.executeQuery();
                return found.next() ? found.getBytes(1) : new byte[0];
            }
        });
    }

    private static Dossier at(Dossier dossier, String shown) {
        Source source = dossier.source();
        return source.path().equals(shown)
                ? dossier
                : new Dossier(
                        new Source(shown, source.mediaType(), source.sha256(), source.bytes()),
                        dossier.status(),
                        dossier.text(),
                        dossier.reports(),
                        dossier.warnings());
    }

    /** Puts a file in place of what was known of it: all of it or nothing. */
    FileRow put(FileRow row, Reading reading) {
        long next = sequence + 1;
        Sql.transaction(connection, () -> {
            clear(row.key());
            insert(row, next, reading);
            Drawn.insert(reading.stored().drawn(), row.key(), statements::insert);
        });
        sequence = next;
        return row.written(next);
    }

    /** Notes a new time, size or shown path of a file whose content is the same; the index follows. */
    void touch(FileRow row) {
        long next = sequence + 1;
        Sql.transaction(connection, () -> {
            update(
                    "UPDATE files SET shown = ?, bytes = ?, mtime = ?, sequence = ? WHERE key = ?",
                    row.shown(),
                    row.scan().bytes(),
                    row.scan().mtime(),
                    next,
                    row.key());
        });
        sequence = next;
    }

    void remove(String key) {
        long next = sequence + 1;
        Sql.transaction(connection, () -> {
            clear(key);
            update("INSERT OR REPLACE INTO removed VALUES (?, ?)", key, next);
        });
        sequence = next;
    }

    /** Holds the reports against each other, all that are kept. */
    void compare() {
        Sql.transaction(connection, () -> new Across(connection).compare());
    }

    /** What came of holding the reports against each other. */
    Iterator<CrossCheck> across() {
        return Stream.iterate(1, from -> from + Across.PAGE)
                .map(from -> Sql.get(() -> new Across(connection).from(from)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .iterator();
    }

    /** The same for one file. */
    List<CrossCheck> across(String shown) {
        return Sql.get(() -> new Across(connection).of(shown));
    }

    private void insert(FileRow row, long next, Reading reading) throws SQLException {
        update(
                "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.key(),
                row.shown(),
                row.status().name(),
                row.why().zh(),
                row.why().en(),
                reading.source().mediaType(),
                row.scan().sha256(),
                row.scan().bytes(),
                row.scan().mtime(),
                Program.version(),
                row.fingerprint(),
                next,
                row.millis(),
                reading.stored().dossier(),
                reading.stored().document());
    }

    private void clear(String key) throws SQLException {
        if (statements.update("DELETE FROM files WHERE key = ?", key) > 0) {
            for (String table : DRAWN) {
                update("DELETE FROM " + table + " WHERE file = ?", key);
            }
        }
        update("DELETE FROM removed WHERE key = ?", key);
    }

    private void update(String sql, Object... values) throws SQLException {
        statements.update(sql, values);
    }

    private Optional<FileRow> first(String sql, Object... values) {
        return rows(sql + " LIMIT 1", values).stream().findFirst();
    }

    private List<FileRow> rows(String sql, Object... values) {
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Sql.set(statement, values);
                ResultSet found = statement.executeQuery();
                List<FileRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        });
    }

    private static FileRow row(ResultSet at) throws SQLException {
        return new FileRow(
                at.getString("key"),
                at.getString("shown"),
                Status.valueOf(at.getString("status")),
                new Wording(at.getString("why_zh"), at.getString("why_en")),
                new Scan(at.getLong("bytes"), at.getLong("mtime"), at.getString("sha256")),
                at.getString("rules_hash"),
                at.getLong("millis"),
                at.getLong("sequence"));
    }

    @Override
    public void close() {
        Sql.run(() -> {
            statements.close();
            connection.close();
        });
    }
}
