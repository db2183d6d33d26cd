package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.gouji.model.Dossier;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void twoReports() throws IOException {
        index = SearchIndex.open(folder);
        index.put("a", water().dossier("2022/水务.txt"));
        index.put("b", service().dossier("2021/政务.txt"));
        index.commit(7);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static Sample water() {
        return Sample.of("青石县水务局", "青石县", 2022)
                .section(1, "一", "单位概况")
                .line("青石县水务局负责全县河道治理。下设三个股室。")
                .section(1, "二", "“三公”经费情况")
                .section(2, "（一）", "公务接待费")
                .line("2022年公务接待费决算数为3.65万元，接待15批次。比上年减少。")
                .wan("公务接待费", Measure.FINAL, "3.65")
                .count("接待批次", "15", "批次")
                .section(2, "（二）", "公务用车")
                .line("公务用车购置及运行维护费1,280.50万元，用于ＧＰＳ升级。");
    }

    private static Sample service() {
        return Sample.of("白云县政务服务中心", "白云县", 2021)
                .section(1, "一", "项目支出")
                .line("热线运行项目预算60.00万元，执行58.20万元。")
                .wan("热线运行项目", Measure.BUDGET, "60.00")
                .wan("热线运行项目", Measure.FINAL, "58.20")
                .line("公务接待费0.80万元。")
                .wan("公务接待费", Measure.FINAL, "0.80");
    }

    private Hits search(String words, Filter filter) throws IOException {
        return index.search(SearchRequest.of(words).with(filter));
    }

    private List<String> files(String words) throws IOException {
        return search(words, Filter.none().only(HitKind.REPORT)).hits().stream()
                .map(hit -> hit.report().fileKey())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            公务接待费,          a b
            务接,                a b
            股,                  a
            河道治,              a
            2022年,              a
            gps,                 a
            ＧＰＳ升,            a
            1280.5,              a
            １２８０．５０万元,  a
            280.5,               ''
            服务 热线,           b
            热线 河道,           ''
            热线运行 + 执行,     b
            接待股,              ''
            '"三公"经费',        a
            三公经费,            a
            三公，经费,          a
            三公经费情况公务,    ''
            公务 接 待 费,       a b
            """)
    void anyPartOfTheTextIsFound(String words, String files) throws IOException {
        assertThat(String.join(" ", files(words))).isEqualTo(files);
    }

    @Test
    void spacesInsideChineseWordsAreNotSeen() throws IOException {
        index.put("c", Sample.of("红土县文化馆", "红土县", 2020).line("公 务 接　待费 为零。").dossier("c.txt"));
        index.commit(8);

        assertThat(files("接待费为零")).containsExactly("c");
    }

    @Test
    void quotesKeepAPhraseTogether() throws IOException {
        assertThat(files("接待 购置")).containsExactly("a");
        assertThat(files("“决算数 为”")).containsExactly("a");
        assertThat(files("\"为 决算数\"")).isEmpty();
    }

    @Test
    void reportsSectionsAndFiguresTakeTurns() throws IOException {
        Hits hits = search("公务接待费", Filter.none());

        assertThat(hits.hits()).extracting(Hit::kind).startsWith(HitKind.REPORT, HitKind.SECTION, HitKind.AMOUNT);
        assertThat(hits.byKind())
                .containsEntry(HitKind.REPORT, 2L)
                .containsEntry(HitKind.SECTION, 2L)
                .containsEntry(HitKind.AMOUNT, 3L);
        assertThat(hits.total()).isEqualTo(7);
        assertThat(hits.shortened()).isFalse();
    }

    @Test
    void figureWhoseItemIsAskedForComesWithItsAmountAndLine() throws IOException {
        Hit hit = search("公务接待费", Filter.none().inDepartment("水务"))
                .of(HitKind.AMOUNT)
                .get(0);

        Hit.FoundFigure figure = hit.figure().orElseThrow();
        assertThat(figure.text()).isEqualTo("3.65万元");
        assertThat(figure.yuan().orElseThrow()).isEqualByComparingTo("36500");
        assertThat(figure.item()).isEqualTo("公务接待费");
        assertThat(figure.measure()).isEqualTo(Measure.FINAL);
        assertThat(hit.heading()).isEqualTo("“三公”经费情况 / 公务接待费");
        assertThat(hit.report().path()).isEqualTo("2022/水务.txt");
        assertThat(hit.report().year()).hasValue(2022);
        assertThat(hit.line().text()).isEqualTo("2022年公务接待费决算数为3.65万元，接待15批次。比上年减少。");
        assertThat(marked(hit)).containsExactly("公务接待费");
    }

    @Test
    void placesLeadBackIntoTheDocument() throws IOException {
        String text = water().dossier("a").text();
        for (Hit hit : search("公务", Filter.none().inYears(YearRange.of(2022))).hits()) {
            assertThat(hit.line().place().in(text)).isEqualTo(hit.line().text());
            assertThat(marked(hit)).containsOnly("公务");
            hit.figure().ifPresent(figure -> assertThat(hit.place().in(text)).isEqualTo(figure.text()));
        }
    }

    @Test
    void reportInTheMiddleOfAFileHasPlacesOfTheFile() throws IOException {
        Identity identity = new Identity("林业站自评", "绿洲县林业站", "", OptionalInt.empty(), Kinds.OTHER);
        Dossier shifted = Sample.after("封面\n目录\n", identity)
                .line("前言：接待费另列。")
                .section(1, "一", "接待费")
                .line("接待费5.00万元。")
                .wan("接待费", Measure.FINAL, "5.00")
                .dossier("d");
        index.clear();
        index.put("d", shifted);
        index.commit(9);

        Hits hits = search("接待费", Filter.none());
        assertThat(hits.byKind())
                .containsEntry(HitKind.REPORT, 1L)
                .containsEntry(HitKind.SECTION, 2L)
                .containsEntry(HitKind.AMOUNT, 1L);
        for (Hit hit : hits.hits()) {
            assertThat(hit.line().place().in(shifted.text()))
                    .isEqualTo(hit.line().text());
            assertThat(marked(hit)).containsOnly("接待费");
        }
    }

    @Test
    void bestLineHasTheMostOfTheWords() throws IOException {
        Hit hit = search("青石县 公务 批次", Filter.none().only(HitKind.REPORT)).hits().get(0);

        assertThat(hit.line().text()).isEqualTo("2022年公务接待费决算数为3.65万元，接待15批次。");
        assertThat(marked(hit)).containsExactly("公务", "批次");
    }

    @Test
    void overlappingHighlightsAreOne() throws IOException {
        Hit hit = search("公务接待 接待费", Filter.none().only(HitKind.AMOUNT).inDepartment("白云"))
                .hits()
                .get(0);

        assertThat(marked(hit)).containsExactly("公务接待费");
    }

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
                .containsEntry(HitKind.AMOUNT, 1L)
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
    void itemIsFoundByItsCanonicalNameToo() throws IOException {
        Sample report = Sample.of("红土县文化馆", "红土县", 2020)
                .line("接待支出2.00万元。")
                .wan("接待支出", Measure.FINAL, "2.00")
                .but(OptionalInt.empty(), "公务接待费", PlaceKind.PROSE);
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Filter figures = Filter.none().only(HitKind.AMOUNT).inDepartment("文化馆");
        assertThat(search("公务接待费", figures).total()).isEqualTo(1);
        assertThat(search("公务接待费", figures).hits().get(0).line().highlights()).isEmpty();
    }

    @Test
    void cellIsShownWithItsRow() throws IOException {
        Sample report = Sample.of("红土县文化馆", "红土县", 2020)
                .line("公务接待费\t2.50万元\t2.10万元")
                .wan("公务接待费", Measure.FINAL, "2.10")
                .but(OptionalInt.empty(), "公务接待费", PlaceKind.TABLE);
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Hit hit = search("2.1", Filter.none().only(HitKind.AMOUNT)).hits().get(0);
        assertThat(hit.line().text()).isEqualTo("公务接待费\t2.50万元\t2.10万元");
        assertThat(marked(hit)).containsExactly("2.10");
    }

    @Test
    void filtersAloneListReports() throws IOException {
        Hits hits = search(" ", Filter.none().inRegion("白云").ofKind("绩效自评"));

        assertThat(hits.hits()).extracting(Hit::kind).containsExactly(HitKind.REPORT);
        assertThat(hits.hits().get(0).line().text()).isEqualTo("白云县政务服务中心2021年部门整体支出绩效自评报告");
        assertThat(hits.hits().get(0).line().highlights()).isEmpty();
    }

    @Test
    void unitAskedForBesideAnItemNarrowsTheFigures() throws IOException {
        assertThat(search("政务服务 公务接待费", Filter.none()).of(HitKind.AMOUNT))
                .extracting(hit -> hit.report().fileKey())
                .containsExactly("b");
        assertThat(search("政务服务", Filter.none()).of(HitKind.AMOUNT)).isEmpty();
    }

    @Test
    void wholeTitleRanksBeforeItsMention() throws IOException {
        index.put(
                "0",
                Sample.of("红土县文化馆", "红土县", 2020).line("青石县水务局，青石县水务局，青石县水务局。").dossier("0.txt"));
        index.commit(8);

        assertThat(search("青石县水务局", Filter.none().only(HitKind.REPORT)).hits())
                .extracting(hit -> hit.report().fileKey())
                .containsExactly("a", "0");
    }

    @Test
    void textWithoutSectionsIsFoundByParagraph() throws IOException {
        Identity identity = new Identity("绿洲县林业站自评", "", "", OptionalInt.empty(), Kinds.OTHER);
        Sample report = Sample.of(identity).line("第一段造林。").line("第二段护林，再护林。");
        index.put("c", report.dossier("c.txt"));
        index.commit(8);

        Hit hit = search("护林", Filter.none().only(HitKind.SECTION)).hits().get(0);
        assertThat(hit.line().text()).isEqualTo("第二段护林，再护林。");
        assertThat(hit.heading()).isEmpty();
        assertThat(marked(hit)).containsExactly("护林", "护林");
        assertThat(hit.report().year()).isEmpty();
    }

    @Test
    void sectionIsFoundByItsOwnTextOnly() throws IOException {
        assertThat(search("批次", Filter.none().only(HitKind.SECTION)).hits())
                .extracting(Hit::heading)
                .containsExactly("“三公”经费情况 / 公务接待费");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "*:*",
                "AND OR NOT",
                "a:b",
                "[1 TO 2]",
                "\"",
                "“",
                "((",
                "\\",
                "~2",
                "公务*",
                "/公务/",
                "^3",
                "\u0000",
                "\ud800",
                "ｶﾞ",
                "①",
                "１，２",
                "1,2,3.",
                "1.2.3",
                "。",
                "，，，"
            })
    void anyWordsAreLegal(String words) throws IOException {
        Hits hits = search(words, Filter.none().inDepartment(words).ofItem(words));

        assertThat(hits.total()).isZero();
    }

    @Test
    void randomTextNeverThrows() throws IOException {
        String letters = "公务接待费县，。 \t\n\"“”+-*:()1234567890.,０１．ＡaİKß①㎡\ud83d\ude00\ud800\udc00\u200b\u0301%/\\〇々ひ한";
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 100; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            String drawn = words.toString();
            index.put(
                    "r",
                    Sample.of("红土县文化馆", "", 2020).line(drawn.replace('\n', ' ')).dossier("r"));
            index.commit(round);
            for (Hit hit : search(drawn, Filter.none()).hits()) {
                assertThat(hit.line().highlights())
                        .allMatch(span -> span.end() <= hit.line().text().length());
            }
        }
    }

    @Test
    void everyPieceOfAChineseLineFindsIt() throws IOException {
        String line = "县域河湖长制专项资金使用情况";
        index.put("c", Sample.of("红土县文化馆", "", 2020).line(line).dossier("c"));
        index.commit(8);
        for (int start = 0; start < line.length(); start++) {
            for (int end = start + 1; end <= line.length(); end++) {
                String piece = line.substring(start, end);
                Hits hits = search(piece, Filter.none().inDepartment("文化馆").only(HitKind.SECTION));
                assertThat(hits.hits()).as(piece).hasSize(1);
                assertThat(marked(hits.hits().get(0))).as(piece).containsOnly(piece);
            }
        }
    }

    @Test
    void longWordsAreCutAndSaidSo() throws IOException {
        assertThat(search("公务接待费".repeat(40_000), Filter.none()).shortened()).isTrue();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            many.append("公务").append(i).append(' ');
        }
        assertThat(search(many.toString(), Filter.none()).shortened()).isTrue();
        assertThat(search("公务 ".repeat(5_000), Filter.none()).shortened()).isFalse();
    }

    @Test
    void longLineIsShownAroundWhatWasFound() throws IOException {
        String line = "前言".repeat(500) + "公务接待费" + "后记".repeat(500);
        Dossier dossier = Sample.of("红土县文化馆", "", 2020).line(line).dossier("c");
        index.put("c", dossier);
        index.commit(8);

        Hit hit = search("公务接待费", Filter.none().inDepartment("文化馆")).hits().get(0);
        assertThat(hit.line().text()).hasSize(300).contains("言公务接待费后");
        assertThat(hit.line().place().in(dossier.text())).isEqualTo(hit.line().text());
        assertThat(marked(hit)).containsExactly("公务接待费");
    }

    @Test
    void dossierWithoutReportsLeavesNothingBehind() throws IOException {
        Dossier before = water().dossier("a");
        index.put("a", new Dossier(before.source(), before.status(), "", List.of(), List.of()));
        index.commit(8);

        assertThat(files("水务")).isEmpty();
    }

    @Test
    void wordsOfTheLanguageRankFirst(@TempDir Path other) throws IOException {
        Words words = new Lexicon(Set.of("财政", "局势", "政局", "稳定"));
        try (SearchIndex cut = SearchIndex.open(other, words)) {
            cut.put("1", Sample.of("甲", "", 2020).line("财政局势").dossier("1"));
            cut.put("2", Sample.of("乙", "", 2020).line("政局稳定").dossier("2"));
            cut.commit(1);

            assertThat(cut.search(new SearchRequest("政局", Filter.none(), 5, 0)).of(HitKind.SECTION))
                    .extracting(hit -> hit.report().fileKey())
                    .containsExactly("2", "1");
        }
    }

    private static List<String> marked(Hit hit) {
        return hit.line().highlights().stream()
                .map(span -> span.in(hit.line().text()))
                .toList();
    }

    /** Cuts into the words that it knows, and characters. */
    private record Lexicon(Set<String> known) implements Words {
        @Override
        public List<Span> of(String line) {
            List<Span> cut = new ArrayList<>();
            for (int at = 0; at < line.length(); ) {
                int end = at + 2 <= line.length() && known.contains(line.substring(at, at + 2)) ? at + 2 : at + 1;
                cut.add(new Span(at, end));
                at = end;
            }
            return cut;
        }
    }
}
