package org.gouji.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Span;
import org.gouji.model.Standing;

/** A figure in the text of a chapter, what became of it, and which checks and findings speak of it. */
final class Mark {
    private final int number;
    private final Span span;
    private Optional<Standing> standing = Optional.empty();
    private final List<Integer> checks = new ArrayList<>();
    private final List<Integer> findings = new ArrayList<>();

    Mark(int number, Span span) {
        this.number = number;
        this.span = span;
    }

    void stands(Standing found) {
        standing = Optional.of(found);
    }

    void checkedBy(int check) {
        if (!checks.contains(check)) {
            checks.add(check);
        }
    }

    /** The finding doubts this figure before others. */
    void doubtedBy(int finding) {
        findings.add(finding);
    }

    /** Counts the marks of a chapter. */
    int number() {
        return number;
    }

    Span span() {
        return span;
    }

    /** Empty for a place that is no figure, such as a word of a template. */
    Optional<Standing> standing() {
        return standing;
    }

    List<Integer> checks() {
        return List.copyOf(checks);
    }

    List<Integer> findings() {
        return List.copyOf(findings);
    }
}
