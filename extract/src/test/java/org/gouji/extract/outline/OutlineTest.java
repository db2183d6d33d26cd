package org.gouji.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.model.Head;
import org.junit.jupiter.api.Test;

/** Invented reports in the shapes that the provinces use. */
final class OutlineTest {
    private static final Outline OUTLINE = Outline.standard();

    @Test
    void severalUnitsInOneFileAreSeveralReports() {
        String text = """
                云岭县水务局2022年度部门整体支出绩效自评报告
                一、单位概况
                （一）基本情况
                云岭县水务局是县政府工作部门，核定编制21名。
                （二）年度重点工作
                1.河道治理。全年完成河道清淤12公里，投入资金85万元。
                2.饮水安全。新建供水点6处，解决了三个村的饮水问题。
                二、整体支出管理及使用情况
                （一）基本支出
                2022年基本支出310.20万元。
                （二）项目支出
                2022年项目支出96.50万元。
                三、整体支出绩效情况
                （一）经济性
                预算控制较好。
                （二）有效性
                1.预算完成率分析
                预算完成率为98.10%。
                2.三公控制率
                三公经费控制率为91.00%。
                四、存在的问题
                编制不够细化。
                五、下一步改进工作的措施
                加强学习。
                云岭县林草局
                2022年度部门整体支出绩效
                自评报告
                一、单位概况
                （一）基本情况
                我局现有职工33人，2022年预算收入402.00万元。
                二、整体支出绩效情况
                完成造林1200亩。
                云岭县第三中学2022年度部门整体支出绩效评价自评报告
                一、单位概况
                学校现有教师88人。
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门整体支出绩效自评 云岭县水务局 云岭县 2022 云岭县水务局2022年度部门整体支出绩效自评报告
                        r2 部门整体支出绩效自评 云岭县林草局 云岭县 2022 2022年度部门整体支出绩效自评报告
                        r3 部门整体支出绩效自评 云岭县第三中学 云岭县 2022 云岭县第三中学2022年度部门整体支出绩效评价自评报告
                        """);
        assertThat(headings(text)).startsWith("""
                        0||云岭县水务局2022年度部门整体支出绩效自评报告
                        1|一|单位概况
                        2|（一）|基本情况
                        2|（二）|年度重点工作
                        3|1|河道治理
                        3|2|饮水安全
                        1|二|整体支出管理及使用情况
                        2|（一）|基本支出
                        2|（二）|项目支出
                        1|三|整体支出绩效情况
                        2|（一）|经济性
                        2|（二）|有效性
                        3|1|预算完成率分析
                        3|2|三公控制率
                        1|四|存在的问题
                        1|五|下一步改进工作的措施
                        0||2022年度部门整体支出绩效自评报告
                        1|一|单位概况
                        """);
    }

    @Test
    void formAloneIsAReport() {
        String text = """
                项目支出绩效自评表
                （2023年度）
                \t项目名称
                \t乡村道路养护补助

                \t主管部门
                \t白沙市交通运输局
                \t实施单位
                \t白沙市公路养护中心

                \t年度资金总额
                \t120
                \t118.5
                """;
        assertThat(heads(text)).isEqualTo("r1 项目支出绩效自评表 白沙市公路养护中心 白沙市 2023 项目支出绩效自评表\n");
        assertThat(headings(text)).isEqualTo("0||项目支出绩效自评表\n");
    }

    @Test
    void tablesOfAnyNameUnderTheNumberOfAnAnnexAreFormsOfTheReport() {
        String text = """
                青石县水务局2023年度部门整体支出绩效自评报告
                一、单位概况
                青石县水务局是县政府工作部门，核定编制21名，年末实有19人，下设河道、供水两个股室。
                二、支出情况
                全年支出120万元，其中基本支出80万元，项目支出40万元，均按规定使用，未发生挤占挪用。详见附件1、附件2。
                附件1
                分乡镇完成情况表
                	乡镇
                	投资

                	石门乡
                	40

                附件2：设备购置清单
                	设备
                	金额

                	水泵
                	12
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门整体支出绩效自评 青石县水务局 青石县 2023 青石县水务局2023年度部门整体支出绩效自评报告
                        r2 r1 附表 青石县水务局 青石县 2023 分乡镇完成情况表
                        r3 r1 附表 青石县水务局 青石县 2023 设备购置清单
                        """);
        assertThat(headings(text)).endsWith("""
                        0|附件1|
                        0||分乡镇完成情况表
                        0|附件2|设备购置清单
                        """);
    }

    @Test
    void formsOneAfterAnotherAreReportsOfTheirOwn() {
        String form = """
                项目支出绩效自评表
                （2023年度）
                \t项目名称
                \t%s

                \t实施单位
                \t青石县%s

                \t年度资金总额
                \t120
                """;
        String text = form.formatted("防汛物资", "应急管理局") + "\n" + form.formatted("图书购置", "图书馆");
        assertThat(heads(text)).isEqualTo("""
                        r1 项目支出绩效自评表 青石县应急管理局 青石县 2023 项目支出绩效自评表
                        r2 项目支出绩效自评表 青石县图书馆 青石县 2023 项目支出绩效自评表
                        """);
    }

    @Test
    void accountsWithContentsListAreOneReport() {
        String text = """
                2023年度
                东湖省安平市住房保障中心部门决算
                目 录
                第一部分 安平市住房保障中心概况
                一、部门职责
                二、机构设置
                第二部分 部门决算表
                一、收入支出决算总表
                第三部分 部门决算情况说明
                一、收入支出决算总体情况说明
                第四部分 名词解释
                第一部分
                安平市住房保障中心概况
                一、部门职责
                （一）贯彻住房保障政策。拟订全市住房保障规划并组织实施。
                （二）承担公共租赁住房的分配和管理工作。
                二、机构设置
                安平市住房保障中心内设科室4个，2023年末实有人员31人。
                第二部分 部门决算表
                一、收入支出决算总表
                第三部分 2023年度部门决算情况说明
                一、收入支出决算总体情况说明
                2023年度收、支总计500.00万元。与2022年相比增加20.00万元。
                二、收入决算情况说明
                本年收入合计480.00万元。
                第四部分 名词解释
                一、财政拨款收入：指单位从同级财政部门取得的资金。
                二、基本支出：指为保障机构正常运转而发生的支出。
                """;
        assertThat(heads(text)).isEqualTo("r1 部门决算公开 东湖省安平市住房保障中心 东湖省安平市 2023 东湖省安平市住房保障中心部门决算\n");
        assertThat(headings(text)).isEqualTo("""
                        0||东湖省安平市住房保障中心部门决算
                        0|第一部分|安平市住房保障中心概况
                        1|一|部门职责
                        1|二|机构设置
                        0|第二部分|部门决算表
                        1|一|收入支出决算总表
                        0|第三部分|2023年度部门决算情况说明
                        1|一|收入支出决算总体情况说明
                        1|二|收入决算情况说明
                        0|第四部分|名词解释
                        """);
    }

    @Test
    void reportsAnnexedToAccountsAreTheirOwnAndTablesGoBackToTheAccounts() {
        String text = """
                第一部分 部门概况
                一、主要职责
                三川市西岭区档案馆（以下简称区档案馆）负责全区档案的收集和保管。
                第二部分 2021年度部门决算情况说明
                一、收入支出决算总体情况说明
                2021年度收、支总计88.00万元。《三川市西岭区档案馆2021年部门整体支出绩效自评报告》见附件
                第三部分 名词解释
                1.财政拨款收入：指从同级财政取得的资金。
                第四部分 附件
                附件1
                三川市西岭区档案馆2021年部门整体支出绩效自评报告
                一、部门概况
                （一）机构组成。区档案馆为一级预算单位，无下属单位。
                （二）人员概况。2021年末在职人员9人，退休人员4人。
                二、评价结论
                自评得分95分。
                部门整体支出绩效自评表
                （2021年度）
                \t单位名称
                \t三川市西岭区档案馆

                \t年初预算
                \t88

                附件2
                2021年档案数字化项目支出绩效自评报告
                一、项目概况
                （一）项目基本情况
                数字化加工档案3万页。
                二、项目绩效情况
                完成率100%。
                第五部分 附表
                一、收入支出决算总表
                二、收入决算表
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门决算公开 三川市西岭区档案馆 三川市西岭区 2021 2021年度部门决算情况说明
                        r2 部门整体支出绩效自评 三川市西岭区档案馆 三川市西岭区 2021 三川市西岭区档案馆2021年部门整体支出绩效自评报告
                        r3 r2 部门整体支出绩效自评表 三川市西岭区档案馆 三川市西岭区 2021 部门整体支出绩效自评表
                        r4 项目支出绩效自评 三川市西岭区档案馆 三川市西岭区 2021 2021年档案数字化项目支出绩效自评报告
                        r5 r1 附表 三川市西岭区档案馆 三川市西岭区 2021 第五部分 附表
                        """);
    }

    @Test
    void reportInItsOwnPartsIsNotCutWhereItMentionsItself() {
        String text = """
                关于2022年度单位整体支出绩效自评情况的报告
                北关县财政局：
                按照《北关县财政局关于开展2022年度绩效自评工作的通知》要求，我单位开展了自评。
                一、单位概况
                （一）机构设置和人员情况
                北关县气象服务中心属公益一类事业单位，内设股室3个，编制12名。
                （二）主要职责
                1.提供气象服务。
                2.开展人工影响天气作业。
                二、单位整体支出绩效实现情况
                （一）履职完成情况。全年发布预警62期，支出45.30万元。
                （二）履职效果情况。群众满意度为96%，比上年有所提高。
                三、存在问题及改进措施
                1.存在问题
                一是指标设置不够科学，编写了
                2022年度单位整体支出绩效自评报告
                二是资金执行进度偏慢。
                2.改进措施
                强化预算管理。
                四、绩效自评结果拟应用和公开情况
                自评结果将在网站公开。
                """;
        assertThat(heads(text)).isEqualTo("r1 部门整体支出绩效自评 北关县气象服务中心 北关县 2022 关于2022年度单位整体支出绩效自评情况的报告\n");
        assertThat(headings(text)).isEqualTo("""
                        0||关于2022年度单位整体支出绩效自评情况的报告
                        1|一|单位概况
                        2|（一）|机构设置和人员情况
                        2|（二）|主要职责
                        1|二|单位整体支出绩效实现情况
                        2|（一）|履职完成情况
                        2|（二）|履职效果情况
                        1|三|存在问题及改进措施
                        2|1|存在问题
                        2|2|改进措施
                        1|四|绩效自评结果拟应用和公开情况
                        """);
    }

    @Test
    void wordsAutomaticNumbersAreReadAsInWord() {
        String text = """
                2022年度部门整体支出绩效自评报告
                1、 部门概况
                （1） 机构组成
                石桥镇人民政府下设5个办公室。
                （二）人员情况
                在职45人。
                （5） 资产情况
                (1) 房屋：共有办公用房3处，面积2100平方米。
                (2) 车辆：共有公务用车2辆，均为应急保障用车。
                二、收支情况
                （一）收入
                收入900.00万元。
                3、 绩效情况
                完成较好。
                四、建议
                无
                """;
        assertThat(headings(text)).isEqualTo("""
                        0||2022年度部门整体支出绩效自评报告
                        1|一|部门概况
                        2|（一）|机构组成
                        2|（二）|人员情况
                        2|（三）|资产情况
                        3|(1)|房屋
                        3|(2)|车辆
                        1|二|收支情况
                        2|（一）|收入
                        1|三|绩效情况
                        1|四|建议
                        """);
    }

    @Test
    void letterBeforeAReportIsNoReport() {
        String text = """
                关于报送2022年度绩效自评材料的函
                赤水河县财政局：
                现将我局2022年度部门整体支出绩效自评报告报送贵局，请审阅。
                附件：1.赤水河县统计局2022年度部门整体支出绩效自评报告
                2.部门整体支出绩效自评表
                2023年3月15日
                附件1
                赤水河县统计局
                2022年度部门整体支出绩效自评报告
                一、部门概况
                （一）部门主要职责
                （一）贯彻执行统计法律法规；
                （二）组织全县统计调查；
                （二）组织架构
                内设股室3个。
                """;
        assertThat(heads(text)).isEqualTo("r1 部门整体支出绩效自评 赤水河县统计局 赤水河县 2022 2022年度部门整体支出绩效自评报告\n");
        assertThat(headings(text)).isEqualTo("""
                        0|附件1|
                        0||2022年度部门整体支出绩效自评报告
                        1|一|部门概况
                        2|（一）|部门主要职责
                        2|（二）|组织架构
                        """);
    }

    @Test
    void formInTheMiddleOfAReportDoesNotEndIt() {
        String text = """
                长石县农田建设项目支出绩效自评报告
                一、项目概况
                （一）项目单位。长石县农业农村局（以下简称县农业局）是县政府工作部门。
                （二）项目目标。建设农田1.2万亩，涉及五个乡镇。
                \t项目支出绩效自评表

                \t项目名称
                \t农田建设

                二、存在的问题
                1.资金拨付进度慢；
                2.管护责任不落实；
                3.台账不规范。
                """;
        assertThat(heads(text)).isEqualTo("r1 项目支出绩效自评 长石县农业农村局 长石县 0 长石县农田建设项目支出绩效自评报告\n");
        assertThat(headings(text)).endsWith("""
                        2|（二）|项目目标
                        1|二|存在的问题
                        """);
    }

    @Test
    void chartDataAtTheEndBelongsToTheReport() {
        String text = """
                2022年度部门整体支出绩效自评报告
                一、单位概况
                云岭县文化馆有职工7人。
                列1
                基本支出\t项目支出\t0.7\t0.3\t
                """;
        assertThat(heads(text)).isEqualTo("""
                        r1 部门整体支出绩效自评 云岭县文化馆 云岭县 2022 2022年度部门整体支出绩效自评报告
                        """);
    }

    @Test
    void headingWhoseNumberGotLostIsAHeading() {
        String text = """
                2022年度单位整体支出绩效自评报告
                一、预算支出情况
                （一）基本支出情况
                基本支出12.30万元。
                项目支出情况
                本年没有项目支出。
                二、绩效情况
                较好。
                """;
        assertThat(headings(text)).endsWith("""
                        2|（一）|基本支出情况
                        2||项目支出情况
                        1|二|绩效情况
                        """);
    }

    @Test
    void titleThatBeginsWithTheYearAndWhatItIsOnGoesOnInTheNextLine() {
        String rest = """
                一、项目基本情况
                全年支出12.30万元。
                """;
        assertThat(heads("云岭县2022年度中央河湖管护补助资金\n绩效自评报告\n" + rest))
                .isEqualTo("r1 项目支出绩效自评   2022 云岭县2022年度中央河湖管护补助资金绩效自评报告\n");
        assertThat(heads("云岭县水务局2022年度\n部门整体支出绩效自评报告\n" + rest)).endsWith(" 部门整体支出绩效自评报告\n");
        assertThat(heads("云岭县水务局2022年度河道清淤类项目\n自评结果\n" + rest)).startsWith("r1 项目支出绩效自评 ");
    }

    @Test
    void aPaperOnOneItemOfTheAccountsIsHeadedByItsFirstLineOnly() {
        String line = "云岭县2022年“三公”经费决算情况说明\n";
        assertThat(heads(line + "全县支出12.30万元。\n")).startsWith("r1 部门决算公开 ").endsWith(" 2022 " + line);
        assertThat(heads("云岭县档案馆2022年度部门决算\n一、总体情况\n支出12.30万元。\n" + line + "支出1.20万元。\n"))
                .hasLineCount(1);
    }

    @Test
    void titleThatIsCutOffBehindTheBudgetIsOfAReport() {
        assertThat(heads("云岭县消防救援大队2022年度部门预算\n执行情况绩效自评报告\n一、基本情况\n全年支出12.30万元。\n"))
                .isEqualTo("r1 部门整体支出绩效自评 云岭县消防救援大队 云岭县 2022 云岭县消防救援大队2022年度部门预算执行情况绩效自评报告\n");
    }

    static String heads(String text) {
        return OUTLINE.read(PlainText.document("a.txt", text)).stream()
                .map(Framed::head)
                .map(OutlineTest::head)
                .collect(Collectors.joining());
    }

    private static String head(Head head) {
        return head.id() + head.partOf().map(owner -> " " + owner).orElse("") + " "
                + head.identity().kind() + " " + head.identity().department() + " "
                + head.identity().region() + " " + head.identity().year().orElse(0) + " "
                + head.identity().title() + "\n";
    }

    static String headings(String text) {
        return OUTLINE.read(PlainText.document("a.txt", text)).stream()
                .flatMap(framed -> framed.sections().stream())
                .map(section -> section.level() + "|" + section.label() + "|" + section.title() + "\n")
                .collect(Collectors.joining());
    }
}
