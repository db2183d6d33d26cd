package org.gouji.pipeline.across;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CrossCheck;
import org.gouji.model.Dossier;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * The door of the comparison of reports with reports. What comes of it depends on the stored reports alone, whatever the order in which they
 * came; it is made anew by each run. The caller commits.
 */
public final class Across {
    private static final List<Rule> RULES =
            List.of(new Years(), new UnitsSum(), new ForeignUnit(), new Copies(), new TwoReports(), new Twins());

    /** How many comparisons are read at a time. */
    public static final int PAGE = 500;

    private final Rows rows;
    private final Shelf shelf;

    public Across(Connection connection) {
        this.rows = new Rows(connection);
        this.shelf = new Shelf(connection);
    }

    /** What is checked, in the order in which it is. */
    public static List<RuleInfo> rules() {
        return RULES.stream().flatMap(rule -> rule.infos().stream()).toList();
    }

    /** What a file's reports say that others can be held against: the rows for each table, without their first column, the file's key. */
    public static Map<String, List<List<Object>>> rows(Dossier dossier) {
        return Shelf.rows(dossier);
    }

    /** The tables of those rows. */
    public static List<String> tables() {
        return Shelf.TABLES;
    }

    /** Compares all reports that the workspace keeps. */
    public void compare() throws SQLException {
        rows.run("DELETE FROM crosschecks");
        rows.run("DELETE FROM crosscheck_sides");
        Writer writer = new Writer();
        for (Rule rule : RULES) {
            rule.compare(shelf, writer);
        }
        writer.send();
    }

    /** The comparisons in the order in which they were made: a page of them. @param first the number of its first, from 1 */
    public List<CrossCheck> from(int first) throws SQLException {
        return checks("WHERE ordinal >= ? AND ordinal < ? ", first, first + PAGE);
    }

    /** Those that speak of a file. */
    public List<CrossCheck> of(String shown) throws SQLException {
        return checks("WHERE ordinal IN (SELECT crosscheck FROM crosscheck_sides WHERE path = ?) ", shown);
    }

    private List<CrossCheck> checks(String where, Object... values) throws SQLException {
        List<CrossCheck> all = new ArrayList<>();
        rows.each(
                "SELECT * FROM crosschecks " + where + "ORDER BY ordinal",
                row -> all.add(check(row, sides(row.getInt("ordinal")))),
                values);
        return List.copyOf(all);
    }

    private List<CrossCheck.Side> sides(int ordinal) throws SQLException {
        return rows.list(
                "SELECT * FROM crosscheck_sides WHERE crosscheck = ? ORDER BY ordinal",
                row -> new CrossCheck.Side(
                        row.getString("path"),
                        row.getString("unit"),
                        row.getInt("year"),
                        row.getString("kind"),
                        row.getString("text"),
                        row.getString("sentence")),
                ordinal);
    }

    private static CrossCheck check(ResultSet row, List<CrossCheck.Side> sides) throws SQLException {
        String severity = row.getString("severity");
        return new CrossCheck(
                row.getString("rule"),
                Verdict.valueOf(row.getString("verdict")),
                severity.isEmpty() ? Optional.empty() : Optional.of(Severity.valueOf(severity)),
                row.getString("item"),
                sides.get(0),
                sides.subList(1, sides.size()),
                new Wording(row.getString("message_zh"), row.getString("message_en")));
    }

    /** Numbers comparisons and writes them, a page at a time. */
    private final class Writer implements Sink {
        private final List<List<Object>> checks = new ArrayList<>();
        private final List<List<Object>> sides = new ArrayList<>();
        private int next = 1;

        @Override
        public void take(CrossCheck check) throws SQLException {
            checks.add(List.of(
                    next,
                    check.rule(),
                    check.verdict().name(),
                    check.severity().map(Enum::name).orElse(""),
                    check.item(),
                    check.message().zh(),
                    check.message().en()));
            side(0, check.here());
            for (int i = 0; i < check.there().size(); i++) {
                side(i + 1, check.there().get(i));
            }
            next++;
            if (checks.size() == PAGE) {
                send();
            }
        }

        private void side(int ordinal, CrossCheck.Side side) {
            sides.add(List.of(
                    next, ordinal, side.path(), side.unit(), side.year(), side.kind(), side.text(), side.sentence()));
        }

        void send() throws SQLException {
            rows.insertAll("crosschecks", checks);
            rows.insertAll("crosscheck_sides", sides);
            checks.clear();
            sides.clear();
        }
    }
}
