package org.gouji.extract.identity;

import java.util.OptionalInt;

/**
 * What a report's own text says of its identity.
 *
 * @param department the unit's name, empty if the text has none
 * @param weight how strongly it speaks for that name; see {@link #isSure()}
 * @param year the year reported on
 * @param kind one of {@link org.gouji.model.Kinds}
 */
public record Clue(String department, int weight, OptionalInt year, String kind) {
    /** So many votes need none of HanLP's. */
    static final int SURE = 5;

    /** Whether a title, a field or a declaration names the unit, or many sentences do. */
    public boolean isSure() {
        return weight >= SURE;
    }
}
