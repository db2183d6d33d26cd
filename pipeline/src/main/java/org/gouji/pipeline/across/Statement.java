package org.gouji.pipeline.across;

import org.gouji.model.Scope;
import org.gouji.model.Span;

/**
 * An amount that a report states and that another report may state too.
 *
 * @param role whose figure it is
 * @param key the canonical name of the item
 * @param item its name as printed
 * @param scope which money
 * @param sum how much
 * @param quote how it is printed
 * @param marks what else is to be known of it
 */
record Statement(Role role, String key, String item, Scope scope, Sum sum, Quote quote, Marks marks) {
    /** Which year and which side of it a figure speaks of. */
    enum Role {
        /** The final account of the year reported on. */
        OWN,
        /** The final account of the year before. */
        PRIOR,
        /** 年初结转和结余. */
        OPENING,
        /** 年末结转和结余. */
        CLOSING
    }

    /**
     * The words behind a statement.
     *
     * @param text the figure as printed; for an implied one the figures that make it
     * @param sentence what stands around it, on one line
     * @param span where it stands
     */
    record Quote(String text, String sentence, Span span) {}

    /**
     * What weakens a statement.
     *
     * @param implied whether it is computed from a stated change, not printed
     * @param hedged whether the words around it speak of an adjustment (追溯, 调整, 口径)
     */
    record Marks(boolean implied, boolean hedged) {}

    /** Statements of one slot speak of one number. */
    record Slot(String key, Scope scope) {}

    Slot slot() {
        return new Slot(key, scope);
    }
}
