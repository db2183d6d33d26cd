package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * A comparison of what one report says with what others of the same workspace say (跨报告核对), whether it holds or not.
 *
 * @param rule the id of the rule, for example {@code PRIOR-YEAR}
 * @param verdict what can be said
 * @param severity how grave it is; empty where it is no finding; what holds is told of as an explanation at most
 * @param item what is compared
 * @param here the report that is doubted
 * @param there the reports that it is held against, at least one unless nothing could be compared
 * @param message the comparison in a sentence, or why it could not be made
 */
public record CrossCheck(
        String rule,
        Verdict verdict,
        Optional<Severity> severity,
        String item,
        Side here,
        List<Side> there,
        Wording message) {
    public CrossCheck {
        there = List.copyOf(there);
        if (severity.isPresent() && severity.get() != Severity.INFO && verdict != Verdict.BROKEN) {
            throw new IllegalArgumentException("a finding of a comparison that is " + verdict);
        }
    }

    /**
     * One report's side of a comparison.
     *
     * @param path the file's path as shown to the user
     * @param unit who reports
     * @param year the year reported on
     * @param kind the kind of report
     * @param text the figure or words as printed; empty where there are none
     * @param sentence what stands around them
     */
    public record Side(String path, String unit, int year, String kind, String text, String sentence) {}
}
