package org.gouji.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.index.SearchIndex;
import org.gouji.model.CrossCheck;
import org.gouji.model.Severity;
import org.gouji.model.Wording;

/** What people decided about the findings of a workspace: kept by what a finding is about, so that it outlives every new reading. */
public final class Reviews {
    private static final String FINDINGS = """
        SELECT f.review_id, files.shown, f.report, f.rule, f.severity, f.message_zh, f.message_en,
          CASE r.department WHEN '' THEN coalesce(main.department, '') ELSE r.department END AS unit,
          coalesce(r.year, main.year, '') AS year
        FROM findings f JOIN files ON files.key = f.file
        JOIN reports r ON r.file = f.file AND r.ordinal = f.report
        LEFT JOIN reports main ON main.file = f.file AND main.id = r.part_of
        """;

    private static final String CONCLUSION = """
        SELECT d.conclusion FROM findings f JOIN reports r ON r.file = f.file AND r.ordinal = f.report
        JOIN decisions d ON d.review_id = f.review_id WHERE f.file = ? AND r.id = ? AND f.id = ?
        """;

    private static final String CONCLUDED = """
        SELECT f.file, r.id, f.id FROM findings f JOIN reports r ON r.file = f.file AND r.ordinal = f.report
        JOIN decisions d ON d.review_id = f.review_id WHERE d.conclusion = ?
        """;

    private static final String ORDER = " ORDER BY files.shown, files.key, f.report, f.ordinal";

    private final Connection connection;
    private final Iterable<CrossCheck> across;

    Reviews(Connection connection, Iterable<CrossCheck> across) {
        this.connection = connection;
        this.across = across;
    }

