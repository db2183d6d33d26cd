package org.gouji.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsOdditiesTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -12.5, 1282.40, 0.1 + 0.2, 1.0 / 3, 6217001234567890123.0, 0.03125, 158.4 - 157.9})
    void numbersThatPeopleAndFormulasMakeAreNotOdd(double value) {
        assertThat(XlsOddities.changed(value)).isFalse();
    }

    @Test
    void whatComputingLeavesIsNotOdd() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 3_000; i++) {
            double first = random.nextInt(1, 100_000_000) / 100.0;
            double second = random.nextInt(1, 100_000_000) / 100.0;
            for (double value :
                    new double[] {first / second, first - second, first * 1.06, first / 10_000, first / 3}) {
                assertThat(XlsOddities.changed(value))
                        .as("%s and %s: %s", first, second, value)
                        .isFalse();
            }
        }
    }

    @Test
    void amountsWithAChangedByteAreOdd() {
        int odd = 0;
        for (int shift = 24; shift < 40; shift += 8) {
            for (long other = 1; other < 256; other++) {
                double changed = Double.longBitsToDouble(Double.doubleToRawLongBits(1282.40) ^ other << shift);
                odd += XlsOddities.changed(changed) ? 1 : 0;
            }
        }
        assertThat(odd).isGreaterThan(400);
        assertThat(XlsOddities.changed(6.1e40)).isTrue();
    }

    @Test
    void amountsWithAChangedByteAmongTheirLargerBitsAreOddToo() {
        // 3331.15 and 2772.40 with one byte changed.
        assertThat(XlsOddities.changed(3331.07578125)).isTrue();
        assertThat(XlsOddities.changed(2772.02890625)).isTrue();
        assertThat(XlsOddities.changed(3331.07578126)).isFalse();
        assertThat(XlsOddities.changed(1319.5875)).isFalse();
    }
}
