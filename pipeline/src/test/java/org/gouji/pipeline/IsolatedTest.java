package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Dossier;
import org.gouji.model.Limits;
import org.gouji.model.Status;
import org.gouji.model.Wording;
import org.gouji.pipeline.worker.Bounds;
import org.gouji.pipeline.worker.Clocks;
import org.gouji.pipeline.worker.Launch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class IsolatedTest {
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Clocks PATIENT = new Clocks(LONG, LONG, LONG);

    @TempDir
    Path folder;

    private Path files;
    private int works;

    @BeforeEach
    void someSlips() throws IOException {
        files = Files.createDirectories(folder.resolve("slips"));
        for (int i = 0; i < 12; i++) {
            write("s" + i + ".txt", "石桥乡第" + i + "小学 2022\n支出 " + (i + 3) + "\n人员 " + i + "\n公用 3\n");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private static Isolated isolated(int workers, Clocks clocks, String... passwords) {
        Conditions conditions = new Conditions(Limits.standard(), Optional.empty(), List.of(passwords));
        return new Isolated(
                new Brief(conditions, List.of()),
                "slips",
                new Launch(SlipWorker.class.getName(), List.of("-Xmx64m")),
                new Bounds(workers, 100, 1 << 20, clocks));
    }

    /** The ledger, and the dossiers of all files but {@code bad.txt}. */
    private record Outcomes(Ledger ledger, List<Dossier> others) {
        Entry bad() {
            return ledger.entries().stream()
                    .filter(entry -> entry.shown().endsWith("bad.txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Outcomes run(Reader reader) {
        Path work = folder.resolve("work" + works++);
        try (reader;
                Workspace workspace = Workspace.open(work)) {
            Ledger ledger = workspace.run(new Request(List.of(files), Set.of(), 3), reader, new Listener() {});
            List<Dossier> others = new ArrayList<>();
            workspace.dossiers(ledger).forEach(others::add);
            others.removeIf(dossier -> dossier.source().path().endsWith("bad.txt"));
            return new Outcomes(ledger, others);
        }
    }

    @Test
    void processesGiveWhatThreadsGive() {
        Outcomes threads = run(SlipReader.fresh());
        Outcomes processes = run(isolated(3, PATIENT));

        assertThat(processes.others()).isEqualTo(threads.others()).hasSize(12);
        assertThat(processes.ledger()).isEqualTo(threads.ledger());
    }

    @ParameterizedTest
    @CsvSource({
        "EXIT, CRASHED, 两次意外退出（代码 11）",
        "HEAP, OOM, GOUJI_WORKER_OPTS",
        "DEEP, CRASHED, 嵌套过深",
        "BOOM, CRASHED, IllegalStateException",
        "CUT, CORRUPT, 不完整"
    })
    void fileThatHarmsItsReaderGetsItsStatusAndTheRestIsAsWithoutIt(String order, Status status, String why)
            throws IOException {
        List<Dossier> without = run(SlipReader.fresh()).others();
        write("bad.txt", order + "\n");
        Outcomes outcomes = run(isolated(3, PATIENT));

        assertThat(outcomes.bad().status()).isEqualTo(status);
        assertThat(outcomes.bad().why().zh()).contains(why);
        assertThat(outcomes.others()).isEqualTo(without);
    }

    @Test
    void fileThatTookTooLongOrTooMuchIsTriedAgainOnlyWhereThereIsMore() {
        Clocks longer = new Clocks(LONG, Duration.ofSeconds(300), LONG);
        try (Isolated reader = isolated(1, PATIENT);
                Isolated patient = isolated(1, longer)) {
            Wording late = Guarded.tooLong(PATIENT.total());
            assertThat(reader.retries(Status.TIMEOUT, late)).isFalse();
            assertThat(patient.retries(Status.TIMEOUT, late)).isTrue();
            assertThat(reader.retries(Status.OOM, Careful.outOfMemory("-Xmx64m")))
                    .isFalse();
            assertThat(reader.retries(Status.OOM, Careful.outOfMemory("-Xmx32m")))
                    .isTrue();
        }
    }

    @Test
    void filesThatMayBeEightTimesAsLargeMayTakeEightTimesAsLong() {
        assertThat(Readers.clocks(Limits.standard())).isEqualTo(Clocks.standard());
        assertThat(Readers.clocks(Limits.large()).total()).isEqualTo(Duration.ofMinutes(16));
        assertThat(Readers.clocks(Limits.large()).silence())
                .isEqualTo(Clocks.standard().silence());
    }

    @Test
    void fileThatNeverEndsIsGivenUpAtTheClock() throws IOException {
        write("bad.txt", "LOOP\n");
        try (Isolated reader = isolated(1, new Clocks(LONG, Duration.ofSeconds(2), LONG))) {
            Path file = files.resolve("s1.txt");
            Reading before = reader.read(file, "s1.txt");
            Reading bad = reader.read(files.resolve("bad.txt"), "bad.txt");

            assertThat(bad.status()).isEqualTo(Status.TIMEOUT);
            assertThat(bad.why().zh()).contains("超过 2 秒");
            assertThat(bad.source().bytes()).isEqualTo(5);
            assertThat(bad.source().sha256()).isEqualTo(Hash.of("LOOP\n"));
            assertThat(reader.read(file, "s1.txt").dossier()).isEqualTo(before.dossier());
        }
    }

    @Test
    void containerThatUnpacksToTooMuchIsRefusedWithoutAProcess() throws IOException {
        Path bomb = files.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 80; i++) {
                zip.write(blanks);
            }
        }
        try (Isolated reader = isolated(1, PATIENT)) {
            Reading reading = reader.read(bomb, "bomb.docx");

            assertThat(reading.status()).isEqualTo(Status.TOO_LARGE);
            assertThat(reading.why().zh()).contains("--allow-large");
            assertThat(reader.pool().started()).isZero();
            Dossier plain = Stages.standard(Optional.empty()).read(bomb, "bomb.docx");
            assertThat(reading.dossier()).as("the same without isolation").isEqualTo(plain);
        }
    }

    @Test
    void hugeFileIsRefusedWithoutAProcess() throws IOException {
        Path huge = files.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Limits.standard().maxFileBytes() + 1);
        }
        try (Isolated reader = isolated(1, PATIENT)) {
            Reading reading = reader.read(huge, "huge.txt");

            assertThat(reading.status()).isEqualTo(Status.TOO_LARGE);
            assertThat(reader.pool().started()).isZero();
        }
        assertThat(Limits.large().maxFileBytes()).isGreaterThan(Files.size(huge));
    }

    @Test
    void passwordsReachTheProcessAndAreNotShown() throws IOException {
        write("bad.txt", "SECRET 槐树湾31\n");
        try (Isolated knowing = isolated(1, PATIENT, "other", "槐树湾31");
                Isolated guessing = isolated(1, PATIENT, "松树湾32")) {
            Path file = files.resolve("bad.txt");
            assertThat(knowing.read(file, "bad.txt").crash()).get().asString().doesNotContain("no such password");
            Reading refused = guessing.read(file, "bad.txt");
            assertThat(refused.crash()).get().asString().contains("1 passwords").doesNotContain("松树湾32");
            for (long pid : guessing.pool().pids()) {
                Optional<String> commandLine =
                        ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
                assertThat(commandLine)
                        .get()
                        .asString()
                        .contains(SlipWorker.class.getName())
                        .doesNotContain("松树湾");
            }
        }
    }
}
