package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
