package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.blocks;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.rows;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;

class LineCellsTest {
    private static List<List<String>> tables(String... lines) {
        Document document = document(String.join("\n", lines) + "\n");
        return blocks(document, Block.Table.class).stream()
                .map(t -> rows(document, t))
                .toList();
    }

    private static String[] lines(String words) {
        return words.split(" ");
    }

    @Test
    void labelAndFiguresAreARow() {
        assertThat(
                        tables(
                                lines(
                                        "支出情况表（单位：万元） 支出项目 预算数 决算数 执行率 基本支出 80.00 78.00 97.50% 项目支出 40.00 39.00 97.50% 合计 120.00 117.00 97.50% 三、存在问题")))
                .containsExactly(List.of(
                        "支出项目|预算数|决算数|执行率",
                        "基本支出|80.00|78.00|97.50%",
                        "项目支出|40.00|39.00|97.50%",
                        "合计|120.00|117.00|97.50%"));
    }

    @Test
    void numberOfARowStandsBeforeItsLabelAndIsLostBeforeATotal() {
        assertThat(tables(lines("序号 项目名称 预算数 执行数 1 河道清淤 60.00 58.00 2 泵站更新 20.00 20.00 合计 80.00 78.00")))
                .containsExactly(
                        List.of("序号|项目名称|预算数|执行数", "1|河道清淤|60.00|58.00", "2|泵站更新|20.00|20.00", "合计||80.00|78.00"));
    }

    @Test
    void headsOfTwoYearsReachOverTheirColumns() {
        assertThat(
                        tables(
                                lines(
                                        "项目 2022年 2021年 增减额 预算数 决算数 预算数 决算数 会议费 5.00 4.80 6.00 5.90 -1.10 培训费 3.00 2.90 3.00 2.70 0.20 合计 8.00 7.70 9.00 8.60 -0.90")))
                .containsExactly(List.of(
                        "项目|2022年||2021年||增减额",
                        "|预算数|决算数|预算数|决算数|",
                        "会议费|5.00|4.80|6.00|5.90|-1.10",
                        "培训费|3.00|2.90|3.00|2.70|0.20",
                        "合计|8.00|7.70|9.00|8.60|-0.90"));
    }

    @Test
    void remarksStandBehindTheFiguresOrAreEmpty() {
        assertThat(
                        tables(
                                lines(
                                        "序号 项目名称 预算数 执行数 执行率（%） 自评得分 自评等级 1 河道清淤 60.00 58.00 96.67 96.00 优 2 泵站更新 20.00 20.00 100 98.00 优 3 渠道管护 5.00 5.00 100 89.00 合计 85.00 83.00 97.65 三、存在问题")))
                .containsExactly(List.of(
                        "序号|项目名称|预算数|执行数|执行率（%）|自评得分|自评等级",
                        "1|河道清淤|60.00|58.00|96.67|96.00|优",
                        "2|泵站更新|20.00|20.00|100|98.00|优",
                        "3|渠道管护|5.00|5.00|100|89.00|",
                        "合计||85.00|83.00|97.65||"));
    }

    @Test
    void totalThatLostFiguresAndIsNoSumLeavesTheLinesAsTheyAre() {
        assertThat(
                        tables(
                                lines(
                                        "乡镇 计划 支付 进度 北渡镇 42.00 36.75 87.50% 南塘乡 30.00 27.60 92.00% 西坪乡 28.00 28.00 100% 合计 100.00 92.30")))
                .isEmpty();
    }

    @Test
    void rowWithAFigureMissingLeavesTheLinesAsTheyAre() {
        assertThat(tables(lines("支出项目 预算数 决算数 基本支出 80.00 78.00 项目支出 40.00 上缴支出 2.00 2.00 合计 122.00 120.00")))
                .isEmpty();
    }

    @Test
    void percentageAmongAmountsTellsThatACellWasLost() {
        assertThat(tables(lines("支出项目 预算数 执行率 基本支出 80.00 97.50% 项目支出 40.00 39.00 合计 120.00 97.50%")))
                .isEmpty();
    }

    @Test
    void listOfWordsWithYearsIsNoTable() {
        assertThat(tables("资金来源", "上级补助", "2021", "本级预算", "2022", "有关说明", "以上为各年资金来源。"))
                .isEmpty();
    }
}
