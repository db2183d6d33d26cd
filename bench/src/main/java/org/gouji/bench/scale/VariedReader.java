package org.gouji.bench.scale;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.gouji.bench.corpus.Prose;
import org.gouji.model.Dossier;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Reading;

/** Stands in for reading files: what it gives for {@code 000123.txt} is the 123rd variation of the samples. */
final class VariedReader implements Reader {
    private final List<Dossier> samples;
    private final long seed;
    private final Stretch stretch;
    private final LongAdder characters = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder figures = new LongAdder();
    private final LongAdder reports = new LongAdder();

    /** @param figures for 1,000 characters; 0 for as many as the samples have */
    VariedReader(List<Dossier> samples, long seed, int figures) {
        this.samples = samples;
        this.seed = seed;
        this.stretch = new Stretch(Prose.of(samples.stream().map(Dossier::text).toList()), figures);
    }

    /** The report of a number. */
    Dossier dossier(int number, String shown) {
        // Each county has one of each sample before the next begins.
        Dossier sample = samples.get(number % samples.size());
        return Variation.of(sample, shown, number / samples.size(), seed, stretch);
    }

    @Override
    public Reading read(Path file, String shown) {
        String name = file.getFileName().toString();
        Dossier dossier = dossier(Integer.parseInt(name.substring(0, name.indexOf('.'))), shown);
        characters.add(dossier.text().length());
        bytes.add(dossier.text().getBytes(StandardCharsets.UTF_8).length);
        dossier.reports().forEach(report -> figures.add(report.facts().size()));
        reports.add(dossier.reports().size());
        return Reading.of(dossier);
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        throw new UnsupportedOperationException("variations are made, not audited again");
    }

    @Override
    public String fingerprint() {
        return "variations " + seed + " " + stretch.figures();
    }

    @Override
    public Reader guarded() {
        return this;
    }

    long characters() {
        return characters.sum();
    }

    /** The texts in UTF-8. */
    long bytes() {
        return bytes.sum();
    }

    long figures() {
        return figures.sum();
    }

    /** Reports with those that are annexed to others. */
    long reports() {
        return reports.sum();
    }
}
