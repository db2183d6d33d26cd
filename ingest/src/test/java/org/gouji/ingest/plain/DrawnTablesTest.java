package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;

import org.junit.jupiter.api.Test;

/** Tables that are drawn with bars or typed with blanks. */
class DrawnTablesTest {
    @Test
    void barsPartCellsAndRulesAreNoRows() {
        assertThat(outline(document("""
                        附件2
                        | 片区 | 户数 | 投资（万元） |
                        |---|:---:|---:|
                        | 东片 | 1,250 | 310.50 |
                        | **合计** | 1,250 | 310.50 |
                        注：按户籍统计。
                        """)))
                .containsExactly("BODY 附件2", "TABLE 片区|户数|投资（万元） / 东片|1,250|310.50 / 合计|1,250|310.50", "BODY 注：按户籍统计。");
    }

    @Test
    void boxesAreTablesToo() {
        assertThat(outline(document("""
                        ┌────┬────┐
                        │项目│金额│
                        ├────┼────┤
                        │水费│1.20│
                        └────┴────┘
                        """))).containsExactly("TABLE 项目|金额 / 水费|1.20");
    }

    @Test
    void wideBlanksPartCellsUnderAHeader() {
        assertThat(outline(document("""
                        表1  支出明细表                              单位：万元
                        项　目　　　　　　　　计划　　　　支出　　　　占比
                        校舍维修　　　　　　1,060.00　　1,028.16　　60.00%
                        设备购置　　　　　　　300.00　　　215.60　　40.00%
                        合　　计　　　　　　1,360.00　　1,243.76　　100%
                        以上均已支付。
                        """)))
                .containsExactly(
                        "BODY 表1  支出明细表                              单位：万元",
                        "TABLE 项　目|计划|支出|占比 / 校舍维修|1,060.00|1,028.16|60.00%"
                                + " / 设备购置|300.00|215.60|40.00% / 合　　计|1,360.00|1,243.76|100%",
                        "BODY 以上均已支付。");
    }

    @Test
    void aUnitBetweenTheHeaderAndTheFirstRowBelongsToTheTable() {
        assertThat(outline(document("""
                        来源          预算数        支出数
                                                单位：万元
                        市  级        310.00        280.50
                        区  级        90.00         61.20
                        合  计        400.00        341.70
                        以上均已支付。
                        """)))
                .containsExactly(
                        "TABLE 来源|预算数|支出数 / 单位：万元|| / 市  级|310.00|280.50 / 区  级|90.00|61.20 / 合  计|400.00|341.70",
                        "BODY 以上均已支付。");
    }

    @Test
    void anEmptyCellIsToldByItsPlaceOnTheLine() {
        assertThat(outline(document("""
                        项目            预算数      决算数      增减
                        会议费            5.00        4.20     -0.80
                        出国费            2.00                 -2.00
                        培训费            3.00        3.50      0.50
                        """)))
                .containsExactly(
                        "TABLE 项目|预算数|决算数|增减 / 会议费|5.00|4.20|-0.80" + " / 出国费|2.00||-2.00 / 培训费|3.00|3.50|0.50");
    }

    @Test
    void singleBlanksPartCellsWhereEveryRowHasTheNumbersOfTheHeader() {
        assertThat(outline(document("""
                        单位 预算数 决算数 执行率
                        局 机关 1268.40 1250.20 98.56%
                        一中 842.10 842.10 100.00%
                        二中 315.62 310.44 98.36%
                        """)))
                .containsExactly("TABLE 单位|预算数|决算数|执行率 / 局 机关|1268.40|1250.20|98.56%"
                        + " / 一中|842.10|842.10|100.00% / 二中|315.62|310.44|98.36%");
    }

    @Test
    void linesWithoutAHeaderOrNumbersStayText() {
        String text = """
                填报单位：青禾县水利局　　　填报日期：2024年3月5日
                联系人：何青松　　　　　　　联系电话：5566778
                1.完成渠道清淤    12公里
                2.新建泵站        3座
                松岭县教育局 | 2023年度决算
                """;
        assertThat(outline(document(text))).hasSize(5).allMatch(block -> block.startsWith("BODY "));
    }

    @Test
    void aBarBeforeAFewRowsLeavesTheirFirstCellEmpty() {
        assertThat(outline(document("""
                        来源 | 金额 | 用途 | 支出
                        一、拨款 | 9.00 | 一、农林水 | 7.00
                        二、其他 | 1.00 | 二、卫生 | 2.00
                         |  | 三、住房 | 1.00
                        合计 | 10.00 | 合计 | 10.00
                        """)))
                .containsExactly(
                        "TABLE 来源|金额|用途|支出 / 一、拨款|9.00|一、农林水|7.00 / 二、其他|1.00|二、卫生|2.00 / ||三、住房|1.00 / 合计|10.00|合计|10.00");
    }

    @Test
    void rowsThatLostTheCellsLeftOfThemAreSlidBack() {
        assertThat(outline(document("""
                        预算执行 | 资金（万元） | 年初预算 | 全年预算 | 执行数 | 执行率 | 权重 | 得分 | 原因 |
                        总额 | 5.00 | 6.00 | 5.70 | 95.00% | 10 | 9.5 | |
                        其中：财政资金 | 5.00 | 6.00 | 5.70 | 95.00% | / | / | |
                        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 性质 | 指标值 | 权重 | 得分 | 原因 |
                        产出指标 | 数量指标 | 巡河次数 | ≥ | 40 | 50 | 50 | |
                        质量指标 | 垃圾清理率 | ≥ | 95 | 40 | 38 | | |
                        合计 | 100 | 97.5 | | | | | | |
                        """)).toString())
                .contains(
                        "|总额|5.00|6.00|5.70|95.00%|10|9.5|",
                        "|产出指标|数量指标|巡河次数|≥|40|50|50|", "||质量指标|垃圾清理率|≥|95|40|38|", "合计||||||100|97.5|");
    }

    @Test
    void rowsWhosePlaceCannotBeToldStayAsTheyAre() {
        assertThat(outline(document("""
                        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
                        产出指标 | 数量指标 | 巡河次数 | 40 | 40 | 50 | 50 |
                        质量指标 | 清理率 | 10 | 10 | 10 | 10 |  |
                        """)).toString()).contains("/ 质量指标|清理率|10|10|10|10");
    }

    @Test
    void aTitleAmongTheRowsBeginsATableOfItsOwn() {
        assertThat(outline(document("""
                        项目 | 预算 | 支出 |
                        水费 | 1.00 | 1.00 |
                        项目支出绩效自评表（2023年度） | | |
                        名称 | 单位 | 金额 |
                        泵站 | 某站 | 2.00 |
                        """)))
                .containsExactly(
                        "TABLE 项目|预算|支出 / 水费|1.00|1.00", "BODY 项目支出绩效自评表（2023年度）", "TABLE 名称|单位|金额 / 泵站|某站|2.00");
    }
}
