package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CrossCheck;

/** Where a rule puts what it finds, as it finds it. */
@FunctionalInterface
interface Sink {
    void take(CrossCheck check) throws SQLException;

    default void takeAll(List<CrossCheck> checks) throws SQLException {
        for (CrossCheck check : checks) {
            take(check);
        }
    }

    default void takeAny(Optional<CrossCheck> check) throws SQLException {
        if (check.isPresent()) {
            take(check.get());
        }
    }
}