    /** All decisions. */
    public Decisions decisions() {
        return Decisions.of(Sql.get(() -> {
            List<Decision> all = new ArrayList<>();
            try (PreparedStatement statement =
                            connection.prepareStatement("SELECT review_id, conclusion, note FROM decisions");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(new Decision(rows.getString(1), conclusion(rows.getString(2)), rows.getString(3)));
                }
            }
            return all;
        }));
    }

    /**
     * What was concluded of a finding; empty where nobody has.
     *
     * @param file the key of its file
     * @param report the report's id in the file
     * @param finding its id in the report
     */
    public Optional<Conclusion> conclusion(String file, String report, String finding) {
        return Sql.get(() -> {
            try (PreparedStatement statement = connection.prepareStatement(CONCLUSION)) {
                Sql.set(statement, file, report, finding);
                ResultSet row = statement.executeQuery();
                return row.next() ? conclusion(row.getString(1)) : Optional.empty();
            }
        });
    }

    /** The findings of reports of which something was concluded, as the index knows them. */
    Set<String> concluded(String conclusion) {
        return Sql.get(() -> {
            Set<String> findings = new HashSet<>();
            try (PreparedStatement statement = connection.prepareStatement(CONCLUDED)) {
                Sql.set(statement, conclusion);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    findings.add(SearchIndex.finding(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
            return findings;
        });
    }

    private static Optional<Conclusion> conclusion(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(Conclusion.valueOf(stored));
    }

    /** Every finding in the order of the files, then those between reports, then decisions whose finding is gone. */
    public List<Reviewed> all() {
        Decisions decisions = decisions();
        List<Reviewed> all = new ArrayList<>(Sql.get(() -> found(FINDINGS + ORDER, decisions)));
        between(decisions).forEachRemaining(all::add);
        Set<String> known = new HashSet<>();
        all.forEach(one -> known.add(one.id()));
        Sql.get(() -> kept(decisions)).stream()
                .filter(one -> !known.contains(one.id()))
                .forEach(all::add);
        return all;
    }

    private List<Reviewed> found(String sql, Decisions decisions, Object... values) throws SQLException {
        List<Reviewed> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Sql.set(statement, values);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                String id = rows.getString("review_id");
                found.add(new Reviewed(
                        id,
                        rows.getString("shown"),
                        rows.getString("unit"),
                        rows.getString("year"),
                        rows.getString("rule"),
                        Optional.of(Severity.valueOf(rows.getString("severity"))),
                        new Wording(rows.getString("message_zh"), rows.getString("message_en")),
                        decisions.of(id)));
            }
        }
        return found;
    }

    private Iterator<Reviewed> between(Decisions decisions) {
        List<Reviewed> found = new ArrayList<>();
        for (CrossCheck check : across) {
            if (check.severity().isPresent()) {
                String id = FindingId.of(check);
                found.add(new Reviewed(
                        id,
                        check.here().path(),
                        check.here().unit(),
                        Integer.toString(check.here().year()),
                        check.rule(),
                        check.severity(),
                        check.message(),
                        decisions.of(id)));
            }
        }
        return found.iterator();
    }

    /** What the decisions were about when they were made. */
    private List<Reviewed> kept(Decisions decisions) throws SQLException {
        List<Reviewed> kept = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM decisions ORDER BY review_id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString("review_id");
                kept.add(new Reviewed(
                        id,
                        "",
                        rows.getString("unit"),
                        rows.getString("year"),
                        rows.getString("rule"),
                        Optional.empty(),
                        Wording.same(rows.getString("message")),
                        decisions.of(id)));
            }
        }
        return kept;
    }

    /** The findings whose id begins so, each id once. */
    public List<Reviewed> starting(String id) {
        Set<String> seen = new HashSet<>();
        return all().stream()
                .filter(one -> one.id().startsWith(id))
                .filter(one -> seen.add(one.id()))
                .toList();
    }

    /**
     * What became of decisions that were handed in.
     *
     * @param fresh about findings that had none
     * @param same as they were
     * @param changed other than before, as they were
     * @param strange kept, though the workspace has no such finding
     */
    public record Taken(int fresh, int same, List<Decision> changed, List<Decision> strange) {
        public Taken {
            changed = List.copyOf(changed);
            strange = List.copyOf(strange);
        }
    }

    /**
     * What decisions that were written elsewhere are beside those that are kept.
     *
     * @param fresh about findings of which nothing is decided, or that add what is left open
     * @param other than what is kept about the same finding
     * @param strange about findings that the workspace neither has nor has decided about
     */
    public record Weighed(List<Decision> fresh, List<Decision> other, List<Decision> strange) {
        public Weighed {
            fresh = List.copyOf(fresh);
            other = List.copyOf(other);
            strange = List.copyOf(strange);
        }
    }

    /** Holds decisions against those that are kept; what is the same is left out. */
    public Weighed weigh(Collection<Decision> decisions) {
        Decisions kept = decisions();
        List<Decision> fresh = new ArrayList<>();
        List<Decision> other = new ArrayList<>();
        List<Decision> strange = new ArrayList<>();
        Set<String> known = new HashSet<>();
        if (decisions.stream().anyMatch(one -> kept.of(one.id()).isEmpty())) {
            all().forEach(one -> known.add(one.id()));
        }
        for (Decision decision : decisions) {
            Optional<Decision> was = kept.of(decision.id());
            if (was.isEmpty()) {
                (known.contains(decision.id()) ? fresh : strange).add(decision);
            } else if (!merged(was.get(), decision).equals(was.get())) {
                boolean added = merged(decision, was.get()).equals(merged(was.get(), decision));
                (added ? fresh : other).add(decision);
            }
        }
        return new Weighed(fresh, other, strange);
    }

    /** Keeps decisions, all or none; nobody can make them again, so they are on the disk then. What one leaves open, conclusion or note, stays as it was. */
    public Taken decide(Collection<Decision> decisions) {
        Decisions before = decisions();
        Map<String, Reviewed> known = new HashMap<>();
        all().forEach(one -> known.putIfAbsent(one.id(), one));
        List<Decision> changed = new ArrayList<>();
        List<Decision> strange = new ArrayList<>();
        int[] counts = {0, 0};
        Sql.durably(connection, () -> {
            for (Decision decision : decisions) {
                Optional<Decision> old = before.of(decision.id());
                Decision merged = old.map(was -> merged(was, decision)).orElse(decision);
                if (old.isEmpty()) {
                    counts[0]++;
                } else if (old.get().equals(merged)) {
                    counts[1]++;
                } else {
                    changed.add(old.get());
                }
                Optional<Reviewed> about = Optional.ofNullable(known.get(decision.id()));
                if (about.isEmpty()) {
                    strange.add(merged);
                }
                write(merged, about);
            }
        });
        return new Taken(counts[0], counts[1], changed, strange);
    }

    private static Decision merged(Decision was, Decision now) {
        return new Decision(
                now.id(), now.conclusion().or(was::conclusion), now.note().isEmpty() ? was.note() : now.note());
    }

    private void write(Decision decision, Optional<Reviewed> about) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            Sql.set(
                    statement,
                    decision.id(),
                    decision.conclusion().map(Conclusion::name).orElse(""),
                    decision.note(),
                    about.map(Reviewed::unit).orElse(""),
                    about.map(Reviewed::year).orElse(""),
                    about.map(Reviewed::rule).orElse(""),
                    about.map(one -> one.message().zh()).orElse(""));
            statement.executeUpdate();
        }
    }
}
