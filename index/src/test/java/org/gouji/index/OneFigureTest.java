package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition on a number and what stands beside it are met by one figure. */
final class OneFigureTest extends TwoReports {
    @BeforeEach
    void archivesAndLibrary() throws IOException {
        index.put("c", archives().dossier("2023/档案.txt"));
        index.put("d", library().dossier("2023/图书.txt"));
        index.commit(8);
    }

    private static Sample archives() {
        return Sample.of("黄杨县档案馆", "黄杨县", 2023)
                .section(1, "一", "预算执行")
                .line("2023年部门预算执行率为96.4%，项目支出占42.7%，馆藏数字化支出18.80万元。")
                .percent("", Measure.COMPLETION, "96.4")
                .percent("项目支出占比", Measure.SHARE, "42.7")
                .wan("馆藏数字化", Measure.FINAL, "18.80")
                .line("公务接待费支出3.15万元，公务用车运行维护费支出15.70万元。")
                .wan("公务接待费", Measure.FINAL, "3.15")
                .wan("公务用车运行维护费", Measure.FINAL, "15.70")
                .line("预算执行率比上年提高1.9%。")
                .percent("预算执行率", Measure.CHANGE_RATE, "1.9");
    }

    private static Sample library() {
        return Sample.of("黄杨县图书馆", "黄杨县", 2023)
                .section(1, "一", "预算执行")
                .line("预算执行率仅为71.2%，采购执行率97.3%。")
                .percent("", Measure.COMPLETION, "71.2")
                .percent("采购执行率", Measure.RATE, "97.3")
                .line("公务接待费支出12.30万元，上年为1.60万元。")
                .wan("公务接待费", Measure.FINAL, "12.30")
                .wan("公务接待费", Measure.PRIOR, "1.60")
                .but(OptionalInt.of(2022), "公务接待费", PlaceKind.PROSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预算执行率 比例:<80%                       | 71.2%                | d
            项目:预算执行率 比例:<80%                  | 71.2%                | d
            预算执行率 比例:>90%                       | 96.4%                | c
            预算执行率 同比:>0                         | 1.9%                 | c
            公务接待费 金额:10万..20万                 | 12.30万元            | d
            项目:公务接待 金额:10万..20万              | 12.30万元            | d
            (公务接待费 OR 公务用车运行) 金额:>10万    | 15.70万元 12.30万元  | c d
            公务接待费 决算 金额:>10万                 | 12.30万元            | d
            档案馆 公务接待费 金额:>0                  | 3.15万元             | c
            年度:2022 金额:<2万                        | 1.60万元             | d
            年度:2023 公务接待费 金额:<2万             | ''                   | ''
            提高 比例:<80%                             | 1.9%                 | c
            """)
    void numberIsThatOfTheItemAskedFor(String query, String figures, String files) throws IOException {
        assertThat(String.join(" ", texts(query))).isEqualTo(figures);
        assertThat(String.join(" ", found(query, HitKind.REPORT))).isEqualTo(files);
        assertThat(found(query, HitKind.PARAGRAPH).stream().distinct())
                .isEqualTo(files.isEmpty() ? List.of() : List.of(files.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目:印刷费 同比:>0    | 0.62万元 7.5%
            项目:印刷费 同比:<0    | 0.44万元
            项目:印刷费 同比:>5%   | 7.5%
            项目:印刷费 同比:<-0.1 | ''
            """)
    void changeIsAskedForByItsWayWhetherItIsARateOrAnAmount(String query, String figures) throws IOException {
        Sample bureau = Sample.of("黄杨县统计局", "黄杨县", 2023)
                .section(1, "一", "经费")
                .line("印刷费同比增加0.62万元，增长7.5%，外包印刷费减少0.44万元，共8.90万元。")
                .wan("印刷费较上年增加额", Measure.CHANGE, "0.62")
                .percent("印刷费增长率", Measure.CHANGE_RATE, "7.5")
                .wan("外包印刷费较上年减少额", Measure.CHANGE, "0.44")
                .wan("印刷费", Measure.FINAL, "8.90");
        index.put("e", bureau.dossier("2023/统计.txt"));
        index.commit(9);

        assertThat(String.join(" ", texts(query))).isEqualTo(figures);
    }

    /** An auditor asks what was reached; what was to be reached has a name of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            部门:水文站 比例:<93% | 87.5% 84.2%
            部门:水文站 目标:<93% | 90% 85% 88%
            部门:水文站 目标:>89% | 90%
            """)
    void targetsAreAskedForByTheirOwnName(String query, String figures) throws IOException {
        Sample station = Sample.of("黄杨县水文站", "黄杨县", 2023)
                .section(1, "一", "绩效目标")
                .line("巡测到位率≥90%，实际87.5%；测报及时率指标值85%，实际完成84.2%；设备完好率不低于88%。")
                .percent("巡测到位率", Measure.RATE, "90")
                .percent("", Measure.RATE, "87.5")
                .percent("测报及时率指标值", Measure.RATE, "85")
                .percent("完成值", Measure.RATE, "84.2")
                .percent("设备完好率", Measure.RATE, "88");
        index.put("g", station.dossier("2023/水文.txt"));
        index.commit(9);

        assertThat(texts(query)).containsExactlyInAnyOrder(figures.split(" "));
    }

    /** A column 执行率, and 预算执行率 in words behind what was spent: what it is a rate of stays in its name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            项目:预算执行率 比例:<97% | 71.2% 88.3% 90.6% 92.4% 96.4%
            项目:项目支出 比例:80..91 | 90.6%
            项目:执行率 比例:>92%     | 92.4% 96.4% 97.3%
            """)
    void rateOfExecutionIsFoundUnderItsNameWhateverItIsARateOf(String query, String figures) throws IOException {
        Sample bureau = Sample.of("黄杨县气象局", "黄杨县", 2023)
                .section(1, "一", "经费")
                .line("全年支出271.40万元，预算执行率88.3%，其中项目支出预算执行率为90.6%。")
                .percent("支出完成预算", Measure.COMPLETION, "88.3")
                .but(OptionalInt.empty(), "", PlaceKind.PROSE)
                .percent("项目支出完成预算", Measure.COMPLETION, "90.6")
                .line("公务接待费 5.00 4.62 92.4%")
                .percent("执行率", Measure.COMPLETION, "92.4");
        index.put("f", bureau.dossier("2023/气象.txt"));
        index.commit(9);

        assertThat(texts(query).stream().sorted()).containsExactly(figures.split(" "));
    }

    private List<String> texts(String query) throws IOException {
        return index
                .search(SearchRequest.of(query).as(HitKind.FIGURE).by(new Order(Order.By.PLACE, true)))
                .hits()
                .stream()
                .map(hit -> hit.figure().orElseThrow().text())
                .toList();
    }

    private List<String> found(String query, HitKind kind) throws IOException {
        return index.search(SearchRequest.of(query).as(kind)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .sorted()
                .toList();
    }
}
