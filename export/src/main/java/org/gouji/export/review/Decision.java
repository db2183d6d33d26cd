package org.gouji.export.review;

import java.util.Optional;

/**
 * What was decided about a finding.
 *
 * @param id the finding's {@link FindingId}
 * @param conclusion empty where there is a note only
 * @param note in the reviewer's words; may be empty
 */
public record Decision(String id, Optional<Conclusion> conclusion, String note) {}
