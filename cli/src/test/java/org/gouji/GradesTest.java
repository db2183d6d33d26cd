package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.model.Relation;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reports print grades and scores, and which belong together: + agree, - differ, 0 not tied at all. */
class GradesTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final String UNIT = "云岫县水务站2022年度部门整体支出绩效自评报告\n一、基本情况\n我站负责灌溉管理。\n二、评价结论\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - | 对照评价指标，我站2022年度整体支出绩效自评得分86.5分，自评等级为“优”。
            + | 对照评价指标，我站2022年度整体支出绩效自评得分86.5分，自评等级为“良”。
            - | 综合得分96分，自我评价结论为良好。
            - | 经自评，部门整体支出综合得分为78.2分，评定为“良好”等次。
            + | 我站整体支出绩效自评得分90分，达到“优秀”等级。
            - | 我站整体支出绩效自评得分89.99分，达到“优秀”等级。
            + | 综合得分75分，评价等级为合格。
            + | 综合得分95分，评价结果为合格。
            - | 综合得分55分，评价结果为合格。
            + | 综合得分86分，评价等级为“优”（85分（含）以上为优，75（含）-85分为良，60（含）-75分为中，60分以下为差）。
            - | 综合得分84分，评价等级为“优”（85分（含）以上为优，75（含）-85分为良，60（含）-75分为中，60分以下为差）。
            - | 评分等级：优（90≤得分≤100）、良（80≤得分<90）、中（60≤得分<80）、差（得分<60）。我站自评得分88分，评价等级为优。
            + | 自评总分：92.3分\\n自评等级：优
            - | 自评总分：82.3分\\n自评等级：优
            - | 广场维护项目自评得分95分，评价等级为优；阅读推广项目自评得分82分，评价等级为优。
            - | 评价等级\\t良\\n综合得分\\t96分\\n评价人\\t王某
            - | 一级指标\\t分值\\t得分\\n决策\\t15\\t15\\n过程\\t20\\t18.7\\n产出\\t35\\t33.5\\n效益\\t30\\t28\\n合计\\t100\\t95.2\\n\\n自评结论为良好。
            0 | 综合得分84分。评价等级分为优、良、中、差四档：总分在九十以上为优。
            0 | 我站年度考核等级为优秀，综合得分84分。
            0 | 2021年评价等级为优。2022年自评得分84分。
            0 | 自评得分84分。所辖水库水质评价等级为优。
            0 | 产出指标自评得分35分，评价等级为优。
            0 | 自评得分48分（满分50分），自评等级为优。
            0 | 开展绩效自评的项目3个，平均得分93.8分（其中，评价等级为“优”的项目2个；“良”的项目1个）。
            0 | 县财政局对我站项目开展重点评价，评价得分76分；自评等级为优。
            0 | 综合得分约85分，评价等级为优。
            0 | 如综合得分85分以上，评价等级为优。
            0 | 自评得分85分。县医院等级评定为优。
            - | 总分100分，自评得分85分，等级为优。
            - | 2021年度自评得分85分，评价等级为良好；2022年度自评得分82分，评价等级为优秀。
            + | 2021年度自评得分85分，评价等级为良好；2022年度自评得分92分，评价等级为优秀。
            - | 评价等级标准：90分以上优秀、80分—90分良好、60分—80分合格、60分以下不合格。自评得分92.5分，评价等级为良好。
            + | 绩效评价结果分为优（得分≥90）、良（80≤得分<90）、中（60≤得分<80）、差（得分<60）四个等级，本单位综合得分为88.2分，等级为良。
            - | 绩效评价结果分为优（得分≥90）、良（80≤得分<90）、中（60≤得分<80）、差（得分<60）四个等级，本单位综合得分为78.2分，等级为良。
            0 | 自评得分92分。评价等次：□优 ☑良 □中 □差
            0 | 评价等级标准：90分以上优秀、80—89分良好、60—79分合格、60分以下不合格。自评得分89.5分，评价等级为良好。
            0 | 自评得分92分，群众评议等次为良好。
            0 | 自评得分92分，单位内部控制评价等级为“良”。
            0 | 自评得分92分。部门预算绩效管理工作被评为良好等次。
            0 | 自评得分92分。对下属3所学校开展评价，评价等级为良。
            0 | 我站自评综合得分95分。预算编制评价等级为“良”。
            0 | 内部控制自评得分85分，评价等级为优。
            0 | 绩效自评得分50分，等级为优，其中自评得分按50%折算。
            """)
    void gradeIsTiedToTheScoreThatItWasGivenFor(String expected, String text) throws IOException {
        List<Verdict> verdicts = verdicts(UNIT + text.replace("\\n", "\n").replace("\\t", "\t") + "\n");

        String shown = verdicts.isEmpty() ? "0" : verdicts.contains(Verdict.BROKEN) ? "-" : "+";
        assertThat(shown).as(text).isEqualTo(expected);
    }

    private List<Verdict> verdicts(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        Dossier dossier = STAGES.read(file, "report.txt");
        return dossier.reports().stream()
                .flatMap(r -> r.relations().stream())
                .filter(r -> r.rule().equals("GRADE-BAND"))
                .map(Relation::verdict)
                .toList();
    }
}
