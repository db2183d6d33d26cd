package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.junit.jupiter.api.Test;

/** The fingerprint by which an index of another analysis is known. */
final class FormatTest {
    @Test
    void sameAnalysisHasTheSameFingerprintEachTime() {
        assertThat(Format.of(Specimen.LEXICON, Specimen.dossier())).isEqualTo(Format.current());
    }

    @Test
    void wordsCutOtherwiseHaveAnother() {
        Lexicon other =
                new Lexicon(Optional.of((letters, from, to) -> Math.min(3, to - from)), Specimen.LEXICON.items());

        assertThat(Format.of(other, Specimen.dossier())).isNotEqualTo(Format.current());
    }

    @Test
    void itemsListedOtherwiseHaveAnother() {
        Lexicon other = new Lexicon(Specimen.LEXICON.words(), Map.of());

        assertThat(Format.of(other, Specimen.dossier())).isNotEqualTo(Format.current());
    }

    @Test
    void oneLetterMoreHasAnother() {
        Dossier whole = Specimen.dossier();
        Dossier other = new Dossier(
                whole.source(), whole.status(), whole.text().replace("決算", "預算"), whole.reports(), whole.warnings());

        assertThat(Format.of(Specimen.LEXICON, other)).isNotEqualTo(Format.current());
    }
}
