package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code annotate} and {@code letters} as a person types them. */
class WordCommandsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples");
    private static final Path FAULTY = SAMPLES.resolve("10-xiangmu-liangchu.txt");
    private static final Path CLEAN = SAMPLES.resolve("05-gansu-zhengti-clean.docx");

    @TempDir
    Path folder;

    private static Ran gouji(Object... arguments) {
        return Ran.on(Engine.standard(), arguments);
    }

    @Test
    void annotateSaysOfEachFileWhatBecameOfIt() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.docx"));
        Ran ran = gouji("annotate", FAULTY, CLEAN, empty, "-o", folder.resolve("批注"), "--isolation", "none");

        assertThat(ran.exit()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.out())
                .contains("10-xiangmu-liangchu.txt: 批注 ", "（转录稿）", "05-gansu-zhengti-clean.docx: 无发现，未复制")
                .contains("空.docx: 文件损坏 空文件（0 字节）");
        assertThat(ran.err()).contains("已写出 0 份批注文件、1 份转录稿；1 个文件无发现，未复制");
        assertThat(folder.resolve("批注").resolve("10-xiangmu-liangchu.txt.转录稿.docx"))
                .exists();
    }

    @Test
    void annotateSpeaksEnglish() {
        Path target = folder.resolve("seen.docx");
        Ran ran = gouji("annotate", FAULTY, "-o", target, "--isolation", "none", "--lang", "en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(" comments (transcript) " + target);
        assertThat(ran.err()).contains("0 commented copies and 1 transcript written; nothing was found in 0 files");
        assertThat(target).exists();
    }

    @Test
    void annotateNeedsAPlaceOutsideOfWhatItReads() {
        assertThat(gouji("annotate", SAMPLES).exit()).isEqualTo(Exit.USAGE);
        Ran ran = gouji("annotate", SAMPLES, "-o", SAMPLES.resolve("批注"));
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("会混进或覆盖原文件");
        assertThat(SAMPLES.resolve("批注")).doesNotExist();
    }

    @Test
    void fileThatIsThereTwiceIsToldOnce() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("报送"));
        Files.copy(FAULTY, reports.resolve("甲.txt"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(reports.resolve("补报.zip")))) {
            zip.putNextEntry(new ZipEntry("甲副本.txt"));
            zip.write(Files.readAllBytes(FAULTY));
        }
        Ran once = gouji("letters", reports.resolve("甲.txt"), "-o", folder.resolve("一"), "--isolation", "none");
        Ran both = gouji("letters", reports, "-o", folder.resolve("二"), "--isolation", "none");

        assertThat(once.out()).contains(" 处 ");
        assertThat(both.out().replace("二", "一")).isEqualTo(once.out());
        Ran copies = gouji("annotate", reports, "-o", folder.resolve("批注"), "--isolation", "none");
        assertThat(copies.err()).contains("1 份转录稿");
        assertThat(copies.out()).contains("甲副本.txt: 重复文件 与 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "annotate"})
    void whatIsLeftAmongReportsIsNotReadAsOne(String command) throws IOException {
        Path out = folder.resolve("写出");
        assertThat(gouji(command, FAULTY, "-o", out, "--isolation", "none").exit())
                .isZero();
        Path work = folder.resolve("工作区");
        gouji("audit", out, "-o", folder.resolve("核对.xlsx"), "-w", work, "--isolation", "none");
        Ran files = gouji("sql", "select status from files", "-w", work, "--format", "csv");
        assertThat(files.out().lines().skip(1)).isNotEmpty().containsOnly("UNSUPPORTED");
    }

    @Test
    void lettersAreWrittenFromFilesAndFromAWorkspaceAlike() throws IOException {
        Path work = folder.resolve("work");
        gouji("audit", FAULTY, "-w", work, "-o", folder.resolve("audit.xlsx"), "--isolation", "none");
        Ran ofFiles = gouji("letters", FAULTY, "-o", folder.resolve("甲"), "--isolation", "none");
        Ran ofWorkspace = gouji("letters", work, "-o", folder.resolve("乙"));

        assertThat(ofFiles.exit()).isZero();
        assertThat(ofFiles.err()).contains("份整改通知");
        assertThat(ofWorkspace.out().replace("乙", "甲")).isEqualTo(ofFiles.out());
        try (Stream<Path> letters = Files.list(folder.resolve("甲"))) {
            assertThat(letters)
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat(folder.resolve("乙").resolve(letter.getFileName()))
                            .hasSameBinaryContentAs(letter));
        }
    }

    @Test
    void whatReviewersDismissedIsLeftOutAndCounted() {
        Path work = folder.resolve("work");
        gouji("audit", FAULTY, "-w", work, "-o", folder.resolve("audit.xlsx"), "--isolation", "none");
        List<String> ids = gouji("review", "-w", work)
                .out()
                .lines()
                .filter(line -> line.matches("[0-9a-f]{12} .*"))
                .map(line -> line.substring(0, 12))
                .distinct()
                .toList();
        assertThat(ids).hasSizeGreaterThan(1);
        gouji("review", "set", ids.get(0), "误报", "-w", work);
        Ran some = annotated(work, "一");
        assertThat(some.out()).contains("（另有 1 处经复核为误报，未加）");
        assertThat(some.err()).contains("复核为误报的 1 处没有写入");
        assertThat(letters(work, "二").err()).contains("复核为误报的 1 处没有写入");
        assertThat(gouji("letters", work, "-o", folder.resolve("三")).err()).contains("复核为误报的 1 处没有写入");

        ids.forEach(id -> gouji("review", "set", id, "误报", "-w", work));
        Ran none = annotated(work, "四");
        assertThat(none.out()).contains("发现 " + ids.size() + " 处，经复核都是误报，未复制");
        assertThat(letters(work, "五").err()).contains("已写出 0 份整改通知", "复核为误报的 " + ids.size() + " 处没有写入");
        assertThat(gouji(
                                "letters",
                                FAULTY,
                                "-o",
                                folder.resolve("六"),
                                "-w",
                                work,
                                "--isolation",
                                "none",
                                "--lang",
                                "en")
                        .err())
                .contains(ids.size() + " findings left out: false alarms by review");
    }

    private Ran annotated(Path work, String target) {
        return gouji("annotate", FAULTY, "-o", folder.resolve(target), "-w", work, "--isolation", "none");
    }

    private Ran letters(Path work, String target) {
        return gouji("letters", FAULTY, "-o", folder.resolve(target), "-w", work, "--isolation", "none");
    }

    @Test
    void workspaceThatIsNotThereIsToldBeforeFalseAlarmsAreSentOut() {
        Ran ran = annotated(folder.resolve("typo"), "一");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("没有工作区 " + folder.resolve("typo"));
        assertThat(letters(folder.resolve("typo"), "一").exit()).isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("一")).doesNotExist();
    }
}
