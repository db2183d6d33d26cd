package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gouji.export.Workbook;
import org.gouji.export.WorkbookInput;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Wording;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence of a check is for people: whatever it says, in whatever language, the workbook's formulas are the same. */
class SentencesAndFormulasTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("gouji.root", "..")).resolve("corpus-samples");
    private static final Pattern FORMULA = Pattern.compile("<f>(.*?)</f>");
    private static final List<Dossier> DOSSIERS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void samplesAreAudited() throws IOException {
        Stages stages = Stages.standard(Optional.empty());
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".docx"))
                    .sorted()
                    .forEach(file ->
                            DOSSIERS.add(stages.read(file, file.getFileName().toString())));
        }
    }

    private List<String> formulas(List<Dossier> dossiers, String name) throws IOException {
        Path book = folder.resolve(name);
        Workbook.write(book, new WorkbookInput(List.of(), dossiers, List.of(), FOLDER, Language.ZH));
        List<String> formulas = new ArrayList<>();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .forEach(entry -> FORMULA.matcher(text(zip, entry))
                            .results()
                            .map(MatchResult::group)
                            .forEach(formulas::add));
        }
        return formulas;
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try {
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Dossier> saying(UnaryOperator<Wording> words) {
        return DOSSIERS.stream()
                .map(dossier -> new Dossier(
                        dossier.source(),
                        dossier.status(),
                        dossier.text(),
                        dossier.reports().stream()
                                .map(report -> saying(report, words))
                                .toList(),
                        dossier.warnings()))
                .toList();
    }

    private static Report saying(Report report, UnaryOperator<Wording> words) {
        List<Relation> relations = report.relations().stream()
                .map(r -> new Relation(
                        r.id(),
                        r.kind(),
                        r.rule(),
                        r.verdict(),
                        r.stated(),
                        r.made(),
                        r.operands(),
                        words.apply(r.message())))
                .toList();
        return new Report(
                report.head(), report.body(), report.facts(), relations, report.findings(), report.standings());
    }

    @Test
    void otherSentencesMakeNoOtherFormulas() throws IOException {
        List<String> formulas = formulas(DOSSIERS, "as-told.xlsx");
        List<Dossier> otherwise = saying(words -> new Wording("12 = 3 + 4，相符。", "Looked at."));

        assertThat(formulas).hasSizeGreaterThan(5_000);
        assertThat(formulas(otherwise, "otherwise.xlsx")).isEqualTo(formulas);
    }

    @Test
    void sentencesInEnglishAloneMakeTheSameFormulas() throws IOException {
        List<Dossier> english = saying(words -> Wording.same(words.en()));

        assertThat(formulas(english, "english.xlsx")).isEqualTo(formulas(DOSSIERS, "as-told.xlsx"));
    }
}
