package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchFilterTest extends TwoReports {
    @ParameterizedTest
    @CsvSource(textBlock = """
            政务服务,    b
            政 务,       b
            ０水务局,    ''
            水务局,      a
            局水,        ''
            ###,         ''
            '  ',        a b
            """)
    void departmentIsComparedByAnyPartOfItsName(String part, String files) throws IOException {
        List<String> found = search("公务", Filter.none().inDepartment(part).only(HitKind.REPORT)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .sorted()
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource({"2021..2022, 2", "2022, 1", "2023.., 0", "..2021, 1", "2022.., 1"})
    void yearsIncludeBothEnds(String years, int reports) throws IOException {
        Filter filter = Filter.none().inYears(YearRange.parse(years)).only(HitKind.REPORT);

        assertThat(search("公务", filter).total()).isEqualTo(reports);
    }

    @Test
    void figureCountsForTheYearItIsAbout() throws IOException {
        Sample report = Sample.of("红土县文化馆", "红土县", 2020)
                .line("上年公务接待费9.10万元。")
                .wan("公务接待费", Measure.PRIOR, "9.10")
                .but(OptionalInt.of(2019), "公务接待费", PlaceKind.PROSE);
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        assertThat(search("公务接待费", Filter.none().inYears(YearRange.of(2019))).byKind())
                .containsEntry(HitKind.FIGURE, 1L)
                .containsEntry(HitKind.REPORT, 0L);
    }

    @Test
    void itemAndAmountFindFiguresWithoutWords() throws IOException {
        BigDecimal least = new BigDecimal("8000");
        Filter filter = Filter.none().ofItem("接待费").ofAmount(MoneyRange.between(least, new BigDecimal("36499.99")));

        assertThat(search("", filter).hits())
                .extracting(hit -> hit.report().fileKey())
                .containsExactly("b");
        assertThat(search("", Filter.none().ofItem("接待费")).total()).isEqualTo(2);
        assertThat(search("", Filter.none().ofItem("接待费").ofAmount(MoneyRange.parse("3.65万元")))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void countsAreNoAmountsOfMoney() throws IOException {
        Filter anyMoney = Filter.none().ofAmount(new MoneyRange(Optional.empty(), Optional.empty()));

        assertThat(search("", anyMoney).total()).isEqualTo(4);
    }

    @Test
    void measureNarrowsToOneSideOfAnItem() throws IOException {
        Filter filter = Filter.none().ofItem("热线运行项目").ofMeasure(Measure.BUDGET);

        assertThat(search("", filter).hits())
                .extracting(hit -> hit.figure().orElseThrow().text())
                .containsExactly("60.00万元");
    }

    @Test
    void filtersAloneListReports() throws IOException {
        Hits hits = search(" ", Filter.none().inRegion("白云").ofKind("绩效自评"));

        assertThat(hits.hits()).extracting(Hit::kind).containsExactly(HitKind.REPORT);
        assertThat(hits.hits().get(0).line().text()).isEqualTo("白云县政务服务中心2021年部门整体支出绩效自评报告");
        assertThat(hits.hits().get(0).line().highlights()).isEmpty();
    }
}
