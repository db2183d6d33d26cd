package org.gouji.pipeline.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of reports, those that say the same behind each other: no more than such a group is held at a time. */
final class Groups implements Rows.Taking {
    private final Visitor visitor;
    private final List<Paper> group = new ArrayList<>();
    private String whole = "";

    Groups(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Somebody to whom groups are shown. */
    @FunctionalInterface
    interface Visitor {
        void visit(List<Paper> same) throws SQLException;
    }

    @Override
    public void take(ResultSet row) throws SQLException {
        String now = row.getString("whole");
        if (!now.equals(whole)) {
            finish();
            whole = now;
        }
        group.add(Paper.ofReport(row));
    }

    /** To be called behind the last row. */
    void finish() throws SQLException {
        if (group.size() > 1) {
            visitor.visit(List.copyOf(group));
        }
        group.clear();
    }
}
