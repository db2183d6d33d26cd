package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.Block;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample report, read and audited: what is wrong in it is found, and nothing else is called an error. */
class SampleAuditTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("gouji.root", "..")).resolve("corpus-samples");
    private static final String EXPECTED = ".expected.json";
    private static final Stages STAGES = Stages.standard(Optional.empty());

    /** What is known to be wrong, by sample and words of the complaint; a gap that is closed fails too, so that it is taken from here. */
    private static final Map<String, List<String>> KNOWN_GAPS = Map.of();

    /** A total is printed in its table and again in the line after it: the finding may point at either. */
    private static final int BESIDE = 40;

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSamplesToTry() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsReadAndAuditedAsExpected(String sample) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(sample + EXPECTED)));
        Dossier dossier = STAGES.read(file(sample), sample);
        assertThat(dossier.status()).as(sample).isEqualTo(Status.OK);
        List<String> wrong = new ArrayList<>(identities(expected, dossier));
        wrong.addAll(findings(expected, dossier));
        List<String> gaps = KNOWN_GAPS.getOrDefault(sample, List.of());
        assertThat(wrong.stream().filter(words -> gaps.stream().noneMatch(words::contains)))
                .as(sample)
                .isEmpty();
        assertThat(gaps)
                .as("known gaps that are closed and must be taken from the list")
                .allMatch(gap -> wrong.stream().anyMatch(words -> words.contains(gap)));
    }

    private static Path file(String sample) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(sample + ".") && !name.endsWith(EXPECTED);
                    })
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What differs between the reports expected and those read, in order, annexed forms apart. */
    private static List<String> identities(JsonNode expected, Dossier dossier) {
        List<String> wanted = new ArrayList<>();
        for (JsonNode report : expected.get("reports")) {
            if (!report.get("partOf").asBoolean()) {
                wanted.add(identity(
                        report.path("department").asText(),
                        report.path("year").asText(),
                        report.path("kind").asText(),
                        report.path("title").asText()));
            }
        }
        List<String> read = new ArrayList<>();
        for (Report report : dossier.reports()) {
            if (report.head().partOf().isEmpty()) {
                var identity = report.head().identity();
                String year = identity.year().isPresent()
                        ? String.valueOf(identity.year().getAsInt())
                        : "";
                read.add(identity(identity.department(), year, identity.kind(), identity.title()));
            }
        }
        return wanted.equals(read) ? List.of() : List.of("reports expected " + wanted + " but read " + read);
    }

    /** A title may stand on the line under the unit's name, or begin with that name: one way to write both. */
    private static String identity(String department, String year, String kind, String title) {
        String words = title.replaceAll("\\s", "");
        return String.join(" | ", department, year, kind, words.startsWith(department) ? words : department + words);
    }

    /** What was not found though it must be, and what was found though nothing is wrong there. */
    private static List<String> findings(JsonNode expected, Dossier dossier) {
        Set<Finding> explained = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode must : expected.get("mustFind")) {
            List<Span> figures = figures(
                    dossier, must.get("near").asText(), must.get("figure").asText());
            List<Finding> met = new ArrayList<>();
            for (Report report : dossier.reports()) {
                List<Finding> errors = errors(report);
                errors.stream().filter(error -> touches(error, figures)).forEach(error -> {
                    met.add(error);
                    errors.stream()
                            .filter(other -> other.cause().equals(error.cause()))
                            .forEach(explained::add);
                });
            }
            if (met.isEmpty()) {
                wrong.add("not found: " + must.get("near").asText() + " / "
                        + must.get("figure").asText() + " (" + must.get("what").asText() + "); the figure stands at "
                        + figures);
            }
        }
        for (Report report : dossier.reports()) {
            errors(report).stream()
                    .filter(error -> !explained.contains(error))
                    .forEach(error -> wrong.add("false error: " + error.rule() + " "
                            + error.message().zh() + " " + error.spans()));
        }
        return wrong;
    }

    private static List<Finding> errors(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean touches(Finding finding, List<Span> figures) {
        return finding.spans().stream().anyMatch(span -> figures.stream().anyMatch(span::overlaps));
    }

    /** Where the figure stands in the sentence or table of the words that it is near to, or right beside them. */
    private static List<Span> figures(Dossier dossier, String near, String figure) {
        List<Span> figures = new ArrayList<>();
        for (Span words :
                occurrences(dossier.text(), near, new Span(0, dossier.text().length()))) {
            figures.addAll(occurrences(dossier.text(), figure, around(dossier, words)));
        }
        return figures;
    }

    private static List<Span> occurrences(String text, String words, Span within) {
        List<Span> found = new ArrayList<>();
        int at = text.indexOf(words, within.start());
        while (at >= 0 && at + words.length() <= within.end()) {
            found.add(new Span(at, at + words.length()));
            at = text.indexOf(words, at + 1);
        }
        return found;
    }

    private static Span around(Dossier dossier, Span words) {
        Optional<Span> table = dossier.reports().stream()
                .flatMap(report -> report.body().tables().stream())
                .map(Block.Table::span)
                .filter(span -> span.contains(words))
                .findFirst();
        Span beside = new Span(
                Math.max(0, words.start() - BESIDE), Math.min(dossier.text().length(), words.end() + BESIDE));
        return table.orElseGet(() -> sentence(dossier.text(), words)).cover(beside);
    }

    private static Span sentence(String text, Span words) {
        int start = words.start();
        int end = words.end();
        while (start > 0 && !stop(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !stop(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean stop(char c) {
        return c == '。' || c == '\n';
    }
}
