package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.export.review.Conclusion;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions about findings, from the command line and from the workbook. */
class ReviewCommandTest {
    private static final Path SAMPLES = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples");
    private static final String SAMPLE = "自评报告.txt";
    /** With one error and no other finding. */
    private static final String TEXT = "云岫县水利局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n\n2023年本年支出合计446.36万元，"
            + "其中：基本支出318.46万元，占本年支出合计的71.35%；项目支出127.90万元，占本年支出合计的26.85%。\n";

    @TempDir
    private Path folder;

    private Path work;
    private Path reports;
    private Path book;

    @BeforeEach
    void audited() throws IOException {
        work = folder.resolve("work");
        reports = Files.createDirectory(folder.resolve("reports"));
        book = folder.resolve("audit.xlsx");
        Files.writeString(reports.resolve(SAMPLE), TEXT);
        assertThat(audit().exit()).isZero();
    }

    private Ran audit() {
        return Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", book, "--isolation", "none");
    }

    private Ran review(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "review";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "-w";
        all[words.length + 2] = work;
        return Ran.on(Engine.standard(), all);
    }

    /** The id of the only finding. */
    private String id() {
        return review().out().substring(0, 12);
    }

    @Test
    void findingsAreListedAndNoneIsReviewedAtFirst() {
        Ran ran = review();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).containsPattern("^[0-9a-f]{12}  未复核 .*").contains(SAMPLE);
        assertThat(ran.err())
                .contains("共 1 个问题，已复核 0 个")
                .contains("登记一个：gouji review set " + id() + " 误报 --note 备注 -w " + work);
    }

    @Test
    void falseAlarmIsOutOfTheSummaryButNotOutOfTheRecord() {
        assertThat(review("set", id(), "误报", "--note", "口径不同").exit()).isZero();
        assertThat(audit().out())
                .contains("发现    0 条")
                .contains("另有 1 条复核为误报，不再计入；“数字”“核对”两行按原文统计")
                .doesNotContain("gouji review");
        assertThat(Ran.on(Engine.standard(), "status", "--all", "--format", "json", "-w", work)
                        .out())
                .contains("\"errors\":0,\"warnings\":0");
        assertThat(review("--decided").out()).contains("误报").contains("备注：口径不同");
        assertThat(review("--open").out()).isEmpty();
        assertThat(review().err()).doesNotContain("gouji");
        Ran shown = Ran.on(Engine.standard(), "show", reports.resolve(SAMPLE), "-w", work, "--isolation", "none");
        assertThat(shown.out()).contains("复核：误报，备注：口径不同");
        Ran lines = Ran.on(Engine.standard(), "export", "--reports", "--format", "jsonl", "-w", work);
        assertThat(lines.out()).contains("\"review\":{\"conclusion\":\"false_alarm\",\"note\":\"口径不同\"}");
    }

    @Test
    void auditSaysWhatToDoAboutWhatItFound() {
        assertThat(audit().out()
                        .lines()
                        .filter(line -> line.contains("gouji "))
                        .map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "接下来 gouji show " + reports.resolve(SAMPLE) + " -w " + work,
                        "复核 gouji review -w " + work,
                        "批注 gouji annotate " + reports + " -o 批注 -w " + work,
                        "网页 gouji report " + reports + " -o report.html -w " + work,
                        "检索 gouji search 基本支出 -w " + work,
                        "导出 gouji export -o figures.xlsx -w " + work);
        assertThat(Ran.on(Engine.standard(), "search", "基本支出", "-w", work).out())
                .contains("基本支出");
    }

    @Test
    void searchShowsWhatWasConcluded() {
        assertThat(findings("table")).doesNotContain("复核：");
        review("set", id(), "误报");

        assertThat(findings("table")).contains("不符  复核：误报");
        assertThat(findings("csv")).contains(",复核,").contains(",误报,");
        assertThat(findings("json")).contains("\"review\":\"false alarm\"");
    }

    @Test
    void searchFindsByWhatWasConcluded() {
        String open = found("复核:未复核");
        assertThat(open).isNotEqualTo("0").isEqualTo(found("review:open"));
        assertThat(found("复核:误报")).isEqualTo("0");
        review("set", id(), "误报");

        assertThat(found("复核:误报")).isEqualTo("1");
        assertThat(found("NOT 复核:未复核")).isEqualTo("1");
        assertThat(found("复核:(误报 OR 未复核)")).isEqualTo(open);
        assertThat(found("复核:属实")).isEqualTo("0");
        assertThat(found("规则:不存在 复核:误报")).isEqualTo("0");
        assertThat(found("", "--review", "false-alarm")).isEqualTo("1");
        assertThat(found("复核:已复核", "--as", "reports")).isEqualTo("1");
    }

    @Test
    void searchKnowsTheWordsOfReviewers() {
        for (Conclusion conclusion : Conclusion.values()) {
            assertThat(Asking.label(Field.REVIEW, conclusion.name())).isEqualTo(conclusion.label());
            assertThat(Asking.codes(Field.REVIEW)).contains(conclusion.name());
        }
        assertThat(Asking.codes(Field.REVIEW)).hasSize(Conclusion.values().length + 1);
    }

    /** How many hits a search tells of. */
    private String found(String query, String... options) {
        List<Object> words = new ArrayList<>(List.of("search", query, "--format", "json", "-w", work));
        words.addAll(List.of(options));
        String out = Ran.on(Engine.standard(), words.toArray()).out();
        return out.replaceAll("(?s).*?\"total\":\s*(\\d+).*", "$1");
    }

    private String findings(String format) {
        return Ran.on(Engine.standard(), "search", "--as", "findings", "--format", format, "-w", work)
                .out();
    }

    @Test
    void decisionStaysWithItsFindingWhereTheFileIsMovedAndReadAgain() throws IOException {
        String id = id();
        review("set", id, "误报");
        Path moved = Files.createDirectory(reports.resolve("2023"));
        Files.move(reports.resolve(SAMPLE), moved.resolve("另一名称.txt"));
        Ran again =
                Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", book, "--prune", "--isolation", "none");
        assertThat(again.out()).contains("另有 1 条复核为误报");
        assertThat(review().out()).startsWith(id + "  误报").contains("另一名称.txt");
    }

    @Test
    void decisionsTravelInTheWorkbook() {
        String id = id();
        review("set", id, "误报", "--note", "口径不同");
        audit();
        Path other = folder.resolve("other");
        Ran.on(Engine.standard(), "audit", reports, "-w", other, "-o", folder.resolve("b.xlsx"), "--isolation", "none");
        Ran taken = Ran.on(Engine.standard(), "review", "import", book, "-w", other);
        assertThat(taken.exit()).isZero();
        assertThat(taken.out()).contains("读到 1 行问题，其中 1 个有复核结论或备注：新增 1");
        assertThat(Ran.on(Engine.standard(), "review", "-w", other).out())
                .contains("误报")
                .contains("备注：口径不同");
        assertThat(Ran.on(Engine.standard(), "review", "import", book, "-w", other)
                        .out())
                .contains("新增 0")
                .contains("相同 1");
    }

    @Test
    void decisionOfTheWorkbookWinsAndWhatItReplacesIsTold() {
        String id = id();
        review("set", id, "误报", "--note", "口径不同");
        audit();
        review("set", id, "属实");
        Ran taken = review("import", book);
        assertThat(taken.out()).contains("与已有不同、以工作簿为准 1").contains(id + "  原为 属实");
        assertThat(review().out()).contains("误报");
    }

    @Test
    void decisionWhoseFindingIsGoneIsKeptAndSaidToBeSo() throws IOException {
        review("set", id(), "属实");
        Files.delete(reports.resolve(SAMPLE));
        Files.copy(SAMPLES.resolve("08-hunan-zhengti-clean.txt"), reports.resolve("a.txt"));
        Ran.on(Engine.standard(), "audit", reports, "-w", work, "-o", book, "--prune", "--isolation", "none");
        assertThat(review().out()).contains("属实").contains("工作区中已没有这个问题");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedWithTheReason() throws IOException {
        assertThat(review("set", id(), "好").err()).contains("复核结论应为 属实、误报 或 待核");
        assertThat(review("set", "ffffffffffff", "误报").err()).contains("没有编号为 ffffffffffff 的问题");
        Path text = Files.writeString(folder.resolve("a.xlsx"), "复核结论");
        Ran ran = review("import", text);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("不是 xlsx 工作簿或已损坏");
        assertThat(Ran.on(Engine.standard(), "review", "-w", folder.resolve("none"))
                        .exit())
                .isEqualTo(2);
    }
}
