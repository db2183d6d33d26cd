package org.gouji.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
    private static final String[] PIECES = {
        "1", "23", "0", "2022", "5,000", "1，234", ".", ",", "，", "、", "。", "%", "％", "‰", "元", "万", "万元", "亿", "余", "多",
        "约", "个", "个百分点", "分", "件", "人", "台（套）", "（", "）", "(", ")", "[", "]", "×", "x", "/", "+", "-", "=", "=", "百分之",
        "百", "十", "三", "两", "点", "二〇二二", "年", "第", "支出", "占", "率", "为", "分别为", "合计", "以上", "（含）", "：", ":", " ", "　",
        "A", "①", "𠮷", "￥", "角", "\n", "-", "负", "约", "单位：", "附件"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noMixtureThrowsAndSpansAreExactAndDisjoint(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(1, 24);
            for (int j = 0; j < pieces; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), random.nextBoolean());
        }
    }

    private static void check(String text, boolean header) {
        UnitHint hint = header ? new UnitHint(Optional.of(MoneyUnit.YUAN), Optional.empty()) : UnitHint.none();
        NumberReader reader = NumberReader.standard();
        List<Quantity> read = reader.read(Readings.line(text), hint);
        int end = 0;
        for (Quantity quantity : read) {
            assertThat(quantity.span().start()).as("%s in %s", quantity, text).isGreaterThanOrEqualTo(end);
            end = quantity.span().end();
            assertThat(quantity.span().isEmpty()).isFalse();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(quantity.span().contains(quantity.number().digits()))
                    .as("%s in %s", quantity, text)
                    .isTrue();
        }
        for (PrintedFormula formula : reader.formulas(Readings.line(text))) {
            assertThat(formula.operands())
                    .hasSizeGreaterThan(1)
                    .allMatch(operand -> formula.span().contains(operand.span()));
            assertThat(read).as("%s", text).containsAll(formula.operands());
        }
        reader.years(Readings.line(text));
        NumberReader.headerUnit(Readings.line(text));
    }

    @Test
    void hugeLinesAreReadInTimeThatGrowsWithTheirLength() {
        for (String piece : List.of(
                "1", "1,000,", "12.3、", "(1+", "三百", "1=", "1+1=", "占1.5的", "万", "-1", "第1、", "1 ", "（", "1万")) {
            assertThat(NumberReader.standard().read(Readings.line(piece.repeat(20_000)), UnitHint.none()))
                    .isNotNull();
            assertThat(NumberReader.standard().formulas(Readings.line(piece.repeat(20_000))))
                    .isNotNull();
        }
    }
}
