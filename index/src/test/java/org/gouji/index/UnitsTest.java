package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    void glyphsAreIndexedAloneOnlyWhereARunBeginsOrEnds() {
        List<String> tokens = new ArrayList<>();
        Grams.of("2022年度费，元").forEachRemaining(token -> tokens.add(token.text() + "@" + token.position()));

        assertThat(tokens).containsExactly("2022@0", "年@1", "年度@1", "度费@2", "费@3", "元@5");
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
