package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossCommandsTest {
    @TempDir
    private Path folder;

    private Path reports;
    private Path work;
    private Path book;

    @BeforeEach
    void twoYears() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        work = folder.resolve("work");
        book = folder.resolve("audit.xlsx");
        Files.writeString(reports.resolve("a2021.txt"), """
                清河县园林绿化服务中心2021年度部门决算公开说明
                2021年度收、支总计512.36万元。年末结转和结余22.21万元。
                """);
        Files.writeString(reports.resolve("a2022.txt"), """
                清河县园林绿化服务中心2022年度部门决算公开说明
                2022年度收、支总计540.00万元。与2021年相比，收、支总计各增加27.64万元，增长5.39%。年初结转和结余22.12万元。
                """);
    }

    private Ran audit(String... more) {
        Object[] all = new Object[8 + more.length];
        System.arraycopy(new Object[] {"audit", reports, "-w", work, "-o", book, "--isolation", "none"}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        return Ran.on(Engine.standard(), all);
    }

    private Ran show(Path report) {
        return Ran.on(Engine.standard(), "show", report, "-w", work, "--isolation", "none");
    }

    @Test
    void summaryCountsComparisonsAndNamesBothFiles() {
        Ran ran = audit();

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("跨报告  2 项：相符 1，不符 1", "1 条：差错 0，提示 1", "OPENING-BALANCE  年初结转与上年年末结转  1")
                .contains("a2021.txt  22.21万元", "a2022.txt  22.12万元");
        assertThat(audit("--fail-on", "warning").exit()).isEqualTo(1);
    }

    @Test
    void whatTheWorkspaceKeepsOfAnotherFolderIsNotToldAgain() throws IOException {
        audit();
        reports = Files.createDirectory(folder.resolve("others"));
        Files.writeString(reports.resolve("b2022.txt"), """
                白塔县林场2022年度部门决算公开说明
                2022年度收、支总计310.00万元。
                """);

        assertThat(audit().out()).contains("1 个：已读 1", "发现    0 条").doesNotContain("跨报告", "OPENING-BALANCE");
    }

    @Test
    void showListsTheComparisonsOfAFile() {
        Path report = reports.resolve("a2022.txt");
        assertThat(show(report).out()).doesNotContain("与其他报告核对");
        audit();

        assertThat(show(report).out()).contains("与其他报告核对", "PRIOR-YEAR", "OPENING-BALANCE  不符");
        assertThat(show(reports.resolve("../reports/a2022.txt")).out()).contains("OPENING-BALANCE  不符");
    }

    @Test
    void comparisonsAreExportedAsATableOfTheirOwn() throws IOException {
        audit();
        Path sheet = folder.resolve("across.xlsx");

        assertThat(Ran.on(Engine.standard(), "export", "--across", "-w", work).out())
                .contains("OPENING-BALANCE,不符,提示,22.12万元,22.21万元");
        assertThat(Ran.on(Engine.standard(), "export", "--across", "--format", "jsonl", "-w", work)
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"there\":[{\"path\":"));
        assertThat(Ran.on(Engine.standard(), "export", "--across", "-o", sheet, "-w", work)
                        .exit())
                .isZero();
        assertThat(sheet).isNotEmptyFile();
    }

    @Test
    void exportedComparisonsAreCounted() {
        audit();
        Path table = folder.resolve("across.csv");

        assertThat(Ran.on(Engine.standard(), "export", "--across", "-o", table, "-w", work)
                        .err())
                .contains("已导出 2 项跨报告核对 " + table);
        assertThat(Ran.on(Engine.standard(), "export", "--across", "-w", work).err())
                .contains("已导出 2 项跨报告核对");
    }

    @Test
    void conditionsThatWouldNotBeKeptAreRefused() {
        audit();

        Ran ran = Ran.on(Engine.standard(), "export", "--across", "--region", "清河县", "-w", work);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("请去掉筛选条件");
    }

    @Test
    void comparisonsAreAskedForInSqlFromEachOfTheirReports() {
        audit();
        String asked = "select side, report, region, unit, year, rule, verdict, severity, text from across"
                + " where rule = 'OPENING-BALANCE' order by side";

        assertThat(Ran.gouji("sql", asked, "--format", "csv", "-w", work).out())
                .contains("HERE,1,清河县,清河县园林绿化服务中心,2022,OPENING-BALANCE,BROKEN,WARNING,22.12万元")
                .contains("THERE,1,清河县,清河县园林绿化服务中心,2021,OPENING-BALANCE,BROKEN,WARNING,22.21万元");
    }

    @Test
    void sameReportsGiveTheSameWorkbookWhateverTheJobs() throws IOException {
        audit("--jobs", "1");
        byte[] first = Files.readAllBytes(book);
        audit("--jobs", "4");

        assertThat(book).hasBinaryContent(first);
    }
}
