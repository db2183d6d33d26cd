package org.gouji.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Wording;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** Opens the SQLite file of a workspace and makes its tables. */
final class Database {
    /** Raise it with every change of {@code schema.sql}: older workspaces are then emptied, since all but the decisions can be made again. */
    private static final int SCHEMA = 10;

    private static final int BUSY_MILLIS = 10_000;

    /** A file's rows come to some dozens of pages, and each is a call of the system. */
    private static final int PAGE_BYTES = 8_192;

    private static final int CACHE_KILOBYTES = 16_384;

    /** So long may the log grow before it is taken over: pages that many files write to are then taken over once. */
    private static final int LOG_PAGES = 2_000;

    private Database() {}

    /**
     * Opens a file to be written. With the write-ahead log and {@code synchronous = NORMAL} a commit survives the death of the process; a
     * power cut may take back the last commits, whole ones, never a part of one. That is enough, for whatever is missing is read again
     * from the files: a sync for each file would cost more than reading it on the disks of offices. The index, which might then be ahead,
     * is told by its sequence ({@link IndexSync#expectOurs}).
     */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setPageSize(PAGE_BYTES);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            prepare(connection, file);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Opens a file to be read. Where it may be written to, SQLite is let to: only so does it tidy up what a killed run left, and take its
     * own log away at the end. Statements that write are refused either way.
     */
    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setReadOnly(!Files.isWritable(file)
                || !Files.isWritable(file.toAbsolutePath().getParent()));
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = 1");
            }
            if (version(connection) != SCHEMA) {
                String option = Typed.workspace(file.resolveSibling(""));
                throw new BadRequest(new Wording(
                        "工作区由另一版本的程序写成，请先运行 " + Typed.gouji() + " audit 报告文件夹" + option + " 更新",
                        "the workspace was written by another version; run " + Typed.gouji() + " audit FOLDER" + option
                                + " first"));
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a file for questions of others: read as above, with the views that questions are about, and no other file can be attached. */
    static Connection asking(Path file) throws SQLException {
        Connection connection = reading(file);
        try (Statement statement = connection.createStatement()) {
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            statement.execute("PRAGMA temp_store = MEMORY");
            statement.execute("PRAGMA query_only = 0");
            for (String view : statements("views.sql")) {
                statement.execute(view);
            }
            statement.execute("PRAGMA query_only = 1");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether a file was written by an older version, so that opening it for writing empties it. */
    static boolean outdated(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
            int version = version(connection);
            return version > 0 && version < SCHEMA;
        }
    }

    private static SQLiteConfig settings() {
        NativeLibrary.load();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static void prepare(Connection connection, Path file) throws SQLException {
        int version = version(connection);
        if (version > SCHEMA) {
            throw new BadRequest(
                    new Wording("工作区由更新版本的程序写成：" + file, "the workspace was written by a newer version: " + file));
        }
        if (version == SCHEMA) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.executeUpdate("DROP TABLE IF EXISTS " + table);
            }
            for (String sql : statements("schema.sql")) {
                statement.executeUpdate(sql);
            }
            statement.executeUpdate("PRAGMA user_version = " + SCHEMA);
            connection.commit();
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <>"
                        + " 'decisions'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    /** The statements of a file, without their comments: a comment may hold a semicolon. */
    private static List<String> statements(String resource) {
        try (InputStream in = Database.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            String all = String.join(
                    "\n",
                    Arrays.stream(lines)
                            .map(line -> line.replaceAll("--.*", "").stripTrailing())
                            .toList());
            return Arrays.stream(all.split(";\n", -1))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
