package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a power cut may do to the files of a workspace, and what must hold then. */
class DurabilityTest {
    private static final int FILES = 40;

    @TempDir
    Path folder;

    private Path files;
    private Path work;

    @BeforeEach
    void slips() throws IOException {
        files = Files.createDirectories(folder.resolve("slips"));
        work = folder.resolve("work");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve("n" + (100 + i) + ".txt"), "第" + i + "小学 2022\n支出 " + i + "\n");
        }
    }

    private Ledger run(Workspace workspace) {
        return workspace.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), new Listener() {});
    }

    private Ledger run() {
        try (Workspace workspace = Workspace.open(work)) {
            return run(workspace);
        }
    }

    private List<Dossier> dossiers() {
        List<Dossier> all = new ArrayList<>();
        try (Workspace workspace = Workspace.reading(work)) {
            workspace.dossiers().forEach(all::add);
        }
        return all;
    }

    private List<String> found(String words) {
        try (Workspace workspace = Workspace.reading(work)) {
            return workspace.search(SearchRequest.of(words)).hits().stream()
                    .map(hit -> hit.report().path().replaceAll(".*/", ""))
                    .distinct()
                    .toList();
        }
    }

    /** Ways in which a file loses its last writes. */
    enum Loss {
        GONE {
            @Override
            void strike(Path file) throws IOException {
                Files.delete(file);
            }
        },
        EMPTY {
            @Override
            void strike(Path file) throws IOException {
                truncate(file, 0);
            }
        },
        HALF {
            @Override
            void strike(Path file) throws IOException {
                truncate(file, Files.size(file) / 2);
            }
        },
        LAST_BYTE {
            @Override
            void strike(Path file) throws IOException {
                truncate(file, Math.max(0, Files.size(file) - 1));
            }
        },
        ZEROS {
            @Override
            void strike(Path file) throws IOException {
                long size = Files.size(file);
                truncate(file, size / 2);
                truncate(file, size);
            }
        };

        abstract void strike(Path file) throws IOException;

        private static void truncate(Path file, long size) throws IOException {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(size);
            }
        }
    }

    @Test
    void indexWhoseLockHoldsRubbishIsMadeAnewLikeAnyOther() throws IOException {
        run();
        Path index = work.resolve("index");
        try (Stream<Path> all = Files.list(index)) {
            for (Path file : all.toList()) {
                Loss.HALF.strike(file);
            }
        }
        Files.write(index.resolve("write.lock"), new byte[] {7, 1, 9});

        assertThat(found("第7小学")).contains("n107.txt");
        Files.write(index.resolve("write.lock"), new byte[] {7, 1, 9});
        Files.writeString(files.resolve("n150.txt"), "第50小学 2022\n支出 5\n");
        run();
        assertThat(found("第50小学")).contains("n150.txt");
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void indexThatLostAnyOfItsFilesAnswersAsBefore(Loss loss) throws IOException {
        run();
        Path whole = copy(work, folder.resolve("whole"));
        List<String> names;
        try (Stream<Path> all = Files.list(work.resolve("index"))) {
            names = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("write.lock"))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(2);
        for (String name : names) {
            work = copy(whole, folder.resolve("work-" + name));
            loss.strike(work.resolve("index").resolve(name));

            assertThat(found("第7小学")).as(name).contains("n107.txt");
            run();
            assertThat(found("第39小学")).as(name).contains("n139.txt");
            assertThat(SearchIndex.intact(work.resolve("index"))).as(name).isTrue();
        }
    }

    @Test
    void indexThatCannotBeUsedIsMadeAnewWithALineThatSaysSo() throws IOException {
        run();
        assertThat(indexAgain()).isEmpty();
        try (Stream<Path> all = Files.list(work.resolve("index"))) {
            for (Path commit : all.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Loss.HALF.strike(commit);
            }
        }

        assertThat(indexAgain()).containsExactly("检索索引已损坏，正在重建");
        assertThat(found("第7小学")).contains("n107.txt");
        assertThat(indexAgain()).isEmpty();
    }

    /** What a run says of the index. */
    private List<String> indexAgain() {
        List<String> said = new ArrayList<>();
        try (Workspace workspace = Workspace.open(work)) {
            workspace.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), new Listener() {
                @Override
                public void reindexing(Wording why) {
                    said.add(why.zh());
                }
            });
        }
        return said;
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void runThatWasKilledGoesOnWhateverItsLogLost(Loss loss) throws IOException {
        run();
        List<Dossier> calm = dossiers();
        work = folder.resolve("other");
        Path dead = folder.resolve("dead");
        try (Workspace workspace = Workspace.open(work)) {
            workspace.run(new Request(List.of(files), Set.of(work), 1), SlipReader.fresh(), new Listener() {});
            copy(work, dead);
        }
        work = dead;
        assertThat(Files.size(work.resolve("gouji.db-wal"))).isPositive();
        loss.strike(work.resolve("gouji.db-wal"));
        Files.deleteIfExists(work.resolve("gouji.db-shm"));

        Ledger ledger = run();
        assertThat(ledger.entries()).hasSize(FILES);
        assertThat(dossiers()).isEqualTo(calm);
        assertThat(found("第7小学")).contains("n107.txt");
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("gouji.db", "index", "lock");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 1000, 5000, 20_000, 60_000})
    void damagedStoreIsToldInOurWords(int size) throws IOException {
        run();
        Path store = work.resolve(Workspace.DATABASE);
        assertThat(Files.size(store)).isGreaterThan(size);
        try (RandomAccessFile open = new RandomAccessFile(store.toFile(), "rw")) {
            open.setLength(size);
        }

        assertThatThrownBy(() -> {
                    try (Workspace workspace = Workspace.reading(work)) {
                        workspace.files(Language.ZH);
                        workspace.dossiers().forEach(dossier -> {});
                    }
                })
                .isInstanceOfSatisfying(StoreFailed.class, failed -> {
                    assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.DAMAGED);
                    assertThat(failed.wording().zh()).contains("gouji.db 已损坏").doesNotContain("SQLITE");
                });
        assertThatThrownBy(this::run).isInstanceOf(StoreFailed.class);
        assertThat(files.resolve("n100.txt")).exists();
    }

    @Test
    void fileOfSomethingElseInTheStoresPlaceIsToldInOurWords() throws IOException {
        Files.createDirectories(work);
        Files.writeString(work.resolve(Workspace.DATABASE), "no database at all, and long enough to look at".repeat(9));

        assertThatThrownBy(this::run)
                .isInstanceOfSatisfying(
                        StoreFailed.class, failed -> assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.DAMAGED));
    }

    @Test
    void emptyStoreIsBegunAnew() throws IOException {
        run();
        Loss.EMPTY.strike(work.resolve(Workspace.DATABASE));

        assertThat(run().entries()).extracting(Entry::take).containsOnly(Entry.Take.READ);
        assertThat(found("第7小学")).contains("n107.txt");
    }

    @Test
    void indexThatIsAheadOfItsStoreIsForgottenBeforeAnythingIsWritten() throws IOException {
        run();
        Path early = copy(work, folder.resolve("early"));
        Files.writeString(files.resolve("n200.txt"), "白塔村小学 2022\n支出 5\n");
        run();
        // The store loses its last write, the index has it.
        Files.copy(
                early.resolve(Workspace.DATABASE),
                work.resolve(Workspace.DATABASE),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(files.resolve("n200.txt"), "柳湾林场 2022\n支出 5\n");
        run();

        assertThat(found("白塔村")).isEmpty();
        assertThat(found("柳湾")).containsExactly("n200.txt");
    }

    private static Path copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(from)) {
            all = tree.toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
        return to;
    }
}
