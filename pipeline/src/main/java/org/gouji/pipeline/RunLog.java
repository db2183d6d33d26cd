package org.gouji.pipeline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a workspace knows of the last run over it. For one thread. */
final class RunLog {
    private final Connection connection;
    private final Clock clock;

    RunLog(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Notes that a run begins, in place of the one before. */
    void begin(Path folder, List<String> words) {
        Sql.transaction(connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM last_run");
                statement.executeUpdate("DELETE FROM last_run_words");
            }
            update("INSERT INTO last_run VALUES (1, ?, ?, '', ?)", LastRun.State.RUNNING.name(), now(), folder);
            for (int i = 0; i < words.size(); i++) {
                update("INSERT INTO last_run_words VALUES (?, ?)", i, words.get(i));
            }
        });
    }

    void end(LastRun.State state) {
        Sql.transaction(connection, () -> update("UPDATE last_run SET state = ?, ended = ?", state.name(), now()));
    }

    Optional<LastRun> last() {
        return Sql.get(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT state, started, ended, folder FROM last_run")) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String ended = row.getString("ended");
                return Optional.of(new LastRun(
                        LastRun.State.valueOf(row.getString("state")),
                        Instant.parse(row.getString("started")),
                        ended.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(ended)),
                        Path.of(row.getString("folder")),
                        words()));
            }
        });
    }

    private List<String> words() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM last_run_words ORDER BY ordinal")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Path path ? path.toString() : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
