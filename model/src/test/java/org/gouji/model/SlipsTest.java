package org.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Quantity.UnitFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlipsTest {
    private static final Span HERE = new Span(0, 8);

    @ParameterizedTest
    @CsvSource({
        "37.90, 31.90, true, false",
        "37.9, 31.90, true, false",
        "37.90, 73.90, true, true",
        "37.90, 39.70, true, true",
        "-37.90, -31.90, true, false",
        "37.90, -31.90, false, false",
        "37.90, 37.90, false, false",
        "37.90, 31.905, false, false",
        "37.90, 7.90, false, false",
        "37.90, 31.80, false, false",
        "37.90, 93.70, false, false"
    })
    void oneDigitOrTwoSwappedIsASlip(BigDecimal printed, BigDecimal meant, boolean slip, boolean swapped) {
        assertThat(Slips.between(printed, meant)).isEqualTo(slip);
        assertThat(Slips.swapped(printed, meant)).isEqualTo(swapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"37.90", "5", "-418", "70213.4", "0"})
    void everyNumberThatIsListedIsASlipAndNoneIsListedTwice(BigDecimal printed) {
        assertThat(Slips.digits(count(printed)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(v -> printed.signum() == 0 || v.signum() == 0 || Slips.between(printed, v))
                .noneMatch(v -> v.compareTo(printed) == 0);
    }

    @Test
    void noNumberBeginsWithAZeroThatNobodyWrites() {
        assertThat(Slips.digits(count(new BigDecimal("37"))))
                .contains(new BigDecimal("73"), new BigDecimal("97"))
                .noneMatch(v -> v.precision() < 2);
        assertThat(Slips.digits(count(new BigDecimal("7.5")))).contains(new BigDecimal("0.5"));
    }

    @Test
    void guessesSwapNeighboursOnly() {
        Count count = count(new BigDecimal("4716"));
        assertThat(Slips.digits(count)).contains(new BigDecimal("1746"), new BigDecimal("7416"));
        assertThat(Slips.likely(count)).contains(new BigDecimal("7416")).doesNotContain(new BigDecimal("1746"));
        assertThat(Slips.likely(count(BigDecimal.ZERO))).isEmpty();
    }

    @Test
    void slipsAreOfThePrintedNumberAndGivenAsValues() {
        Quantity amount = amount(MoneyUnit.WAN, UnitFrom.PRINTED);
        assertThat(Slips.digits(amount)).contains(new BigDecimal("73.90").movePointRight(4));
        Quantity fraction = new Percentage(HERE, printed(new BigDecimal("0.8861")), Form.FRACTION, false);
        assertThat(Slips.digits(fraction)).contains(new BigDecimal("88.16"));
    }

    @ParameterizedTest
    @CsvSource({"YUAN, 1, 379000", "WAN, 2, 3790000000", "YI, 1, 379000", "THOUSAND, 0, 0"})
    void unitsAreTakenForTheirNeighbours(MoneyUnit unit, int others, BigDecimal first) {
        assertThat(Slips.units(amount(unit, UnitFrom.PRINTED))).hasSize(others);
        assertThat(Slips.units(amount(unit, UnitFrom.PRINTED)))
                .allMatch(v -> others > 1 || v.compareTo(first) == 0)
                .doesNotContain(amount(unit, UnitFrom.PRINTED).value());
        assertThat(Slips.units(amount(unit, UnitFrom.HEADER))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"418, 400, 17, true", "418, 480, 18, true", "814, 400, 18, false", "418, 300, 19, false"})
    void numbersAreMendedByOneSlipInOneOfThem(BigDecimal more, BigDecimal less, BigDecimal apart, boolean mended) {
        List<BigDecimal> values = List.of(more, less, apart);
        assertThat(Slips.mend(
                        values,
                        i -> Slips.likely(count(values.get(i))),
                        v -> v.get(0).subtract(v.get(1)).compareTo(v.get(2)) == 0))
                .isEqualTo(mended);
    }

    private static Quantity amount(MoneyUnit unit, UnitFrom from) {
        return new Amount(HERE, printed(new BigDecimal("37.90")), unit, from);
    }

    private static Count count(BigDecimal number) {
        return new Count(HERE, printed(number), "件");
    }

    private static Printed printed(BigDecimal number) {
        return new Printed(number, Approximation.NONE, HERE);
    }
}
