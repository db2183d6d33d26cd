package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.gouji.model.Dossier;
import org.gouji.model.Measure;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one thing find each other. */
final class AliasesTest {
    private static final Lexicon LEXICON =
            new Lexicon(Optional.empty(), Map.of("sg.reception", List.of("公务接待费", "公务招待费", "接待经费")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            白云县政务服务中心（以下简称“政务中心”）负责       | 政务中心=政务服务中心
            根据红土县农业农村局(以下简称：农业局)要求         | 农业局=农业农村局
            青石县人民医院（以下统称县医院）                   | ''
            青石县人民医院（简称县医院）                       | 县医院=县人民医院
            青石县水务局（以下简称我局）                       | ''
            热线运行项目（以下简称“该项目”）                 | ''
            以下简称政务中心                                   | ''
            （以下简称政务中心）                               | ''
            """)
    void shortNameIsTheEndOfWhatStandsBeforeIt(String text, String names) {
        Map<String, String> found = Abbreviations.in(text, new Span(0, text.length()));

        assertThat(String.join(
                        " ",
                        found.entrySet().stream()
                                .map(name -> name.getKey() + "=" + name.getValue())
                                .toList()))
                .isEqualTo(names);
    }

    @Test
    void itemIsFoundByItsOtherNamesInProse() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, LEXICON)) {
            index.put("a", Sample.of("甲局", "", 2021).line("公务招待费下降。").dossier("a"));
            index.put("b", Sample.of("乙局", "", 2021).line("公务接待费下降。").dossier("b"));
            index.put("c", Sample.of("丙局", "", 2021).line("会议费下降。").dossier("c"));
            index.commit(1);

            assertThat(files(index, "公务接待费")).containsExactly("b", "a");
            assertThat(files(index, "公务招待费")).containsExactly("a", "b");
            index.clear();
            index.put("b", Sample.of("乙局", "", 2021).line("公务接待费下降。").dossier("b"));
            index.commit(2);
            assertThat(files(index, "公务招待费")).containsExactly("b");
        }
    }

    @Test
    void namesThatHoldTheAskedOneAreNotLookedFor() throws IOException {
        Lexicon lexicon = new Lexicon(Optional.empty(), Map.of("sg", List.of("三公经费", "三公经费支出", "接待与车辆费用", "财政三公经费")));
        try (SearchIndex index = SearchIndex.open(folder, lexicon)) {
            index.put("a", Sample.of("甲局", "", 2021).line("三公经费支出下降。").dossier("a"));
            index.put("b", Sample.of("乙局", "", 2021).line("接待与车辆费用下降。").dossier("b"));
            index.put("c", Sample.of("丙局", "", 2021).line("三公经费下降。").dossier("c"));
            index.commit(1);

            assertThat(files(index, "三公经费")).containsExactlyInAnyOrder("a", "b", "c");
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Query query =
                    new AliasQuery(Asked.phrase("三公经费").orElseThrow(), Fields.TEXT).rewrite(new IndexSearcher(reader));
            assertThat(((DisjunctionMaxQuery) query).getDisjuncts()).hasSize(2);
        }
    }

    @Test
    void namesStayWhereTheFileAfterThemIsReplacedOrRemoved() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, LEXICON)) {
            Dossier one = Sample.of("乙局", "", 2021)
                    .line("公务接待费1.50万元。")
                    .wan("公务接待费", Measure.FINAL, "1.50")
                    .dossier("b");
            index.put("b", one);
            index.commit(1);
            index.remove("b");
            index.commit(2);
            index.put("b", one);
            index.put("b", one);
            index.commit(3);

            assertThat(files(index, "公务招待费")).containsExactly("b");
            assertThat(index.search(SearchRequest.of("项目:公务接待").as(HitKind.FIGURE))
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void unitIsFoundByItsFullNameItsShortNameAndAPart() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, LEXICON)) {
            index.put(
                    "a",
                    Sample.of("白云县政务服务中心", "白云县", 2021)
                            .line("白云县政务服务中心（以下简称政务中心）是事业单位。")
                            .line("公务接待费0.80万元。")
                            .wan("公务接待费", Measure.FINAL, "0.80")
                            .dossier("a"));
            index.put("b", Sample.of("红土县政务服务中心", "红土县", 2021).line("无。").dossier("b"));
            index.put("c", Sample.of("青石县水务局", "青石县", 2021).line("无。").dossier("c"));
            index.commit(1);

            for (String part : List.of("白云县政务服务中心", "政务中心", "政务服务")) {
                Filter unit = Filter.none().inDepartment(part).only(HitKind.REPORT);
                assertThat(index.search(SearchRequest.of("").with(unit)).hits())
                        .as(part)
                        .extracting(hit -> hit.report().fileKey())
                        .contains("a")
                        .doesNotContain("c");
            }
            assertThat(files(index, "政务中心")).containsExactly("a", "b");
        }
    }

    private static List<String> files(SearchIndex index, String words) throws IOException {
        Filter reports = Filter.none().only(HitKind.REPORT);
        return index.search(SearchRequest.of(words).with(reports)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .toList();
    }
}
