package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipTest {
    private static final int TRIES = 200_000;

    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one digit
            128.40万元   | 158.40万元   | true
            128.40万元   | 128.47万元   | true
            128.40万元   | 928.40万元   | true
            128.4万元    | 158.40万元   | true
            1,284件      | 1,384件      | true
            77.27%       | 75.27%       | true
            # two swapped, neighbours or not
            128.40万元   | 182.40万元   | true
            128.40万元   | 821.40万元   | true
            128.40万元   | 124.80万元   | true
            # in other units
            128.40万元   | 1,584,000元  | true
            1,284,000元  | 128.60万元   | true
            # no slip
            128.40万元   | 128.40万元   | false
            128.40万元   | 139.40万元   | false
            195.00万元   | 205.00万元   | false
            128.40万元   | 1,128.40万元 | false
            128.40万元   | 28.40万元    | false
            128.40万元   | -128.40万元  | false
            128.40万元   | 128.405万元  | false
            # too short to tell
            3件          | 5件          | false
            128件        | 158件        | false
            1.2万元      | 1.5万元      | false
            """)
    void oneDigitOrTwoSwappedIsASlip(String printed, String wanted, boolean slip) {
        assertThat(Slip.between(facts.of(printed), facts.of(wanted).quantity().value()))
                .isEqualTo(slip);
    }

    @ParameterizedTest
    @CsvSource({
        "128.40万元, 1283871.6, true",
        "128.40元, 1283871.6, true",
        "128.40万元, 128.40, false",
        "38.41元, 384036.27, true",
        "38.41元, 384236.27, false",
        "38元, 380800, false",
        "128.40万元, 300000, false",
        "0.00万元, 0, false",
        "12件, 119988, false"
    })
    void unitMixedUpTakesUpTheGap(String printed, BigDecimal gap, boolean slip) {
        assertThat(Slip.unit(List.of(facts.of(printed)), gap)).isEqualTo(slip);
    }

    @Test
    void gapIsExplainedUpwardAndDownward() {
        List<Fact> one = facts.all("128.40万元");
        BigDecimal gap = new BigDecimal("300000");
        assertThat(Slip.explains(one, gap)).isTrue();
        assertThat(Slip.explains(one, gap.negate())).isTrue();
        assertThat(Slip.explains(one, BigDecimal.ZERO)).isFalse();
        assertThat(Slip.explains(List.of(), gap)).isFalse();
        assertThat(Slip.explains(facts.all("128件"), BigDecimal.valueOf(30), 3)).isTrue();
    }

    @Test
    void everySlipIsKnown() {
        Sampler sampler = new Sampler(4);
        for (int i = 0; i < 20_000; i++) {
            long number = sampler.between(1_000, 9_999_999);
            long slipped = sampler.slip(number);
            boolean round = number % 100 == 0;
            if (!round
                    && Long.toString(slipped).length() == Long.toString(number).length()) {
                assertThat(Slip.between(count(number), BigDecimal.valueOf(slipped)))
                        .as("%d for %d", slipped, number)
                        .isTrue();
            }
        }
    }

    @Test
    void theZerosOfARoundSumDoNotTell() {
        assertThat(Slip.between(count(1_100), BigDecimal.valueOf(5_100))).isFalse();
        assertThat(Slip.between(count(1_110), BigDecimal.valueOf(5_110))).isTrue();
    }

    /** What must not happen to honest lists: that the gap to a part left out looks like a slip in one of the parts listed. */
    @Test
    void gapsOfHonestPartialListsRarelyLookLikeSlips() {
        Sampler sampler = new Sampler(5);
        int evenly = 0;
        int anyMagnitude = 0;
        for (int i = 0; i < TRIES; i++) {
            List<Fact> listed = List.of(amount(sampler), amount(sampler), amount(sampler));
            evenly += Slip.explains(listed, BigDecimal.valueOf(sampler.between(2, 99_999) * 100)) ? 1 : 0;
            anyMagnitude += Slip.explains(listed, sampler.positive(2).movePointRight(4)) ? 1 : 0;
        }
        System.out.printf(
                "random gaps taken for slips: evenly spread %.3f %%, of any magnitude %.3f %%%n",
                100f * evenly / TRIES, 100f * anyMagnitude / TRIES);
        assertThat(evenly).isLessThan(TRIES / 100);
        assertThat(anyMagnitude).isLessThan(TRIES / 20);
    }

    private Fact count(long number) {
        return new Facts().of(number + "件");
    }

    private static Fact amount(Sampler sampler) {
        return new Facts().of(BigDecimal.valueOf(sampler.between(10_000, 99_999), 2) + "万元");
    }
}
