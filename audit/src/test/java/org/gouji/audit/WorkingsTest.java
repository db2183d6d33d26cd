package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Dated;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Working;
import org.gouji.model.Working.Band;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules write down of how they worked a check out. */
final class WorkingsTest {
    private final Facts facts = new Facts();

    private static Optional<Working> working(Claim claim) {
        return Judging.judgement(claim).computed().working();
    }

    private static Equation equation(Claim claim) {
        return (Equation) working(claim).orElseThrow();
    }

    private static String told(Working working) {
        Equation made = (Equation) working;
        return made.expression() + " " + made.treatment() + (made.goal() == 0 ? "" : " for operand " + made.goal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本年 110.00万元 增加 10.00万元 增长 10.00%          | #2/(#1-#2)*100 CUT
            本年 90.00万元 减少 10.00万元 下降 10.00%           | #2/(#1+#2)*100 CUT
            本年 85.00万元 减少 -7.35万元 下降 -7.96%           | #2/(#1-#2)*100 CUT
            本年 85.00万元 减少 -7.35万元 下降 7.96%            | -#2/(#1-#2)*100 CUT
            本年 85.00万元 减少 7.35万元 增长 -7.96%            | -#2/(#1+#2)*100 CUT
            本年 110.00万元 增长 10.00% 上年 100.00万元         | (#1-#2)/#2*100 CUT
            本年 90.00万元 下降 10.00% 上年 100.00万元          | -(#1-#2)/#2*100 CUT
            本年 96.73万元 下降 -3.27% 上年 100.00万元          | (#1-#2)/#2*100 CUT
            增加 10.00万元 增长 10.00% 上年 100.00万元          | #1/#2*100 CUT
            本年 110.00万元 增加 10.00万元 上年 100.00万元      | #1-#2 CUT
            本年 110万元 增加 10万元 上年 100万元               | #1-#2 NEAR
            本年 85.00万元 减少 7.35万元 上年 92.35万元         | #2-#1 CUT
            本年 85.00万元 减少 -7.35万元 上年 92.35万元        | #1-#2 CUT
            本年 110.00万元 增加 10.00万元 增长 10% 上年 100.00万元 | #1-#2 CUT, #2/#3*100 CUT
            """)
    void changeIsWorkedOutTheWayThatItWent(String line, String workings) {
        String told = Judging.judgements(facts.change(line)).stream()
                .map(j -> told(j.computed().working().orElseThrow()))
                .collect(Collectors.joining(", "));

        assertThat(told).isEqualTo(workings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            71.5万元 | 31.203万元 12.001万元 | 43.204万元
            71万元   | 31.2034万元 12.1万元  | 43.3034万元
            71.50万元| 31.2万元 12.1万元     | 43.30万元
            71件     | 31件 12件             | 43件
            """)
    void whatPartsMakeIsNotRoundedToTheTotal(String total, String parts, String computed) {
        assertThat(Judging.judgement(facts.sum(Closure.CLOSED, total, parts))
                        .computed()
                        .text())
                .isEqualTo(computed);
    }

    @Test
    void rateWithoutABaseHasNoWorking() {
        assertThat(working(facts.change("本年 5.00万元 增加 5.00万元 增长 100%"))).isEmpty();
    }

    private Claim.Sum sum(Closure closure, String total, String... parts) {
        Fact whole = facts.of(total);
        List<Fact> all = Stream.of(parts).map(facts::of).toList();
        return new Claim.Sum(whole, all, closure, Optional.empty(), whole.span());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, 30.00万元, 10.00万元, 20.00万元, NEAR",
        "CLOSED, 30.00万元, 10.00万元, 20.50万元, NEAR",
        "OPEN, 30.00万元, 10.00万元, 12.00万元, WITHIN",
        "OPEN, 30.00万元, 10.00万元, 20.00万元, NEAR",
        "CLOSED, 30.00万元, 100004元, 200004元, CUT"
    })
    void sumIsHeldAgainstItsTotalAsTheListIsClosed(
            Closure closure, String total, String first, String second, String treatment) {
        assertThat(told(equation(sum(closure, total, first, second)))).isEqualTo("#1+#2 " + treatment);
    }

    @Test
    void numbersAreTakenAtTheFinestPrecisionOfTheirList() {
        Equation made = equation(sum(Closure.CLOSED, "6.15万元", "5万元", "1.15万元"));

        assertThat(made.operands().get(0).half()).isEqualByComparingTo("50");
        assertThat(made.operands().get(0).number().value()).isEqualByComparingTo("50000");
    }

    @ParameterizedTest
    @CsvSource({
        "128.4万元, 128.40万元, #0 CUT for operand 1",
        "128.40万元, 128.4万元, #1 CUT",
        "128.40万元, '1,284,000元', #0 CUT for operand 1",
        "'1,284,000元', 128.40万元, #1 CUT",
        "5余万元, 5.2万元, #1 FROM",
        "5.2万元, 5余万元, #1 BOUND"
    })
    void coarserPrintIsHeldAgainstTheFinerOne(String first, String second, String told) {
        Fact a = facts.of(first);
        Claim equal = new Equal(a, facts.of(second), Equal.Type.SAME_FACT, a.span());

        assertThat(told(equation(equal))).isEqualTo(told);
    }

    @Test
    void percentagesInsideAFormulaAreHundredths() {
        Fact result = facts.of("85.00万元");
        Claim formula =
                new Claim.Formula(result, List.of(facts.of("100.00万元"), facts.of("85%")), "#0 * #1 + 0", result.span());

        assertThat(told(equation(formula))).isEqualTo("#1*#2+0 CUT");
        assertThat(equation(formula).operands())
                .extracting(Term::factor)
                .containsExactly(BigDecimal.ONE, new BigDecimal("0.01"));
    }

    @Test
    void boundsAndWordsSayWhichSideIsMeant() {
        Fact lesser = facts.of("8分");
        Fact rate = facts.of("104.00%");

        assertThat(told(equation(new Claim.Bound(lesser, facts.of("10分"), true, lesser.span()))))
                .isEqualTo("#1 BELOW");
        assertThat(told(equation(
                        new Claim.Level(rate, Optional.empty(), BigDecimal.valueOf(100), Direction.UP, rate.span()))))
                .isEqualTo("100 ABOVE");
    }

    @Test
    void sharesAreHeldAgainstAWholeThatIsNotPrinted() {
        Fact first = facts.of("60.0%");
        Equation made = equation(new Claim.Whole(List.of(first, facts.of("40.0%")), first.span()));

        assertThat(made.stated()).isEmpty();
        assertThat(told(made)).isEqualTo("#1+#2 WHOLE");
    }

    @Test
    void whatIsLookedUpSaysWhere() {
        Fact score = facts.of("96分");
        ScoreClaim.Grade.Earned earned =
                new ScoreClaim.Grade.Earned("优", "[80,90)", List.of(new Band(new BigDecimal(90), "优")));
        Claim grade = new ScoreClaim.Grade(score.span(), "良", score, earned, Optional.empty(), true, score.span());
        Claim written = new Dated(score.span(), 2023, score.span(), 2022, Dated.Role.WRITTEN, score.span());
        Fact weight = facts.of("10分");
        Claim points = new ScoreClaim.Scored(
                Optional.empty(), facts.of("92.5%"), weight, facts.of("9.25分"), Way.EXECUTION, weight.span());

        assertThat(working(grade)).hasValue(new Working.Grading("良", "优", Workings.term(score), earned.scale(), false));
        assertThat(working(written)).hasValue(new Working.Years(2023, 2022, 1));
        assertThat(((Working.Points) working(points).orElseThrow()).shares())
                .hasSize(3)
                .startsWith(new Working.Proportion("#1/100"));
    }
}
