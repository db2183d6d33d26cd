package org.gouji.model;

import java.util.Optional;

/**
 * What came of working a check out.
 *
 * @param text what the operands make, with its unit; empty where nothing can be computed
 * @param working how it was worked out; absent where words are checked, or where something that it takes is not printed
 */
public record Computed(String text, Optional<Working> working) {
    /** Nothing was worked out. */
    public static final Computed NOTHING = new Computed("", Optional.empty());

    public Computed(String text, Working working) {
        this(text, Optional.of(working));
    }

    /** The same without the way to it. */
    public static Computed of(String text) {
        return text.isEmpty() ? NOTHING : new Computed(text, Optional.empty());
    }
}
