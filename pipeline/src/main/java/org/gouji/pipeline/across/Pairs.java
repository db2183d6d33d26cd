package org.gouji.pipeline.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows that come by twos, one paragraph in two places each: no more than a row is held at a time. */
final class Pairs implements Rows.Taking {
    private final Visitor visitor;
    private Optional<Shared> first = Optional.empty();

    Pairs(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * A paragraph that stands in reports of two units, or in two reports of one.
     *
     * @param paper the report
     * @param words its words there
     */
    record Shared(Paper paper, String words) {}

    /** Somebody to whom pairs are shown. */
    @FunctionalInterface
    interface Visitor {
        void visit(Shared first, Shared second) throws SQLException;
    }

    @Override
    public void take(ResultSet row) throws SQLException {
        Shared now = new Shared(Paper.of(row), row.getString("words"));
        Optional<Shared> before = first;
        first = before.isEmpty() ? Optional.of(now) : Optional.empty();
        if (before.isPresent()) {
            visitor.visit(before.get(), now);
        }
    }
}
