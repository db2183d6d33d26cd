package org.gouji.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReadingTest {
    private static final UnitHint WAN = new UnitHint(Optional.of(MoneyUnit.WAN), Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办公费12.30万元。                       | 12.30万元=123000元
            水费4.00千元                            | 4.00千元=4000元
            课桌580元。                             | 580元=580元
            修路3百万元                             | 3百万元=3000000元
            债券1.05亿元，                          | 1.05亿元=105000000元
            债券2.5万亿元，                         | 2.5万亿元=2500000000000元
            奖补5千万元                             | 5千万元=50000000元
            收入25,754,899.39元                     | 25,754,899.39元=25754899.39元
            收入2，940.05万元                       | 2，940.05万元=29400500元
            收入2，940万元                          | 2，940万元=29400000元
            下乡3，125元                            | 3，125元=3125元
            资产 731.04 万元                        | 731.04 万元=7310400元
            资产１２．５万元                        | １２．５万元=125000元
            结余-3.20万元                           | -3.20万元=-32000元
            投入1亿2345.67万元                      | 1亿2345.67万元=123456700元
            投入3万5000元                           | 3万5000元=35000元
            罚款12元5角                             | 12元5角=12.5元
            合同价￥1,234.50                        | ￥1,234.50=1234.50元
            运行费1, 537.4万元                       | 1, 537.4万元=15374000元
            资金31. 46万元                           | 31. 46万元=314600元
            其中1. 46万元                            | 46万元=460000元
            合同价￥1.5万元                         | ￥1.5万元=15000元
            采购额12.3（万元）                      | 12.3（万元）=123000元
            年初安排150万，                         | 150万=1500000元
            8月又追加了18万，                       | 18万=180000元
            14个村每村6万，计84万；                 | 14个=14个 & 6万=60000元 & 84万=840000元
            标准1000元/人                           | 1000元/人=1000元
            """)
    void amountsAreReadWithTheirUnits(String text, String expected) {
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(expected.replace("/人=", "="));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            投资三千六百万元            | 三千六百万元=36000000元
            合计壹仟贰佰元整            | 合计壹仟贰佰元整
            押金伍拾元伍角              | 伍拾元伍角=50.5元
            差旅费二十五点六万元        | 二十五点六万元=256000元
            投资一亿二千万元            | 一亿二千万元=120000000元
            奖金三百零五元              | 三百零五元=305元
            补助十余万元                | 十余万元=100000元≥
            补助十万元以内              | 十万元=100000元≤
            """)
    void amountsAreReadInChineseNumerals(String text, String expected) {
        String whole = expected.startsWith("合计") ? "壹仟贰佰元整=1200元" : expected;
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            补助10余万元           | 10余万元=100000元≥
            电费3万余元            | 3万余元=30000元≥
            租车5万余万元          | 5万余万元=50000元≥
            电费300多元            | 300多元=300元≥
            单价100万元以上        | 100万元=1000000元≥
            单价100万元（含）以上  | 100万元=1000000元≥
            单价100万元（不含）以下 | 100万元=1000000元≤
            支出3万元及以上        | 3万元=30000元≥
            控制在80万元以内       | 80万元=800000元≤
            支出约12.5万元         | 12.5万元=125000元≈
            支出大约12.5万元       | 12.5万元=125000元≈
            支出近12.5万元         | 12.5万元=125000元≤
            支出12.5万元左右       | 12.5万元=125000元≈
            投入不低于12万元       | 12万元=120000元≥
            投入不超过12万元       | 12万元=120000元≤
            节约12万元             | 12万元=120000元
            最近12万元             | 12万元=120000元
            省级12.3万元-4.5万元=7.8万元 | 12.3万元=123000元 & 4.5万元=45000元 & 7.8万元=78000元
            补助3-5万元            | 5万元=50000元≤
            补助3万元-5万元        | 3万元=30000元≥ & 5万元=50000元≤
            """)
    void wordsAroundAnAmountSayHowExactItIs(String text, String expected) {
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公务接待费0.39 万（含外宾）。      | 0.39 万=3900元
            支出420万，其余留用                | 420万=4200000元
            投资1.2亿用于修路                  | 1.2亿=120000000元
            服务人口5万，                      | ''
            服务群众5万人                      | 5万人=50000人
            经费惠及5万群众                    | ''
            """)
    void wanAloneIsMoneyOnlyAfterMoney(String text, String expected) {
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            费用分别为12.30、6.05万元         | 12.30=123000元h & 6.05万元=60500元
            费用分别为12，3和6.05万元         | 12=120000元h & 3=30000元h & 6.05万元=60500元
            支出12.3、4.5万元                 | 12.3=123000元h & 4.5万元=45000元
            占比分别为76.1、23.9%             | 76.1=76.1%! & 23.9%=23.9%
            分别为3、4个                      | 3=3个 & 4个=4个
            项目3、4.5万元                    | 4.5万元=45000元
            办了12，4.5万元                   | 4.5万元=45000元
            """)
    void listsShareTheLastUnit(String text, String expected) {
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            支出决算数为214.18，完成       | 214.18=2141800元i
            预算数为12.5。                 | 12.5=125000元i
            收入合计218.96，其中           | 218.96=2189600元i
            全年支出为345。                | 345=3450000元i
            支出决算为12.5，               | 12.5=125000元i
            执行数75.60（含省级            | 75.60=756000元i
            执行数75（含省级               | ''
            收入75.60（较上年              | ''
            人数合计125，                  | ''
            项目支出12，                   | ''
            支出2022，                     | ''
            一般公共服务支出201，          | ''
            公共服务支出201（类）          | ''
            事业运行支出2010350，          | ''
            支出 0.1323                    | ''
            支出214.18和                   | ''
            """)
    void lostUnitsAreInferredOnlyAfterWordsOfMoney(String text, String expected) {
        assertThat(Readings.read(text, UnitHint.none())).isEqualTo(expected);
    }

    @Test
    void lostUnitIsTheUsualOneOfTheDocument() {
        UnitHint hint = new UnitHint(Optional.empty(), Optional.of(MoneyUnit.YUAN));
        assertThat(Readings.read("预算数为4360.54。", hint)).isEqualTo("4360.54=4360.54元i");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            218.96            | 218.96=2189600元h
            0                 | 0=0元h
            '  1,234.50 '     | 1,234.50=12345000元h
            -12.3             | -12.3=-123000元h
            +12.3             | +12.3=123000元h
            (36.25)           | (36.25)=-362500元h
            （减少）12.3      | （减少）12.3=-123000元h
            其他资金：0       | 0=0元h
            218.96万元        | 218.96万元=2189600元
            （3）             | ''
            05                | ''
            -                 | ''
            得分：10          | ''
            完成率：98        | 98=98%!
            12个              | 12个=12个
            支出共3类         | 3类=3类
            """)
    void cellsTakeTheUnitOfTheirHeader(String cell, String expected) {
        assertThat(Readings.read(cell, WAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            218.96     | 218.96=218.96
            100        | 100=100
            (36.25)    | (36.25)=-36.25
            2022       | ''
            2010301    | ''
            13800138000| ''
            其他：0    | ''
            """)
    void bareCellsWithoutHeaderAreCounts(String cell, String expected) {
        assertThat(Readings.read(cell, UnitHint.none())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            单位：万元               | WAN
            金额单位：元             | YUAN
            金额单位：人民币万元     | WAN
            预算收支情况 （万元）    | WAN
            项目资金(亿元)           | YI
            单位:千元                | THOUSAND
            （单位：百万元）         | MILLION
            万元                     | WAN
            单位：元、％             | YUAN
            单位：元谋县水务所       | -
            单位（盖章）             | -
            单价（100万元以上）      | -
            决算（万元）单价（元）   | -
            单位：万元/人            | -
            """)
    void headersGiveTheirUnit(String header, MoneyUnit expected) {
        assertThat(NumberReader.headerUnit(Readings.line(header))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void printedDigitsKeepTheirDecimalsAndPlace() {
        String text = "结余 -1,204.50 万元";
        Quantity read = NumberReader.standard()
                .read(Readings.line(text), UnitHint.none())
                .get(0);
        assertThat(read)
                .isInstanceOfSatisfying(
                        Amount.class, amount -> assertThat(amount.money()).isEqualTo(MoneyUnit.WAN));
        assertThat(read.number().value()).isEqualTo("-1204.50");
        assertThat(read.number().digits().in(text)).isEqualTo("-1,204.50");
        assertThat(read.halfUnit()).isEqualByComparingTo("50");
    }
}
