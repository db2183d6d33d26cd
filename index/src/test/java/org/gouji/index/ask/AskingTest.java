package org.gouji.index.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.index.ask.Parsed.Mistake;
import org.gouji.index.ask.Parsed.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries mean, written back in their plain form. */
class AskingTest {
    static Clause clause(String query) {
        Parsed parsed = Asking.read(query);
        assertThat(parsed).as(query).isInstanceOf(Understood.class);
        return ((Understood) parsed).clause();
    }

    static Mistake mistake(String query) {
        Parsed parsed = Asking.read(query);
        assertThat(parsed).as(query).isInstanceOf(Mistake.class);
        return (Mistake) parsed;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公务接待                              | 公务接待
            公务接待 会议费                       | 公务接待 会议费
            公务接待，会议费、培训费；差旅费      | 公务接待 会议费 培训费 差旅费
            a AND b OR c AND NOT d                | (a b) OR (c NOT d)
            a 与 b 或 c 且 非 d                   | (a b) OR (c NOT d)
            a and b or not c                      | (a b) OR NOT c
            （a or b） c                          | (a OR b) c
            (a OR (b OR c))                       | a OR b OR c
            -a b                                  | NOT a b
            a -"b c"                              | a NOT "b c"
            a -（b OR c）                         | a NOT (b OR c)
            a－b                                  | a－b
            -5.2                                  | -5.2
            12,500元 3,4                          | 12,500元 3 4
            “决算数 为”                           | "决算数 为"
            「决算 数」『x y』                    | "决算 数x y"
            “三公”经费                            | "三公"经费
            自评等级为“优”                        | 自评等级为"优"
            "a \\" b"                             | "a \\" b"
            a\\(b\\)                              | "a(b)"
            "and" x                               | "and" x
            与                                    | "与"
            非                                    | "非"
            x 或                                  | x "或"
            公务接待*                             | 公务接待
            *                                     | *
            1:3                                   | 1:3
            http://x.cn/a                         | http://x.cn/a
            a b                                   | a b
            """)
    void wordsAndOperatorsAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            部门:政务服务                         | 部门:政务服务
            部门：政务服务                        | 部门:政务服务
            部门： 政务服务 x                     | 部门:政务服务 x
            Department:政务 UNIT:局               | 部门:政务 部门:局
            部门:"政务 服务"中心                  | 部门:"政务 服务中心"
            部门:政务*中心                        | 部门:政务*中心
            部门:*中心                            | 部门:中心
            部门:=白云县政务服务中心              | 部门:=白云县政务服务中心
            部门:"=x"                             | 部门:"=x"
            项目:(公务接待 OR 会议费)             | 项目:公务接待 OR 项目:会议费
            项目：（公务接待，会议费）            | 项目:公务接待 项目:会议费
            NOT 地区:白云县                       | NOT 地区:白云县
            规则:SUM-OF-PARTS                     | 规则:"SUM-OF-PARTS"
            rule:sum-of-parts -kind:决算          | 规则:"sum-of-parts" NOT 类型:决算
            章节:三公 指标:满意度 标题:自评 文件:a | 章节:三公 指标:满意度 标题:自评 文件:a
            部门:或                               | 部门:或
            """)
    void namesAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            结论:不符            | 结论:broken
            结论:未核对          | 结论:unchecked
            结论:exact           | 结论:exact
            结论:符合            | 结论:(exact OR rounded OR truncated)
            结论:有说明          | 结论:explained
            结论:有矛盾          | 结论:contradicted
            verdict:broken       | 结论:broken
            结论:(不符 OR 未核对) | 结论:(broken OR unchecked)
            级别:差错            | 级别:error
            复核:误报            | 复核:false_alarm
            review:false-alarm   | 复核:false_alarm
            复核:确认            | 复核:confirmed
            复核:未复核          | 复核:open
            复核:已复核          | 复核:(confirmed OR false_alarm OR pending)
            计量:决算            | 计量:final
            口径:财政拨款        | 口径:fiscal
            """)
    void wordsOfOursAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            年度:2022               | 年度:2022
            年度:２０２２年         | 年度:2022
            年度:二〇二二           | 年度:2022
            年度:2021..2023         | 年度:2021..2023
            年度:2021—2023          | 年度:2021..2023
            年度:2021-2023          | 年度:2021..2023
            年度:2021至2023年       | 年度:2021..2023
            年度:2021~2023          | 年度:2021..2023
            年度:2021-              | 年度:>=2021
            年度:-2023              | 年度:<=2023
            年度:..2023             | 年度:<=2023
            年度:>=2021             | 年度:>=2021
            year:>2021              | 年度:>2021
            年度:(2021 OR 2023)     | 年度:2021 OR 年度:2023
            """)
    void yearsAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            金额:10万..20万         | 金额:100000元..200000元
            金额：１０万．．２０万元 | 金额:100000元..200000元
            金额:10..20万           | 金额:100000元..200000元
            金额:5000..20万         | 金额:5000元..200000元
            金额:10万-20万          | 金额:100000元..200000元
            金额:10万—20万          | 金额:100000元..200000元
            金额:10万至20万         | 金额:100000元..200000元
            金额:>30万              | 金额:>300000元
            金额:> 30万             | 金额:>300000元
            金额:＞30万             | 金额:>300000元
            金额:>=1.5亿            | 金额:>=150000000元
            金额:≥30万元            | 金额:>=300000元
            金额:30万以上           | 金额:>=300000元
            金额:超过30万           | 金额:>300000元
            金额:不超过12,500.50元  | 金额:<=12500.50元
            金额:5,000              | 金额:5000元
            金额:30万..             | 金额:>=300000元
            金额:-5万..-1万         | 金额:-50000元..-10000元
            amount:<3千元           | 金额:<3000元
            金额:(>30万 OR <1万)    | 金额:>300000元 OR 金额:<10000元
            金额:2百万              | 金额:2000000元
            """)
    void amountsAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            比例:<80%               | 比例:<80%
            比例:＜80％             | 比例:<80%
            比例:80                 | 比例:80%
            ratio:10..20%           | 比例:10%..20%
            同比:<-30%              | 同比:<-30%
            同比:-30%..-10%         | 同比:-30%..-10%
            同比:-30%--10%          | 同比:-30%..-10%
            同比:>0                 | 同比:>0%
            change:低于-5.5%        | 同比:<-5.5%
            得分:<90分              | 得分:<90
            score:85..90            | 得分:85..90
            数量:>=15批次           | 数量:>=15
            """)
    void ratesAndCountsAreRead(String query, String plain) {
        assertThat(Asking.write(clause(query))).isEqualTo(plain);
    }

    @Test
    void nothingAsksForEverything() {
        for (String blank : new String[] {"", " ", "　", "，、；", "\n\t"}) {
            assertThat(clause(blank)).isEqualTo(new Clause.Everything());
        }
    }

    @Test
    void optionsAreReadLikeConditions() {
        assertThat(Asking.read(Field.DEPARTMENT, "政务 服务 OR"))
                .isEqualTo(new Understood(new Clause.Named(Field.DEPARTMENT, java.util.List.of("政务 服务 OR"), false)));
        assertThat(Asking.read(Field.AMOUNT, " 10万 .. 20万 ")).isEqualTo(Asking.read("金额:10万..20万"));
        assertThat(Asking.read(Field.AMOUNT, " ")).isEqualTo(new Understood(new Clause.Everything()));
        assertThat(Asking.read(Field.AMOUNT, "viel")).isInstanceOf(Mistake.class);
    }
}
