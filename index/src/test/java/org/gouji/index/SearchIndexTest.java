package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchIndexTest extends TwoReports {
    @Test
    void kindsTakeTurns() throws IOException {
        Hits hits = search("公务接待费", Filter.none());

        assertThat(hits.hits())
                .extracting(Hit::kind)
                .startsWith(HitKind.REPORT, HitKind.SECTION, HitKind.PARAGRAPH, HitKind.FIGURE);
        assertThat(hits.byKind())
                .containsEntry(HitKind.REPORT, 2L)
                .containsEntry(HitKind.SECTION, 1L)
                .containsEntry(HitKind.PARAGRAPH, 2L)
                .containsEntry(HitKind.FIGURE, 3L);
        assertThat(hits.total()).isEqualTo(8);
    }

    @Test
    void putReplacesAndRemoveTakesAway() throws IOException {
        index.put("a", Sample.of("青石县水务局", "青石县", 2022).line("只剩水库。").dossier("a"));
        index.remove("b");
        index.commit(8);

        assertThat(files("水库")).containsExactly("a");
        assertThat(search("公务", Filter.none()).total()).isZero();
        assertThat(search("服务", Filter.none()).total()).isZero();
    }

    @Test
    void clearTakesEverythingAway() throws IOException {
        index.clear();
        index.commit(8);

        assertThat(search("", Filter.none()).total()).isZero();
    }

    @Test
    void segmentWithNothingButNamesIsNoHindrance(@TempDir Path other) throws IOException {
        Lexicon lexicon = new Lexicon(Optional.empty(), Map.of("sg.reception", List.of("公务接待费", "接待费")));
        try (SearchIndex second = SearchIndex.open(other, lexicon)) {
            second.commit(0);
            second.put("a", Sample.of("青石县水务局", "青石县", 2022).line("公务接待一次。").dossier("a"));
            second.commit(1);

            Hits hits = second.search(Faceted.of("公务接待", 5).by(new Order(Order.By.YEAR, true)));

            assertThat(hits.of(HitKind.PARAGRAPH)).hasSize(1);
            assertThat(hits.facets().counts()).containsKey(Facet.DEPARTMENT);
        }
    }

    @Test
    void pagesPartTheListWithoutGapOrOverlap() throws IOException {
        SearchRequest request = SearchRequest.of("公务");
        List<Hit> all = index.search(request.page(100, 0)).hits();

        assertThat(all).hasSizeGreaterThan(5);
        for (int from = 0; from <= all.size(); from += 2) {
            Hits page = index.search(request.page(2, from));
            assertThat(page.hits()).isEqualTo(all.subList(from, Math.min(from + 2, all.size())));
            assertThat(page.total()).isEqualTo(all.size());
        }
        assertThat(index.search(request.page(0, 0)).total()).isEqualTo(all.size());
        assertThat(index.search(request.page(Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .hits())
                .isEmpty();
    }

    @Test
    void orderDoesNotDependOnHowTheIndexCameAbout(@TempDir Path other) throws IOException {
        try (SearchIndex second = SearchIndex.open(other)) {
            second.put("b", service().dossier("2021/政务.txt"));
            second.commit(1);
            for (int i = 0; i < 5; i++) {
                second.put("x", service().dossier("x"));
                second.put("a", water().dossier("2022/水务.txt"));
                second.remove("x");
                second.commit(2 + i);
            }
            for (String words : List.of("公务", "公务 接待", "县", "2022")) {
                assertThat(second.search(SearchRequest.of(words))).isEqualTo(index.search(SearchRequest.of(words)));
            }
        }
    }

    @Test
    void readersSeeWhatIsCommittedAndNothingElse() throws IOException {
        try (SearchIndex reader = SearchIndex.reading(folder)) {
            index.put("c", Sample.of("红土县文化馆", "红土县", 2020).dossier("c.txt"));
            assertThat(reader.search(SearchRequest.of("文化馆")).total()).isZero();
            assertThat(reader.sequence()).isEqualTo(7);

            index.commit(8);
            assertThat(reader.search(SearchRequest.of("文化馆")).total()).isEqualTo(1);
            assertThat(reader.sequence()).isEqualTo(8);
            assertThatThrownBy(() -> reader.remove("c")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void dossierWithoutReportsLeavesNothingBehind() throws IOException {
        Dossier before = water().dossier("a");
        index.put("a", new Dossier(before.source(), before.status(), "", List.of(), List.of()));
        index.commit(8);

        assertThat(files("水务")).isEmpty();
    }
}
