package org.gouji.model;

import java.util.List;

/**
 * What extraction read of one report in a document; nothing is judged yet.
 *
 * @param head what and whose it is
 * @param body its outline, tables and indicators
 * @param facts every number that was read, in order of reading
 * @param claims what must hold between them
 * @param notes what was read and could not be checked
 */
public record Draft(Head head, Body body, List<Fact> facts, List<Claim> claims, List<Wording> notes) {
    public Draft {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
    }
}
