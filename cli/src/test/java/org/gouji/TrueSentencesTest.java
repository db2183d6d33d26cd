package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is called an error in a sentence whose figures tie, however it is put. */
class TrueSentencesTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final String UNIT = "云岫县文化馆2022年度部门整体支出绩效自评报告\n\n一、基本情况\n";
    private static final String PROJECT = "云岫县文化馆2022年度群众文化活动项目支出绩效自评报告\n\n一、基本情况\n";

    @TempDir
    private Path folder;

    static List<String> sentences() throws IOException {
        try (var in = TrueSentencesTest.class.getResourceAsStream("sentences-that-tie.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceThatTiesHasNoError(String line) throws IOException {
        String start = line.startsWith("项目 ") ? PROJECT : UNIT;
        String sentence = line.substring(3).replace("\\n", "\n");
        Dossier dossier = audited(start + sentence + "\n");
        assertThat(dossier.reports()).isNotEmpty();
        assertThat(errors(dossier)).as(sentence).isEmpty();
    }

    @Test
    void sentenceThatDoesNotTieHasOne() throws IOException {
        Dossier dossier = audited(UNIT + "2022年基本支出398.25万元，其中：人员经费351.20万元，公用经费74.05万元。\n");
        assertThat(errors(dossier)).hasSize(1);
    }

    @Test
    void listOfOneOfTwoTotalsAccusesNeither() throws IOException {
        Dossier dossier = audited(UNIT + "2022年接到诉求640件，办结612件。其中电话215件、来访180件、网络258件。\n");
        assertThat(errors(dossier)).isEmpty();
    }

    /** Two indicators of a sheet that have the same points are no fact told twice. */
    @Test
    void pointsOfTwoIndicatorsAreNotHeldAgainstEachOther() throws IOException {
        Dossier dossier = audited(UNIT
                + "一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                + "产出指标\t资格审核准确率\t100%\t100%\t15\t15\n"
                + "产出指标\t补助发放及时率\t100%\t100%\t15\t15\n"
                + "合计\t\t\t\t30\t30\n");
        assertThat(dossier.reports().get(0).relations())
                .filteredOn(r -> r.kind().equals("same"))
                .allMatch(r -> r.message().zh().contains("%"));
        assertThat(dossier.reports().get(0).relations()).isNotEmpty();
    }

    /** A sheet of 100 points has no 104.2, whatever its rows make; points given beside those of the sheet go beyond them. */
    @Test
    void totalAboveAllPointsIsToldUnlessSomeAreGivenBeside() throws IOException {
        String sheet = "一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
                + "产出指标\t下乡演出场次\t80场\t84场\t60\t60\n"
                + "%s\t观众满意度\t≥90%%\t93%%\t45\t44.2\n"
                + "合计\t\t\t\t100\t104.2\n";
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, sheet, "效益指标"))))
                .anyMatch(m -> m.startsWith("得分104.2 大于 分值100"));
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, sheet, "加分指标"))))
                .noneMatch(m -> m.contains("104.2"));
    }

    /** What is told of quarters, wages and sums paid out is held against what they make. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一季度支出31万元，第二季度支出42万元，第三季度支出27万元，第四季度支出56万元，全年支出165万元。",
                "图书整理用工24人，每人每月3100元，全年工资98.82万元。",
                "慰问金每人800元，慰问老艺人145人，合计11.60元。",
                "概算总投资2860.00万元，其中2020年960.00万元、2021年1100.00万元、2022年980.00万元。",
                "核定编制64名，年末在编58人，编外聘用37人，在岗人员合计85人。",
                "全年支出中，基本支出412.86万元，占63.15%，项目支出260.14万元，占38.65%。2022年支出合计673.00万元。",
                "培训讲解员164人次，支出4.10万元，人均350元。",
                "流转土地512.40亩，租金收入1639.68万元（约合0.16亿元），亩均6.20万元。"
            })
    void whatQuartersAndPricesMakeIsChecked(String sentence) throws IOException {
        assertThat(errors(audited(UNIT + sentence + "\n"))).hasSize(1);
    }

    /** What was spent on something that came to an end is not what the unit spent. */
    @Test
    void nothingSpentOnOneThingIsHeldAgainstNoTotal() throws IOException {
        Dossier dossier = audited(UNIT
                + "2022年本年支出合计862.40万元，其中：基本支出515.20万元，项目支出347.20万元。\n"
                + "场馆消杀经费比上年减少100%，本年支出0万元，上年支出为12.60万元。\n");
        assertThat(dossier.reports().get(0).findings()).isEmpty();
    }

    /** The parts stand in sections of their own, numbered from 1. */
    @Test
    void numberedPartsThatDoNotMakeTheirTotalAreTold() throws IOException {
        String list = "（一）2022年度收入总计604.15万元，包括：\n1.财政拨款收入482.03万元，为财政拨款资金。\n"
                + "2.上级补助收入0万元。\n3.事业收入%s万元，为学费。其中：学前班1.20万元。\n4.其他收入3.04万元。\n（二）其他情况\n无。\n";
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, list, "119.08"))))
                .isEmpty();
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, list, "119.80"))))
                .hasSize(1);
    }

    /** Marks without width, which web pages leave behind, part no amount from its unit. */
    @Test
    void amountsWithUnseenMarksAreRead() throws IOException {
        assertThat(errors(audited(UNIT + "2022年基本支出398.25万\u200b元，其中：人员经费351.20\ufeff万元，公用经费7\u200d4.05万元。\n")))
                .hasSize(1);
    }

    private Dossier audited(String text) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, text);
        return STAGES.read(file, "report.txt");
    }

    private static List<String> errors(Dossier dossier) {
        return dossier.reports().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .map(message -> message.zh())
                .toList();
    }
}
