package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.blocks;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;
import static org.gouji.ingest.plain.Samples.rows;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms whose cells follow each other as words. */
class FlatFormsTest {
    private static final String HEADS = "项目资金 （万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分 ";
    private static final String INDICATORS = " 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 ";

    @Test
    void aFormOnOneLineHasItsTitleItsMoneyAndItsIndicators() {
        assertThat(outline(document("附件2 塘坝整修项目支出绩效自评表 （2023年度） 项目名称 塘坝整修 " + HEADS
                        + "年度资金总额： 64 61.5 58.2 10 94.63% 9.46 其中：当年财政拨款 60 57.5 54.2 上年结转资金 4 4 4 其他资金"
                        + " 年度总体目标 预期目标 实际完成情况 整修塘坝6座。 已整修塘坝6座。" + INDICATORS
                        + "产出指标（50分） 数量指标 整修塘坝 ≥6座 6座 25 25 质量指标 验收合格率 ≥95% 100% 25 24 一处返工 效益指标 社会效益指标 受益农户 ≥300户 320户 30 30 "
                        + "总分 90 88.46 填报人：丁一")))
                .containsExactly(
                        "BODY 附件2",
                        "BODY 塘坝整修项目支出绩效自评表 （2023年度）",
                        "BODY 项目名称 塘坝整修",
                        "TABLE 项目资金 （万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"
                                + " / |年度资金总额：|64|61.5|58.2|10|94.63%|9.46"
                                + " / |其中：当年财政拨款|60|57.5|54.2||| / |上年结转资金|4|4|4||| / |其他资金||||||"
                                + " / 年度总体目标|预期目标|实际完成情况||||| / |整修塘坝6座。|已整修塘坝6座。|||||"
                                + " / 一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施"
                                + " / 产出指标（50分）|数量指标|整修塘坝|≥6座|6座|25|25| / |质量指标|验收合格率|≥95%|100%|25|24|一处返工"
                                + " / 效益指标|社会效益指标|受益农户|≥300户|320户|30|30| / 总分|||||90|88.46|",
                        "BODY 填报人：丁一");
    }

    @Test
    void aFormOfOneCellALineIsTheSameTable() {
        Document document = document("""
                项目资金
                （万元）

                年初

                预算数

                全年预算数

                全年执行数

                分值

                执行率

                得分

                年度资金总额

                26.4

                26.4

                25.1

                10

                95.1%

                9.5

                其中：当年财政拨款

                26.4

                26.4

                25.1

                其他资金

                """);
        assertThat(rows(document, blocks(document, Block.Table.class).get(0)))
                .containsExactly(
                        "项目资金/（万元）||年初/预算数|全年预算数|全年执行数|分值|执行率|得分",
                        "|年度资金总额|26.4|26.4|25.1|10|95.1%|9.5",
                        "|其中：当年财政拨款|26.4|26.4|25.1|||",
                        "|其他资金||||||");
    }

    @Test
    void theNameOfTheWholeMayFollowAllFigures() {
        assertThat(
                        outline(
                                document(
                                        "全年预算数（A） 全年执行数（B） 310.55 300.12 其中：中央财政资金 200.00 198.40 县级财政资金 110.55 101.72 年度资金总额 资金投入情况 （万元） 情况说明")))
                .containsExactly(
                        "TABLE （万元）||全年预算数（A）|全年执行数（B） / |年度资金总额|310.55|300.12"
                                + " / |其中：中央财政资金|200.00|198.40 / |县级财政资金|110.55|101.72",
                        "BODY 情况说明");
    }

