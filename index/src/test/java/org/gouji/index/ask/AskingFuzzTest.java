package org.gouji.index.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.gouji.index.ask.Parsed.Mistake;
import org.gouji.index.ask.Parsed.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flood of noise: every string is a query or a mistake with a place in it, and what was understood reads the same again. */
class AskingFuzzTest {
    private static final int ROUNDS = 4_000;
    private static final List<String> PIECES = List.of(
            "公务接待",
            "三公",
            "部门:",
            "项目：",
            "年度:",
            "金额:",
            "比例:",
            "同比:",
            "结论:",
            "规则:",
            "得分:",
            "地区:",
            "item:",
            "verdict:",
            "AND",
            "OR",
            "NOT",
            "and",
            "与",
            "或",
            "非",
            "(",
            ")",
            "（",
            "）",
            "\"",
            "“",
            "”",
            "「",
            "」",
            "-",
            "－",
            "|",
            "*",
            "＊",
            "?",
            "\\",
            ":",
            "：",
            ",",
            "，",
            "、",
            "..",
            "~",
            "—",
            "至",
            "<",
            ">=",
            "≤",
            "＝",
            "%",
            "％",
            "万",
            "亿元",
            "10",
            "２０２２",
            "2021",
            "-30",
            "1,250.5",
            "不符",
            "SUM-OF-PARTS",
            " ",
            "\t",
            "\n",
            "　",
            "\u0000",
            "\u001b",
            "\u200b",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\u0301",
            "\u202e",
            "İ",
            "ß",
            "ﷺ",
            "𠮷",
            "ｶﾞ",
            "〇",
            "①");

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 2026})
    void anyStringIsAQueryOrAMistakeWithAPlace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int understood = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String query = drawn(random);
            Parsed parsed = Asking.read(query);
            if (parsed instanceof Mistake mistake) {
                assertThat(mistake.end()).as(query).isLessThanOrEqualTo(query.codePointCount(0, query.length()));
                assertThat(mistake.what().zh()).isNotBlank();
                assertThat(mistake.what().en()).isNotBlank();
            } else {
                Clause clause = ((Understood) parsed).clause();
                String written = Asking.write(clause);
                assertThat(Asking.read(written)).as(query + " as " + written).isInstanceOf(Understood.class);
                assertThat(Asking.write(((Understood) Asking.read(written)).clause()))
                        .as(query)
                        .isEqualTo(written);
                understood++;
            }
        }
        assertThat(understood).isBetween(ROUNDS / 20, ROUNDS);
    }

    private static String drawn(SplittableRandom random) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            query.append(
                    random.nextInt(10) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
            query.append(random.nextInt(3) == 0 ? " " : "");
        }
        return query.toString();
    }
}
