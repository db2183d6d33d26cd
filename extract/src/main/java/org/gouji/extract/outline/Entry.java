package org.gouji.extract.outline;

import org.gouji.model.Span;

/**
 * A heading with its true level.
 *
 * @param level 0 for parts, annexes and titles
 * @param label its number, empty if it has none
 * @param title its words
 * @param heading number and words
 */
record Entry(int level, String label, String title, Span heading) {
    static Entry of(int level, Candidate candidate) {
        return new Entry(level, candidate.mark().label(), candidate.title(), candidate.span());
    }
}
