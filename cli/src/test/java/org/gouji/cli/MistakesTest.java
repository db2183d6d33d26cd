package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes of a person who types Chinese all day: each is told so that it can be mended. */
class MistakesTest {
    @TempDir
    private Path folder;

    private Path report;
    private Path work;

    @BeforeEach
    void audited() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("2023年 报告（报送）"));
        report = Files.writeString(reports.resolve("财政所 自评(终稿).txt"), "青山镇财政所\n12=13\n");
        work = folder.resolve("work");
        assertThat(run("audit", reports, "-o", folder.resolve("a.xlsx")).exit()).isZero();
    }

    private Ran run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-w", work));
        return Ran.gouji(all.toArray());
    }

    private void refused(String told, Object... words) {
        Ran ran = run(words);
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(told);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"——jobs, --jobs", "—-jobs, --jobs", "—jobs, --jobs", "－－jobs=2, --jobs", "－o, -o", "—o, -o"})
    void dashOfAnotherWidthIsNoFile(String typed, String meant) {
        refused(typed + " 开头的横线不是半角减号：请写 " + meant, "audit", report, typed, "2");
    }

    @Test
    void dashInWordsToSearchIsNoOption() {
        assertThat(run("search", "—青山").exit()).isZero();
        assertThat(run("search", "——某词").err()).doesNotContain("半角减号");
    }

    @Test
    void fileWhoseMarksWereTypedOtherwiseIsProposed() {
        String right = "；是否应为 \"" + report.toString().replace('\\', '/') + '"';
        String typed = report.toString();
        for (String wrong : List.of(
                typed.replace("（报送）", "(报送)"),
                typed.replace("(终稿)", "（终稿）"),
                typed.replace(" ", ""),
                '“' + typed + '”',
                typed + " ")) {
            refused("找不到文件或文件夹：" + wrong + right, "show", wrong);
        }
        Ran none = run("show", folder.resolve("别的.txt"));
        assertThat(none.err()).contains("找不到文件或文件夹").doesNotContain("是否应为");
    }

    @Test
    void folderInsteadOfAFileIsSaidToBeOne() {
        refused("gouji show 只看一个文件，" + folder + " 是文件夹", "show", folder);
        refused("无法写到 " + folder + "：这是文件夹", "audit", report, "-o", folder);
    }

    @Test
    void pagesAreNotWrittenAsOtherFiles() {
        refused("网页只能写成 .html：", "report", report, "-o", folder.resolve("结果.pdf"));
        assertThat(folder.resolve("结果.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"2021-2023", "2021～2023", "2021年至2023年", "２０２２", "2022年度", "2021..2023"})
    void yearsAreUnderstoodAsTheyAreWritten(String years) {
        assertThat(run("compare", "--item", "办公费", "--years", years).exit()).isZero();
        assertThat(run("export", "--year", years).exit()).isZero();
    }

    @Test
    void formsOfATableAreNamed() {
        refused("输出文件名应以 .csv 或 .json 结尾", "compare", "--item", "办公费", "-o", folder.resolve("x.xlsx"));
        refused("--format pdf；应为 xlsx|csv|jsonl|parquet", "export", "--format", "pdf");
    }

    @Test
    void shortIdIsToldFromAnUnknownOne() {
        refused("编号至少写开头 4 位：12", "review", "set", "12", "误报");
    }

    @Test
    void retryRepeatsAuditsOnly() {
        run("report", report, "-o", folder.resolve("a.html"));
        refused("retry 只能重复 audit，上次的命令是 gouji report", "retry");
    }

    @Test
    void fileThatIsNoWorkspaceIsSaidToBeNone() {
        Ran ran = Ran.gouji("search", "x", "-w", report);
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(report + " 不是工作区").doesNotContain("请先运行");
    }

    @Test
    void ruleMayBeNamedInChinese() {
        assertThat(run("rules", "同一数字前后一致").exit()).isEqualTo(Exit.USAGE);
        assertThat(Ran.gouji("rules", "同一数字前后一致").out()).contains("SAME-FACT");
    }

    @Test
    void helpIsNotTakenForSelftest() {
        Ran ran = Ran.gouji("help");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("用法见：gouji --help").doesNotContain("selftest");
    }

    @Test
    void folderWithoutFilesIsSaidToBeOne() throws IOException {
        Ran ran = Ran.gouji("extract", Files.createDirectories(folder.resolve("空")));
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("没有找到文件");
    }

    @Test
    void answerInSqlIsWrittenToAFile() throws IOException {
        Path csv = folder.resolve("新").resolve("x.csv");
        Ran ran = run("sql", "select unit, severity from findings", "-o", csv);
        assertThat(ran.err()).contains("已写出 " + csv, "共 1 行");
        assertThat(csv).content().contains("青山镇财政所,ERROR");
        assertThat(ran.out()).isEmpty();
        refused("当作报告读过", "sql", "select 1", "-o", named("b.csv"));
        refused(".csv 或 .json", "sql", "select 1", "-o", folder.resolve("x.xlsx"));
    }

    private Path named(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "石桥乡卫生院\n3=3\n");
        run("audit", file, "-o", folder.resolve("a.xlsx"));
        return file;
    }
}
