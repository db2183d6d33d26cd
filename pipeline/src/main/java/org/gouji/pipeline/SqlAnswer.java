package org.gouji.pipeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gouji.model.Wording;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The answer to a question in SQL, row by row. Nothing can be changed by a question: see {@link SqlText} and {@link Database#asking}. */
public final class SqlAnswer implements AutoCloseable, Iterable<List<@Nullable Object>> {
    /** How many steps of the database's machine go by between looks at the clock. */
    private static final int STEPS = 20_000;

    private final Connection connection;
    private final String sql;
    private final long seconds;
    private final List<String> columns = new ArrayList<>();
    private final ResultSet rows;

    private SqlAnswer(Connection connection, String sql, long seconds) throws SQLException {
        this.connection = connection;
        this.sql = sql;
        this.seconds = seconds;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - end > 0 ? 1 : 0;
            }
        });
        Statement statement = connection.createStatement();
        this.rows = statement.executeQuery(sql);
        ResultSetMetaData about = rows.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(unique(about.getColumnLabel(i)));
        }
    }

    /**
     * Asks a workspace. Throws {@link BadRequest} where there is none, for what is no question, and for mistakes in it.
     *
     * @param seconds how long it may take until the last row
     */
    public static SqlAnswer of(Path workspace, String sql, long seconds) {
        String question = SqlText.question(sql);
        Path database = workspace.resolve(Workspace.DATABASE);
        if (!Workspace.isThere(workspace)) {
            throw Workspace.absent(workspace);
        }
        Connection connection = Sql.get(() -> Database.asking(database));
        try {
            return new SqlAnswer(connection, question, seconds);
        } catch (SQLException e) {
            Sql.run(connection::close);
            throw refused(question, e, seconds);
        }
    }

    private String unique(String label) {
        String name = label;
        for (int i = 2; columns.contains(name); i++) {
            name = label + "_" + i;
        }
        return name;
    }

    /** The columns' names; one that occurs twice gets a number. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** The rows, once: text, {@code Long}, {@code Double} or nothing in each column. */
    @Override
    public Iterator<List<@Nullable Object>> iterator() {
        return new Iterator<>() {
            private boolean read;
            private boolean there;

            @Override
            public boolean hasNext() {
                if (!read) {
                    there = step();
                    read = true;
                }
                return there;
            }

            @Override
            public List<@Nullable Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                read = false;
                return row();
            }
        };
    }

    private boolean step() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw refused(sql, e, seconds);
        }
    }

    private List<@Nullable Object> row() {
        return Sql.get(() -> {
            @Nullable Object[] row = new @Nullable Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                Object value = rows.getObject(i + 1);
                row[i] = value instanceof Integer whole
                        ? (Object) whole.longValue()
                        : value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
            }
            return Arrays.asList(row);
        });
    }

    private static RuntimeException refused(String sql, SQLException fault, long seconds) {
        boolean late =
                fault instanceof SQLiteException lite && lite.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
        return late
                ? new BadRequest(new Wording(
                        "查询超过 " + seconds + " 秒，已停止，结果不完整；请缩小范围，或用 --seconds 放宽",
                        "stopped after " + seconds
                                + " seconds, the result is not whole; ask for less, or give more with --seconds"))
                : SqlMistake.of(sql, fault);
    }

    @Override
    public void close() {
        Sql.run(connection::close);
    }
}
