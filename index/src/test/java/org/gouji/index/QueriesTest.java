package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.index.Facets.Count;
import org.gouji.index.Order.By;
import org.gouji.index.ask.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries of the language find, and as what. */
final class QueriesTest extends TwoReports {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            部门:政务服务                            | b
            NOT 部门:政务服务                        | a
            地区:青石县 OR 地区:白云县               | a b
            地区:(青石县 OR 红土县)                  | a
            部门:政务*中心                           | b
            部门:中心*政务                           | ''
            部门:=青石县水务局                       | a
            部门:=水务局                             | ''
            年度:2021..2022                          | a b
            年度:>2021                               | a
            类型:整体支出 -年度:2022                 | b
            标题:政务服务                            | b
            文件:a                                   | a
            公务 -热线                               | a
            公务接待费 (河道 OR 热线)                | a b
            "河道治理" OR 热线运行                   | a b
            公务接待费 NOT (河道 OR 热线)            | ''
            金额:>3万                                | a b
            项目:公务接待 金额:>3万                  | a
            项目:热线 金额:59万..61万                | b
            项目:热线 金额:>61万                     | ''
            项目:公务接待 金额:>50万                 | ''
            数量:15 金额:3.65万                      | ''
            数量:15                                  | a
            章节:三公                                | a
            章节:项目 项目:公务接待                  | b
            """)
    void conditionsOnFiguresAreMetByOneFigureOfTheReport(String query, String files) throws IOException {
        List<String> found = index.search(SearchRequest.of(query).as(HitKind.REPORT)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .sorted()
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(files);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | REPORT
            部门:政务                   | REPORT
            公务                        | REPORT SECTION PARAGRAPH FIGURE INDICATOR FINDING
            公务 部门:政务 年度:2021    | REPORT SECTION PARAGRAPH FIGURE INDICATOR FINDING
            项目:公务接待               | FIGURE
            金额:>1万 公务              | FIGURE
            比例:<80%                   | FIGURE
            结论:不符                   | FINDING
            结论:不符 项目:公务         | FINDING
            结论:不符 金额:>1万         | FIGURE
            结论:已核实                 | FIGURE
            结论:未核对                 | FIGURE
            规则:SUM                    | FINDING
            指标:满意度                 | INDICATOR
            得分:<9                     | INDICATOR
            章节:三公                   | SECTION
            章节:三公 公务              | SECTION PARAGRAPH FIGURE INDICATOR FINDING
            金额:>1万 规则:SUM          | REPORT
            """)
    void queryTellsWhatIsWanted(String query, String kinds) {
        String answers = String.join(
                " ",
                SearchRequest.of(query).answers().stream().map(HitKind::name).toList());

        assertThat(answers).isEqualTo(kinds);
    }

    @Test
    void figuresCanBeAskedForByTheirReportAndTheirOwnProperties() throws IOException {
        assertThat(texts("金额:>1万 地区:白云")).containsExactly("60.00万元", "58.20万元");
        assertThat(texts("项目:热线 计量:预算")).containsExactly("60.00万元");
        assertThat(texts("金额:(<1万 OR >59万)")).containsExactly("60.00万元", "0.80万元");
        assertThat(texts("公务接待 NOT 部门:政务 金额:>0")).containsExactly("3.65万元");
        assertThat(texts("章节:公务接待 数量:>10")).containsExactly("15批次");
    }

    private List<String> texts(String query) throws IOException {
        return index.search(SearchRequest.of(query).as(HitKind.FIGURE).by(new Order(By.PLACE, true))).hits().stream()
                .map(hit -> hit.figure().orElseThrow().text())
                .toList();
    }

    @Test
    void figuresAreSortedByAmountAndYearAndThoseWithoutComeLast() throws IOException {
        SearchRequest all = SearchRequest.of("").as(HitKind.FIGURE);

        assertThat(index.search(all.by(new Order(By.AMOUNT, false))).hits())
                .extracting(hit -> hit.figure().orElseThrow().text())
                .containsExactly("60.00万元", "58.20万元", "3.65万元", "0.80万元", "15批次");
        assertThat(index.search(all.by(new Order(By.AMOUNT, true))).hits())
                .extracting(hit -> hit.figure().orElseThrow().text())
                .containsExactly("0.80万元", "3.65万元", "58.20万元", "60.00万元", "15批次");
        assertThat(index.search(SearchRequest.of("公务").as(HitKind.PARAGRAPH).by(new Order(By.YEAR, true)))
                        .hits())
                .extracting(hit -> hit.report().year().orElseThrow())
                .startsWith(2021)
                .endsWith(2022)
                .isSorted();
        assertThat(SearchRequest.of("公务").by(new Order(By.AMOUNT, false)).answers())
                .isEqualTo(Set.of(HitKind.FIGURE));
        assertThat(SearchRequest.of("公务")
                        .as(HitKind.REPORT)
                        .by(new Order(By.AMOUNT, false))
                        .sortable())
                .isFalse();
    }

    @Test
    void facetsCountAllHitsWhateverThePage() throws IOException {
        Facets facets = index.search(Faceted.of("金额:>0", 2).page(1, 0)).facets();

        assertThat(facets.counts().get(Facet.DEPARTMENT).most())
                .containsExactly(new Count("白云县政务服务中心", 3), new Count("青石县水务局", 1));
        assertThat(facets.counts().get(Facet.YEAR).most()).containsExactly(new Count("2021", 3), new Count("2022", 1));
        assertThat(facets.counts().get(Facet.ITEM).most())
                .containsExactly(new Count("公务接待费", 2), new Count("热线运行项目", 2));
        assertThat(index.search(Faceted.of("公务", 1)).facets().counts().get(Facet.REGION))
                .satisfies(regions -> {
                    assertThat(regions.values()).isEqualTo(2);
                    assertThat(regions.most()).hasSize(1);
                });
        assertThat(index.search(SearchRequest.of("公务")).facets().counts()).isEmpty();
    }

    @Test
    void allHitsAreShownInOrderWhateverTheLimit() throws IOException {
        SearchRequest request = SearchRequest.of("公务 OR 热线").page(1, 0);
        List<Hit> all = new ArrayList<>();
        index.each(request.by(new Order(By.PLACE, true)), all::add);

        assertThat(all).hasSize((int) index.search(request).total());
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).extracting(Hit::kind).isSorted();
        assertThat(index.count(request)).isEqualTo(all.size());
    }

    @ParameterizedTest
    @CsvSource({"公务 2022, FIGURE", "公务接待费 决算, FIGURE", "公务, PARAGRAPH", "热线 预算, PARAGRAPH", "公务 OR 热线, REPORT"})
    void streamHasTheOrderOfPages(String words, HitKind kind) throws IOException {
        for (Order order : List.of(Order.RELEVANCE, new Order(By.PLACE, true), new Order(By.YEAR, false))) {
            SearchRequest request = SearchRequest.of(words).as(kind).by(order);
            List<Hit> pages = new ArrayList<>();
            for (int from = 0; from < index.search(request).total(); from++) {
                pages.addAll(index.search(request.page(1, from)).hits());
            }
            List<Hit> stream = new ArrayList<>();
            index.each(request, stream::add);

            assertThat(stream).isNotEmpty().isEqualTo(pages);
        }
    }

    @Test
    void questionThatFindsNothingHasNeighbours() throws IOException {
        List<Hint> hints = index.hints(SearchRequest.of("部门:政府服务 项目:公务接待费 金额:>50万"));

        assertThat(hints).allMatch(hint -> hint.hits() > 0);
        assertThat(hints).extracting(hint -> Asking.write(hint.condition())).doesNotContain("项目:公务接待费");
        List<Hint> meant = index.hints(SearchRequest.of("项目:公务招待费"));
        assertThat(meant).hasSize(1);
        assertThat(Asking.write(meant.get(0).instead().orElseThrow())).isEqualTo("项目:公务接待费");
        assertThat(meant.get(0).hits()).isEqualTo(2);
        assertThat(index.hints(SearchRequest.of("绝无此词"))).isEmpty();
        assertThat(index.hints(SearchRequest.of("热线 绝无此词")))
                .extracting(Hint::instead)
                .containsOnly(java.util.Optional.empty());
    }

    @Test
    void mistakesAreNoRequests() {
        assertThatThrownBy(() -> SearchRequest.of("部门:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("department");
        assertThatThrownBy(() -> SearchRequest.of("").page(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
