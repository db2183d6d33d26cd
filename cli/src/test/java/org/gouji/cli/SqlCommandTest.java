package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji sql}: questions are answered, and nothing else is done. */
class SqlCommandTest {
    private static final String REPORT = """
            柳湾县水务站2022年度部门整体支出绩效自评报告
            一、部门基本情况
            2022年本年支出合计446.36万元，其中：基本支出318.46万元，占71.35%；项目支出127.90万元，占26.85%。
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void oneReportIsRead() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("自评"));
        Files.writeString(reports.resolve("=水务站.txt"), REPORT);
        Ran ran = Ran.on(
                Engine.standard(),
                "audit",
                reports,
                "-w",
                folder.resolve("work"),
                "-o",
                folder.resolve("audit.xlsx"),
                "--isolation",
                "none");
        assertThat(ran.exit()).isZero();
    }

    private static Ran sql(String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "sql";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "-w";
        all[words.length + 2] = folder.resolve("work");
        return Ran.gouji(all);
    }

    @Test
    void figuresComeWithTheirValueAndWhatBecameOfThem() {
        Ran ran = sql(
                "select text, value, exact_value, measure, state from figures where text like '%万元' order by value");

        assertThat(ran.err()).isEqualTo("共 3 行\n");
        assertThat(ran.out().lines().toList().get(0)).matches("text +value +exact_value +measure +state");
        assertThat(ran.out()).containsPattern("446\\.36万元 +4463600 +4463600(\\.0*)? +决算 +VERIFIED");
    }

    @Test
    void everyViewAnswers() {
        assertThat(sql("select status, reports, findings from files", "--format", "csv")
                        .out())
                .isEqualTo("\uFEFFstatus,reports,findings\r\nOK,1,1\r\n");
        assertThat(sql("select unit, year, figures, findings from reports", "--format", "csv")
                        .out())
                .isEqualTo("\uFEFFunit,year,figures,findings\r\n柳湾县水务站,2022,5,1\r\n");
        assertThat(sql(
                                "select count(*) > 1 as many, max(verdict = 'BROKEN') as broken from relations",
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("\uFEFFmany,broken\r\n1,1\r\n");
        assertThat(sql("select finding, severity, text, suggestion from findings", "--format", "csv")
                        .out())
                .isEqualTo("\uFEFFfinding,severity,text,suggestion\r\nf1,ERROR,26.85%,28.65%\r\n");
    }

    @Test
    void csvKeepsNumbersAndDisarmsFormulas() {
        assertThat(sql("select '=1+1' as a, -2.5 as b, null as c, '-3' as d, 12345678.25 as e", "--format", "csv")
                        .out())
                .isEqualTo("\uFEFFa,b,c,d,e\r\n'=1+1,-2.5,,-3,12345678.25\r\n");
    }

    @Test
    void oneRowIsNoRows() {
        assertThat(sql("select 1", "--lang", "en").err()).isEqualTo("1 row\n");
        assertThat(sql("select 1 where 0", "--lang", "en").err()).isEqualTo("0 rows\n");
    }

    @Test
    void jsonIsOneArray() {
        assertThat(sql("select 1 as a, '柳' as a, null as c union all select 2, '\"', 0.5", "--format", "json")
                        .out())
                .isEqualTo("[\n{\"a\":1,\"a_2\":\"柳\",\"c\":null},\n{\"a\":2,\"a_2\":\"\\\"\",\"c\":0.5}\n]\n");
        assertThat(sql("select 1 where 0", "--format", "json").out()).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from files",
                "update main.files set shown = ''",
                "insert into findings values (1)",
                "drop table facts",
                "create table x (a)",
                "create temp table x (a)",
                "attach 'x.db' as x",
                "detach main",
                "vacuum into 'y.db'",
                "pragma query_only = 0",
                "begin",
                "reindex",
                "select 1; delete from main.files",
                "select 1; pragma query_only = 0",
                "/* select */ delete from main.files",
                "-- select\ndelete from main.files",
                "with x as (select 1) delete from main.files",
                "with x as (select 1) insert into main.removed select 'a', 1",
                "explain attach 'x.db' as x; attach 'x.db' as x",
                "",
                "select from"
            })
    void nothingElseIsDone(String sql) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("work/gouji.db"));
        Ran ran = sql(sql);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isNotEmpty().doesNotContain("\tat ");
        assertThat(Files.readAllBytes(folder.resolve("work/gouji.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "selct * from figures | 查询应以 select、with 或 values 开头，不能改动数据；这里的开头是“selct”",
                "select * form figures | 第 10 个字符处，“form”附近不合 SQL 的写法（near \"form\": syntax error）",
                "select foo from figures | 第 8 个字符处，没有“foo”这一列（no such column: foo）；各表的列见 docs/sql.md",
                "select * from units | 第 15 个字符处，没有“units”这张表（no such table: units）；可查 files、reports、figures、relations、findings",
                "select 'a from figures | 引号没有配对",
                "select * from figures where | 语句没有写完（incomplete input）",
                "select unit，year from figures | “，”是全角的，SQL 里的标点和空格须用半角",
                "# # | 查询是空的，例如：select unit, count(*)"
            })
    void mistakeIsToldWithWhereItIsAndWhatToDo(String sql, String told) {
        Ran ran = sql(sql);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(told).doesNotContain("SQLITE_ERROR", "missing database");
    }

    @Test
    void mistakeInALaterLineIsToldByItsLineInEnglishToo() {
        assertThat(sql("select *\nfrom figures\nwher x", "--lang", "en").err())
                .contains("the question has a mistake: in line 3 at character 6: near \"x\": syntax error");
        assertThat(sql("select '，' as a where unit = 1", "--lang", "en").err()).doesNotContain("full-width");
    }

    @Test
    void semicolonAtTheEndAndInsideWordsIsNoSecondStatement() {
        assertThat(sql("select 'a;b' as x, \"text\" from figures limit 1; \n").exit())
                .isZero();
    }

    @Test
    void endlessQuestionIsStoppedAndSaidToBe() {
        Ran ran = sql(
                "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
                "--seconds",
                "1");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("查询超过 1 秒，已停止，结果不完整");
    }
}
