package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.CrossCheck;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of one unit, on one year or on two, held against each other. */
class OneUnitTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void files() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
    }

    private void evaluation(int year, String name, String money) throws IOException {
        Files.writeString(files.resolve(name), """
                青禾县渔政管理站%d年度部门整体支出绩效自评报告
                一、部门收支情况
                %s
                """.formatted(year, money));
    }

    private void accounts(String spent, String reception) throws IOException {
        Files.writeString(files.resolve("决算.txt"), """
                青禾县渔政管理站2023年度部门决算公开说明
                一、支出决算情况说明
                2023年度本年支出合计%s万元，其中：基本支出617.25万元，项目支出264.18万元。
                二、三公经费
                2023年“三公”经费支出决算4.75万元，其中公务用车购置及运行维护费支出决算3.50万元，公务接待费支出决算%s万元。
                """.formatted(spent, reception));
    }

    private List<CrossCheck> checks() {
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            workspace.run(new Request(List.of(files), Set.of(), 1), STAGES.reader(), new Listener() {});
            List<CrossCheck> all = new ArrayList<>();
            workspace.across().forEach(all::add);
            return all;
        }
    }

    private List<CrossCheck> found() {
        return checks().stream().filter(check -> check.severity().isPresent()).toList();
    }

    @Test
    void lastYearsSpendingIsHeldAgainstLastYearsReportWhereBothCallItSpendingOnly() throws IOException {
        evaluation(2022, "a.txt", "2022年支出746.29万元，其中：基本支出502.11万元，项目支出244.18万元。");
        evaluation(
                2023,
                "b.txt",
                "2023年支出881.43万元，比2022年的764.29万元增加117.14万元，增长15.33%。\n2023年支出881.43万元，其中：基本支出617.25万元，项目支出264.18万元。");

        assertThat(found()).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo("PRIOR-YEAR");
            assertThat(check.message().zh()).contains("746.29万元", "764.29万元");
        });
    }

    /** 支出 of which no parts are told may be anything's. */
    @Test
    void spendingThatNothingShowsToBeTheWholesIsNotCompared() throws IOException {
        evaluation(2022, "a.txt", "2022年支出746.29万元，用于鱼苗放流。");
        evaluation(2023, "b.txt", "2023年支出881.43万元，比2022年的764.29万元增加117.14万元，增长15.33%。");

        assertThat(checks()).isEmpty();
    }

    @Test
    void balanceOfTheWholeIsNotThatOfTheTreasurysMoneyForWhatIsNamedBehindIt() throws IOException {
        evaluation(2022, "a.txt", "2022年年末结转和结余58.36万元。公务接待费支出决算1.42万元。");
        evaluation(
                2023,
                "b.txt",
                "2023年年初结转和结余58.63万元，本年收入822.80万元，其中：财政拨款收入792.80万元，其他收入30.00万元。\n公务接待费支出决算1.25万元，2022年公务接待费支出决算1.42万元。");

        assertThat(found()).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo("OPENING-BALANCE");
            assertThat(check.message().zh()).contains("58.36万元", "58.63万元");
        });
    }

    @Test
    void balanceThatIsPrintedOfOtherMoneyIsNotSaidToBeAbsent() throws IOException {
        evaluation(2022, "a.txt", "2022年年末结转和结余58.36万元。公务接待费支出决算1.42万元。");
        evaluation(2023, "b.txt", "从财政拨款看，2023年年初结转和结余41.07万元。");

        assertThat(checks()).singleElement().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(Verdict.UNCHECKED);
            assertThat(check.message().zh()).contains("58.36万元", "资金口径").doesNotContain("没有");
        });
    }

    @Test
    void selfEvaluationThatDiffersFromTheAccountsOfItsYearIsTold() throws IOException {
        accounts("881.43", "1.25");
        evaluation(2023, "自评.txt", "2023年支出881.43万元，其中：基本支出617.25万元，项目支出264.18万元。\n2023年公务接待费支出决算1.52万元。");

        assertThat(found())
                .extracting(CrossCheck::rule, CrossCheck::item)
                .containsExactly(tuple("TWO-REPORTS", "公务接待费支出"));
        assertThat(found().get(0).severity()).contains(Severity.WARNING);
    }

    @Test
    void digitsThatChangedPlacesBetweenTwoReportsAreAnError() throws IOException {
        accounts("881.43", "1.25");
        evaluation(2023, "自评.txt", "2023年本年支出合计818.43万元。");

        assertThat(found()).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo("TWO-REPORTS");
            assertThat(check.severity()).contains(Severity.ERROR);
            assertThat(check.here().path()).endsWith("自评.txt");
        });
    }

    @Test
    void onlyItemThatCanBeComparedIsToldAsAnExplanation() throws IOException {
        accounts("881.43", "1.25");
        evaluation(2023, "自评.txt", "2023年公务接待费支出决算1.60万元。");

        assertThat(found())
                .extracting(CrossCheck::rule, check -> check.severity().orElseThrow())
                .containsExactly(tuple("TWO-REPORTS", Severity.INFO));
    }

    /** A department and its own office, perhaps. */
    @Test
    void reportsOfOneYearThatAgreeInNothingAreNoFinding() throws IOException {
        accounts("881.43", "1.25");
        evaluation(2023, "自评.txt", "2023年本年支出合计1240.06万元，基本支出700.00万元。公务接待费支出决算1.60万元。");

        assertThat(found()).isEmpty();
    }

    @Test
    void twoFilesOfOneReportAreToldAndComparedOnce() throws IOException {
        String money = "2022年支出746.29万元，其中：基本支出502.11万元，项目支出244.18万元。";
        evaluation(2022, "a.txt", money);
        evaluation(2022, "a（盖章）.txt", money + "\n（此件公开发布）");
        evaluation(2023, "b.txt", "2023年支出881.43万元，其中：基本支出617.25万元，项目支出264.18万元。2022年基本支出502.11万元。");

        List<CrossCheck> checks = checks();
        assertThat(checks)
                .filteredOn(check -> check.rule().equals("REPORT-TWICE"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.severity()).contains(Severity.INFO);
                    assertThat(check.message().zh()).contains("是同一份报告的两个文件");
                });
        assertThat(checks)
                .filteredOn(check -> check.rule().equals("PRIOR-YEAR"))
                .extracting(CrossCheck::verdict)
                .containsExactly(Verdict.EXACT);
    }
}
