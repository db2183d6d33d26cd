package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchWordsTest extends TwoReports {
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
                Hits hits = search(piece, Filter.none().inDepartment("文化馆").only(HitKind.PARAGRAPH));
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
        StringBuilder most = new StringBuilder();
        for (int i = 0; i < Asked.MOST_PHRASES; i++) {
            most.append("“").append("公务，".repeat(i)).append(i).append("”");
        }
        assertThat(search(most.toString(), Filter.none().inDepartment(most.toString()))
                        .total())
                .isZero();
        assertThat(search("公务", Filter.none().inDepartment("政".repeat(9_000))).total())
                .isZero();
    }

    @Test
    void wordsOfTheLanguageRankFirst(@TempDir Path other) throws IOException {
        Words words = new Vocabulary(Set.of("财政", "局势", "政局", "稳定"));
        try (SearchIndex cut = SearchIndex.open(other, Lexicon.of(words))) {
            cut.put("1", Sample.of("甲", "", 2020).line("财政局势").dossier("1"));
            cut.put("2", Sample.of("乙", "", 2020).line("政局稳定").dossier("2"));
            cut.commit(1);

            assertThat(cut.search(new SearchRequest("政局", Filter.none(), 5, 0)).of(HitKind.PARAGRAPH))
                    .extracting(hit -> hit.report().fileKey())
                    .containsExactly("2", "1");
        }
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
    void unitAskedForBesideAnItemNarrowsTheFigures() throws IOException {
        assertThat(search("政务服务 公务接待费", Filter.none()).of(HitKind.FIGURE))
                .extracting(hit -> hit.report().fileKey())
                .containsExactly("b");
        assertThat(search("政务服务", Filter.none()).of(HitKind.FIGURE)).isEmpty();
    }

    /** Knows some words of two characters. */
    private record Vocabulary(Set<String> known) implements Words {
        @Override
        public int longest(char[] letters, int from, int to) {
            return from + 2 <= to && known.contains(new String(letters, from, 2)) ? 2 : 1;
        }
    }
}
