package org.gouji.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentitiesTest {
    private static final Identities IDENTITIES = Identities.standard();

    @ParameterizedTest
    @CsvSource({
        "江北省临水市政务中心, 江北省临水市",
        "郑阳州市财政局, 郑阳州市",
        "云岭县市场监督管理局, 云岭县",
        "江城市市中区教育局, 江城市市中区",
        "大河彝族自治县档案馆, 大河彝族自治县",
        "中共云岭县委组织部, 云岭县",
        "草原旗林草局, 草原旗",
        "市场监督管理局, ''",
        "第一中学, ''"
    })
    void regionIsThePrefixOfTheUnit(String unit, String region) {
        assertThat(IDENTITIES.region(unit)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年度部门整体支出绩效评价报告, 部门整体支出绩效自评",
        "单位整体支出绩效自评报告, 部门整体支出绩效自评",
        "2021年专项预算项目支出绩效自评报告, 项目支出绩效自评",
        "农村公路养护资金绩效评价报告, 项目支出绩效自评",
        "项目支出绩效自评表, 项目支出绩效自评表",
        "河道管护资金绩效自评表, 项目支出绩效自评表",
        "云岭县危旧房改造转移支付2022年度绩效自评报告, 项目支出绩效自评",
        "部门整体支出绩效自评表（2021年度）, 部门整体支出绩效自评表",
        "部门整体支出绩效评价指标评分表, 评分表",
        "部门整体支出绩效评价基础数据表, 附表",
        "服务对象满意度调查问卷, 问卷模板",
        "云岭县水务局2022年度部门决算公开说明, 部门决算公开",
        "2023年部门预算公开说明, 部门预算公开",
        "会议纪要, 其他"
    })
    void kindIsReadFromTheTitle(String title, String kind) {
        assertThat(clue(title).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县病险水库除险加固项目绩效评价报告, ''",
        "云岭县污水处理设施建设项目绩效评价报告, ''",
        "云岭县城乡居民基本养老保险补助资金2022年度绩效自评报告, ''",
        "云岭县社会救助资金绩效自评报告, ''",
        "云岭县城镇老旧小区改造项目绩效评价报告, ''",
        "云岭县普惠性幼儿园奖补资金绩效自评报告, ''",
        "云岭县全民健身中心建设项目绩效评价报告, ''",
        "云岭县美丽乡村建设绩效评价报告, ''",
        "云岭县公安局办公大楼维修项目绩效自评报告, 云岭县公安局",
        "云岭县财政局农田建设项目绩效评价报告, 云岭县财政局",
        "云岭县第三人民医院迁建专项债项目绩效评价报告, 云岭县第三人民医院",
        "石桥岭镇人居环境整治项目绩效自评报告, 石桥岭镇",
        "云岭县看守所2022年度项目支出绩效自评报告, 云岭县看守所",
        "云岭县养老服务中心整体支出绩效自评报告, 云岭县养老服务中心"
    })
    void titleNamesItsUnitButNotWhatTheMoneyBuilt(String title, String unit) {
        assertThat(clue(title).department()).isEqualTo(unit);
    }

    @Test
    void titleWithoutKindIsReadFromTheHeadings() {
        Evidence evidence = new Evidence("", List.of(), List.of(), List.of("部门概况", "2022年度部门决算情况说明"), "a.txt");
        assertThat(IDENTITIES.clue(evidence).kind()).isEqualTo("部门决算公开");
        Evidence transfer = new Evidence("", List.of(), List.of(), List.of("绩效目标分解下达情况", "绩效目标完成情况分析"), "a.txt");
        assertThat(IDENTITIES.clue(transfer).kind()).isEqualTo(Kinds.PROJECT);
        assertThat(IDENTITIES.clue(evidence).year()).hasValue(2022);
    }

    @Test
    void yearIsTheOneReportedOnNotThatOfWriting() {
        assertThat(clue("绩效自评报告", "2023年4月，我局完成自评。", "2022年支出35.20万元，比2021年增加2万元。", "截至2022年12月底，结余0万元。")
                        .year())
                .isEqualTo(OptionalInt.of(2022));
        assertThat(clue("二〇二一年度部门整体支出绩效自评报告", "2022年支出1万元。").year()).hasValue(2021);
        assertThat(clue("绩效自评报告", "没有年份。").year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022年云岭县水务局部门整体支出绩效自评报告, 无, 云岭县水务局",
        "云岭县农业农村局高标准农田建设项目支出绩效自评报告, 无, 云岭县农业农村局",
        "绩效自评报告, 云岭县社会保障服务中心（以下简称县社保中心）为公益一类事业单位。, 云岭县社会保障服务中心",
        "绩效自评报告, 填报单位（盖章）：云岭县妇幼保健院, 云岭县妇幼保健院",
        "绩效自评报告, 填报单位：云岭县妇幼保健院（盖章）, 云岭县妇幼保健院",
        "绩效自评报告, 云岭县热线办公室属云岭县人民政府办公室下属的事业单位。, 云岭县热线办公室",
        "预算说明, 按照综合预算的原则、云岭县青石镇人民政府所有收入和支出均纳入预算。, 云岭县青石镇人民政府",
        "情况公示, 补贴由街道汇总上报至区农业农村局。, ''",
        "绩效自评报告, 根据《云岭县财政局关于开展自评工作的通知》要求，云岭县文化馆组织了自评。, 云岭县文化馆",
        "绩效自评报告, 2022年度云岭县林业和草原局部门整体支出绩效自评项目共43个。, 云岭县林业和草原局",
        "绩效目标自评表, 地方主管部门云岭县水利局资金使用单位云岭县水利局, 云岭县水利局",
        "2022年度中央及省级城镇安居工程资金绩效评价报告, 改造完成。, ''",
        "绩效自评报告, 普惠性幼儿园共13所，已全部完成改造。, ''",
        "绩效自评报告, 中等职业学校为3310.50元，比上年增长2.14%。, ''",
        "绩效自评报告, 全国普通小学为2115.60元，比上年增长3.05%。, ''",
        "绩效自评报告, 因我镇所属河东社区排水不畅，安排项目资金56万元。, ''",
        "绩效自评报告, 工作方式为社会管理办公室负责协调，各村参与。, ''",
        "绩效自评报告, 云岭县共实施农村饮水工程707处，改善了饮水条件。, ''",
        "绩效自评报告, 各乡镇的账经昌宁县水务局汇总，县政府审定。, 昌宁县水务局",
        "绩效自评报告, 云岭县为民服务中心为公益一类事业单位。, 云岭县为民服务中心"
    })
    void unitIsTheOneThatReports(String title, String line, String unit) {
        assertThat(clue(title, line).department()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县医疗保障局城乡医疗救助项目绩效自评报告, 云岭县医疗保障局",
        "云岭县社会救助资金项目绩效自评报告, ''",
        "云岭县城镇老旧小区改造项目绩效自评报告, ''",
        "云岭县中小学校舍安全项目绩效自评报告, ''",
        "云岭县城乡污水处理项目绩效自评报告, ''",
        "云岭县水库移民后期扶持资金绩效评价, ''",
        "云岭县水库移民局后期扶持资金绩效评价, 云岭县水库移民局",
        "云岭县古城镇2023年度部门决算, 云岭县古城镇",
        "云岭县医院2022年部门决算公开, 云岭县医院",
        "云岭市生态环境局及所属单位2023年预算执行情况, 云岭市生态环境局",
        "云岭县财政局关于云岭县林业局2023年造林项目的绩效评价报告, 云岭县林业局",
        "云岭县财政局关于2023年度部门整体支出绩效评价报告, 云岭县财政局",
        "2022—2023学年云岭县第一中学营养改善项目绩效自评报告, 云岭县第一中学"
    })
    void whatAProjectBuildsIsNotWhoReports(String title, String unit) {
        assertThat(clue(title).department()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县城乡环卫一体化项目绩效自评报告, 项目单位为云岭县城市管理局。, 云岭县城市管理局",
        "云岭县老旧小区改造项目绩效自评报告, 项目由县住房和城乡建设局负责实施。, 云岭县住房和城乡建设局",
        "云岭县老旧小区改造项目绩效自评报告, 项目由市住房和城乡建设局负责实施。, ''",
        "老旧小区改造项目绩效自评报告, 项目由县住房和城乡建设局负责实施。, ''",
        "云岭县厕所革命项目绩效自评表, 填报单位：县农业农村局, 云岭县农业农村局"
    })
    void whoCarriesAProjectOutReportsOnIt(String title, String line, String unit) {
        assertThat(clue(title, line).department()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县老旧小区改造项目（2022—2024年）绩效自评报告, 2024",
        "云岭县2021-2023年专项资金绩效自评报告, 2023",
        "“十四五”（2021—2025年）规划项目2022年度绩效自评报告, 2022",
        "2022—2023学年营养改善项目绩效自评报告, 2023"
    })
    void ofSeveralYearsTheLastIsTheReports(String title, int year) {
        assertThat(clue(title).year()).hasValue(year);
    }

    @Test
    void parentsAndAddresseesAreNotTheUnit() {
        Clue clue = clue("项目支出绩效自评报告", "云岭县财政局：", "主管部门：云岭县交通运输局", "实施单位：云岭县公路养护中心");
        assertThat(clue.department()).isEqualTo("云岭县公路养护中心");
        assertThat(clue.isSure()).isTrue();
    }

    @Test
    void theUnitThatFillsInTheReportGoesBeforeTheOneThatCarriesItsProjectOut() {
        assertThat(clue("项目绩效自评报告", "实施单位：云岭县公路养护中心", "填报单位：云岭县交通运输局（盖章）").department())
                .isEqualTo("云岭县交通运输局");
    }

    @Test
    void theUnitAboveATableStandsBesideTheUnitOfItsFigures() {
        assertThat(clue("", "收入支出决算总表", "部门：云岭县文化馆    金额单位：万元").department()).isEqualTo("云岭县文化馆");
        assertThat(clue("", "编制单位：云岭县文化馆 日期：2024年3月1日").department()).isEqualTo("云岭县文化馆");
    }

    @Test
    void sheetsOfFinalAccountsAreToldByTheNamesOfTheirTables() {
        assertThat(clue("", "收入支出决算总表", "公开01表").kind()).isEqualTo(Kinds.FINAL_ACCOUNTS);
        assertThat(clue("", "财政拨款“三公”经费支出决算表").kind()).isEqualTo(Kinds.FINAL_ACCOUNTS);
        assertThat(clue("", "收入支出总表").kind()).isEqualTo(Kinds.OTHER);
        assertThat(clue("", "注：本表为收入支出决算总表。").kind()).isEqualTo(Kinds.OTHER);
    }

    @Test
    void titleThatBeginsWithAKindOfUnitsNamesNone() {
        assertThat(clue("乡镇卫生院设备更新项目支出绩效自评报告", "云岭县卫生健康局", "云岭县卫生健康局2022年启动本项目。")
                        .department())
                .isEqualTo("云岭县卫生健康局");
        assertThat(clue("云岭县乡镇企业管理站2022年度部门决算").department()).isEqualTo("云岭县乡镇企业管理站");
    }

    @Test
    void yearOfMoneyIsTheBudgetsAndNotThatOfTheStart() {
        assertThat(clue("说明", "2021年预算20万元。", "比 2020年预算减少2万元。", "比 2020年预算减少1万元。")
                        .year())
                .hasValue(2021);
        assertThat(clue("泵站更新项目支出绩效自评报告", "项目于2021年启动，总投资50万元。", "2022年度批复预算20万元。", "2021年完成支出12万元。", "2023年3月2日")
                        .year())
                .hasValue(2022);
    }

    @Test
    void textThatNamesNobodyIsNotSure() {
        assertThat(clue("绩效自评报告", "我单位认真开展了自评工作。").isSure()).isFalse();
    }

    @Test
    void whoIssuedAPaperOrGaveTheMoneyIsNotWhoReports() {
        assertThat(clue("", "根据某省财政厅 某省水利厅《关于下达资金的通知》（某财农〔2022〕7号）要求，开展自评。").department())
                .isEmpty();
        assertThat(clue("", "根据《关于开展自评的通知》（某财绩〔2023〕5号）和区财政局工作安排，开展自评。").department())
                .isEmpty();
        assertThat(clue("", "全县15家乡镇卫生院承担本项目。").department()).isEmpty();
        assertThat(clue("", "按照国务院有关规定，水利局会同体育局组织实施。").department()).isEmpty();
        assertThat(clue("", "新区按照省委、省政府的要求，收入结构不断优化。").department()).isEmpty();
        assertThat(clue("", "1月7日，记者从县财政局获悉，全县收入增长8.1%。").department()).isEmpty();
    }

    @Test
    void formThatNamesAProjectIsOneOfAProject() {
        assertThat(clue("绩效目标自评表", "项目名称", "临时救助").kind()).isEqualTo(Kinds.PROJECT_FORM);
        assertThat(clue("绩效目标自评表", "部门名称", "云岭县民政局").kind()).isEqualTo(Kinds.WHOLE_UNIT_FORM);
    }

    @Test
    void ofTwoUnitsInATitleTheOneThatDoesNotGiveTheMoneyReports() {
        assertThat(clue("云岭县水务局 云岭县财政局2022年度农村供水补助资金绩效自评报告").department()).isEqualTo("云岭县水务局");
        assertThat(clue("云岭县财政局云岭县水务局关于报送2022年农村供水补助资金绩效自评的报告").department()).isEqualTo("云岭县水务局");
    }

    @Test
    void numberOfAnIndexIsNoYear() {
        Evidence evidence = new Evidence(
                "保障性安居工程绩效评价报告",
                List.of("索引号：113704/2023-5377788"),
                List.of("索引号：113704/2023-5377788", "2022年共改造10个小区，投资300万元。"),
                List.of(),
                "a.txt");
        assertThat(IDENTITIES.clue(evidence).year()).hasValue(2022);
    }

    @Test
    void whoEvaluatedItsMoneyOfAYearReports() {
        Evidence evidence =
                new Evidence("", List.of(), List.of("为加强绩效管理，江坪市人社局对2022年度就业补贴开展了绩效评价。"), List.of(), "a.txt");
        assertThat(IDENTITIES.clue(evidence).department()).isEqualTo("江坪市人社局");
    }

    @Test
    void unitAfterTheYearIsNamedWithoutIt() {
        assertThat(clue("", "现将2022年云岭县交通运输局财政衔接资金项目绩效自评总结报告如下：").department()).isEqualTo("云岭县交通运输局");
    }

    private static Clue clue(String title, String... lines) {
        return IDENTITIES.clue(new Evidence(title, List.of(), List.of(lines), List.of(), "报告.txt"));
    }
}
