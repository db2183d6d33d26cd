package org.gouji.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Turns what SQL throws into {@link StoreFailed}, in one place. */
final class Sql {
    private Sql() {}

    /** Work that gives a value. */
    interface Query<T> {
        T get() throws SQLException;
    }

    /** Work that gives none. */
    interface Action {
        void run() throws SQLException;
    }

    static <T> T get(Query<T> query) {
        try {
            return query.get();
        } catch (SQLException e) {
            throw StoreFailed.of(e);
        }
    }

    static void run(Action action) {
        try {
            action.run();
        } catch (SQLException e) {
            throw StoreFailed.of(e);
        }
    }

    /** Does work whole or not at all. */
    static void transaction(Connection connection, Action work) {
        run(() -> {
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        });
    }

    /** The same, and when it is done not even a power cut takes it back: a usual commit may be lost then. */
    static void durably(Connection connection, Action work) {
        run(() -> synced(connection, "FULL"));
        try {
            transaction(connection, work);
        } finally {
            run(() -> synced(connection, "NORMAL"));
        }
    }

    /** This is no matter of a transaction, and refused inside one. */
    private static void synced(Connection connection, String how) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = " + how);
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** On some faults, a full disk among them, SQLite has rolled back by itself: what it says then must not hide the reason. */
    private static void rollback(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
