package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji report}, with the stages that ship. */
class ReportCommandTest {
    private static final String REPORT = """
            柳湾县水务站2022年度部门整体支出绩效自评报告
            一、部门基本情况
            2022年本年支出合计446.36万元，其中：基本支出318.46万元，占71.35%；项目支出127.90万元，占26.85%。
            """;

    @TempDir
    Path folder;

    private Path reports;

    @BeforeEach
    void oneReport() throws IOException {
        reports = Files.createDirectory(folder.resolve("自评 <报告>"));
        Files.writeString(reports.resolve("水务站 & 1.txt"), REPORT);
    }

    private Ran report(Object output) {
        return Ran.on(
                Engine.standard(),
                "report",
                reports,
                "-o",
                output,
                "-w",
                folder.resolve("work"),
                "--isolation",
                "none");
    }

    @Test
    void onePageHoldsTheReportItsFindingAndTheLetter() throws IOException {
        Path page = folder.resolve("out.html");
        Ran ran = report(page);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("（1 份报告，1 页，1 份整改通知）");
        assertThat(Files.readString(page))
                .contains(">26.85%</a>", "class=\"f no\"", "柳湾县水务站：</p>", "echarts")
                .contains("自评 &lt;报告&gt;/水务站 &amp; 1.txt")
                .doesNotContain("<报告>");
        assertThat(Files.readString(page).length()).isLessThan(800_000);
    }

    @Test
    void folderGetsAnIndexAndIsNotReadAsReports() throws IOException {
        assertThat(report(reports.resolve("网页")).exit()).isZero();

        assertThat(reports.resolve("网页/index.html")).exists();
        assertThat(reports.resolve("网页/reports/r0001.html")).exists();
        assertThat(reports.resolve("网页/letters/l0001.html")).exists();
        Ran again = report(folder.resolve("again.html"));
        assertThat(again.out()).contains("1 份报告");
        assertThat(Files.readString(folder.resolve("again.html"))).contains("另有 3 个文件按名称不是报告");
    }

    @Test
    void folderOfSomethingElseIsNotFilled() {
        Ran ran = report(reports);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("不能写到");
        assertThat(folder.resolve("work")).doesNotExist();
    }
}
