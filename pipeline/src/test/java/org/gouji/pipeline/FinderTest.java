package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.export.Figures;
import org.gouji.model.Language;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ~$report.docx, SKIPPED
                    .~lock.report.odt#, SKIPPED
                    .hidden.docx, SKIPPED
                    Thumbs.db, SKIPPED
                    report.expected.json, SKIPPED
                    photo.JPG, SKIPPED
                    README.md, SKIPPED
                    report.docx.crdownload, SKIPPED
                    mail.eml, SKIPPED
                    """)
    void fileThatIsNoReportByNameIsNotReadInAWalkedFolder(String name, Status status) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");

        assertThat(find(folder))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.refusal().orElseThrow().status()).isEqualTo(status));
        assertThat(find(file))
                .singleElement()
                .satisfies(found -> assertThat(found.refusal()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"report.docx", "report.DOC", "report.txt", "report.wps", "report", "report.pdf"})
    void anythingElseIsRead(String name) throws IOException {
        Files.writeString(folder.resolve(name), "x");

        assertThat(find(folder))
                .singleElement()
                .matches(found -> found.refusal().isEmpty());
    }

    @Test
    void nameThatWasNotUnderstoodIsToldFromOneThatIsMissing() {
        assertThatThrownBy(() -> find(folder.resolve("\uFFFD\uFFFD.txt")))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> find(folder.resolve("none.txt")))
                .isInstanceOf(BadRequest.class)
                .hasMessageNotContaining("UTF-8");
    }

    @Test
    void filesComeInCodePointOrderOfTheirShownPaths() throws IOException {
        for (String name : List.of("b.txt", "B.txt", "a/z.txt", "a.txt", "10.txt", "9.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }

        assertThat(find(folder))
                .extracting(found -> folder.relativize(Path.of(found.shown())).toString())
                .containsExactly("10.txt", "9.txt", "B.txt", "a.txt", "a/z.txt", "b.txt");
    }

    @Test
    void codePointsAboveTheFirstPlaneComeLast() {
        assertThat(Found.byCodePoints("\ud842\udfb7.txt", "\uff21.txt")).isPositive();
        assertThat(Found.byCodePoints("a", "ab")).isNegative();
    }

    @Test
    void fileThatIsNamedAndInANamedFolderIsThereOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "x");

        assertThat(Finder.find(List.of(file, folder), Set.of())).singleElement().matches(Found::named);
        assertThat(Finder.find(List.of(folder, file), Set.of())).singleElement().matches(Found::named);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "x");
        Path walked = Files.createDirectories(folder.resolve("walked"));
        assumeThat(linked(walked.resolve("loop"), walked))
                .as("this system makes symbolic links")
                .isTrue();
        Files.createSymbolicLink(walked.resolve("away.txt"), other.resolve("a.txt"));

        assertThat(find(walked))
                .hasSize(2)
                .allMatch(found -> found.refusal().orElseThrow().status() == Status.SKIPPED);
    }

    private static boolean linked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void workspacesAndOutputsAreLeftOut() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.writeString(work.resolve("x.txt"), "x");
        Path elsewhere = Files.createDirectories(folder.resolve("older-work"));
        Files.writeString(elsewhere.resolve(Workspace.DATABASE), "x");
        Path output = folder.resolve("figures.xlsx");
        Figures.xlsx(output, List.of(), Language.ZH);

        Request request = new Request(List.of(folder), Set.of(work, output), 1);
        assertThat(Finder.find(request.paths(), request.own())).singleElement().satisfies(found -> {
            assertThat(found.shown()).endsWith("figures.xlsx");
            assertThat(found.refusal().orElseThrow().status()).isEqualTo(Status.SKIPPED);
        });
    }

    @ParameterizedTest
    @CsvSource({"report.xlsx", "report.html"})
    void reportThatIsNamedAsTheOutputIsReadAllTheSame(String name) throws IOException {
        Path output = Files.writeString(folder.resolve(name), "x");
        Request request = new Request(List.of(folder), Set.of(output), 1);
        assertThat(Finder.find(request.paths(), request.own()))
                .singleElement()
                .satisfies(found -> assertThat(found.refusal()).isEmpty());
    }

    @Test
    void pathThatDoesNotExistIsTheUsersMistake() {
        assertThatThrownBy(() -> find(folder.resolve("nowhere"))).isInstanceOf(BadRequest.class);
    }

    private static List<Found> find(Path path) {
        return Finder.find(List.of(path), Set.of());
    }
}
