package org.gouji.export.page;

import java.util.List;
import org.gouji.model.CrossCheck;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/**
 * What a unit is asked to put right (整改通知): the findings of all of its reports.
 *
 * @param unit the addressee
 * @param entries a row each, in the order of the chapters
 */
record Letter(String unit, List<Entry> entries) {
    /**
     * One finding in a letter.
     *
     * @param chapter the number of the chapter
     * @param report the title of the report
     * @param place the headings above it, or nothing
     * @param problem what is wrong
     * @param printed what stands there, where there is a suggestion
     * @param repair what could stand there
     */
    record Entry(int chapter, String report, String place, Wording problem, String printed, String repair) {}

    /** Adds a finding, unless it only explains. */
    void add(Chapter chapter, Report report, Finding finding) {
        if (finding.severity() == Severity.INFO) {
            return;
        }
        Span replaced = finding.suggestion().map(Finding.Suggestion::replaces).orElse(new Span(0, 0));
        entries.add(new Entry(
                chapter.number(),
                chapter.origin().title(),
                finding.spans().stream()
                        .findFirst()
                        .map(span -> chapter.place(report, span))
                        .orElse(""),
                finding.message(),
                replaced.in(chapter.text()),
                finding.suggestion().map(Finding.Suggestion::text).orElse("")));
    }

    void add(Chapter chapter, CrossCheck check) {
        if (check.severity().filter(severity -> severity != Severity.INFO).isPresent()) {
            entries.add(new Entry(chapter.number(), chapter.origin().title(), check.item(), check.message(), "", ""));
        }
    }
}
