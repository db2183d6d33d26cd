package org.gouji.pipeline;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gouji.index.Filter;

/** Asks the store for figures. */
final class FigureQuery {
    private static final String SELECT = """
            SELECT files.shown, reports.id, reports.department, reports.region, reports.year AS report_year, reports.kind,
              facts.class, facts.item, facts.item_key, facts.measure, facts.scope, facts.year AS fact_year,
              facts.text, facts.value, facts.unit, facts.approximate, facts.start, facts."end" AS stop, facts.sentence
            FROM facts
              JOIN reports ON reports.file = facts.file AND reports.ordinal = facts.report
              JOIN files ON files.key = facts.file
            """;

    private static final String ORDER = " ORDER BY files.shown, facts.file, facts.report, facts.ordinal";

    private final Connection connection;

    FigureQuery(Connection connection) {
        this.connection = connection;
    }

    /** @return how many figures were handed over */
    long run(Filter filter, Consumer<KeptFigure> sink) {
        Conditions conditions = new Conditions(filter);
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + conditions.sql() + ORDER)) {
                Sql.set(statement, conditions.values.toArray());
                ResultSet rows = statement.executeQuery();
                long count = 0;
                for (; rows.next(); count++) {
                    sink.accept(figure(rows));
                }
                return count;
            }
        });
    }

    /** A filter in SQL. Parts of names are looked for with {@code instr}: no character in them is special. */
    private static final class Conditions {
        private final List<String> terms = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Conditions(Filter filter) {
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

        String sql() {
            return terms.isEmpty() ? "" : "WHERE " + String.join(" AND ", terms);
        }
    }

    private static KeptFigure figure(ResultSet row) throws SQLException {
        return new KeptFigure(
                new KeptFigure.Owner(
                        row.getString("shown"),
                        row.getString("id"),
                        row.getString("department"),
                        row.getString("region"),
                        year(row, "report_year"),
                        row.getString("kind")),
                row.getString("class"),
                row.getString("item"),
                row.getString("item_key"),
                row.getString("measure"),
                row.getString("scope"),
                year(row, "fact_year"),
                number(row));
    }

    private static KeptFigure.Number number(ResultSet row) throws SQLException {
        return new KeptFigure.Number(
                row.getString("text"),
                new BigDecimal(row.getString("value")),
                row.getString("unit"),
                row.getInt("approximate") == 1,
                row.getInt("start"),
                row.getInt("stop"),
                row.getString("sentence"));
    }

    private static OptionalInt year(ResultSet row, String column) throws SQLException {
        int year = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
