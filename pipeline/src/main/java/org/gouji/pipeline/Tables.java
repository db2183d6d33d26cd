package org.gouji.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.jspecify.annotations.Nullable;

/** Writes what can be asked for by column: reports, facts, relations, findings. */
final class Tables {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    void insert(String file, Dossier dossier) throws SQLException {
        List<Report> reports = dossier.reports();
        try (Batch heads = new Batch("reports", 9);
                Batch facts = new Batch("facts", 16);
                Batch relations = new Batch("relations", 11);
                Batch findings = new Batch("findings", 11)) {
            for (int i = 0; i < reports.size(); i++) {
                Report report = reports.get(i);
                head(heads, file, i, report);
                for (int n = 0; n < report.facts().size(); n++) {
                    fact(facts, new Row(file, i, n), report.facts().get(n), dossier.text());
                }
                for (int n = 0; n < report.relations().size(); n++) {
                    relation(relations, new Row(file, i, n), report.relations().get(n));
                }
                for (int n = 0; n < report.findings().size(); n++) {
                    finding(findings, new Row(file, i, n), report.findings().get(n), dossier.text());
                }
            }
            heads.send();
            facts.send();
            relations.send();
            findings.send();
        }
    }

    /** The first three columns of a row. */
    private record Row(String file, int report, int ordinal) {}

    private static void head(Batch batch, String file, int ordinal, Report report) throws SQLException {
        var head = report.head();
        var who = head.identity();
        batch.add(
                file,
                ordinal,
                head.id(),
                head.partOf().orElse(""),
                who.title(),
                who.department(),
                who.region(),
                orNull(who.year()),
                who.kind());
    }

    private static void fact(Batch batch, Row row, Fact fact, String text) throws SQLException {
        Quantity quantity = fact.quantity();
        batch.add(
                row.file(),
                row.report(),
                row.ordinal(),
                kind(quantity),
                fact.item(),
                fact.key(),
                fact.measure().label(),
                fact.scope().label(),
                orNull(fact.year()),
                quantity.span().in(text),
                quantity.value().toPlainString(),
                sortable(quantity.value()),
                quantity.unit(),
                quantity.number().approximate() ? 1 : 0,
                quantity.span().start(),
                quantity.span().end());
    }

    private static String kind(Quantity quantity) {
        return quantity instanceof Quantity.Amount
                ? "amount"
                : quantity instanceof Quantity.Percentage ? "percentage" : "count";
    }

    private static void relation(Batch batch, Row row, Relation relation) throws SQLException {
        batch.add(
                row.file(),
                row.report(),
                row.ordinal(),
                relation.id(),
                relation.kind(),
                relation.rule(),
                relation.verdict().name(),
                relation.stated().map(Figure::text).orElse(""),
                relation.computed(),
                relation.message().zh(),
                relation.message().en());
    }

    private static void finding(Batch batch, Row row, Finding finding, String text) throws SQLException {
        batch.add(
                row.file(),
                row.report(),
                row.ordinal(),
                finding.id(),
                finding.rule(),
                finding.severity().name(),
                finding.cause(),
                finding.spans().stream().findFirst().map(span -> span.in(text)).orElse(""),
                finding.message().zh(),
                finding.message().en(),
                finding.suggestion().map(Finding.Suggestion::text).orElse(""));
    }

    /** A value times 10,000, as near as a long holds it: for ranges and order, never for arithmetic. */
    static long sortable(BigDecimal value) {
        BigDecimal scaled = value.movePointRight(4).setScale(0, RoundingMode.HALF_UP);
        return scaled.min(LARGEST).max(LARGEST.negate()).longValueExact();
    }

    private static @Nullable Integer orNull(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    /** Rows of one table, sent together. */
    private final class Batch implements AutoCloseable {
        private final PreparedStatement statement;

        Batch(String table, int columns) throws SQLException {
            this.statement = connection.prepareStatement(
                    "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        void send() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
