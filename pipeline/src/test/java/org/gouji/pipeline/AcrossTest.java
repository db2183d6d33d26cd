package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.review.FindingId;
import org.gouji.model.CrossCheck;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void firstYear() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        write("2021.txt", """
                清河县园林绿化服务中心2021年度部门决算公开说明
                一、收入支出决算总体情况说明
                2021年度收、支总计512.36万元。与2020年相比，收、支总计各增加12.36万元，增长2.47%。
                二、支出决算情况说明
                2021年本年支出合计490.15万元。年末结转和结余22.21万元。
                三、三公经费
                2021年“三公”经费支出决算3.20万元，其中公务接待费支出决算1.30万元，公务用车购置及运行维护费支出决算1.90万元。
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    private void secondYear(String total, String opening, String reception) throws IOException {
        write("2022.txt", """
                清河县园林绿化服务中心2022年度部门决算公开说明
                一、收入支出决算总体情况说明
                2022年度收、支总计%s。年初结转和结余%s万元。
                二、支出决算情况说明
                2022年本年支出合计520.00万元。
                三、三公经费
                2022年“三公”经费支出决算2.80万元，比2021年减少0.40万元，下降12.50%%。
                公务接待费支出决算1.10万元，2021年公务接待费支出决算%s万元。
                """.formatted(total, opening, reception));
    }

    private static final String TIES = "540.00万元。与2021年相比，收、支总计各增加27.64万元，增长5.39%";

    private List<CrossCheck> checks(int jobs) {
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            workspace.run(new Request(List.of(files), Set.of(), jobs), STAGES.reader(), new Listener() {});
            List<CrossCheck> all = new ArrayList<>();
            workspace.across().forEach(all::add);
            return all;
        }
    }

    private static List<CrossCheck> found(List<CrossCheck> checks) {
        return checks.stream().filter(check -> check.severity().isPresent()).toList();
    }

    @Test
    void yearsThatTieAreComparedAndNothingIsFound() throws IOException {
        secondYear(TIES, "22.21", "1.30");
        List<CrossCheck> checks = checks(2);

        assertThat(checks)
                .extracting(CrossCheck::rule)
                .contains("PRIOR-YEAR", "PRIOR-YEAR", "PRIOR-YEAR", "OPENING-BALANCE");
        assertThat(checks).extracting(CrossCheck::verdict).containsOnly(Verdict.EXACT);
    }

    @Test
    void openingBalanceThatIsNotTheClosingOneIsAWarningWithBothFiles() throws IOException {
        secondYear(TIES, "22.12", "1.30");

        assertThat(found(checks(2))).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo("OPENING-BALANCE");
            assertThat(check.severity()).contains(Severity.WARNING);
            assertThat(check.here().path()).endsWith("2022.txt");
            assertThat(check.there().get(0).path()).endsWith("2021.txt");
            assertThat(check.message().zh()).contains("22.21万元", "22.12万元");
        });
    }

    @Test
    void figurePrintedTwiceToTheCentIsAnErrorAndAnImpliedOneAWarning() throws IOException {
        secondYear("540.00万元。与2021年相比，收、支总计各增加37.64万元，增长7.49%", "22.21", "1.03");

        assertThat(found(checks(2)))
                .extracting(CrossCheck::item, check -> check.severity().orElseThrow())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("收、支总计", Severity.WARNING),
                        org.assertj.core.groups.Tuple.tuple("公务接待费支出", Severity.ERROR));
    }

    @Test
    void reportsThatAgreeInNothingSpeakOfDifferentMoney() throws IOException {
        secondYear("940.00万元。与2021年相比，收、支总计各增加27.64万元，增长3.03%", "62.21", "9.30");
        Files.writeString(
                files.resolve("2022.txt"),
                Files.readString(files.resolve("2022.txt")).replace("2.80万元，比2021年减少0.40万元，下降12.50%", "9.80万元"));
        List<CrossCheck> checks = checks(2);

        assertThat(found(checks)).isEmpty();
        assertThat(checks).isNotEmpty().extracting(CrossCheck::verdict).containsOnly(Verdict.UNCHECKED);
        assertThat(checks.get(0).message().zh()).contains("口径可能不同");
    }

    @Test
    void changedReportIsComparedAnewWhateverTheJobs() throws IOException {
        secondYear(TIES, "22.12", "1.30");
        List<CrossCheck> first = checks(1);
        secondYear(TIES, "22.21", "1.30");
        assertThat(found(checks(4))).isEmpty();
        secondYear(TIES, "22.12", "1.30");

        assertThat(checks(4)).isEqualTo(first);
        assertThat(found(first)).hasSize(1);
    }

    private void copy(String unit, String work) throws IOException {
        write(unit + ".txt", """
                %1$s2022年度部门整体支出绩效自评报告
                一、履职情况
                %2$s
                二、支出情况
                2022年，%1$s本年收入合计341.27万元，本年支出合计338.15万元，结余3.12万元，其中基本支出226.40万元，项目支出111.75万元，各项开支均按照批复的预算和规定的程序办理。
                2022年，%1$s支付办公设备购置费12.36万元，办公楼维修费24.18万元，信息系统运行维护费8.07万元，均通过政府采购程序办理，合同约定的款项已经全部付清，没有拖欠。
                """.formatted(unit, work));
    }

    @Test
    void reportsThatAreTheSameFromEndToEndAreToldUnderEachUnitOnceHoweverManyTheyAre() throws IOException {
        String same = "全年组织技术人员下乡指导一百二十余次，举办培训班六期，发放资料三千余份，协助各村完善台账和管护制度，群众反映的问题都得到了及时的答复和处理，年度任务全面完成。";
        copy("白石县农机服务站", same);
        copy("白石县植保站", same);
        copy("白石县水文站", same);

        List<CrossCheck> found = found(checks(2));
        assertThat(found).allSatisfy(check -> {
            assertThat(check.rule()).isEqualTo("NEAR-COPY");
            assertThat(check.message().zh()).startsWith("除单位名称外，各长段（3 段）与白石县");
        });
        assertThat(found)
                .extracting(check -> check.here().unit())
                .containsExactlyInAnyOrder("白石县农机服务站", "白石县植保站", "白石县水文站");
    }

    @Test
    void paragraphThatStandsTwiceInOneReportIsNoCopyBesideCopies() throws IOException {
        String same = "全年组织技术人员下乡指导一百二十余次，举办培训班六期，发放资料三千余份，协助各村完善台账和管护制度，群众反映的问题都得到了及时的答复和处理，年度任务全面完成。";
        String twice = "2022年全站支付种苗款18.25万元，肥料款6.31万元，运费2.07万元，人工费9.84万元，均按照合同和验收单据办理，款项直接支付到供货单位和个人的账户，没有现金支付。";
        copy("白石县农机服务站", same);
        copy("白石县植保站", same);
        copy("白石县林场", twice + "\n三、资金使用\n" + twice);

        assertThat(found(checks(2)))
                .hasSize(2)
                .allSatisfy(check -> assertThat(check.rule()).isEqualTo("NEAR-COPY"));
    }

    @Test
    void paragraphsOfReportsThatDifferElsewhereAreToldOneByOneAndHaveIdsOfTheirOwn() throws IOException {
        copy("白石县农机服务站", "全年检修农机具四百一十台套，组织机手培训九期，协调跨区作业机械一百六十台，完成机耕机收面积十八万亩，查处违章作业十一起，没有发生农机安全责任事故。");
        copy("白石县植保站", "全年发布病虫情报二十六期，建立统防统治示范区七个，防治小麦条锈病、水稻螟虫面积共计三十一万亩，推广生物农药十二种，农药使用量比上年有所下降。");

        List<CrossCheck> found = found(checks(2));
        assertThat(found).hasSize(4).extracting(CrossCheck::rule).containsOnly("NEAR-COPY");
        assertThat(found.stream().map(FindingId::of).distinct()).hasSize(4);
    }

    @Test
    void nameOfTheOtherUnitLeftInACopiedParagraphIsTold() throws IOException {
        String named =
                "截至年末，白石县农机服务站已按合同支付机库维修款14.37万元、检测设备款22.58万元、培训费6.19万元，余款待验收合格后再行拨付，全部支出均有审批单据和验收记录，账实相符，没有超范围支出。";
        copy("白石县农机服务站", named);
        copy("白石县植保站", named);

        assertThat(found(checks(2)))
                .filteredOn(check -> check.rule().equals("FOREIGN-UNIT"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.here().unit()).isEqualTo("白石县植保站");
                    assertThat(check.here().text()).isEqualTo("白石县农机服务站");
                });
    }

    @Test
    void templateOfManyReportsIsNoCopy() throws IOException {
        copy("白石县农机服务站", "全年检修农机具四百一十台套，组织机手培训九期，协调跨区作业机械一百六十台，完成机耕机收面积十八万亩，查处违章作业十一起，没有发生农机安全责任事故。");
        copy("白石县植保站", "全年发布病虫情报二十六期，建立统防统治示范区七个，防治小麦条锈病、水稻螟虫面积共计三十一万亩，推广生物农药十二种，农药使用量比上年有所下降。");
        copy("白石县水文站", "全年采集水位、流量、泥沙和水质数据十四万条，报送洪水预警十九次，更新监测断面设施八处，巡查测站二百三十次，为防汛调度提供了及时准确的水文资料。");

        assertThat(found(checks(2))).isEmpty();
    }

    @Test
    void workspaceOfAnOlderVersionIsMadeAnew() throws IOException, SQLException {
        secondYear(TIES, "22.12", "1.30");
        checks(1);
        Path database = folder.resolve("work").resolve(Workspace.DATABASE);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TABLE papers");
            statement.executeUpdate("PRAGMA user_version = 2");
        }
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            assertThat(workspace.emptied()).isTrue();
        }

        assertThat(found(checks(1))).hasSize(1);
    }
}
