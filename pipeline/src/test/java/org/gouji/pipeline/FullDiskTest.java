package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.export.AtomicFile;
import org.gouji.index.SearchRequest;
import org.gouji.model.Dossier;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up stops the run, not the file; what was kept stays, and the next run goes on. */
class FullDiskTest {
    private static final int FILES = 60;
    private static final int ITEMS = 9000;

    @TempDir
    Path folder;

    private Path files;

    @BeforeEach
    void largeSlips() throws IOException {
        files = Files.createDirectories(folder.resolve("slips"));
        Random random = new Random(5);
        for (int i = 0; i < FILES; i++) {
            StringBuilder slip = new StringBuilder("第" + i + "小学 2022\n支出 " + i + "\n");
            for (int item = 0; item < (i == 0 ? 1 : ITEMS / FILES); item++) {
                slip.append("项目")
                        .append(random.nextInt(1 << 30))
                        .append(' ')
                        .append(random.nextInt(1 << 30))
                        .append('\n');
            }
            Files.writeString(files.resolve("n" + (100 + i) + ".txt"), slip);
        }
    }

    private Request request(Path work) {
        return new Request(List.of(files), Set.of(work), 1);
    }

    private static List<Dossier> dossiers(Path work) {
        List<Dossier> all = new ArrayList<>();
        try (Workspace workspace = Workspace.reading(work)) {
            workspace.dossiers().forEach(all::add);
        }
        return all;
    }

    private List<Dossier> calm() {
        Path work = folder.resolve("calm");
        try (Workspace workspace = Workspace.open(work)) {
            workspace.run(request(work), SlipReader.fresh(), new Listener() {});
        }
        return dossiers(work);
    }

    @Test
    void storeThatCannotGrowStopsTheRunAndKeepsWholeFilesOnly() throws SQLException {
        List<Dossier> calm = calm();
        Path database = folder.resolve("small.db");
        SlipReader reader = SlipReader.fresh();
        int kept;
        try (Store store = Store.writing(database)) {
            long pages;
            try (Statement statement = store.connection().createStatement()) {
                pages = statement.executeQuery("PRAGMA page_count").getLong(1);
                statement.execute("PRAGMA max_page_count = " + (pages + 60));
            }
            assertThatThrownBy(() -> new Run(store, reader, new Listener() {}).over(request(folder.resolve("work"))))
                    .isInstanceOfSatisfying(
                            StoreFailed.class,
                            failed -> assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.FULL));
            kept = store.all().size();
            assertThat(kept).isBetween(1, FILES - 1);
            store.all()
                    .forEach(row -> assertThat(calm).contains(store.dossier(row).orElseThrow()));
        }
        SlipReader again = SlipReader.fresh();
        try (Store store = Store.writing(database)) {
            new Run(store, again, new Listener() {}).over(request(folder.resolve("work")));
            assertThat(store.all().stream().map(row -> store.dossier(row).orElseThrow()))
                    .containsExactlyElementsOf(calm);
        }
        assertThat(again.asked).hasSize(FILES - kept);
    }

    /** A file system of its own, as only the administrator can make; empty where this is not one, or the machine does not let him. */
    private boolean mounted(Path place, String... options) throws IOException, InterruptedException {
        Files.createDirectories(place);
        List<String> command = new ArrayList<>(List.of("mount", "-t", "tmpfs", "-o", String.join(",", options)));
        command.addAll(List.of("gouji", place.toString()));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void unmount(Path place) throws IOException, InterruptedException {
        new ProcessBuilder("umount", place.toString()).start().waitFor();
    }

    @Test
    void smallDiskIsToldWithWhatIsNeededAndTheRunGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        List<Dossier> calm = calm();
        Path disk = folder.resolve("disk");
        assumeThat(mounted(disk, "size=9m"))
                .as("a small file system can be mounted here")
                .isTrue();
        try {
            Path work = disk.resolve("work");
            Path ballast = Files.write(disk.resolve("ballast"), new byte[700 << 10]);
            try (Workspace workspace = Workspace.open(work)) {
                Listener fills = new Listener() {
                    @Override
                    public void done(String shown, Status status) {
                        fill(disk);
                    }
                };
                assertThatThrownBy(() -> workspace.run(request(work), SlipReader.fresh(), fills))
                        .isInstanceOfSatisfying(StoreFailed.class, failed -> {
                            assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.FULL);
                            assertThat(failed.wording().zh()).matches("磁盘已满：.*还剩 \\d+ MB，继续大约需要 \\d+ MB");
                            assertThat(failed.wording().en()).contains("disk full: needs about");
                        });
            }
            assertThat(dossiers(work)).isNotEmpty().allMatch(calm::contains).hasSizeLessThan(FILES);
            assertThatThrownBy(() -> AtomicFile.write(disk.resolve("out.csv"), out -> out.write(new byte[9 << 20])))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            full -> assertThat(Room.failed(disk, 0, Wording.same("other"), full)
                                            .kind())
                                    .isEqualTo(StoreFailed.Kind.FULL));
            assertThat(disk.resolve("out.csv")).doesNotExist();
            Files.delete(ballast);
            Files.delete(disk.resolve("filler"));
            assertThat(mounted(disk, "remount", "size=200m")).isTrue();
            try (Workspace workspace = Workspace.open(work)) {
                workspace.run(request(work), SlipReader.fresh(), new Listener() {});
                assertThat(workspace.search(SearchRequest.of("第59小学")).hits()).isNotEmpty();
            }
            assertThat(dossiers(work)).isEqualTo(calm);
        } finally {
            unmount(disk);
        }
    }

    /** Somebody else takes the rest of the room. */
    private static void fill(Path disk) {
        Path filler = disk.resolve("filler");
        if (Files.exists(filler)) {
            return;
        }
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            while (Files.getFileStore(disk).getUsableSpace() > 64 << 10) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(filler).exists();
        }
    }
}
