package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {
    /** Units with {@code _} for each position left free between them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公务接待                | 公 务 接 待
            公 务　接               | 公 务 接
            “三公”经费             | 三 公 经 费
            县（区）局              | 县 _ 区 _ 局
            完成。下年              | 完 成 _ _ 下 年
            ＧＰＳ升级              | gps 升 级
            1,280.50万元            | 1280.5 万 元
            １２８０．５０          | 1280.5
            100.00%                 | 100
            0.050                   | 0.05
            2,3,4                   | 2 _ 3 _ 4
            12,345,678              | 12345678
            1234,567                | 1234 _ 567
            2021.03.05              | 2021 _ 03 _ 05
            1.拟订                  | 1 _ 拟 订
            3.5G网                  | 3 _ 5g 网
            GB2312                  | gb2312
            ①建设                   | ① 建 设
            40㎡                    | 40 ㎡
            𠮷野                    | 𠮷 野
            ———                     | ``
            二〇二二年度            | 2022 年 度
            一九九八年              | 1998 年
            二○二一、二零二〇      | 2021 _ 2020
            一二三四                | 一 二 三 四
            二〇二二一              | 二 〇 二 二 一
            二〇年                  | 二 〇 年
            第十二條                | 第 十 二 条
            財政國庫與歲入          | 财 政 国 库 与 岁 入
            """)
    void textIsCutIntoUnits(String text, String units) {
        assertThat(shown(Units.all(text))).isEqualTo(units);
    }

    @Test
    void unitsKnowTheirPlaceInTheText() {
        String text = "　公 务１，２８０.50 万𠮷";

        assertThat(Units.all(text))
                .extracting(unit -> text.substring(unit.start(), unit.end()))
                .containsExactly("公", "务", "１", "２８０.50", "万", "𠮷");
    }

    @Test
    void lettersWithoutEndAreCut() {
        assertThat(Units.all("a".repeat(250) + "1".repeat(250)))
                .extracting(unit -> unit.text().length())
                .containsExactly(100, 100, 100, 100, 100);
        assertThat(Units.all("7".repeat(40_000))).hasSize(400);
    }

    @Test
    void glyphsAreIndexedAloneOnlyWhereARunBeginsOrEnds() throws IOException {
        assertThat(grams("2022年度费，元")).containsExactly("2022@0", "年@1", "年度@1", "度费@2", "费@3", "元@5");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',       ''
            元,       元@0
            元件,     元@0 元件@0 件@1
            A元,      a@0 元@1
            元，元,   元@0 元@2
            """)
    void endsOfRunsAreGivenOnce(String text, String tokens) throws IOException {
        assertThat(String.join(" ", grams(text))).isEqualTo(tokens);
    }

    @Test
    void streamReadsOneTextAfterTheOther() throws IOException {
        try (Grams stream = new Grams()) {
            assertThat(grams(stream, "甲乙")).containsExactly("甲@0", "甲乙@0", "乙@1");
            assertThat(grams(stream, "")).isEmpty();
            assertThat(grams(stream, "丙")).containsExactly("丙@0");
        }
    }

    private static List<String> grams(String text) throws IOException {
        try (Grams stream = new Grams()) {
            return grams(stream, text);
        }
    }

    private static List<String> grams(Grams stream, String text) throws IOException {
        stream.read(text, 0, text.length(), Optional.empty());
        List<String> tokens = new ArrayList<>();
        int position = -1;
        while (stream.incrementToken()) {
            position += stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
            String term = stream.getAttribute(TermToBytesRefAttribute.class)
                    .getBytesRef()
                    .utf8ToString();
            tokens.add(term + "@" + position);
        }
        return tokens;
    }

    private static String shown(List<Unit> units) {
        StringBuilder shown = new StringBuilder();
        int position = 0;
        for (Unit unit : units) {
            shown.append(" _".repeat(unit.position() - position)).append(' ').append(unit.text());
            position = unit.position() + 1;
        }
        return shown.toString().strip();
    }
}
