package org.gouji.pipeline;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.index.Filter;

/** Asks the store which figures pass a filter; what they say is then read from the dossiers. */
final class FigureQuery {
    private static final String FROM = """
             FROM facts
              JOIN reports ON reports.file = facts.file AND reports.ordinal = facts.report
              JOIN files ON files.key = facts.file
            """;

    private final Connection connection;
    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    FigureQuery(Connection connection, Filter filter) {
        this.connection = connection;
        part("reports.department", filter.department());
        part("reports.region", filter.region());
        part("reports.kind", filter.kind());
        filter.item().ifPresent(item -> {
            terms.add("(instr(facts.item, ?) > 0 OR instr(facts.item_key, ?) > 0)");
            values.add(item);
            values.add(item);
        });
        filter.years().ifPresent(years -> {
            terms.add("coalesce(facts.year, reports.year) BETWEEN ? AND ?");
            values.add(years.first());
            values.add(years.last());
        });
        filter.measure().ifPresent(measure -> {
            terms.add("facts.measure = ?");
            values.add(measure.label());
        });
        filter.amount().ifPresent(range -> {
            terms.add("facts.class = 'amount'");
            range.least().ifPresent(least -> bound("facts.value_e4 >= ?", least));
            range.most().ifPresent(most -> bound("facts.value_e4 <= ?", most));
        });
    }

    /** Names are compared by {@code instr}: no character in them is special. */
    private void part(String column, Optional<String> part) {
        part.ifPresent(text -> {
            terms.add("instr(" + column + ", ?) > 0");
            values.add(text);
        });
    }

    private void bound(String term, BigDecimal yuan) {
        terms.add(term);
        values.add(Tables.sortable(yuan));
    }

    /** The keys of the files that hold such figures, in the order of their shown paths. */
    List<String> files() {
        String sql = "SELECT DISTINCT files.key, files.shown" + FROM + where() + " ORDER BY files.shown, files.key";
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Sql.set(statement, values.toArray());
                ResultSet rows = statement.executeQuery();
                List<String> keys = new ArrayList<>();
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
                return keys;
            }
        });
    }

    /** Which of a file's figures they are: for each report by its number, the numbers of its figures. */
    Map<Integer, BitSet> of(String key) {
        String sql = "SELECT facts.report, facts.ordinal" + FROM + where() + (terms.isEmpty() ? "WHERE " : " AND ")
                + "facts.file = ?";
        List<Object> all = new ArrayList<>(values);
        all.add(key);
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Sql.set(statement, all.toArray());
                ResultSet rows = statement.executeQuery();
                Map<Integer, BitSet> figures = new HashMap<>();
                while (rows.next()) {
                    figures.computeIfAbsent(rows.getInt(1), report -> new BitSet())
                            .set(rows.getInt(2));
                }
                return figures;
            }
        });
    }

    private String where() {
        return terms.isEmpty() ? "" : "WHERE " + String.join(" AND ", terms);
    }
}
