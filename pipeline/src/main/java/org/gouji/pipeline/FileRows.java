package org.gouji.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** What the store can be asked about files without unpacking what was read of them. A run asks for each file, so statements are prepared once. */
final class FileRows {
    private static final String ROW =
            "SELECT key, shown, status, why_zh, why_en, sha256, bytes, mtime, rules_hash, millis, sequence FROM files ";

    /** Without those that reviewers dismissed: they are in the record, and in no count. */
    private static final String FINDINGS = "SELECT count(*) FROM findings f WHERE file = ? AND severity = ?"
            + " AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.review_id = f.review_id AND d.conclusion = 'FALSE_ALARM')";

    private final Statements statements;

    FileRows(Statements statements) {
        this.statements = statements;
    }

    Optional<FileRow> row(String key) {
        return rows(ROW + "WHERE key = ?", key).stream().findFirst();
    }

    Optional<FileRow> twin(String sha256, String fingerprint) {
        return rows(
                        ROW + "WHERE sha256 = ? AND rules_hash = ? AND status NOT IN ('DUPLICATE', 'UNREADABLE')"
                                + " ORDER BY key LIMIT 1",
                        sha256,
                        fingerprint)
                .stream()
                .findFirst();
    }

    List<FileRow> under(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        // '0' is the character after '/': a range that the primary key serves, whatever characters a path holds.
        return rows(
                ROW + "WHERE key >= ? AND key < ? ORDER BY key",
                prefix,
                prefix.substring(0, prefix.length() - 1) + "0");
    }

    List<FileRow> all() {
        List<FileRow> all = rows(ROW);
        all.sort(Comparator.comparing(FileRow::shown, Found::byCodePoints).thenComparing(FileRow::key));
        return all;
    }

    List<FileRow> since(long from) {
        return rows(ROW + "WHERE sequence > ? ORDER BY sequence", from);
    }

    List<String> removedSince(long from) {
        return list("SELECT key FROM removed WHERE sequence > ? ORDER BY sequence", found -> found.getString(1), from);
    }

    Store.Counts counts(String key) {
        return new Store.Counts(
                number("SELECT count(*) FROM reports WHERE file = ?", key),
                number(FINDINGS, key, Severity.ERROR.name()),
                number(FINDINGS, key, Severity.WARNING.name()));
    }

    String mediaType(String key) {
        return list("SELECT media_type FROM files WHERE key = ?", found -> found.getString(1), key).stream()
                .findFirst()
                .orElse("application/octet-stream");
    }

    private int number(String sql, Object... values) {
        return list(sql, found -> found.getInt(1), values).get(0);
    }

    private List<FileRow> rows(String sql, Object... values) {
        return list(sql, FileRows::row, values);
    }

    private <T> List<T> list(String sql, Statements.Row<T> row, Object... values) {
        return Sql.get(() -> {
            List<T> all = new ArrayList<>();
            statements.each(sql, found -> all.add(row.of(found)), values);
            return all;
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
}
