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

class FlattenedTablesTest {
    private static final String SCORES = """
            附件3
            部门整体评分表

            \t一级指标
            \t分值
            \t评分标准
            \t得分

            （写明计算过程）

            \t投入
            \t6
            \t①目标合理，得3分；

            ②目标明确，得3分。
            \t①+②=6

            \t
            \t4
            \t在职人员
            控制率不超过100%
            \t（18/20）×100%=90%

            4

            \t合计
            \t10
            \t
            \t10


            填报人：何青松   填报日期：2024.3.1
            满意度调查问卷

            \tQ1
            \t满意

            \tQ2
            \t一般


            一、调查结论
            """;

    @Test
    void aHeadingBelowTheLastRowIsNoPartOfItsLastCell() {
        Document document = document("""
                \t年度
                \t到位资金（万元）
                \t执行率

                \t2022
                \t320.00
                \t96.10%

                \t2023
                \t345.50
                \t97.25%

                （二）评价方法
                评价组实地查看项目12个。

                \t指标
                \t分值
                \t得分

                \t产出
                \t30
                \t29
                """);
        assertThat(blocks(document, Block.Table.class)).hasSize(2);
    }

    @Test
    void rowsCellsAndParagraphsInsideCellsAreToldApart() {
        Document document = document(SCORES);
        Block.Table table = blocks(document, Block.Table.class).get(0);
        assertThat(rows(document, table))
                .containsExactly(
                        "一级指标|分值|评分标准|得分/（写明计算过程）",
                        "投入|6|①目标合理，得3分；/②目标明确，得3分。|①+②=6",
                        "|4|在职人员/控制率不超过100%|（18/20）×100%=90%/4",
                        "合计|10||10");
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.columns()).isEqualTo(4);
        assertThat(table.certainty()).isEqualTo(Block.Certainty.FLATTENED);
    }

    @Test
    void formFootAndNextTitleStandBetweenTwoTables() {
        Document document = document(SCORES);
        assertThat(outline(document)).element(3).isEqualTo("BODY 填报人：何青松   填报日期：2024.3.1");
        assertThat(outline(document).subList(4, 7))
                .containsExactly("BODY 满意度调查问卷", "TABLE Q1|满意 / Q2|一般", "BODY 一、调查结论");
    }

    @Test
    void emptyCellsKeepTheirPlaceWithAnEmptySpan() {
        Document document = document("\t甲\n\t1\n\n\t\n\t2\n\n\t乙\n\t\n");
        Block.Table table = blocks(document, Block.Table.class).get(0);
        assertThat(rows(document, table)).containsExactly("甲|1", "|2", "乙|");
        Block.Cell empty = table.cells().get(2);
        assertThat(empty.span().isEmpty()).isTrue();
        assertThat(document.text().charAt(empty.span().start() - 1)).isEqualTo('\t');
    }

    @Test
    void shorterRowsStayLeftAligned() {
        Document document = document("\t自评表\n\n\t单位\n\t水务站\n\t年度\n\n\t资金\n\t80万元\n\n\n\n");
        Block.Table table = blocks(document, Block.Table.class).get(0);
        assertThat(rows(document, table)).containsExactly("自评表", "单位|水务站|年度", "资金|80万元");
        assertThat(table.cells()).extracting(Block.Cell::column).containsExactly(0, 0, 1, 2, 0, 1);
    }

    @Test
    void cellBeginningWithAnEmptyParagraphHasItsWords() {
        Document document = document("\t\n实施单位：水务站\n\n\t预算数\n\t80万元\n");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0))).containsExactly("实施单位：水务站", "预算数|80万元");
    }

    @Test
    void linesThatLostTheirTabAreRowsOfTheirOwn() {
        Document document = document("""
                \t职能概述
                \t管理供水。


                目标1：水质达标。

                目标2：管网不漏。

                \t目标3：按时抢修。
                \t


                \t结论
                \t良好


                后面是正文。
                """);
        assertThat(outline(document))
                .containsExactly("TABLE 职能概述|管理供水。 / 目标1：水质达标。/目标2：管网不漏。 / 目标3：按时抢修。| / 结论|良好", "BODY 后面是正文。");
    }

    @Test
    void proseAfterTheTableIsNoCell() {
        Document document = document("\t收入\n\t5万元\n\n\t支出\n\t4万元\n\n\n本单位结余1万元。\n\n（二）下一步\n");
        assertThat(outline(document)).containsExactly("TABLE 收入|5万元 / 支出|4万元", "BODY 本单位结余1万元。", "BODY （二）下一步");
    }

    @Test
    void proseBetweenTwoWideTablesIsNoCell() {
        Document document = document("""
                \t科目
                \t预算
                \t决算

                \t水费
                \t3
                \t2


                各项目支出明细如下，金额以万元计。

                \t项目
                \t金额
                \t进度

                \t清淤
                \t7
                \t完成
                """);
        assertThat(outline(document))
                .containsExactly("TABLE 科目|预算|决算 / 水费|3|2", "BODY 各项目支出明细如下，金额以万元计。", "TABLE 项目|金额|进度 / 清淤|7|完成");
    }

    @Test
    void sentenceBetweenTwoNarrowTablesIsNoCell() {
        assertThat(outline(document("\t水费\n\t3\n\n\t电费\n\t2\n\n\n全年共支出五万元左右。\n\n\t清淤\n\t7\n\n\t巡查\n\t1\n")))
                .containsExactly("TABLE 水费|3 / 电费|2", "BODY 全年共支出五万元左右。", "TABLE 清淤|7 / 巡查|1");
    }

    @Test
    void proseIndentedByTabsIsNoTable() {
        Document document = document("""
                \t一、总体情况
                \t本年度我站按照年初确定的任务推进各项供水工作，管网改造和水质检测均按期完成，群众反映良好，没有发生事故。
                \t二、资金情况
                \t全年支出八百余万元，主要用于管网改造、水质检测和日常维护，资金拨付及时，使用合规，没有截留挪用的情况。

                \t三、问题
                \t部分项目前期论证不足，导致资金支付进度偏慢，需要在下一年度的预算编制中提前谋划，认真研究，逐步改进。
                """);
        assertThat(blocks(document, Block.Table.class)).isEmpty();
        assertThat(blocks(document, Block.Paragraph.class)).hasSize(6);
    }

    @Test
    void unitLinePushedRightByTabsStandsAboveTheTable() {
        Document document = document("\t\t\t单位：万元\n\t项目\n\t金额\n\n\t清淤\n\t7\n");
        assertThat(outline(document)).containsExactly("BODY 单位：万元", "TABLE 项目|金额 / 清淤|7");
    }

    @Test
    void artefactsAtTheEdgesOfACellAreLeftOut() {
        Document document = document("\t[bookmark: _Toc9]项目\n\t金额\tComment by 老周: 核对\n\n\t清淤\n\t7[footnoteRef:2]\n");
        assertThat(rows(document, blocks(document, Block.Table.class).get(0))).containsExactly("项目|金额", "清淤|7");
    }

    @Test
    void linesOfTabSeparatedCellsAreATable() {
        Document document = document("下表单位为万元。\n科目\t预算数\t决算数\n基本支出\t12.5\t12.1\n项目支出\t\t3\n合计\t15.1\n其余略。\n");
        assertThat(outline(document))
                .containsExactly("BODY 下表单位为万元。", "TABLE 科目|预算数|决算数 / 基本支出|12.5|12.1 / 项目支出||3 / 合计|15.1", "BODY 其余略。");
    }

    @Test
    void oneLineWithATabIsProse() {
        assertThat(outline(document("（三）人员概况。\t\n编制20名。\n电话：\t0833\n")))
                .containsExactly("BODY （三）人员概况。", "BODY 编制20名。", "BODY 电话：\t0833");
    }

    @Test
    void linesThatBeginWithATabAndHoldSeveralCellsAreRowsAndWhiteLinesPartSections() {
        Document document = document("""
                基础数据表
                \t填报单位：澄江县水利局\t单位：万元

                \t经费情况\t上年决算数\t决算数
                \t公用经费\t88.20\t86.60

                \t项目资金
                （万元）\t\t预算数\t执行数
                \t\t年度总额\t702.00\t698.35

                五、其他
                """);
        Block.Table table = blocks(document, Block.Table.class).get(0);
        assertThat(rows(document, table))
                .containsExactly(
                        "填报单位：澄江县水利局|单位：万元",
                        "经费情况|上年决算数|决算数",
                        "公用经费|88.20|86.60",
                        "项目资金/（万元）||预算数|执行数",
                        "|年度总额|702.00|698.35");
        assertThat(outline(document)).last().isEqualTo("BODY 五、其他");
    }

    @Test
    void aFirstCellAloneOnItsLineStandsOverTheRowsBelow() {
        Document document = document("""
                一级指标\t二级指标\t分值\t得分
                过程（40分）
                \t预算执行\t20\t18
                \t资产管理\t20\t20
                合计\t\t40\t38
                """);
        Block.Table table = blocks(document, Block.Table.class).get(0);
        assertThat(rows(document, table))
                .containsExactly("一级指标|二级指标|分值|得分", "过程（40分）", "|预算执行|20|18", "|资产管理|20|20", "合计||40|38");
    }

    @Test
    void aTotalWhoseLabelReachesOverTwoColumnsKeepsItsColumns() {
        assertThat(outline(document("""
                        \t序号
                        \t项目
                        \t预算数
                        \t执行数

                        \t1
                        \t水渠清淤
                        \t36.00
                        \t35.10

                        \t2
                        \t泵站检修
                        \t14.00
                        \t13.30

                        \t合计
                        \t50.00
                        \t48.40
                        """))).last().asString().endsWith("合计||50.00|48.40");
    }

    @Test
    void headsOverSeveralColumnsGetTheirColumnsBack() {
        assertThat(outline(document("""
                        \t村组
                        \t下达
                        \t支付
                        \t结余

                        \t
                        \t小计
                        \t上级
                        \t本级
                        \t
                        \t

                        \t东坪
                        \t9.00
                        \t6.00
                        \t3.00
                        \t8.00
                        \t1.00

                        \t西坪
                        \t7.00
                        \t5.00
                        \t2.00
                        \t7.00
                        \t0.00
                        """))).last().asString().startsWith("TABLE 村组|下达|||支付|结余");
    }

    @Test
    void headsThatRepeatTheWordsBelowThemShareThem() {
        assertThat(outline(document("""
                        \t任务
                        \t预算数
                        \t执行数

                        \t
                        \t总额
                        \t财政拨款
                        \t总额
                        \t财政拨款

                        \t巡河
                        \t9.00
                        \t6.00
                        \t8.50
                        \t6.00

                        \t宣传
                        \t7.00
                        \t5.00
                        \t7.00
                        \t5.00
                        """))).last().asString().startsWith("TABLE 任务|预算数||执行数|");
    }

    @Test
    void aTotalShorterThanItsRowsStaysWhereFiguresStandBesideItsLabel() {
        assertThat(outline(document("""
                        \t项目
                        \t一季度
                        \t二季度
                        \t三季度

                        \t水费
                        \t1.10
                        \t1.20
                        \t1.30

                        \t电费
                        \t2.10
                        \t2.20
                        \t2.30

                        \t合计
                        \t3.20
                        \t3.40
                        """))).last().asString().endsWith("合计|3.20|3.40");
    }

    @Test
    void sentenceBelowFiguresAndCaptionOfTheNextTableEndTheTable() {
        Document document = document("""
                表1：抽检情况表

                \t季度
                \t抽检（个）
                \t合格率

                \t一季度
                \t80
                \t97.50%

                二季度起改由第三方机构抽检，合格率口径与一季度一致。
                表2：评分明细（按权重折入总分）

                \t指标
                \t分值
                \t得分

                \t抽检合格率
                \t10
                \t9.75

                表3：其他情况

                \t事项
                \t数量

                \t培训
                \t4


                """);
        assertThat(blocks(document, Block.Table.class).stream().map(t -> rows(document, t)))
                .containsExactly(
                        List.of("季度|抽检（个）|合格率", "一季度|80|97.50%"),
                        List.of("指标|分值|得分", "抽检合格率|10|9.75"),
                        List.of("事项|数量", "培训|4"));
    }

    @Test
    void captionWithAUnitBelowARowOfFiguresIsTheNextTables() {
        assertThat(outline(document(
                        "\t班次\n\t人数\n\t测算\n\n\t甲班\n\t60\n\t20.16\n\n经费执行情况  单位：万元\n\t班次\n\t支出\n\n\t甲班\n\t19.44\n")))
                .containsExactly("TABLE 班次|人数|测算 / 甲班|60|20.16", "BODY 经费执行情况  单位：万元", "TABLE 班次|支出 / 甲班|19.44");
        assertThat(outline(document(
                        "\t科目\n\t预算\n\t支出\n\n\t会议\n\t30\n\t20.16\n\n（二）按功能分类\n计量单位：元\n\t科目\n\t支出\n\n\t会议\n\t4\n")))
                .hasSize(4);
    }
}
