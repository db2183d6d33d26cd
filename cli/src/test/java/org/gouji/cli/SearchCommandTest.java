package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that auditors ask, typed at the terminal over samples and two invented reports. */
class SearchCommandTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("gouji.root", "..")).resolve("corpus-samples");

    @TempDir
    static Path folder;

    private static Path work;

    @BeforeAll
    static void reports() throws IOException {
        work = folder.resolve("work");
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.txt"), """
                白鹭县政务服务中心2022年部门整体支出绩效自评报告
                一、单位概况
                白鹭县政务服务中心为县政府直属事业单位。中心聘用劳务派遣人员12名，负责窗口引导和热线接听。
                二、部门预算执行情况
                2022年预算执行率为72.50%，未达到序时进度。
                三、项目支出情况
                12345政务服务便民热线运行费支出42.50万元，12345热线系统维护费支出18.00万元。
                四、“三公”经费情况
                2022年公务接待费支出1.20万元，比上年增加0.20万元，增长20.00%。
                """);
        Files.writeString(notes.resolve("b.txt"), """
                芦苇县财政局2022年部门整体支出绩效自评报告
                一、单位概况
                芦苇县财政局下设八个股室，没有劳务派遣人员。
                二、部门预算执行情况
                2022年预算执行率为96.00%。
                三、项目支出情况
                12345热线座席租用费支出5.00万元。
                四、“三公”经费情况
                2022年公务接待费支出0.80万元，比上年减少0.20万元，下降20.00%。
                """);
        Ran ran = Ran.on(
                Engine.standard(),
                "audit",
                notes,
                SAMPLES.resolve("01-sichuan-zhengti.docx"),
                SAMPLES.resolve("02-sichuan-juesuan-2022.docx"),
                "--isolation",
                "none",
                "-w",
                work,
                "-o",
                folder.resolve("audit.xlsx"));
        assertThat(ran.exit()).isZero();
    }

    private static Ran search(String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "search";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "-w";
        all[words.length + 2] = work;
        return Ran.on(Engine.standard(), all);
    }

    @Test
    void unitsThatSpentMoreThanLastYearOnAnItem() {
        Ran ran = search("项目:公务接待 同比:>0");

        assertThat(ran.out())
                .contains("白鹭县政务服务中心 2022", "增长20.00%", "云岫县科学技术协会 2022", "显示 4 / 共 4")
                .doesNotContain("芦苇县");
        assertThat(search("项目:公务接待", "--change", "<0").out()).contains("芦苇县财政局").doesNotContain("白鹭县");
    }

    @Test
    void whereAUnitSpeaksOfSomething() {
        assertThat(search("政务服务中心 劳务派遣").out())
                .contains("白鹭县政务服务中心 2022", "聘用劳务派遣人员12名")
                .doesNotContain("芦苇县");
        assertThat(search("部门:政务服务中心 “劳务派遣”", "--as", "paragraphs").out()).contains("显示 1 / 共 1");
    }

    @Test
    void ratesBelowALimit() {
        assertThat(search("预算执行率 比例:<80%").out()).contains("白鹭县政务服务中心", "72.50%", "显示 1 / 共 1");
        assertThat(search("预算执行率", "--ratio", "..80%", "--lang", "en").out()).contains("72.50%", "showing 1 of 1");
    }

    @Test
    void lineItemsAboveAnAmountWithTheirValueInYuan() {
        assertThat(search("12345 金额:>30万").out())
                .contains("42.50万元（425,000元）", "显示 1 / 共 1")
                .doesNotContain("18.00万元（");
        assertThat(search("12345", "--amount", "1万..20万", "--sort", "amount:asc")
                        .out())
                .containsSubsequence("5.00万元（50,000元）", "18.00万元（180,000元）");
    }

    @Test
    void findingsOfACounty() {
        Ran ran = search("地区:云岫县", "--as", "findings", "--sort", "deviation");

        assertThat(ran.out()).contains("差错 SHARE 不符", "26.85%", "显示 4 / 共 4", "规则：", "部门：云岫县文化馆 2");
        assertThat(search("规则:SHARE 地区:云岫", "--lang", "en").out()).contains("error SHARE broken", "showing 1 of 1");
        assertThat(search("--verdict", "不符", "--rule", "share").out()).contains("显示 1 / 共 1");
    }

    @Test
    void nothingIsCutSilently() throws IOException {
        Ran page = search("金额:>0", "-n", "3");
        Path all = folder.resolve("all.csv");
        Ran written = search("金额:>0", "--all", "-o", all.toString());

        assertThat(page.out()).containsPattern("显示 3 / 共 \\d{2,}");
        assertThat(page.err()).contains("--page 2", "--all -o");
        String total = page.out().replaceAll("(?s).*共 ([\\d,]+).*", "$1").replace(",", "");
        assertThat(written.err()).contains("已写出 " + total + " / 共 " + total);
        assertThat(Files.readString(all)).startsWith("\ufeff类别,单位").contains("425000,元");
        assertThat(Files.readAllLines(all)).hasSizeGreaterThanOrEqualTo(Integer.parseInt(total) + 1);
        assertThat(search("金额:>0", "-n", "3", "--page", "2").out())
                .isEqualTo(search("金额:>0", "-n", "3", "--offset", "3").out())
                .isNotEqualTo(page.out());
    }

    @Test
    void jsonIsTheSameInBothLanguagesButForMessages() throws IOException {
        String zh = search("12345 金额:>30万", "--format", "json").out();
        JsonNode json = new ObjectMapper().readTree(zh);

        assertThat(search("12345 金额:>30万", "--format", "json", "--lang", "en").out())
                .isEqualTo(zh);
        assertThat(json.get("total").asInt()).isEqualTo(1);
        assertThat(json.get("facets")
                        .get("department")
                        .get("most")
                        .get(0)
                        .get("hits")
                        .asInt())
                .isEqualTo(1);
        JsonNode hit = json.get("hits").get(0);
        assertThat(hit.get("type").asText()).isEqualTo("figures");
        assertThat(hit.get("value").decimalValue()).isEqualByComparingTo("425000");
        assertThat(hit.get("printed").asText()).isEqualTo("42.50万元");
        assertThat(new ObjectMapper()
                        .readTree(search("绝无此词", "--format", "json").out())
                        .get("hits"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公务 (接待       | 括号没有配对          | `  公务 (接待\n       ^\n`
            😀政务 年度:21 x | 年度的值无法识别      | `  😀政务 年度:21 x\n              ^^\n`
            部们:政务        | 是否要写 部门:        | `  部们:政务\n  ^^^^\n`
            """)
    void mistakeIsShownUnderTheQuery(String query, String reason, String shown) {
        Ran ran = search(query);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(reason, shown.replace("\\n", "\n"));
        assertThat(search("\u001b[2J(").err()).doesNotContain("\u001b");
        assertThat(search("公".repeat(400) + " (").err()).contains("…").doesNotContain("公".repeat(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as nothing             | --as 无法识别
            --sort colour            | --sort 无法识别
            --sort amount:up         | asc
            --sort amount --as reports | 按金额排序只用于数字或发现
            --page 0                 | --page 从 1 开始
            --page 2 --offset 5      | --page 从 1 开始
            --facets -1              | --facets 不能为负数
            -n -1                    | 不能为负数
            --amount 5万..1万        | --amount 5万..1万：起点大于终点
            --ratio viel             | --ratio viel：比例的值无法识别
            -o x.docx                | .csv 或 .json
            --format table -o x.csv  | csv 或 json
            """)
    void optionThatMeansNothingIsToldWhy(String options, String reason) {
        Ran ran = search(("公务 " + options).split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(reason);
    }

    @Test
    void searchThatFindsNothingSaysWhatToTry() {
        assertThat(search("部门:政府服务中心").err()).contains("部门:白鹭县政务服务中心（代替 部门:政府服务中心）：1 条");
        assertThat(search("12345 金额:>300万").err()).contains("去掉 金额:>3000000元：");
        assertThat(search("绝无此词").err()).contains("没有找到");
    }

    @Test
    void whatOnlyComesNearDoesNotPassForWhatWasAsked() {
        assertThat(search("窗口引导人员热线接听多少").out()).contains("没有一条含有检索词原文");
        assertThat(search("“窗口引导人员热线接听”").out()).contains("显示 0 / 共 0").doesNotContain("内容相近");
    }

    @Test
    void wordsAndFiguresAreBoldOnATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console terminal = new Console(stream, stream, new Console.Tells(Language.ZH, false, true, true));

        Gouji.run(new String[] {"search", "12345 金额:>30万", "-w", work.toString()}, terminal, Engine.standard());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\u001b[1m12345\u001b[0m", "\u001b[1m42.50万元\u001b[0m");
    }

    @Test
    void searchForNothingListsAllAndSaysSo() {
        Ran ran = Ran.on(Engine.standard(), "search", "", "-w", work);
        assertThat(ran.err()).contains("没有检索词和条件：列出全部；写法见 gouji search --help");
        assertThat(Ran.on(Engine.standard(), "search", "", "--unit", "x", "-w", work)
                        .exit())
                .isEqualTo(2);
        assertThat(Ran.on(Engine.standard(), "search", "--department", "白鹭县", "-w", work)
                        .err())
                .doesNotContain("没有检索词");
        assertThat(Ran.on(Engine.standard(), "search", "", "--format", "json", "-w", work)
                        .err())
                .doesNotContain("没有检索词");
    }
}
