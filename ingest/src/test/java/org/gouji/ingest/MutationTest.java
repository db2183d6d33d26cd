package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.ingest.DamageTally.Fate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of files that were damaged at random places; {@code bench/mutations} does the same with more of them. */
class MutationTest {
    private static final int COUNT = 200;
    private static final long SEED = 42;

    /** The numbers of files that are read as sound with other figures are exact: a lower one is written down too. */
    @ParameterizedTest(name = "{0}: {1} of 200")
    @CsvSource({"docx, 0", "xlsx, 0", "odt, 0", "pdf, 0", "html, 0", "doc, 0", "xls, 2", "rtf, 0", "txt, 47"})
    void aDamagedFileIsNotReadAsSoundWithOtherDigits(String format, int known) {
        DamageTally tally = Mutations.of(format, COUNT, SEED);
        assertThat(tally.of(Fate.ERRORS)).as("%s: errors", format).isZero();
        assertThat(tally.of(Fate.HANGS)).as("%s: files that never end", format).isZero();
        assertThat(tally.of(Fate.OTHER_DIGITS)).as("%s: other digits", format).isEqualTo(known);
    }
}
