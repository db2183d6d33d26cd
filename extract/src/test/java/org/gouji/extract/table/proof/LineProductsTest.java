package org.gouji.extract.table.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.extract.table.Amounts;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.junit.jupiter.api.Test;

/** Amounts are in 万元: what is multiplied is of 10,000 times as many yuan, as their values are. */
class LineProductsTest {
    private static final int SCALE = 4;

    @Test
    void whatIsMultipliedMayBeMadeWhateverItsDigits() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            BigDecimal a = number(random);
            BigDecimal b = number(random);
            BigDecimal c = a.multiply(b);
            BigDecimal made =
                    c.setScale(Math.max(0, c.scale() - c.precision() + 3 + random.nextInt(3)), RoundingMode.HALF_UP);
            LineProducts products = new LineProducts(lines(a, b, made));
            if (made.stripTrailingZeros().precision() > 2) {
                assertThat(products.most(2, 0, 1, false, SCALE))
                        .as("%s × %s = %s", a, b, made)
                        .isOne();
                assertThat(products.most(2, 0, 1, false, 0))
                        .as("%s × %s = %s", a, b, made)
                        .isZero();
                assertThat(products.most(0, 2, 1, true, -SCALE) + digits(a))
                        .as("%s ÷ %s = %s", made, b, a)
                        .isPositive();
            }
        }
    }

    @Test
    void whatIsThreeHundredthsOffIsNoProduct() {
        assertThat(new LineProducts(lines(new BigDecimal("25"), new BigDecimal("40.4"), new BigDecimal("1040")))
                        .most(2, 0, 1, false, SCALE))
                .isZero();
    }

    @Test
    void onesAndTensAndCellsWithoutNumbersTellNothing() {
        List<Line> lines = List.of(
                Amounts.line(0, List.of("100", "-", "12", "0")),
                Amounts.line(1, List.of("1.25", "3.5", "-", "4.5")),
                Amounts.line(2, List.of("125", "350", "120", "0")));

        assertThat(new LineProducts(lines).most(2, 0, 1, false, SCALE)).isZero();
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision() < 3 ? 1 : 0;
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(2 + random.nextInt(99_999))
                .movePointLeft(random.nextInt(SCALE))
                .add(new BigDecimal("0.02"));
    }

    private static List<Line> lines(BigDecimal... numbers) {
        List<String> words = Stream.of(numbers).map(BigDecimal::toPlainString).toList();
        return IntStream.range(0, words.size())
                .mapToObj(i -> Amounts.line(i, List.of(words.get(i))))
                .toList();
    }
}
