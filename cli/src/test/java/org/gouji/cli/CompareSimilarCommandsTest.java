package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareSimilarCommandsTest {
    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void twoYears() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        work = folder.resolve("work");
        for (int year = 2021; year <= 2022; year++) {
            Files.writeString(reports.resolve("a" + year + ".txt"), """
                    清河县园林绿化服务中心%d年度部门决算公开说明
                    一、三公经费
                    %d年公务接待费支出决算1.%d万元。
                    二、履职情况
                    全年完成城区主次干道行道树补植%d株，更换枯死灌木3.80万平方米，新建口袋公园4处，修剪草坪126.50万平方米，防治病虫害面积达到58.30万平方米，群众投诉明显减少。
                    """.formatted(year, year, year - 2020, year));
        }
        Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", folder.resolve("a.xlsx"), "--isolation", "none");
    }

    private Ran run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-w";
        all[words.length + 1] = work;
        return Ran.on(Engine.standard(), all);
    }

    @Test
    void comparisonIsAMatrixWithChanges() {
        Ran ran = run("compare", "--item", "公务接待费", "--by", "department", "--years", "2021..2023");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("计量：决算  单位：万元");
        assertThat(ran.out().lines().filter(line -> line.startsWith("清河县园林绿化服务中心")))
                .singleElement()
                .satisfies(line -> assertThat(line.replaceAll(" +", " ")).endsWith("1.10 1.20 +0.10 +9.09%"));
    }

    @Test
    void lastQuarterIsComparedUnderTheNameAskedForAndNotTheWholeYear() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("项目"));
        Files.writeString(reports.resolve("p.txt"), """
                清河县农技站2022年度耕地地力保护项目支出绩效自评报告
                一、项目资金执行情况
                按季度看，第一季度支出31.20万元，第二季度支出64.60万元，第三季度支出52.05万元，第四季度支出45.30万元，全年共支出193.15万元。
                """);
        Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", folder.resolve("p.xlsx"), "--isolation", "none");

        Ran ran = run("compare", "--item", "第四季度支出");

        assertThat(ran.out()).contains("第四季度支出  计量：决算", "45.30").doesNotContain("project.total", "193.15");
    }

    @Test
    void sourcesAreListedWhereAskedFor() {
        assertThat(run("compare", "--item", "公务接待费", "--sources", "--lang", "en")
                        .out())
                .contains("measure: 决算", "1.1万元  决算", "a2021.txt");
    }

    @Test
    void comparisonIsWrittenAsCsvAndJson() throws IOException {
        Path csv = folder.resolve("c.csv");
        Path json = folder.resolve("c.json");
        assertThat(run("compare", "--item", "公务接待费", "-o", csv).err()).contains("已写出 " + csv);
        run("compare", "--item", "公务接待费", "-o", json);

        assertThat(csv).content().contains("公务接待费,清河县园林绿化服务中心,清河县,决算,未注明,2022,12000,1000,9.09,2021,1,");
        assertThat(json).content().contains("\"year\":2022,\"value\":12000,", "\"change_percent\":9.09,\"since\":2021");
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(run("compare", "--item", "天文馆").err()).contains("没有报告这样印 天文馆");
        assertThat(run("compare", "--item", "公务接待费", "--years", "去年").exit()).isEqualTo(2);
        assertThat(run("compare", "--item", "公务接待费", "--measure", "重量").err()).contains("没有这种计量：重量");
        assertThat(run("compare", "--item", "公务接待费", "-o", folder.resolve("c.docx"))
                        .exit())
                .isEqualTo(2);
        Ran nothing = run("compare");
        assertThat(nothing.exit()).isEqualTo(2);
        assertThat(nothing.err()).contains("缺少选项：--item X，项目名称");
        assertThat(Ran.gouji("compare", "--lang", "en", "--item").err())
                .contains("something is missing behind an option: --item X");
    }

    @Test
    void similarReportsAreShownWithTheirPassages() {
        Ran ran = run("similar", folder.resolve("reports").resolve("a2022.txt"));

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("a2021.txt", "[数字不同，1 份报告有]", "口袋公园", "↔", "显示 1 / 共 1 份雷同，已与 1 份报告比较");
    }

    @Test
    void similarReportsAreWrittenAsCsvAndJson() throws IOException {
        Path csv = folder.resolve("s.csv");
        run("similar", "2022年度部门决算", "-o", csv);

        assertThat(csv).content().contains("数字不同,1,");
        assertThat(run("similar", "2022年度部门决算", "--format", "json").out())
                .startsWith("{\"report\":{\"path\":")
                .contains("\"figures\":\"other\"", "\"more\":0}");
    }

    @Test
    void reportThatIsNotMeantClearlyIsAskedFor() {
        assertThat(run("similar", "园林绿化").err()).contains("有 2 份报告含“园林绿化”");
        assertThat(run("similar", "2022年度部门决算", "--least", "200").exit()).isEqualTo(2);
    }

    @Test
    void twinOfAReportIsAnsweredForByTheOneThatWasRead() throws IOException {
        Path reports = folder.resolve("reports");
        Path twin = Files.copy(reports.resolve("a2022.txt"), reports.resolve("副本.txt"));
        Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", folder.resolve("a.xlsx"), "--isolation", "none");
        for (Object meant : List.of(twin, "副本")) {
            Ran ran = run("similar", meant);
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).contains(twin + " 与 " + reports.resolve("a2022.txt") + " 内容相同，没有重复读取");
            assertThat(ran.out()).contains("a2021.txt", "显示 1 / 共 1 份雷同");
        }
        assertThat(run("similar", reports.resolve("a2022.txt")).err()).isEmpty();
    }
}
