package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures have no documents' fields: all that is asked of them is asked of rows, in every block and segment. */
final class FigureQueryTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put("a", report("甲县文化馆", "会议费", "12.50").dossier("a"));
            index.put("none", Sample.of("丙县档案馆", "丙县", 2022).line("没有数字的一段。").dossier("none"));
            index.commit(1);
            index.put("b", report("乙县图书馆", "培训费", "1000000000").dossier("b"));
            index.put("c", report("丁县档案馆", "差旅费", "-3.75").dossier("c"));
            index.commit(2);
        }
    }

    /** With a paragraph without figures between, and one that has two. */
    private static Sample report(String unit, String item, String amount) {
        return Sample.of(unit, "某县", 2022)
                .line("开头没有数字。")
                .line(item + amount + "万元，公务接待费2.00万元。")
                .wan(item, Measure.FINAL, amount)
                .wan("公务接待费", Measure.BUDGET, "2.00")
                .line("中间没有数字。")
                .line("办公费7.10万元。")
                .wan("办公费", Measure.FINAL, "7.10");
    }

    @Test
    void amountsAreComparedRowByRow() throws IOException {
        assertThat(found("金额:>1000000000万")).isEmpty();
        assertThat(found("金额:>=1000000000万")).containsExactly("培训费");
        assertThat(found("金额:<0")).containsExactly("差旅费");
        assertThat(found("金额:7.1万")).containsExactly("办公费", "办公费", "办公费");
        assertThat(found("金额:2万..13万")).hasSize(7);
    }

    @Test
    void conditionsAreMetByOneFigure() throws IOException {
        assertThat(found("项目:公务接待费 金额:>5万")).isEmpty();
        assertThat(found("项目:公务接待费 计量:预算")).hasSize(3);
        assertThat(found("项目:公务接待费 计量:决算")).isEmpty();
        assertThat(found("项目:会议费 部门:图书馆")).isEmpty();
        assertThat(found("项目:培训费 部门:图书馆")).containsExactly("培训费");
    }

    @Test
    void namesOfOneReportAreNotThoseOfAnother() throws IOException {
        for (String item : List.of("会议费", "培训费", "差旅费")) {
            assertThat(found("项目:=" + item)).containsExactly(item);
        }
        assertThat(found("项目:=旅行费")).isEmpty();
    }

    @Test
    void orderIsByAmountThenByFileAndPlace() throws IOException {
        assertThat(found("金额:>-100万", new Order(Order.By.AMOUNT, true)))
                .containsExactly("差旅费", "公务接待费", "公务接待费", "公务接待费", "办公费", "办公费", "办公费", "会议费", "培训费");
        assertThat(found("金额:>-100万", new Order(Order.By.PLACE, true)))
                .containsExactly("会议费", "公务接待费", "办公费", "培训费", "公务接待费", "办公费", "差旅费", "公务接待费", "办公费");
    }

    @Test
    void facetsCountFigures() throws IOException {
        try (SearchIndex index = SearchIndex.reading(folder)) {
            Facets facets = index.search(Faceted.of("金额:<20万", 9)).facets();

            assertThat(facets.counts().get(Facet.ITEM).most())
                    .containsExactly(
                            new Facets.Count("公务接待费", 3),
                            new Facets.Count("办公费", 3),
                            new Facets.Count("会议费", 1),
                            new Facets.Count("差旅费", 1));
            assertThat(facets.counts().get(Facet.YEAR).most()).containsExactly(new Facets.Count("2022", 8));
        }
    }

    @Test
    void aFileThatIsPutAgainLeavesNoFigures() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            index.put("a", Sample.of("甲县文化馆", "某县", 2022).line("没有数字了。").dossier("a"));
            index.commit(3);
        }
        assertThat(found("项目:会议费")).isEmpty();
        assertThat(found("项目:办公费")).hasSize(2);
    }

    private List<String> found(String query) throws IOException {
        return found(query, new Order(Order.By.PLACE, true));
    }

    private List<String> found(String query, Order order) throws IOException {
        try (SearchIndex index = SearchIndex.reading(folder)) {
            return index.search(SearchRequest.of(query).as(HitKind.FIGURE).by(order)).hits().stream()
                    .map(hit -> hit.figure().orElseThrow().item())
                    .toList();
        }
    }
}
