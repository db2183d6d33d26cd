package org.gouji.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.extract.outline.OutlineTest.headings;
import static org.gouji.extract.outline.OutlineTest.heads;

import org.junit.jupiter.api.Test;

/** The habits of staff who number, close and run in their headings each in another way. */
final class HeadingsTest {
    private static final String TITLE = "青石县商务局2022年度部门整体支出绩效自评报告\n";

    @Test
    void wordThatPagesPrintBeforeATitleIsNoneOfIt() {
        assertThat(headings("""
                        标题： 保障房配套工程绩效评价报告
                        一、基本情况
                        共10个小区。
                        """)).startsWith("0||保障房配套工程绩效评价报告\n");
    }

    @Test
    void projectsThatAreNumberedAreHeadings() {
        assertThat(headings(TITLE + """
                        一、项目实施情况
                        项目一：农贸市场改造
                        年初预算310.00万元，支出305.20万元。
                        项目二：电商培训
                        年初预算40.00万元，支出38.00万元。
                        """)).endsWith("""
                        2|项目一|农贸市场改造
                        2|项目二|电商培训
                        """);
    }

    @Test
    void accountsClosedWithAFullStopAreHeadings() {
        assertThat(headings("""
                        青石县商务局2022年度部门决算公开说明
                        一、支出决算具体情况
                        1.行政运行（2160201）。年初预算310.00万元，支出决算305.20万元。
                        2.商贸服务管理（类）市场体系建设（项）。年初预算为40.00万元，支出决算为38.00万元。
                        """)).endsWith("""
                        1|一|支出决算具体情况
                        2|1|行政运行（2160201）
                        2|2|商贸服务管理（类）市场体系建设（项）
                        """);
    }

    @Test
    void accountsThatIntroduceTheirFiguresWithAColonAreItems() {
        assertThat(headings("""
                        青石县商务局2022年度部门决算公开说明
                        一、支出决算具体情况
                        1.行政运行：年初预算310.00万元，支出决算305.20万元。
                        2.市场体系建设：年初预算为40.00万元，支出决算为38.00万元。
                        """)).endsWith("1|一|支出决算具体情况\n");
    }

    @Test
    void aClassOfTheAccountsAloneOnItsLineIsAHeading() {
        assertThat(headings("""
                        青石县商务局2022年度部门决算公开说明
                        一、支出决算具体情况
                        （一）商业服务业等支出（类）
                        1.商业流通事务（款）行政运行（项）。年初预算为310.00万元，支出决算为305.20万元。
                        （二）住房保障支出（类）
                        1.住房改革支出（款）住房公积金（项）。年初预算为40.00万元，支出决算为38.00万元。
                        """)).contains("""
                        2|（一）|商业服务业等支出（类）
                        """, """
                        2|（二）|住房保障支出（类）
                        """);
    }

    @Test
    void oneHeadingThatOpensWithItsBudgetStaysAmongItsSiblings() {
        assertThat(headings(TITLE + """
                        一、三公经费
                        1.因公出国：本年没有安排团组。
                        2.公务用车：年末保有两辆，购置费为零。
                        3.公务接待：预算2.00万元，决算1.80万元。
                        二、效率性
                        1.预算完成率分析。年初预算400.00万元，完成率96.00%。
                        2.采购执行率：97.10%。
                        3.结转率。本年没有结转。
                        """)).endsWith("""
                        1|一|三公经费
                        2|1|因公出国
                        2|2|公务用车
                        2|3|公务接待
                        1|二|效率性
                        2|1|预算完成率分析
                        2|2|采购执行率
                        2|3|结转率
                        """);
    }

    @Test
    void textThatBeginsWithIndicatorsIsNoDefinition() {
        assertThat(headings(TITLE + """
                        一、存在的问题
                        （一）目标偏低。指标值照搬上年。
                        （二）指标偏少。指导不够及时。
                        """)).endsWith("""
                        2|（一）|目标偏低
                        2|（二）|指标偏少
                        """);
    }

    @Test
    void numbersFollowedByNothingButSpaceAndHalfBracketsCount() {
        assertThat(headings(TITLE + """
                        一 部门概况
                        1）机构。内设股室4个，下属单位2家。
                        2）人员。年末在职20人，离退休6人。
                        二 评价结论
                        自评得分95分。
                        """)).endsWith("""
                        1|一|部门概况
                        2|1）|机构
                        2|2）|人员
                        1|二|评价结论
                        """);
    }

    @Test
    void attachedTablesBeginWithTheirNumber() {
        String text = TITLE + """
                一、评价结论
                自评得分95分。
                附表1
                部门整体支出绩效自评表
                \t预算执行率\t10\t9.5

                附表2
                项目支出绩效自评表
                \t预算执行率\t10\t9.8
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门整体支出绩效自评 青石县商务局 青石县 2022 青石县商务局2022年度部门整体支出绩效自评报告
                        r2 r1 部门整体支出绩效自评表 青石县商务局 青石县 2022 部门整体支出绩效自评表
                        r3 r1 项目支出绩效自评表 青石县商务局 青石县 2022 项目支出绩效自评表
                        """);
        assertThat(headings(text)).endsWith("""
                        0|附表1|
                        0||部门整体支出绩效自评表
                        0|附表2|
                        0||项目支出绩效自评表
                        """);
    }

    @Test
    void captionThatNamesAUnitOfMoneyIsNoFormOfItsOwn() {
        String text = TITLE + """
                一、绩效情况
                纳入自评的项目2个，结果如下。
                项目支出绩效自评情况表（单位：万元）
                \t项目\t预算数\t得分

                \t菜市场改造\t60.00\t93
                """;
        assertThat(headings(text)).endsWith("1|一|绩效情况\n");
        assertThat(heads(text)).hasLineCount(1);
    }

    @Test
    void chaptersOfAProjectReportStayInIt() {
        String text = """
                青石县商务局2022年度部门决算公开
                第一部分 单位概况
                一、主要职能
                主管商贸流通。
                第二部分 决算情况说明
                一、收支情况
                本年收入500.00万元。
                附件
                项目支出绩效自评报告
                项目单位：青石县商贸服务中心
                第一章 项目概况
                一、立项背景
                市场老旧。
                第二章 绩效分析
                完成改造两处。
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门决算公开 青石县商务局 青石县 2022 青石县商务局2022年度部门决算公开
                        r2 项目支出绩效自评 青石县商贸服务中心 青石县 2022 项目支出绩效自评报告
                        """);
        assertThat(headings(text)).contains("0|第一部分|单位概况\n", "0|第一章|项目概况\n").endsWith("0|第二章|绩效分析\n");
    }
}
