package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.blocks;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;

import org.gouji.model.Block;
import org.junit.jupiter.api.Test;

/** Tables of a cell a line, and tables drawn with bars whose rows have not all as many cells. */
class LostGridsTest {
    @Test
    void aCellALineWithABarBehindItKeepsItsEmptyCells() {
        assertThat(outline(document("""
                        单位：万元
                        项 目 |
                        预算数 |
                        决算数 |
                        合 计 |
                        30.5 |
                        11.2 |
                        出国费 |
                        12 |
                        |
                        接待费 |
                        18.5 |
                        11.2 |
                        说明如下。
                        """)))
                .containsExactly(
                        "BODY 单位：万元", "TABLE 项 目|预算数|决算数 / 合 计|30.5|11.2 / 出国费|12| / 接待费|18.5|11.2", "BODY 说明如下。");
    }

    @Test
    void withoutBarsEveryRowMustHaveAFigureForEachHeadOfAccounts() {
        assertThat(outline(document("项目\n预算数\n决算数\n接待费\n8.5\n6.1\n会议费\n3\n2.4\n合计\n11.5\n8.5\n以上均已支付。\n")))
                .containsExactly("TABLE 项目|预算数|决算数 / 接待费|8.5|6.1 / 会议费|3|2.4 / 合计|11.5|8.5", "BODY 以上均已支付。");
    }

    @Test
    void aCellThatIsLostAmongThemMakesNoTable() {
        assertThat(blocks(
                        document("项目\n预算数\n决算数\n接待费\n8.5\n6.1\n会议费\n3\n2.4\n培训费\n2\n2\n出国费\n4\n合计\n17.5\n10.5\n"),
                        Block.Table.class))
                .isEmpty();
    }

    @Test
    void tablesStandAmongUnevenRowsOfBars() {
        assertThat(outline(document("""
                        一、基本情况 | | | |
                        起止时间 | 2023年 | | |
                        计划资金(万元) | 80.50 | 到位资金(万元) | 76.20 | | |
                        其中:中央财政 | 其中:中央财政 | | |
                        县财政 | 80.50 | 县财政 | 76.20 | | |
                        支出(万元) | 70.10 | | |
                        二、支出明细 | | | |
                        支出内容 | 计划支出数(万元) | 实际支出数(万元) | | |
                        管护 | 40.50 | 36.10 | | |
                        巡查 | 25 | 24 | | |
                        合计 | 65.50 | 60.10 | | |
                        三、绩效 | | | |
                        """)))
                .containsExactly(
                        "BODY 一、基本情况 | | | |",
                        "BODY 起止时间 | 2023年 | | |",
                        "TABLE 计划资金(万元)|80.50|到位资金(万元)|76.20 / 其中:中央财政||其中:中央财政| / 县财政|80.50|县财政|76.20"
                                + " / 支出(万元)|70.10||",
                        "BODY 二、支出明细 | | | |",
                        "TABLE 支出内容|计划支出数(万元)|实际支出数(万元) / 管护|40.50|36.10 / 巡查|25|24 / 合计|65.50|60.10",
                        "BODY 三、绩效 | | | |");
    }

    @Test
    void unevenRowsThatGoOnWithOtherFiguresStayLines() {
        assertThat(blocks(document("""
                        支出内容 | 计划数 | 实际数 |
                        管护 | 40.50 | 36.10 |
                        巡查 | 25 | 24 |
                        培训 | 5 | 4 |
                        会议 | 5 |
                        合计 | 75.50 | 64.10 | 4 |
                        甲 | 乙 | 丙 | 丁 | 戊 |
                        说明 |  | 无 | | | 无 | 无 |
                        """), Block.Table.class)).isEmpty();
    }
}
