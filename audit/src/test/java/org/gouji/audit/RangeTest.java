package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RangeTest {
    private static Range range(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void printedNumberStandsForHalfADigitToEitherSide() {
        Range range = Range.around(new BigDecimal("71.73"), new BigDecimal("0.005"));
        assertThat(range.low()).isEqualByComparingTo("71.725");
        assertThat(range.high()).isEqualByComparingTo("71.735");
    }

    @Test
    void rangesThatShareOnlyAnEndMeet() {
        assertThat(range("1", "2").meets(range("2", "3"))).isTrue();
        assertThat(range("1", "2").meets(range("2.001", "3"))).isFalse();
        assertThat(range("2", "3").meetsFrom(new BigDecimal("1"), new BigDecimal("2")))
                .as("the bound is left out")
                .isFalse();
        assertThat(range("1", "2").meetsFrom(new BigDecimal("2"), new BigDecimal("3")))
                .as("the start belongs to it")
                .isTrue();
    }

    @Test
    void signsOfAProductAreMinded() {
        assertThat(range("-2", "3").times(range("-5", "4"))).isEqualTo(range("-15", "12"));
    }

    @Test
    void absoluteValuesOfARangeAroundZeroBeginAtZero() {
        assertThat(range("-2", "1").abs()).isEqualTo(range("0", "2"));
        assertThat(range("-2", "-1").abs()).isEqualTo(range("1", "2"));
        assertThat(range("1", "2").abs()).isEqualTo(range("1", "2"));
    }

    @Test
    void rangeThatHoldsZeroDividesNothing() {
        assertThatThrownBy(() -> range("1", "2").over(range("-1", "1"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> range("1", "2").over(range("0", "1"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rangeDoesNotRunBackwards() {
        assertThatThrownBy(() -> range("2", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void arithmeticOnRangesHoldsArithmeticOnTheirMembers() {
        Sampler sampler = new Sampler(20230401);
        for (int i = 0; i < 20_000; i++) {
            List<BigDecimal> a = sampler.sorted(3);
            List<BigDecimal> b = sampler.sorted(3);
            Range left = new Range(a.get(0), a.get(2));
            Range right = new Range(b.get(0), b.get(2));
            BigDecimal x = a.get(1);
            BigDecimal y = b.get(1);
            holds(left.plus(right), x.add(y));
            holds(left.minus(right), x.subtract(y));
            holds(left.times(right), x.multiply(y));
            holds(left.abs(), x.abs());
            holds(left.percent(), x.movePointRight(2));
            if (!right.holdsZero()) {
                holds(left.over(right), x.divide(y, MathContext.DECIMAL128));
            }
        }
    }

    private static void holds(Range range, BigDecimal value) {
        assertThat(range.meets(Range.of(value))).as("%s in %s", value, range).isTrue();
    }
}
