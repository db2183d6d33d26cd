package org.gouji.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {
    private static Displayed show(String code, String value) {
        return CellFormat.of(code).show(new BigDecimal(value), Epoch.FROM_1900);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "General|158.40000000000001|158.4",
                "General|0.33333333333333331|0.333333333",
                "General|33.333333333333336|33.33333333",
                "General|120|120",
                "General|-0.5|-0.5",
                "General|123456789012|123456789012",
                "0|158.5|159",
                "0.00|158.4|158.40",
                "0.00|1.005|1.01",
                "0.00|-0.001|0.00",
                "0.00_ |158.404|158.40",
                "#,##0.00|1234567.891|1,234,567.89",
                "#,##0.00|0|0.00",
                "#,##0|999.5|1,000",
                "#,###|0|~~",
                "00000|123|00123",
                "0.0#|2|2.0",
                "0.0#|2.55|2.55",
                "#.##|0.5|.5",
                "0%|0.956|96%",
                "0.00%|0.9428|94.28%",
                "#,##0.00;[Red]-#,##0.00|-1234.5|-1,234.50",
                "#,##0.00_);(#,##0.00)|-1234.5|(1,234.50)",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0|-",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-3|-3.00",
                "\"¥\"#,##0.00|15.5|¥15.50",
                "[$¥-804]#,##0.00|15.5|¥15.50",
                "0.00\"万元\"|158.4|158.40万元",
                "0!.0,\"万\"|12345|1.2万",
                "#,##0,|1234567|1,235",
                "[>=100]0;0.00|158.4|158",
                "[>=100]0;0.00|58.4|58.40",
                "000-0000|1234567|123-4567",
                "0.00E+00|158.4|158.4",
                "# ?/?|0.5|0.5",
                "@|12.5|12.5",
                "General\"人\"|35|35人",
                "yyyy/m/d|45291|2023/12/31",
                "yyyy\"年\"m\"月\"d\"日\"|45291|2023年12月31日",
                "yyyy\"年\"m\"月\";@|45291|2023年12月",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@|45291|二〇二三年十二月三十一日",
                "[$-F800]dddd, mmmm dd, yyyy|45291|2023年12月31日",
                "yyyy-mm-dd hh:mm:ss|45291.75|2023-12-31 18:00:00",
                "h:mm AM/PM|0.75|6:00 PM",
                "上午/下午h\"时\"mm\"分\"|0.25|上午6时00分",
                "[h]:mm|1.5|36:00",
                "mm:ss|0.0007638888888888889|01:06",
                "d-mmm-yy|45291|31-Dec-23",
                "aaaa|45291|星期日",
                "yyyy/m/d|1|1900/1/1",
                "yyyy/m/d|61|1900/3/1",
                "yyyy/m/d|-1|-1"
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void aNumberIsShownAsASheetShowsIt(String code, String value, String shown) {
        assertThat(show(code, value).text().strip()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00,158.4,true",
        "0.00,158.404,false",
        "0%,0.95,true",
        "0%,0.956,false",
        "General,33.333333333333336,false"
    })
    void whatIsStoredAndNotShownIsNoticed(String code, String value, boolean whole) {
        assertThat(show(code, value).whole()).isEqualTo(whole);
    }

    @Test
    void theNoiseOfBinaryFractionsIsNoDigit() {
        assertThat(show("0.00", "158.40000000000001").whole()).isTrue();
        assertThat(show("0.00", "1.0049999999999999").text()).isEqualTo("1.01");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        assertThat(CellFormat.of("yyyy/m/d")
                        .show(new BigDecimal("43829"), Epoch.FROM_1904)
                        .text())
                .isEqualTo("2023/12/31");
    }

    @Test
    void aTextStandsInTheSectionForTexts() {
        assertThat(CellFormat.of("0.00").show("合计")).isEqualTo("合计");
        assertThat(CellFormat.of("0;-0;0;\"（\"@\"）\"").show("合计")).isEqualTo("（合计）");
    }

    @Test
    void aNumberShownWholeIsTheNumber() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2000; round++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(5));
            for (String code : new String[] {"General", "#,##0.00", "0.0000", "0.00_);-0.00"}) {
                Displayed shown = CellFormat.of(code).show(value, Epoch.FROM_1900);
                BigDecimal read = new BigDecimal(shown.text().replace(",", ""));
                assertThat(read.compareTo(value) == 0)
                        .as(code + " " + value + " " + shown)
                        .isEqualTo(shown.whole());
            }
        }
    }

    @Test
    void anyFormatShowsAnyNumber() {
        SplittableRandom random = new SplittableRandom(42);
        String signs = "0#?.,%E+-\"\\_*[]$;@ymdhs/:年元General!<>=1";
        for (int round = 0; round < 5000; round++) {
            StringBuilder code = new StringBuilder();
            random.ints(random.nextInt(1, 14), 0, signs.length()).forEach(i -> code.append(signs.charAt(i)));
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), random.nextInt(4));
            assertThat(show(code.toString(), value.toString()))
                    .as(code.toString())
                    .isNotNull();
        }
    }
}
