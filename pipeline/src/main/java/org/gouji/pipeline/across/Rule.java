package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.List;
import org.gouji.model.RuleInfo;

/** Compares reports of a workspace with each other. To add one: a class here, a line in {@link Across}, a page in {@code docs/rules}. */
interface Rule {
    /** What it checks; more than one where several checks are weighed together. */
    List<RuleInfo> infos();

    /** Hands over all comparisons, in an order that depends on the reports alone. */
    void compare(Shelf shelf, Sink sink) throws SQLException;
}
