package org.gouji.bench.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.pipeline.Stages;

/** How many figures and checks the files have: what an audit costs goes by them, what Tika costs by the text alone. */
final class Density {
    private static final int ENOUGH = 50;
    private static final double THOUSAND = 1_000;

    private Density() {}

    /** The density of the first Word packages, in a line. */
    static String of(Map<String, List<Path>> corpus) {
        Stages stages = Stages.standard(Optional.empty());
        List<Dossier> read = corpus.getOrDefault("docx", List.of()).stream()
                .limit(ENOUGH)
                .map(file -> stages.read(file, file.toString()))
                .toList();
        long characters =
                read.stream().mapToLong(dossier -> dossier.text().length()).sum();
        long figures = read.stream()
                .flatMap(dossier -> dossier.reports().stream())
                .mapToLong(report -> report.facts().size())
                .sum();
        long checks = read.stream()
                .flatMap(dossier -> dossier.reports().stream())
                .mapToLong(report -> report.relations().size())
                .sum();
        double files = Math.max(1, read.size());
        return String.format(
                Locale.ROOT,
                "a .docx has %,.0f characters, %.0f figures (%.0f for 1,000 characters) and %.0f checks",
                characters / files,
                figures / files,
                figures * THOUSAND / Math.max(1, characters),
                checks / files);
    }
}
