package org.gouji.extract.sentence;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;

/**
 * What a sentence takes for granted.
 *
 * @param year the year reported on
 * @param unit the unit that the report mostly prints amounts in
 * @param section index of the section, -1 before the first
 * @param topic the name that the section's heading gives, plain; empty if none
 * @param fund the heading of a section about one fund only (政府性基金预算…情况说明), plain; empty if it is about another matter
 * @param kind the kind of report, see {@link org.gouji.model.Kinds}
 */
public record Setting(OptionalInt year, Optional<MoneyUnit> unit, int section, String topic, String fund, String kind) {
    /** What a sentence takes for granted in a section that is about no fund. */
    public Setting(OptionalInt year, Optional<MoneyUnit> unit, int section, String topic, String kind) {
        this(year, unit, section, topic, "", kind);
    }

    /** The same under a heading that names something else. */
    public Setting under(String heading, Optional<MoneyUnit> unitOfIt) {
        return new Setting(year, unitOfIt.or(this::unit), section, heading, fund, kind);
    }

    /** What an amount is of which nothing is said: a report on a budget tells what is planned. */
    public Measure usual() {
        return kind.equals(Kinds.BUDGET) ? Measure.BUDGET : Measure.FINAL;
    }

    /** Whether the report is of one project, so that what it says of money without a name is the project's. */
    public boolean ofProject() {
        return kind.equals(Kinds.PROJECT) || kind.equals(Kinds.PROJECT_FORM);
    }
}
