package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, with files read in processes of their own. */
class IsolationTest {
    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void someReports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        for (int year = 2021; year < 2024; year++) {
            Files.writeString(
                    reports.resolve("清河县园林绿化服务中心" + year + ".txt"),
                    "清河县园林绿化服务中心" + year + "年度部门决算公开说明\n"
                            + year + "年度收、支总计512.36万元。其中：基本支出400.00万元，占78.07%；项目支出112.36万元，占21.93%。\n"
                            + "İstanbul ı I i：" + year + "年6月30日，决算1,234.50元。\n");
        }
        Files.writeString(reports.resolve("cut.docx"), "PK\u0003\u0004 and no more");
    }

    private List<String> words(String command, Object... more) {
        return Stream.concat(
                        Stream.of(command, reports.toString()), Stream.of(more).map(Object::toString))
                .toList();
    }

    private static Ran here(List<String> words) {
        return Ran.on(Engine.standard(), words.toArray());
    }

    /** The program in a Java machine of its own, with other ideas of place and time. */
    private static String elsewhere(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=GBK",
                Gouji.class.getName()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(Exit.SOME_FAILED);
            return text;
        }
    }

    private static void namesCanBeChinese() {
        String names = System.getProperty("sun.jnu.encoding", "");
        assumeThat(names).as("file names in Chinese").startsWithIgnoringCase("UTF");
    }

    @Test
    void sameJsonWhateverTheJobsTheIsolationThePlaceAndTheTime() throws Exception {
        namesCanBeChinese();
        Ran plain = here(words("extract", "--isolation", "none", "--jobs", "1"));

        assertThat(plain.out().lines()).hasSize(4);
        assertThat(elsewhere(words("extract", "--jobs", "3"))).isEqualTo(plain.out());
    }

    @Test
    void sameWorkbookWhateverTheIsolation() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        Ran plain = here(words("audit", "--isolation", "none", "-w", folder.resolve("w1"), "-o", one));
        Ran isolated = here(words("audit", "--jobs", "2", "-w", folder.resolve("w2"), "-o", other));

        assertThat(isolated.exit()).isEqualTo(plain.exit()).isEqualTo(Exit.SOME_FAILED);
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void passwordsAreReadFromAFileAndWrittenNowhere() throws IOException {
        String password = "Kx7-槐树湾-2031";
        Path passwords = Files.writeString(folder.resolve("passwords.txt"), "\uFEFFother\n" + password + "\n");
        Path work = folder.resolve("work");
        Ran ran = here(words("audit", "--password-file", passwords, "-v", "-w", work, "-o", folder.resolve("a.xlsx")));

        assertThat(ran.exit()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ran.out() + ran.err()).doesNotContain("槐树湾");
        try (Stream<Path> written = Files.walk(work)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(
                                new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void fileOfPasswordsThatCannotBeReadStopsTheRunBeforeItStarts() throws IOException {
        Path gbk =
                Files.write(folder.resolve("gbk.txt"), new byte[] {(byte) 0xC3, (byte) 0xDC, (byte) 0xC2, (byte) 0xEB});
        Ran missing = here(words("audit", "--password-file", folder.resolve("none.txt"), "-w", folder.resolve("w")));
        Ran wrong = here(words("audit", "--password-file", gbk, "-w", folder.resolve("w")));

        assertThat(List.of(missing.exit(), wrong.exit())).containsOnly(Exit.USAGE);
        assertThat(missing.err()).contains("密码文件无法读取", "none.txt");
        assertThat(wrong.err()).contains("UTF-8");
        assertThat(folder.resolve("w")).doesNotExist();
    }
}
