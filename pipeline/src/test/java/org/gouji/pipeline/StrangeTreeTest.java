package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Language;
import org.gouji.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders with what no report is in: nothing hangs, and every name met has a row. */
@Timeout(60)
class StrangeTreeTest {
    @TempDir
    Path folder;

    private Path files;
    private Path work;

    @BeforeEach
    void oneReport() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        work = folder.resolve("work");
        Files.writeString(files.resolve("report.txt"), "青山镇财政所\n办公费 12 万元。\n");
    }

    private Ledger run(Reader reader, Path... paths) {
        try (Workspace workspace = Workspace.open(work)) {
            return workspace.run(new Request(List.of(paths), Set.of(work), 2), reader, new Listener() {});
        }
    }

    private static Reader stages() {
        return Readers.inThisProcess(Conditions.standard(), List.of());
    }

    private static Status status(Ledger ledger, String end) {
        return ledger.entries().stream()
                .filter(entry -> entry.shown().endsWith(end))
                .map(Entry::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pipesAndDevicesAreNeverOpened() throws IOException, InterruptedException {
        Path pipe = files.resolve("pipe.docx");
        assumeThat(made("mkfifo", pipe.toString()))
                .as("this system makes pipes")
                .isTrue();

        Ledger walked = run(stages(), files);
        assertThat(status(walked, "pipe.docx")).isEqualTo(Status.SKIPPED);
        assertThat(status(walked, "report.txt")).isEqualTo(Status.OK);
        assertThat(walked.anyFailed()).isFalse();

        Ledger named = run(stages(), pipe, Path.of("/dev/zero"));
        assertThat(named.entries()).extracting(Entry::status).containsOnly(Status.UNREADABLE);
    }

    private static boolean made(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void linksInCirclesAndOutOfTheFolderHaveARowEach() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "石桥乡卫生院\n");
        try {
            Files.createSymbolicLink(files.resolve("circle"), files);
            Files.createSymbolicLink(files.resolve("away.txt"), outside);
            Files.createSymbolicLink(files.resolve("nowhere.txt"), folder.resolve("nothing"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("this system makes symbolic links").isTrue();
        }
        Ledger ledger = run(stages(), files);

        assertThat(ledger.entries()).hasSize(4);
        for (String link : List.of("circle", "away.txt", "nowhere.txt")) {
            assertThat(status(ledger, link)).isEqualTo(Status.SKIPPED);
        }
        assertThat(run(stages(), files).missing()).isEmpty();
    }

    @Test
    void deepAndStrangeNamesAreReadLikeOthers() throws IOException {
        Path deep = files;
        for (int i = 0; i < 6; i++) {
            deep = deep.resolve("部门整体支出绩效自评报告及附件材料汇总之" + "卷".repeat(30) + i);
        }
        Files.createDirectories(deep);
        List<String> names = List.of("😀𠮷.txt", "名\n字.txt", " 空格 .txt", "a'b\"c.txt");
        for (String name : names) {
            Files.writeString(deep.resolve(name), "柳湾林场\n" + name.hashCode() + "\n");
        }
        assertThat(deep.toString().length()).isGreaterThan(300);
        Ledger ledger = run(stages(), files);

        assertThat(ledger.entries()).hasSize(5).extracting(Entry::status).containsOnly(Status.OK);
        assertThat(run(stages(), files).entries()).extracting(Entry::take).containsOnly(Entry.Take.KEPT);
    }

    @Test
    void fileThatVanishesWhileOthersAreReadFailsAlone() throws IOException {
        Path second = Files.writeString(files.resolve("vanishing.txt"), "石桥乡卫生院\n");
        Reader real = stages();
        Ledger ledger = run(new Before(real, file -> Files.deleteIfExists(second)), files);

        assertThat(status(ledger, "vanishing.txt")).isEqualTo(Status.UNREADABLE);
        assertThat(status(ledger, "report.txt")).isEqualTo(Status.OK);
        assertThat(run(real, files).missing()).singleElement().matches(shown -> shown.endsWith("vanishing.txt"));
    }

    @Test
    void fileThatGrowsBetweenTheLookAndTheReadIsKeptAsItWasRead() throws IOException {
        Path report = files.resolve("report.txt");
        Reader real = stages();
        run(new Before(real, file -> Files.writeString(file, "青山镇财政所\n办公费 12 万元，水费 3 万元。\n")), files);
        Ledger again = run(real, files);

        assertThat(again.entries()).extracting(Entry::take).containsOnly(Entry.Take.KEPT);
        try (Workspace workspace = Workspace.reading(work)) {
            assertThat(workspace.rows(again, Language.ZH))
                    .singleElement()
                    .matches(row -> row.counts().bytes() == report.toFile().length());
        }
    }

    @Test
    void fileWhoseSizeIsNotWhatIsReadOfItChangedWhileReading() {
        // The system's own view of a process says it is empty, and is not.
        Path status = Path.of("/proc/self/status");
        assumeThat(Files.exists(status)).as("a system with /proc").isTrue();

        Ledger ledger = run(stages(), status);
        assertThat(ledger.entries()).extracting(Entry::status).containsExactly(Status.CHANGED_WHILE_READING);
        assertThat(ledger.anyFailed()).isTrue();
    }

    @Test
    void inputThatMayNotBeWrittenIsReadAsAnyOther() throws IOException {
        try {
            Files.setPosixFilePermissions(files, PosixFilePermissions.fromString("r-xr-xr-x"));
        } catch (UnsupportedOperationException e) {
            assumeThat(false).as("this system has permissions").isTrue();
        }
        try {
            assertThat(run(stages(), files).anyFailed()).isFalse();
        } finally {
            Files.setPosixFilePermissions(files, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (var left = Files.list(files)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("report.txt");
        }
    }

    @Test
    void manyCopiesOfOneFileAreReadOnceAndNearCopiesEachForThemselves() throws IOException {
        for (int i = 0; i < 400; i++) {
            Files.writeString(files.resolve("copy" + i + ".txt"), "石桥乡卫生院 2022\n支出 12\n药品 7\n设备 5\n");
        }
        for (int i = 0; i < 20; i++) {
            Files.writeString(files.resolve("near" + i + ".txt"), "石桥乡卫生院 2022\n支出 " + (100 + i) + "\n药品 7\n设备 5\n");
        }
        Files.delete(files.resolve("report.txt"));
        SlipReader reader = SlipReader.fresh();
        Ledger ledger = run(reader, files);

        assertThat(reader.asked).hasSize(21);
        assertThat(ledger.entries().stream().collect(Collectors.groupingBy(Entry::status, Collectors.counting())))
                .containsEntry(Status.DUPLICATE, 399L)
                .containsEntry(Status.OK, 21L)
                .hasSize(2);
        SlipReader again = SlipReader.fresh();
        assertThat(run(again, files).entries()).hasSize(420);
        assertThat(again.asked).isEmpty();
    }

    /** A reader before which something happens to the file. */
    private record Before(Reader reader, Happening happening) implements Reader {
        /** What happens. */
        interface Happening {
            void to(Path file) throws IOException;
        }

        @Override
        public Reading read(Path file, String shown) {
            try {
                happening.to(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return reader.read(file, shown);
        }

        @Override
        public Reading audit(byte[] document, String shown) {
            return reader.audit(document, shown);
        }

        @Override
        public String fingerprint() {
            return reader.fingerprint();
        }
    }
}
