package org.gouji.bench.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.audit.Auditor;
import org.gouji.extract.Extractor;
import org.gouji.extract.text.Line;
import org.gouji.ingest.Ingest;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Span;

/**
 * What the inner parts are measured with: the sample reports.
 *
 * @param all of them
 * @param sound those in which everything ties
 * @param broken the sound ones, each with one figure changed so that something in it no longer ties
 */
record Texts(List<Drafted> all, List<Drafted> sound, List<Drafted> broken) {
    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", "."), "corpus-samples");

    /** So many figures of a report are changed in turn until one is missed by its sum. */
    private static final int TRIES = 20;

    /**
     * A document and what extraction made of it.
     *
     * @param document the document
     * @param drafts its reports
     */
    record Drafted(Document document, List<Draft> drafts) {}

    static Texts ofSamples(Extractor extractor, Auditor auditor) {
        List<Drafted> all = new ArrayList<>();
        List<Drafted> sound = new ArrayList<>();
        List<Drafted> broken = new ArrayList<>();
        for (Path file : files()) {
            Outcome outcome = Ingest.with(Limits.standard(), Optional.empty()).read(file, file.toString());
            Document document = ((Outcome.Done) outcome).document();
            Drafted drafted = new Drafted(document, extractor.extract(document));
            all.add(drafted);
            if (findings(drafted, auditor) == 0) {
                sound.add(drafted);
                changed(drafted, extractor, auditor).ifPresent(broken::add);
            }
        }
        return new Texts(all, sound, broken);
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(file -> file.toString().matches(".*\\.(docx|doc|txt)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Drafted> changed(Drafted sound, Extractor extractor, Auditor auditor) {
        List<Fact> facts =
                sound.drafts().stream().flatMap(draft -> draft.facts().stream()).toList();
        for (Fact fact : facts.subList(0, Math.min(TRIES, facts.size()))) {
            Span span = fact.quantity().span();
            String printed = span.in(sound.document().text());
            Document other = sound.document().with(span, printed.replaceFirst("[1-8]", "9"));
            Drafted drafted = new Drafted(other, extractor.extract(other));
            if (findings(drafted, auditor) > 0) {
                return Optional.of(drafted);
            }
        }
        return Optional.empty();
    }

    private static int findings(Drafted drafted, Auditor auditor) {
        return auditor.audit(drafted.document(), drafted.drafts()).reports().stream()
                .mapToInt(report -> report.findings().size())
                .sum();
    }

    /** All paragraphs. */
    List<Line> paragraphs() {
        List<Line> lines = new ArrayList<>();
        for (Drafted drafted : all) {
            String text = drafted.document().text();
            drafted.document().blocks().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .forEach(block -> lines.add(Line.of(text, block.span())));
        }
        return lines;
    }

    /** The clauses of all paragraphs. */
    List<String> clauses() {
        return paragraphs().stream()
                .flatMap(line -> Stream.of(line.chars().split("[，。；：、]")))
                .filter(clause -> !clause.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        int characters = all.stream()
                .mapToInt(drafted -> drafted.document().text().length())
                .sum();
        return "One operation: " + all.size() + " files of " + characters + " characters, "
                + paragraphs().size() + " paragraphs, " + clauses().size() + " clauses; checks: " + sound.size()
                + " files without a finding, " + broken.size() + " of them with a changed figure.";
    }
}
