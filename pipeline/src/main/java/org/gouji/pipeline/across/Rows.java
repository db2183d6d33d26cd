package org.gouji.pipeline.across;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts rows into tables and reads them, over one connection. */
final class Rows {
    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row that a result stands at. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes the row that a result stands at. */
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    void insertAll(String table, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = "?" + ", ?".repeat(rows.get(0).size() - 1);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (List<Object> row : rows) {
                set(statement, row.toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reading.of(row)), values);
        return all;
    }

    void each(String sql, Taking taking, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taking.take(row);
                }
            }
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
