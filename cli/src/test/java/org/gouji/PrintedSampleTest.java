package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Report;
import org.gouji.model.Status;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample printed to PDF gives the figures, checks and findings of the document that it was printed from. */
class PrintedSampleTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));
    private static final Stages STAGES = Stages.standard(Optional.empty());

    private static <T> List<String> all(Dossier dossier, Function<Report, Stream<T>> part, Function<T, String> shown) {
        return dossier.reports().stream()
                .flatMap(part)
                .map(shown)
                .map(words -> words.replaceAll("\\s", ""))
                .sorted()
                .toList();
    }

    private static List<String> facts(Dossier dossier) {
        return all(
                dossier,
                report -> report.facts().stream(),
                (Fact fact) -> fact.span().in(dossier.text()));
    }

    private static List<String> relations(Dossier dossier) {
        return all(
                dossier, report -> report.relations().stream(), relation -> relation.rule() + " " + relation.verdict());
    }

    private static List<String> findings(Dossier dossier) {
        return all(
                dossier,
                report -> report.findings().stream(),
                finding -> finding.rule() + " " + finding.severity() + " "
                        + finding.message().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-shanghai-juesuan", "19-guojia-juesuan-biao-clean"})
    void printedSampleIsAuditedLikeItsSource(String name) {
        Dossier source = STAGES.read(ROOT.resolve("corpus-samples").resolve(name + ".docx"), name);
        Dossier printed = STAGES.read(
                ROOT.resolve("ingest/src/test/resources/org/gouji/ingest/pdf").resolve(name + ".pdf"), name);

        assertThat(printed.status()).isEqualTo(Status.OK);
        assertThat(facts(printed)).isNotEmpty().isEqualTo(facts(source));
        assertThat(relations(printed)).isNotEmpty().isEqualTo(relations(source));
        assertThat(findings(printed)).isEqualTo(findings(source));
    }
}
