package org.gouji.extract.number;

import java.util.Optional;
import org.gouji.model.MoneyUnit;

/**
 * What is known of units outside a line.
 *
 * @param header the unit that the header or caption of its table gives; a cell that is a bare number is then an amount
 * @param usual the unit that the document mostly uses, for amounts that lost theirs
 */
public record UnitHint(Optional<MoneyUnit> header, Optional<MoneyUnit> usual) {
    /** Nothing is known. */
    public static UnitHint none() {
        return new UnitHint(Optional.empty(), Optional.empty());
    }
}
