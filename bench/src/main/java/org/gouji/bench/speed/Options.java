package org.gouji.bench.speed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.gouji.bench.corpus.Mix;

/**
 * What is measured.
 *
 * @param samples the folder of the sources of samples
 * @param corpus the folder of the files, made where it is not there yet
 * @param scale how many files, as a share of the usual number
 * @param figures for 1,000 characters, about; 0 for as many as the samples have
 * @param jobs how many worker processes
 * @param cores whether one processor is held against two
 * @param memory whether few files are held against ten times as many
 */
record Options(Path samples, Path corpus, BigDecimal scale, int figures, int jobs, boolean cores, boolean memory) {
    private static final int PLACES = 5;

    /** {@code SAMPLES CORPUS SCALE FIGURES JOBS [--no-cores] [--memory]}. */
    static Options parse(List<String> words) {
        if (words.size() < PLACES
                || !List.of("--no-cores", "--memory").containsAll(words.subList(PLACES, words.size()))) {
            throw new IllegalArgumentException("SAMPLES CORPUS SCALE FIGURES JOBS [--no-cores] [--memory]");
        }
        return new Options(
                Path.of(words.get(0)),
                Path.of(words.get(1)),
                new BigDecimal(words.get(2)),
                Integer.parseInt(words.get(3)),
                Integer.parseInt(words.get(4)),
                !words.contains("--no-cores"),
                words.contains("--memory"));
    }

    Mix mix() {
        Mix usual = Mix.USUAL;
        return new Mix(share(usual.docx()), share(usual.doc()), share(usual.txt()), share(usual.pdf()));
    }

    int share(int all) {
        return scale.multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
