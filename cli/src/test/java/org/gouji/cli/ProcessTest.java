package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: signals, locks, pipes, and the settings of the virtual machine. */
@Timeout(120)
class ProcessTest {
    private static final int FILES = 30;

    /** Ignored signals are handed down to processes that are started, and cannot be taken back. */
    private static final String IGNORED = "SigIgn:\t";

    @TempDir
    Path folder;

    private Path notes;
    private Path work;

    @BeforeEach
    void manyNotesAndOneThatWaits() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        work = folder.resolve("work");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(notes.resolve("n" + (100 + i) + ".txt"), "第" + i + "小学\n" + i + "=" + i + "\n");
        }
        Files.writeString(notes.resolve("n110.txt"), "WAIT");
        assumeThat(System.getProperty("os.name")).as("signals as Unix has them").doesNotContain("Windows");
    }

    private Object[] audit() {
        return new Object[] {"audit", notes, "-w", work, "-o", folder.resolve("audit.xlsx"), "--jobs", "1", "-v"};
    }

    private static void assumeTaken(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!signal.equals("INT") || Files.notExists(status)) {
            return;
        }
        String mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(IGNORED))
                .map(line -> line.substring(IGNORED.length()))
                .findFirst()
                .orElse("0");
        assumeThat(Long.parseUnsignedLong(mask, 16) & 1 << 1)
                .as("SIGINT is not ignored by what started the tests")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void stoppedRunFinishesWhatIsInHandAndSaysHowToGoOn(String signal, int exit) throws Exception {
        assumeTaken(signal);
        try (Started run = Started.notes(List.of(), audit())) {
            run.until("10/" + FILES);
            run.signal(signal);
            run.until("正在停止");
            Files.writeString(notes.resolve("go"), "");
            String said = run.errors();

            assertThat(run.process.waitFor()).isEqualTo(exit);
            assertThat(said).contains("已停止：11 个文件的结果已保存，还有 19 个文件没有读", "再次运行同一命令：gouji audit " + notes);
        }
        assertThat(folder.resolve("audit.xlsx")).doesNotExist();
        assertThat(Ran.gouji("status", "-w", work).out()).contains("中途停止", "文件      11 个");

        Files.delete(notes.resolve("go"));
        Files.writeString(notes.resolve("n110.txt"), "柳湾林场\n1=1\n");
        Ran rest = Ran.gouji(audit());
        assertThat(rest.exit()).isZero();
        assertThat(rest.err()).contains("共 30 个文件，其中 20 个需要读取");
        assertThat(rest.out()).contains("30 个：已读 30（其中 10 个沿用上次结果）");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void secondSignalEndsAtOnce(String signal, int exit) throws Exception {
        assumeTaken(signal);
        try (Started run = Started.notes(List.of(), audit())) {
            run.until("10/" + FILES);
            run.signal(signal);
            run.until("正在停止");
            run.signal(signal);

            assertThat(run.process.waitFor()).isEqualTo(exit);
        }
        assertThat(Ran.gouji("status", "-w", work).out()).contains("意外中断", "文件      10 个");
    }

    @Test
    void secondProgramIsToldWhoHoldsTheWorkspaceAndADeadOneHoldsNothing() throws Exception {
        try (Started run = Started.notes(List.of(), audit())) {
            run.until("10/" + FILES);
            Ran second = Ran.gouji(audit());

            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.err()).contains("正被另一个 gouji 使用（进程 " + run.process.pid() + "）", "-w");
            assertThat(Ran.gouji("status", "-w", work).out()).contains("正在运行");

            run.process.destroyForcibly().waitFor();
        }
        Files.writeString(notes.resolve("go"), "");
        Ran taken = Ran.gouji(audit());
        assertThat(taken.out()).contains("29（其中 10 个沿用上次结果）");
        assertThat(Ran.gouji("search", "第29小学", "-w", work).out()).contains("第29小学");
    }

    @Test
    void readerThatHasReadEnoughIsNoError() throws Exception {
        Files.writeString(notes.resolve("go"), "");
        Ran.gouji(audit());
        try (Started export = Started.notes(List.of(), "export", "--reports", "--format", "jsonl", "-w", work)) {
            export.process.getInputStream().close();

            assertThat(export.errors()).isEmpty();
            assertThat(export.process.waitFor()).isZero();
        }
    }

    @Test
    void fullDiskBehindStandardOutputIsAnError() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).as("a system with /dev/full").isTrue();
        Files.writeString(notes.resolve("go"), "");
        Ran.gouji(audit());

        assertThat(Started.into(full, "export", "--reports", "--format", "jsonl", "-w", work))
                .startsWith("5 ")
                .contains("输出没有写完：磁盘已满");
    }

    @Test
    void diskWithoutRoomIsToldBeforeTheRun() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        int mounted;
        try {
            mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=3m", "gouji", disk.toString())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            mounted = 1;
        }
        assumeThat(mounted).as("a small file system can be mounted here").isZero();
        try {
            Ran ran = Ran.gouji("audit", notes, "-w", disk.resolve("work"), "-o", folder.resolve("audit.xlsx"));

            assertThat(ran.exit()).isEqualTo(5);
            assertThat(ran.err())
                    .contains("磁盘已满：", "继续大约需要 8 MB", "再次运行同一命令即可接着做")
                    .doesNotContain("\tat ");
            assertThat(ran.out()).isEmpty();
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void folderThatTakesNoOutputIsToldBeforeTheRun() {
        Path system = Path.of("/proc");
        assumeThat(Files.isDirectory(system)).as("a system with /proc").isTrue();
        Ran ran = Ran.gouji("audit", notes, "-w", work, "-o", system.resolve("audit.xlsx"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("无法在文件夹 /proc 中写文件").doesNotContain("-w");
        assertThat(work).doesNotExist();
        Ran both = Ran.gouji("audit", notes, "-w", system.resolve("work"), "-o", system.resolve("audit.xlsx"));
        assertThat(both.err()).contains("用 -o 和 -w 把输出和工作区都放到别处");
        Ran kept = Ran.gouji("audit", notes, "-w", system.resolve("work"), "-o", work.resolveSibling("a.xlsx"));
        assertThat(kept.err()).contains("无法写入工作区 /proc/work：请用 -w 另给可以写的文件夹");
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Chatham, GBK", "zh, CN, Asia/Shanghai, GB18030", "ar, EG, UTC, US-ASCII"})
    void outputIsTheSameWhateverTheMachineIsSetTo(String language, String country, String zone, String charset)
            throws Exception {
        Files.writeString(notes.resolve("go"), "");
        Ran.gouji(audit());
        List<String> flags = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-Dsun.stdout.encoding=" + charset);
        for (List<String> command : List.of(
                List.of("export", "--reports", "--format", "jsonl"),
                List.of("export", "--format", "csv"),
                List.of("status", "--failed"))) {
            Object[] words = new Object[command.size() + 2];
            System.arraycopy(command.toArray(), 0, words, 0, command.size());
            words[command.size()] = "-w";
            words[command.size() + 1] = work;
            try (Started elsewhere = Started.notes(flags, words)) {
                assertThat(elsewhere.output()).isEqualTo(Ran.gouji(words).out()).isNotEmpty();
            }
        }
    }
}
