package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Relation;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example pack of docs/packs.md at work, and what packs change of the program. */
final class PacksInUseTest {
    private static final Path DOCS = Path.of(System.getProperty("gouji.root", ".."), "docs");
    private static final Path EXAMPLE = DOCS.resolve("example-pack.yaml");
    private static final String REPORT = """
            示例县档案馆2022年度部门整体支出绩效自评报告
            一、单位概况
            我馆负责全县档案的收集和保管。
            二、收支情况
            2022年公用经费支出60.00万元。
            2022年食堂经费支出30.50万元。
            2022年食材采购费支出18.20万元，食材支出率为59.67%。
            2022年食堂人工费支出10.20万元。食堂维修费支出2.10万元。
            三、绩效情况
            工作完成率为95%，工作完成率得分10分。
            """;

    @TempDir
    private Path folder;

    private Dossier read(String text, Path... packs) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        return Stages.with(Optional.empty(), List.of(packs)).read(file, "report.txt");
    }

    private Path pack(String text) throws IOException {
        return Files.writeString(folder.resolve("my-pack.yaml"), text);
    }

    private static List<Relation> relations(Dossier dossier, String rule) {
        return dossier.reports().stream()
                .flatMap(r -> r.relations().stream())
                .filter(r -> r.rule().equals(rule))
                .toList();
    }

    private static List<Finding> findings(Dossier dossier) {
        return dossier.reports().stream().flatMap(r -> r.findings().stream()).toList();
    }

    @Test
    void pageShowsTheExamplePack() throws IOException {
        String page = Files.readString(DOCS.resolve("packs.md")).replace("\r\n", "\n");

        assertThat(page)
                .contains("```yaml\n"
                        + Files.readString(EXAMPLE).replace("\r\n", "\n").strip() + "\n```");
    }

    @Test
    void identitiesOfTheExampleHold() throws IOException {
        Dossier dossier = read(REPORT, EXAMPLE);

        assertThat(findings(dossier)).isEmpty();
        for (String id : List.of("CANTEEN-TOTAL", "CANTEEN-RATE", "CANTEEN-CAP", "WORK-POINTS")) {
            assertThat(relations(dossier, id))
                    .as(id)
                    .hasSize(1)
                    .allMatch(r -> r.verdict().holds());
        }
    }

    @Test
    void identityThatFiresCarriesItsIdNameAndMessage() throws IOException {
        List<Finding> findings = findings(read(REPORT.replace("10.20万元", "10.30万元"), EXAMPLE));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("CANTEEN-TOTAL");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).message().zh())
                .startsWith("食堂经费构成：")
                .contains("30.60万元")
                .contains("请核对食堂台账。");
    }

    @Test
    void boundBandAndRatioFireToo() throws IOException {
        String text =
                REPORT.replace("60.00万元", "20.00万元").replace("59.67%", "57.67%").replace("工作完成率为95%", "工作完成率为75%");

        assertThat(findings(read(text, EXAMPLE)))
                .extracting(Finding::rule, Finding::severity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CANTEEN-CAP", Severity.ERROR),
                        org.assertj.core.groups.Tuple.tuple("CANTEEN-RATE", Severity.INFO),
                        org.assertj.core.groups.Tuple.tuple("WORK-POINTS", Severity.ERROR));
    }

    @Test
    void uncertainIdentityIsSilentWhereItDoesNotHold() throws IOException {
        assertThat(relations(read(REPORT, EXAMPLE), "CANTEEN-USUAL")).isEmpty();
        String equal = REPORT.replace("食材采购费支出18.20万元", "食材采购费支出30.50万元");
        assertThat(relations(read(equal, EXAMPLE), "CANTEEN-USUAL"))
                .extracting(Relation::verdict)
                .containsExactly(Verdict.EXACT);
    }

    @Test
    void twoNumbersThatCouldBothBeMeantBreakNothing() throws IOException {
        String text = REPORT.replace("10.20万元。", "10.30万元。") + "四、其他\n2022年食堂人工费支出9.90万元。\n";
        Path pack = pack("""
                items: [{name: 食堂经费}, {name: 食材采购费}, {name: 食堂人工费}]
                identities:
                  - {id: LOCAL-SUM, name: 食堂, formula: 食堂经费 = 食材采购费 + 食堂人工费}
                """);
        String apart = text.replace("二、收支情况\n", "二、收支情况\n（一）食堂\n")
                .replace("2022年食材采购费", "（二）采购\n2022年食材采购费")
                .replace("2022年食堂人工费支出10.30", "（三）人工\n2022年食堂人工费支出10.30");

        assertThat(relations(read(apart, pack), "LOCAL-SUM")).isEmpty();
    }

    @Test
    void identityReachesAsFarAsItsPackSays() throws IOException {
        String text = """
                示例县档案馆2022年度部门整体支出绩效自评报告
                一、收支情况
                2022年食堂经费支出30.50万元。
                二、采购情况
                2022年食材采购费支出18.20万元，食堂人工费支出10.30万元。
                """;
        String pack = """
                items: [{name: 食堂经费}, {name: 食材采购费}, {name: 食堂人工费}]
                identities:
                  - {id: LOCAL-SUM, name: 食堂, formula: 食堂经费 = 食材采购费 + 食堂人工费, where: %s}
                """;

        assertThat(relations(read(text, pack(String.format(Locale.ROOT, pack, "section"))), "LOCAL-SUM"))
                .isEmpty();
        for (String where : List.of("report", "file")) {
            assertThat(relations(read(text, pack(String.format(Locale.ROOT, pack, where))), "LOCAL-SUM"))
                    .as(where)
                    .extracting(Relation::verdict)
                    .containsExactly(Verdict.BROKEN);
        }
    }

    @Test
    void budgetsAndFinalAccountsAreTiedOnlyAsThePackSays() throws IOException {
        String text = """
                示例县档案馆2022年度部门整体支出绩效自评报告
                一、收支情况
                2022年公务接待费支出决算为2.50万元，年初预算为2.00万元。
                """;
        Path pack = pack("identities:\n  - {id: LOCAL-CAP, name: 接待费, formula: '公务接待费[决算] <= 公务接待费[年初预算]'}\n");

        assertThat(relations(read(text, pack), "LOCAL-CAP"))
                .extracting(Relation::verdict)
                .containsExactly(Verdict.BROKEN);
        assertThat(relations(read(text.replace("2.50", "1.50"), pack), "LOCAL-CAP"))
                .extracting(Relation::verdict)
                .containsExactly(Verdict.EXACT);
    }

    @Test
    void ruleThatIsOffSaysNothingAndAnotherSeverityCounts() throws IOException {
        String text = REPORT + "2022年本年支出合计446.36万元，其中：基本支出318.46万元，项目支出137.90万元。\n";

        assertThat(findings(read(text))).extracting(Finding::rule).containsExactly("SUM-OF-PARTS");
        Dossier off = read(text, pack("rules: {SUM-OF-PARTS: off}"));
        assertThat(findings(off)).isEmpty();
        assertThat(relations(off, "SUM-OF-PARTS")).isEmpty();
        assertThat(findings(read(text, pack("rules: {SUM-OF-PARTS: info}"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void resultsOfAnotherPackAreStale() throws IOException {
        Path pack = pack("rules: {SHARE: off}");
        String one = Stages.with(Optional.empty(), List.of(pack)).fingerprint();
        pack("rules: {SHARE: off} # the same, and a comment");
        String other = Stages.with(Optional.empty(), List.of(pack)).fingerprint();

        assertThat(List.of(one, other, Stages.standard(Optional.empty()).fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void localScaleWinsForUnitsOfItsRegion() throws IOException {
        String graded = REPORT + "我馆综合得分86分，评价等级为“优”。\n";

        assertThat(findings(read(graded))).extracting(Finding::rule).containsExactly("GRADE-BAND");
        assertThat(findings(read(graded, EXAMPLE))).isEmpty();
    }

    @Test
    void mistakeStopsTheCommandBeforeAnythingIsRead() throws IOException {
        Path pack = pack("rules: {SHAER: off}");
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path work = folder.resolve("work");

        Ran ran = Ran.on(Engine.standard(), "audit", file, "--rules", pack, "-w", work, "-o", folder.resolve("a.xlsx"));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("my-pack.yaml:1：没有规则“SHAER”；是否应为“SHARE”？");
        assertThat(work).doesNotExist();
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
    }

    @Test
    void rulesAreListedWithTheirFiles() {
        String listed = Ran.on(Engine.standard(), "rules", "--rules", EXAMPLE).out();

        assertThat(listed.lines().filter(line -> line.startsWith("CANTEEN-TOTAL")))
                .hasSize(1)
                .allMatch(line -> line.contains("食堂经费构成") && line.endsWith("example-pack.yaml:16"));
        assertThat(listed.lines().filter(line -> line.startsWith("STRAY-YEAR")))
                .hasSize(1)
                .allMatch(line -> line.contains("已关闭"));
        assertThat(Ran.on(Engine.standard(), "rules", "CANTEEN-TOTAL", "--rules", EXAMPLE)
                        .out())
                .contains("食堂经费 = 食材采购费 + 食堂人工费 + 食堂维修费?（本报告）");
    }

    @Test
    void pageOfARuleIsPrintedForATerminal() {
        String page = Ran.on(Engine.standard(), "rules", "SHARE").out();

        assertThat(page)
                .contains("【会报的例子】")
                .contains("    2022年本年支出合计")
                .doesNotContain("```")
                .doesNotContain("## ");
        assertThat(page.lines()).allMatch(line -> Width.of(line) <= RulePage.WIDTH + 2);
        assertThat(Ran.on(Engine.standard(), "rules", "SHARE", "--lang", "en").out())
                .contains("A stated share against part / total")
                .doesNotContain("【");
        assertThat(Ran.on(Engine.standard(), "rules", "SHAER").err()).contains("是否应为 SHARE？");
    }
}
