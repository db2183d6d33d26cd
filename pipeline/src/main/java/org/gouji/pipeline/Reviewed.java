package org.gouji.pipeline;

import java.util.Optional;
import org.gouji.export.review.Decision;
import org.gouji.model.Severity;
import org.gouji.model.Wording;

/**
 * A finding of the workspace and what was decided about it, or a decision whose finding is gone.
 *
 * @param id what it is known by
 * @param path its file; empty where it is gone
 * @param unit who reports
 * @param year the year reported on; empty if not known
 * @param rule the id of the rule
 * @param severity how grave; empty where it is gone
 * @param message what is wrong
 * @param decision what was decided
 */
public record Reviewed(
        String id,
        String path,
        String unit,
        String year,
        String rule,
        Optional<Severity> severity,
        Wording message,
        Optional<Decision> decision) {
    /** Whether a reviewer came to a conclusion: a note alone is none. */
    public boolean concluded() {
        return decision.flatMap(Decision::conclusion).isPresent();
    }
}
