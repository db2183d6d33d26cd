package org.gouji.bench.scale;

import java.util.SplittableRandom;
import org.gouji.bench.corpus.Prose;
import org.gouji.model.Dossier;

/**
 * How many figures there are in so much text.
 *
 * @param prose what is added
 * @param figures for 1,000 characters; 0 for as many as there are
 */
record Stretch(Prose prose, int figures) {
    private static final int CHARACTERS = 1000;

    /** What must be added to a file. */
    String prose(Dossier file, SplittableRandom random) {
        long all = file.reports().stream()
                .mapToLong(report -> report.facts().size())
                .sum();
        long wanted =
                figures == 0 ? 0 : all * CHARACTERS / figures - file.text().length();
        return wanted <= 0 ? "" : prose.of((int) wanted, random);
    }
}
