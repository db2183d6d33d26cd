package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.RuleInfo;
import org.gouji.pipeline.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private Path notes;
    private Path work;
    private Path book;

    @BeforeEach
    void twoNotes() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        work = folder.resolve("work");
        book = folder.resolve("audit.xlsx");
        write("a.txt", "青山镇财政所\n30.5=30.5\n");
        write("b.txt", "石桥乡卫生院\n12=13\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(notes.resolve(name), text);
    }

    private Ran audit(Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"audit", notes, "-w", work, "-o", book}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Ran.gouji(all);
    }

    @Test
    void auditSumsUpOnStandardOutputAndWritesTheWorkbook() {
        Ran ran = audit();

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("2 个：已读 2，失败或损坏 0，跳过 0")
                .contains("4 个：已核实 2（50.0%），有矛盾 2（50.0%），未能核对 0（0.0%）")
                .contains("差错 1")
                .contains("SAME-FACT  同一数字前后一致  1")
                .contains("石桥乡卫生院 2022")
                .contains("数字：12；13")
                .contains(book.toString(), work.toString());
        assertThat(book).exists();
    }

    @Test
    void archiveIsCountedApartFromTheFilesInIt() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(notes.resolve("mail.zip")))) {
            for (String name : List.of("c.txt", "photo.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("清河县文化馆\n12=12\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(audit().out()).contains("5 个：已读 3，失败或损坏 0，压缩包 1，跳过 1").contains("压缩包：已解压");
        assertThat(audit().out()).contains("5 个：已读 3（其中 3 个沿用上次结果），失败或损坏 0，压缩包 1，跳过 1");
    }

    @Test
    void fileInAnArchiveIsShownAlone() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(notes.resolve("mail.zip")))) {
            for (String name : List.of("城关镇/c.txt", "d.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("清河县文化馆\n12=12\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        Ran ran = Ran.gouji("show", notes.resolve("mail.zip/城关镇/c.txt"));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("mail.zip/城关镇/c.txt", "清河县文化馆").doesNotContain("d.txt");
        Ran none = Ran.gouji("show", notes.resolve("mail.zip/e.txt"));
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("压缩包里没有这个文件");
    }

    @Test
    void folderOfTheOutputIsMade() {
        book = folder.resolve("结果").resolve("2024").resolve("audit.xlsx");

        assertThat(audit().exit()).isZero();
        assertThat(book).exists();
    }

    @ParameterizedTest
    @CsvSource({"--encoding, XX, UTF-8、GB18030", "--jobs, 99999999999, 整数，最大 2147483647"})
    void wrongValueIsToldWithWhatTheOptionTakes(String option, String value, String expected) {
        Ran ran = audit(option, value);

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(option + " " + value + "；应为").contains(expected);
    }

    @Test
    void auditSpeaksEnglishWhenAsked() {
        assertThat(audit("--lang", "en").out())
                .contains("2: 2 read, 0 failed or damaged, 0 skipped")
                .doesNotContain("已读");
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1"})
    void findingsGiveExitCodeOneOnlyWhenAsked(String severity, int exit) {
        assertThat(audit().exit()).isZero();
        assertThat(audit("--fail-on", severity).exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BOOM"})
    void badFileGivesExitCodeThreeAndItsReason(String content) throws IOException {
        write("bad.txt", content);
        Ran ran = audit("--fail-on", "error");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("已读 2，失败或损坏 1").contains("bad.txt");
        assertThat(ran.err()).doesNotContain(" at org.gouji.");
    }

    @Test
    void causeOfACrashIsShownWhenAsked() throws IOException {
        write("bad.txt", "BOOM");

        assertThat(audit("-v").err()).contains("no program can read this note", " at org.gouji.");
    }

    @Test
    void fileOfAnotherKindFailsOnlyWhenNamed() throws IOException {
        Path picture = write("picture.bin", "PICTURE");

        assertThat(audit().exit()).isZero();
        assertThat(audit(picture).exit()).isEqualTo(3);
    }

    @Test
    void outputIsTheSameWhateverTheNumberOfJobs() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("n" + (i * 7 % 40) + ".txt", "第" + i + "小学\n" + i + "=" + i + "\n");
        }
        Ran one = Ran.gouji("extract", notes, "--jobs", "1");
        Ran four = Ran.gouji("extract", notes, "--jobs", "4");

        assertThat(four.out()).isEqualTo(one.out());
        assertThat(one.out().lines()).hasSize(42).allMatch(line -> line.startsWith("{\"schema\":\"gouji-report/1\""));
    }

    @Test
    void oneFileIsOneObjectAndAFailedOneHasItsLineToo() throws IOException {
        Ran one = Ran.gouji("extract", notes.resolve("a.txt"));
        assertThat(one.exit()).isZero();
        assertThat(one.out())
                .startsWith("{\n")
                .contains("\"yuan\": \"305000.00\"")
                .endsWith("}\n");

        Path empty = write("empty.txt", "");
        Ran several = Ran.gouji("extract", notes.resolve("a.txt"), empty);
        assertThat(several.exit()).isEqualTo(3);
        assertThat(several.out().lines()).hasSize(2);
        assertThat(several.out().lines().toList().get(1)).contains("\"status\":\"CORRUPT\"", "\"reports\":[]");
        assertThat(several.err()).contains("empty.txt").contains("文件是空的");
    }

    @Test
    void showTellsWhatWasReadOfAFile() {
        Ran ran = Ran.gouji("show", notes.resolve("b.txt"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("石桥乡卫生院自评报告", "办公费  12  决算", "SAME-FACT", "两处数字不等");
    }

    @Test
    void searchFindsWhatAuditKept() {
        audit();
        Ran ran = Ran.gouji("search", "办公费", "--department", "石桥", "--amount", "12万..13万", "-w", work);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("石桥乡卫生院 2022", "显示 2 / 共 2").doesNotContain("青山", "\u001b");
    }

    @Test
    void exportWritesTheFiguresThatPass() throws IOException {
        audit();
        Path csv = folder.resolve("figures.csv");
        Ran toFile = Ran.gouji("export", "--department", "青山", "-o", csv, "-w", work);
        Ran toOut = Ran.gouji("export", "--department", "青山", "-w", work);

        assertThat(toFile.exit()).isZero();
        assertThat(toFile.err()).contains("已导出 2 个数字");
        assertThat(toOut.out())
                .isEqualTo(Files.readString(csv))
                .contains("青山镇财政所")
                .doesNotContain("石桥");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(Ran.gouji("rules").out()).contains("SAME-FACT  同一数字前后一致");
        assertThat(Ran.gouji("rules", "same-fact").out()).contains("两处数字必须相等。");
        assertThat(Ran.gouji("rules", "NO-SUCH").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    audt                          | 无法识别的参数：audt
                    audit                         | 缺少参数
                    audit nowhere                 | 找不到文件或文件夹
                    extract . --format json       | 只用于一个文件
                    extract x --encoding no-such  | 参数有误
                    search x -w nowhere           | 没有工作区
                    search x --year abc -w nowhere | 没有工作区
                    export --format xlsx          | -o
                    """)
    void wrongCommandLineGivesExitCodeTwoAndOneReason(String line, String reason) {
        Ran ran = Ran.gouji((Object[]) line.split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(reason).doesNotContain(" at org.gouji.");
    }

    @Test
    void mistypedPathLeavesNoWorkspaceBehind() {
        Ran ran = Ran.gouji("audit", folder.resolve("nowhere"), "-w", work, "-o", book);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(work).doesNotExist();
    }

    @Test
    void workspaceOfOtherFilesIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(work, "a file in the way");
        assertThat(audit().exit()).isEqualTo(2);

        Ran ran = Ran.gouji("audit", notes, "-w", notes, "-o", book);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(notes.resolve("gouji.db")).doesNotExist();
    }

    @Test
    void outputNeverOverwritesAReport() throws IOException {
        Path report = folder.resolve("report.txt");
        Files.writeString(report, "a report");

        assertThat(Ran.gouji("audit", notes, "-w", work, "-o", report).exit()).isEqualTo(2);
        assertThat(audit().exit()).isZero();
        assertThat(Ran.gouji("export", "--format", "csv", "-w", work, "-o", report)
                        .exit())
                .isEqualTo(2);
        assertThat(report).hasContent("a report");
    }

    @Test
    void helpIsInBothLanguagesForEveryCommand() {
        for (String command :
                List.of("audit", "extract", "show", "search", "export", "status", "retry", "selftest", "rules")) {
            Ran chinese = Ran.gouji(command, "--help");
            Ran english = Ran.gouji(command, "--help", "--lang", "en");
            assertThat(chinese.exit()).isZero();
            assertThat(chinese.out()).contains("用法：", "选项：", "退出码：", "130");
            assertThat(english.out()).contains("Usage:", "Exit codes:").doesNotContain("选项");
            assertThat(english.out().lines().filter(line -> line.strip().startsWith("-")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(" +(-\\w, )?--\\S+ +\\S.*"), "an option and what it does");
        }
    }

    @Test
    void helpLoadsNothingHeavy() {
        Engine none = new Engine() {
            @Override
            public Reader reader(ReadingOptions how, List<Path> packs, int jobs) {
                throw new AssertionError("help needs no reader");
            }

            @Override
            public List<RuleInfo> rules(List<Path> packs) {
                throw new AssertionError("help needs no rules");
            }
        };

        assertThat(Ran.on(none, "audit", "--help").exit()).isZero();
        assertThat(Ran.on(none, "--version").out()).startsWith("gouji ");
        assertThat(Ran.on(none).out()).contains("用法：");
    }
}
