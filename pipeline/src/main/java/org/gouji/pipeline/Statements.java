package org.gouji.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The statements that a run needs for each file, prepared once. For one thread. */
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The statement that inserts a row of that many columns. */
    PreparedStatement insert(String table, int columns) throws SQLException {
        return of("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
    }

    /** @return how many rows it touched */
    int update(String sql, Object... values) throws SQLException {
        PreparedStatement statement = of(sql);
        Sql.set(statement, values);
        return statement.executeUpdate();
    }

    /** What is made of a row. */
    interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }

    /** Shows all rows that a question finds. What is shown them asks nothing with the same words. */
    void each(String sql, Row<?> visitor, Object... values) throws SQLException {
        PreparedStatement statement = of(sql);
        Sql.set(statement, values);
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                visitor.of(found);
            }
        }
    }

    private PreparedStatement of(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
