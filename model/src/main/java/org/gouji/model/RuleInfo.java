package org.gouji.model;

import java.util.Optional;

/**
 * A rule as people read it.
 *
 * @param id for example {@code SUM-OF-PARTS}
 * @param name its name in a few words
 * @param summary what it checks and with which formula
 * @param note what a rule pack says of it: the file that it comes from, or that it is off
 */
public record RuleInfo(String id, Wording name, Wording summary, Optional<Wording> note) {
    /** A rule that no pack says anything of. */
    public RuleInfo(String id, Wording name, Wording summary) {
        this(id, name, summary, Optional.empty());
    }

    public RuleInfo noted(Wording said) {
        return new RuleInfo(id, name, summary, Optional.of(said));
    }
}
