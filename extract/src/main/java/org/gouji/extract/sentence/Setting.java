package org.gouji.extract.sentence;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.MoneyUnit;

/**
 * What a sentence takes for granted.
 *
 * @param year the year reported on
 * @param unit the unit that the report mostly prints amounts in
 * @param section index of the section, -1 before the first
 * @param topic the name that the section's heading gives, plain; empty if none
 * @param department the unit's name, plain; empty if unknown
 */
public record Setting(OptionalInt year, Optional<MoneyUnit> unit, int section, String topic, String department) {}
