package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.blocks;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;

import org.gouji.model.Block;
import org.gouji.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    @Test
    void seriesWithCategories() {
        assertThat(outline(document("2021年\t\n收入\t支出\t61.5\t60.2\t2022年\t\n收入\t支出\t70.25\t70\t\n\n")))
                .containsExactly("CHART  [2021年[收入=61.5, 支出=60.2], 2022年[收入=70.25, 支出=70]]");
    }

    @Test
    void seriesWithoutCategories() {
        assertThat(outline(document("2021年\t\n61.5\t2022年\t\n70.25")))
                .containsExactly("CHART  [2021年[=61.5], 2022年[=70.25]]");
    }

    @Test
    void valuesFewerThanCategoriesBelongToTheFirst() {
        assertThat(outline(document("列1\n拨款\t事业\t其他\t0.9\t0.1\n"))).containsExactly("CHART  [列1[拨款=0.9, 事业=0.1]]");
    }

    @Test
    void yearsBeforeAsManyValuesAreCategories() {
        assertThat(outline(document("支出\t\n2021\t2022\t5.5\t6.5\t\n")))
                .containsExactly("CHART  [支出[2021=5.5, 2022=6.5]]");
    }

    @Test
    void titleOnTheLineAboveBelongsToTheChart() {
        Document document = document("正文。\n\n　　支出构成图\n列1\t\n基本\t项目\t0.625\t0.375\t\n\n\n3\n");
        assertThat(outline(document))
                .containsExactly("BODY 正文。", "CHART 支出构成图 [列1[基本=0.625, 项目=0.375]]", "PAGE_NUMBER 3");
        Block.Chart chart = blocks(document, Block.Chart.class).get(0);
        assertThat(chart.span().in(document.text())).startsWith("支出构成图").endsWith("0.375");
    }

    @Test
    void lastHeadingOfTheTextIsNoTitle() {
        assertThat(outline(document("正文。\n\n十三、支出决算表\n2021年\t\n5.5\t2022年\t\n6.5\t\n")))
                .containsExactly("BODY 正文。", "BODY 十三、支出决算表", "CHART  [2021年[=5.5], 2022年[=6.5]]");
    }

    @Test
    void valuesKeepTheDigitsAsStored() {
        Block.Chart chart = blocks(document("列1\t\n甲\t0.88609999999999995\t\n"), Block.Chart.class)
                .get(0);
        assertThat(chart.series().get(0).points().get(0).value()).isEqualByComparingTo("0.88609999999999995");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "六、基本支出情况说明\t\n2022年基本支出190.00万元，其中：\n",
                "（三）人员概况。\t\n编制20名，实有8名。\n",
                "2021年\n全年支出12万元。\n",
                "联系人\t\n何青松\t0833\t主任\t\n",
                "合计\t\n甲乙。丙\t5\n",
                "年度\t\n2021\t5\n2022\t6\n"
            })
    void proseIsNoChart(String text) {
        assertThat(blocks(document(text), Block.Chart.class)).isEmpty();
    }
}
