package org.gouji.pipeline.similar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gouji.export.Likeness.Paper;

/** The stored reports with their long paragraphs. */
final class Library {
    private static final String REPORT =
            "SELECT r.file, r.ordinal, r.title, r.department, r.region, r.year, files.shown FROM reports r JOIN files ON files.key = r.file "
                    + "WHERE r.part_of = '' ";

    private static final String TWINS =
            "SELECT first.key, first.shown, twin.shown FROM files twin JOIN files first ON first.sha256 = twin.sha256 "
                    + "WHERE twin.status = 'DUPLICATE' AND first.status <> 'DUPLICATE' "
                    + "AND (twin.key = ?1 OR ?2 <> '' AND instr(twin.shown, ?2) > 0) "
                    + "AND EXISTS (SELECT 1 FROM reports r WHERE r.file = first.key) ORDER BY twin.shown, first.key";

    private final Connection connection;

    Library(Connection connection) {
        this.connection = connection;
    }

    /**
     * A stored report.
     *
     * @param file the key of its file
     * @param number its number in the file
     * @param region its unit's region; empty if not found
     * @param paper what is shown of it
     */
    record Stored(String file, int number, String region, Paper paper) {
        /** Names of its unit that its text may use, longest first. */
        List<String> own() {
            String unit = paper.unit();
            boolean regional = !region.isEmpty() && unit.startsWith(region);
            return List.of(unit, regional ? unit.substring(region.length()) : unit);
        }
    }

    /** The reports of a file. */
    List<Stored> of(String file) throws SQLException {
        return stored(REPORT + "AND r.file = ? ORDER BY r.ordinal", file);
    }

    /** The reports with these words in their title or unit, or in the path of their file. */
    List<Stored> named(String words) throws SQLException {
        return stored(
                REPORT + "AND (instr(r.title, ?1) > 0 OR instr(r.department, ?1) > 0 OR instr(files.shown, ?1) > 0) "
                        + "ORDER BY files.shown, r.ordinal",
                words);
    }

    /**
     * A file that stands for others of the same content, which were not read again.
     *
     * @param file its key
     * @param shown its path as typed
     * @param twin the path of the one that it stands for
     */
    record Twin(String file, String shown, String twin) {}

    /** The files that stand for one, given by its key, or for those with these words in their paths. */
    List<Twin> twins(String key, String words) throws SQLException {
        List<Twin> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TWINS)) {
            statement.setString(1, key);
            statement.setString(2, words);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                all.add(new Twin(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return all;
    }

    private List<Stored> stored(String sql, String value) throws SQLException {
        List<Stored> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                int year = row.getInt("year");
                all.add(new Stored(
                        row.getString("file"),
                        row.getInt("ordinal"),
                        row.getString("region"),
                        new Paper(
                                row.getString("shown"),
                                row.getString("title"),
                                row.getString("department"),
                                year == 0 ? OptionalInt.empty() : OptionalInt.of(year))));
            }
        }
        return all;
    }

    /** The paragraphs of a report, masked. */
    List<Masked> paragraphs(Stored report) throws SQLException {
        List<Masked> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT words FROM paragraphs WHERE file = ? AND report = ? ORDER BY ordinal")) {
            statement.setString(1, report.file());
            statement.setInt(2, report.number());
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                all.add(Masked.of(row.getString(1), report.own()));
            }
        }
        return all;
    }

    /** Goes through all reports, one in memory at a time. */
    void each(Consumer<Shelved> taking) throws SQLException {
        for (Stored report : stored(REPORT + "AND ? = '' ORDER BY r.file, r.ordinal", "")) {
            taking.accept(new Shelved(report, paragraphs(report)));
        }
    }

    /**
     * A report with its paragraphs.
     *
     * @param report the report
     * @param paragraphs its long paragraphs
     */
    record Shelved(Stored report, List<Masked> paragraphs) {}
}