    @ParameterizedTest
    @CsvSource({
        // the year's first budget left no trace: the rate tells which two these are
        "'年度资金总额 50 40 10 80% 8', '|年度资金总额||50|40|10|80%|8'",
        // no points printed
        "'年度资金总额 50 50 40 80%', '|年度资金总额|50|50|40||80%|'",
        // dashes keep their places
        "'年度资金总额 — 50 40 10 80% 8', '|年度资金总额|—|50|40|10|80%|8'",
    })
    void theRateTellsWhereFiguresStand(String row, String told) {
        Document document = document(HEADS + row + " 其他资金");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0))).contains(told);
    }

    @Test
    void theSumsOfTheColumnsTellWhereASourceWithEmptyCellsStands() {
        Document document = document(HEADS + "年度资金总额 80 95 90 10 94.74% 9.47 其中：财政拨款 80 80 78 上年结转资金 15 12 其他资金");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0))).contains("|上年结转资金||15|12|||");
    }

    @Test
    void whereOneSourceCannotBeToldNoneIsRead() {
        Document document = document(HEADS + "年度资金总额 80 95 90 10 94.74% 9.47 其中：财政拨款 80 80 78 上年结转资金 15 11 其他资金");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0)))
                .contains("|年度资金总额|80|95|90|10|94.74%|9.47", "|其中：财政拨款||||||", "|上年结转资金||||||");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // points alone are as many figures as money alone
                "年度资金总额 10 0 0 其他资金",
                "年度资金总额 50 40 10 70% 8 其他资金",
                "年度资金总额 50 40 其他资金",
                "其中：财政拨款 50 50 40 其他资金",
                "50 50 40 其中：财政拨款 30 30 20 其他资金 20 20 20 备注",
                "无"
            })
    void figuresThatMayStandElsewhereMakeNoTable(String rows) {
        assertThat(blocks(document(HEADS + rows), Block.Table.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产出指标 数量指标 设备台数 ≥9台 9台 20 20 20 质量指标 合格率 100% 100% 10 10",
                "产出指标 数量指标 设备台数 ≥9台 9台 20 质量指标 合格率 100% 100% 10 10",
                "产出指标 数量指标 设备台数 ≥9台 9台 20 21 质量指标 合格率 100% 100% 10 10",
                "产出指标 数量指标 设备台数 优 98 10 10 0 质量指标 合格率 100% 100% 10 10",
                // the zero may be a remark, and the score an empty cell
                "产出指标 数量指标 设备台数 9台 9台 20 0 质量指标 合格率 100% 100% 10 10"
            })
    void aNumberTooManyOrTooFewMakesTheIndicatorsUnsure(String rows) {
        assertThat(blocks(document("绩效指标" + INDICATORS + rows + " 总分 90 90"), Block.Table.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the score for the execution of the budget is an empty cell
                HEADS + "年度资金总额 50 50 40 10 80% 其他资金" + INDICATORS,
                // the money was not read, and its points neither
                INDICATORS
            })
    void aTotalOfPointsThatWereNotReadIsLeftOut(String heads) {
        Document document = document(heads + "产出指标 数量指标 设备台数 9台 9台 20 20 质量指标 合格率 100% 100% 10 10 总分 40 38");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0)))
                .contains("|质量指标|合格率|100%|100%|10|10|")
                .noneMatch(row -> row.startsWith("总分"));
    }

    @Test
    void aNamePrintedAsTwoWordsAndARemarkOfZeroKeepTheirRows() {
        Document document = document(INDICATORS + "产出指标 数量指标 指标1 设备台数 9 9 20 20 0 质量 指标 合格率 100 100 10 10");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0)))
                .containsExactly(
                        INDICATORS.strip().replace(' ', '|'),
                        "产出指标|数量指标|指标1 设备台数|9|9|20|20|0",
                        "|质量 指标|合格率|100|100|10|10|");
    }

    @Test
    void proseThatNamesTheHeadsStaysProse() {
        List<String> told = outline(document("年初预算数 、全年预算数 和全年执行数 见附表。\n一级指标 二级指标 三级指标 各有说明。"));
        assertThat(told).allMatch(block -> block.startsWith("BODY"));
    }

    @Test
    void theMoneyOfAUnitSplitByNatureStandsOnTwoSides() {
        assertThat(outline(document("""
                        年度预算申请
                        （万元
                        年初预算数
                        全年预算数
                        全年执行数
                        分值
                        执行率
                        自评得分
                        年度资金总额
                        60.00
                        80.00
                        80.00
                        10
                        100%
                        10
                        按收入性质分：80.00
                        按支出性质分：80.00
                        其中：一般公共预算：70.00
                        其中：基本支出：55.00
                        政府性基金拨款：
                        项目支出：25.00
                        其他资金：10.00
                        年度总体目标
                        """)).toString())
                .contains(
                        "|年度资金总额|60.00|80.00|80.00|10|100%|10",
                        "|按收入性质分||80.00|按支出性质分||80.00|",
                        "|其中：一般公共预算||70.00|其中：基本支出||55.00|",
                        "|政府性基金拨款|||项目支出||25.00|",
                        "|其他资金||10.00||||");
    }

    @Test
    void postsAndStaffBelowTheirHeadsAreARow() {
        assertThat(outline(document("""
                        编制数
                        2023年实际在职人数
                        控制率
                        40
                        38
                        95.00%
                        经费控制情况（万元
                        2022年决算数
                        2023年预算数
                        2023年决算数
                        三公经费
                        3.00
                        4.00
                        3.50
                        业务工作经费

                        公用经费
                        20.00
                        22.00
                        21.00
                        其中：水电费
                        5.00
                        6.00
                        5.50
                        """)))
                .contains(
                        "TABLE 编制数|2023年实际在职人数|控制率 / 40|38|95.00%",
                        "TABLE 经费控制情况（万元|2022年决算数|2023年预算数|2023年决算数 / 三公经费|3.00|4.00|3.50 / 业务工作经费|||"
                                + " / 公用经费|20.00|22.00|21.00 / 其中：水电费|5.00|6.00|5.50");
    }

    @Test
    void postsWithoutAsManyFiguresAreNoRow() {
        assertThat(outline(document("""
                        编制数
                        实际在职人数
                        控制率
                        40
                        95.00%
                        """))).noneMatch(block -> block.startsWith("TABLE"));
    }
}
