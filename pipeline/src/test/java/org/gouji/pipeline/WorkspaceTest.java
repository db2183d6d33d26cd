package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.export.FigureRow;
import org.gouji.index.Filter;
import org.gouji.index.MoneyRange;
import org.gouji.index.SearchRequest;
import org.gouji.index.YearRange;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    private static final Listener SILENT = new Listener() {};

    @TempDir
    Path folder;

    private Path files;
    private Path work;

    @BeforeEach
    void threeSlips() throws IOException {
        files = Files.createDirectories(folder.resolve("slips"));
        work = folder.resolve("work");
        write("a.txt", "青山镇财政所 2021\n支出 30.5\n人员 20.5\n公用 10\n");
        write("b.txt", "石桥乡卫生院 2022\n支出 12\n药品 7\n设备 4\n");
        write("sub/c.txt", "柳湾林场 2023\n支出 158000\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Ledger run(Reader reader) {
        return run(reader, 2);
    }

    private Ledger run(Reader reader, int jobs) {
        try (Workspace workspace = Workspace.open(work)) {
            return workspace.run(new Request(List.of(files), Set.of(work), jobs), reader, SILENT);
        }
    }

    private Entry entry(Ledger ledger, String end) {
        return ledger.entries().stream()
                .filter(entry -> entry.shown().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private List<Dossier> dossiers(Ledger ledger) {
        List<Dossier> all = new ArrayList<>();
        try (Workspace workspace = Workspace.reading(work)) {
            workspace.dossiers(ledger).forEach(all::add);
        }
        return all;
    }

    @Test
    void secondRunReadsNothingAndGivesTheSame() {
        Ledger first = run(SlipReader.fresh());
        SlipReader again = SlipReader.fresh();
        Ledger second = run(again);

        assertThat(again.asked).isEmpty();
        assertThat(second.entries()).extracting(Entry::take).containsOnly(Entry.Take.KEPT);
        assertThat(dossiers(second)).isEqualTo(dossiers(first)).hasSize(3);
    }

    @Test
    void changedFileIsReadAgainAndReplaced() throws IOException {
        run(SlipReader.fresh());
        write("b.txt", "石桥乡卫生院 2022\n支出 11\n药品 7\n设备 4\n");
        SlipReader again = SlipReader.fresh();
        Ledger second = run(again);

        assertThat(again.asked).hasSize(1).allMatch(path -> path.endsWith("b.txt"));
        assertThat(dossiers(second).get(1).reports().get(0).findings()).isEmpty();
        assertThat(figures(Filter.none().inDepartment("石桥")))
                .extracting(FigureRow::value)
                .containsExactly("11", "7", "4");
    }

    @Test
    void touchedFileWithTheSameContentIsKept() throws IOException {
        run(SlipReader.fresh());
        Files.setLastModifiedTime(files.resolve("a.txt"), FileTime.fromMillis(1_000_000_000_000L));
        SlipReader again = SlipReader.fresh();

        assertThat(entry(run(again), "a.txt").take()).isEqualTo(Entry.Take.KEPT);
        assertThat(again.asked).isEmpty();
    }

    @Test
    void movedFileIsKnownByItsContent() throws IOException {
        run(SlipReader.fresh());
        Files.move(files.resolve("a.txt"), files.resolve("sub/moved.txt"));
        SlipReader again = SlipReader.fresh();
        Ledger second = run(again);

        assertThat(again.asked).isEmpty();
        assertThat(entry(second, "moved.txt").take()).isEqualTo(Entry.Take.ADOPTED);
        assertThat(second.missing()).isEmpty();
        assertThat(dossiers(second))
                .extracting(dossier -> dossier.source().path())
                .anyMatch(path -> path.endsWith("sub/moved.txt"))
                .noneMatch(path -> path.endsWith("a.txt"));
        assertThat(found("青山镇")).containsExactly("moved.txt");
    }

    @Test
    void secondOfTwoIdenticalFilesIsADuplicateUntilTheFirstChanges() throws IOException {
        Files.copy(files.resolve("b.txt"), files.resolve("z.txt"));
        Ledger first = run(SlipReader.fresh());
        assertThat(entry(first, "z.txt").status()).isEqualTo(Status.DUPLICATE);
        assertThat(entry(first, "z.txt").why().zh()).contains("b.txt");
        assertThat(first.anyFailed()).isFalse();
        assertThat(dossiers(first)).hasSize(3);

        write("b.txt", "石桥乡卫生院 2022\n支出 1\n");
        Ledger second = run(SlipReader.fresh());
        assertThat(entry(second, "z.txt").status()).isEqualTo(Status.OK);
        assertThat(dossiers(second)).hasSize(4);
    }

    @Test
    void goneFileIsNamedAndLeftOutOfTheRunButNotForgotten() throws IOException {
        run(SlipReader.fresh());
        Files.delete(files.resolve("a.txt"));
        Ledger second = run(SlipReader.fresh());

        assertThat(second.missing()).hasSize(1).allMatch(path -> path.endsWith("a.txt"));
        assertThat(dossiers(second)).hasSize(2);
        assertThat(figures(Filter.none().inDepartment("青山"))).isNotEmpty();
    }

    @Test
    void otherRulesMakeOldResultsStale() {
        run(SlipReader.fresh());
        SlipReader newer = new SlipReader("rules-2");
        run(newer);

        assertThat(newer.asked).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CUT off", "BOOM", "HUGE"})
    void badFileFailsAloneAndTheRestIsAsWithoutIt(String content) throws IOException {
        List<Dossier> without = dossiers(run(SlipReader.fresh()));
        write("bad.txt", content);
        work = folder.resolve("other-work");
        Ledger ledger = run(SlipReader.fresh());

        Entry bad = entry(ledger, "bad.txt");
        assertThat(bad.failed()).isTrue();
        assertThat(bad.why().zh()).isNotEmpty();
        assertThat(ledger.anyFailed()).isTrue();
        List<Dossier> with = dossiers(ledger);
        with.removeIf(dossier -> dossier.source().path().endsWith("bad.txt"));
        assertThat(with).isEqualTo(without);
    }

    @Test
    void failedFileIsNotTriedAgainUnlessAsked() throws IOException {
        write("bad.txt", "BOOM");
        write("huge.txt", "HUGE");
        run(SlipReader.fresh());
        SlipReader again = SlipReader.fresh();
        Ledger second = run(again);

        assertThat(again.asked).isEmpty();
        assertThat(entry(second, "bad.txt").status()).isEqualTo(Status.CRASHED);
        assertThat(entry(second, "huge.txt").status()).isEqualTo(Status.OOM);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void ledgerIsInPathOrderWhateverTheNumberOfJobs(int jobs) throws IOException {
        for (int i = 0; i < 60; i++) {
            write("many/" + (i * 37 % 60) + ".txt", "第" + i + "小学 2022\n支出 " + i + "\n");
        }
        Ledger ledger = run(SlipReader.fresh(), jobs);

        assertThat(ledger.entries()).hasSize(63);
        assertThat(ledger.entries()).extracting(Entry::shown).isSortedAccordingTo(Found::byCodePoints);
        assertThat(dossiers(ledger))
                .extracting(dossier -> dossier.source().path())
                .containsExactlyElementsOf(
                        ledger.entries().stream().map(Entry::shown).toList());
    }

    @Test
    void secondProgramIsToldWhoHoldsTheWorkspace() {
        try (Workspace first = Workspace.open(work)) {
            assertThat(first.figures(Filter.none())).isEmpty();
            assertThatThrownBy(() -> Workspace.open(work))
                    .isInstanceOf(BadRequest.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        Workspace.open(work).close();
    }

    @Test
    void readingNeedsAWorkspace() {
        assertThatThrownBy(() -> Workspace.reading(work)).isInstanceOf(BadRequest.class);
    }

    @Test
    void indexIsMadeAnewWhereItIsLost() throws IOException {
        run(SlipReader.fresh());
        assertThat(found("药品")).containsExactly("b.txt");
        try (var index = Files.list(work.resolve("index"))) {
            for (Path part : index.toList()) {
                Files.delete(part);
            }
        }
        assertThat(found("药品")).containsExactly("b.txt");
    }

    @Test
    void indexOfAStoreThatIsNoMoreIsForgotten() throws IOException {
        run(SlipReader.fresh());
        Files.delete(work.resolve(Workspace.DATABASE));
        Files.delete(files.resolve("b.txt"));
        run(SlipReader.fresh());

        assertThat(found("药品")).isEmpty();
        assertThat(found("柳湾")).containsExactly("c.txt");
    }

    @Test
    void searchAnswersFromWhatIsIndexedWhileARunIsUnderWay() throws IOException {
        run(SlipReader.fresh());
        write("d.txt", "白塔村小学 2023\n支出 5\n");
        List<List<String>> answers = new ArrayList<>();
        try (Workspace running = Workspace.open(work)) {
            running.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), new Listener() {
                @Override
                public void done(String shown, Status status) {
                    answers.add(shown.endsWith("d.txt") ? found("支出") : found("药品"));
                }
            });
        }

        assertThat(answers).contains(List.of("b.txt")).doesNotContain(List.of());
        assertThat(answers.stream().flatMap(List::stream)).doesNotContain("d.txt");
        assertThat(found("白塔村")).containsExactly("d.txt");
    }

    @Test
    void searchAnswersWhileTheFirstRunIsUnderWay() {
        List<List<String>> answers = new ArrayList<>();
        try (Workspace running = Workspace.open(work)) {
            running.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), new Listener() {
                @Override
                public void done(String shown, Status status) {
                    answers.add(found("药品"));
                }
            });
        }

        assertThat(answers).containsExactly(List.of(), List.of("b.txt"), List.of("b.txt"));
    }

    @Test
    void fileWhoseReadingWasCutShortIsLeftToTheNextRun() throws IOException {
        write("cut.txt", "BOOM");
        Listener ending = new Listener() {
            @Override
            public boolean abandoning() {
                return true;
            }
        };
        try (Workspace workspace = Workspace.open(work)) {
            Ledger ledger = workspace.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), ending);

            assertThat(ledger.left()).isEqualTo(1);
            assertThat(ledger.entries()).extracting(Entry::shown).noneMatch(shown -> shown.endsWith("cut.txt"));
        }
        assertThat(entry(run(SlipReader.fresh()), "cut.txt").take()).isEqualTo(Entry.Take.READ);
    }

    @Test
    void fileThatIsTypedInAnotherWayIsShownThatWay() throws IOException {
        run(SlipReader.fresh());
        Path alias = folder.resolve("alias");
        try {
            Files.createSymbolicLink(alias, files);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("this system makes symbolic links").isTrue();
        }
        files = alias;
        SlipReader again = SlipReader.fresh();
        Ledger second = run(again);

        assertThat(again.asked).isEmpty();
        assertThat(dossiers(second))
                .extracting(dossier -> dossier.source().path())
                .allMatch(path -> path.startsWith(alias.toString()));
        try (Workspace workspace = Workspace.reading(work)) {
            assertThat(workspace.search(SearchRequest.of("药品")).hits())
                    .isNotEmpty()
                    .allMatch(hit -> hit.report().path().startsWith(alias.toString()));
        }
    }

    @Test
    void figuresPassTheFilters() {
        run(SlipReader.fresh());

        assertThat(figures(Filter.none())).hasSize(7);
        assertThat(figures(Filter.none().ofItem("人员")))
                .extracting(FigureRow::value)
                .containsExactly("20.5");
        assertThat(figures(Filter.none().inYears(new YearRange(2022, 2023)))).hasSize(4);
        MoneyRange range = MoneyRange.between(new BigDecimal("100000"), new BigDecimal("205000"));
        assertThat(figures(Filter.none().ofAmount(range)))
                .extracting(FigureRow::value)
                .containsExactly("20.5", "10", "12");
        assertThat(figures(Filter.none().inDepartment("%"))).isEmpty();
    }

    private List<FigureRow> figures(Filter filter) {
        List<FigureRow> rows = new ArrayList<>();
        try (Workspace workspace = Workspace.reading(work)) {
            workspace.figures(filter).forEach(rows::add);
        }
        return rows;
    }

    private List<String> found(String words) {
        try (Workspace workspace = Workspace.reading(work)) {
            return workspace.search(SearchRequest.of(words)).hits().stream()
                    .map(hit -> hit.report().path().replaceAll(".*/", ""))
                    .distinct()
                    .toList();
        }
    }
}
