package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that rounding or cutting explains must stay quiet; the nearest ones that neither explains must not. */
final class RoundingAndCuttingTest {
    private final Facts facts = new Facts();

    /** A share or rate of two numbers, the rate of a change, the total of parts; the verdicts were worked out apart from the program. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share  | 1546.95万元 4557.18万元 | 33.95% | EXACT
            share  | 1546.95万元 4557.18万元 | 33.96% | BROKEN
            share  | 901.23万元 1675.04万元 | 53.80% | EXACT
            share  | 901.23万元 1675.04万元 | 53.79% | BROKEN
            share  | 1036.24万元 2048.85万元 | 50.58% | EXACT
            share  | 1036.24万元 2048.85万元 | 50.59% | BROKEN
            share  | 4932.23万元 5439.75万元 | 90.67% | EXACT
            share  | 4932.23万元 5439.75万元 | 90.65% | BROKEN
            share  | 3976.53万元 7529.06万元 | 52.82% | EXACT
            share  | 3976.53万元 7529.06万元 | 52.83% | BROKEN
            share  | 6.41万元 21.28万元 | 30.11% | ROUNDED
            share  | 6.41万元 21.28万元 | 30.16% | BROKEN
            share  | 14.35万元 19.02万元 | 75.44% | ROUNDED
            share  | 14.35万元 19.02万元 | 75.39% | BROKEN
            share  | 11.94万元 15.4万元 | 77.54% | ROUNDED
            share  | 11.94万元 15.4万元 | 77.60% | BROKEN
            share  | 7.97万元 34.09万元 | 23.39% | ROUNDED
            share  | 7.97万元 34.09万元 | 23.35% | BROKEN
            share  | 8.58万元 30.1万元 | 28.49% | ROUNDED
            share  | 8.58万元 30.1万元 | 28.54% | BROKEN
            share  | 438.91万元 2594.41万元 | 16.91% | TRUNCATED
            share  | 438.91万元 2594.41万元 | 16.93% | BROKEN
            share  | 6190.42万元 7203.48万元 | 85.93% | TRUNCATED
            share  | 6190.42万元 7203.48万元 | 85.92% | BROKEN
            share  | 388.4万元 898.49万元 | 43.22% | TRUNCATED
            share  | 388.4万元 898.49万元 | 43.24% | BROKEN
            share  | 5440.17万元 8619.21万元 | 63.11% | TRUNCATED
            share  | 5440.17万元 8619.21万元 | 63.10% | BROKEN
            share  | 1185.4万元 8996.52万元 | 13.17% | TRUNCATED
            share  | 1185.4万元 8996.52万元 | 13.19% | BROKEN
            share  | 6203.8万元 6810.67万元 | 91.08% | TRUNCATED
            share  | 6203.8万元 6810.67万元 | 91.07% | BROKEN
            share  | 225.44万元 1553.78万元 | 14.50% | TRUNCATED
            share  | 225.44万元 1553.78万元 | 14.52% | BROKEN
            share  | 7345.55万元 8148.41万元 | 90.14% | TRUNCATED
            share  | 7345.55万元 8148.41万元 | 90.13% | BROKEN
            share  | 3775.93万元 5435.43万元 | 69.46% | TRUNCATED
            share  | 3775.93万元 5435.43万元 | 69.48% | BROKEN
            share  | 3938.23万元 4920.57万元 | 80.03% | TRUNCATED
            share  | 3938.23万元 4920.57万元 | 80.02% | BROKEN
            share  | 4420.02万元 8060.35万元 | 54.83% | TRUNCATED
            share  | 4420.02万元 8060.35万元 | 54.85% | BROKEN
            share  | 3793.36万元 4690.75万元 | 80.86% | TRUNCATED
            share  | 3793.36万元 4690.75万元 | 80.85% | BROKEN
            rate   | 1378件 4897件 | 28.13% | TRUNCATED
            rate   | 1378件 4897件 | 28.15% | BROKEN
            rate   | 2417件 2857件 | 84.59% | TRUNCATED
            rate   | 2417件 2857件 | 84.58% | BROKEN
            rate   | 1460件 2626件 | 55.59% | TRUNCATED
            rate   | 1460件 2626件 | 55.61% | BROKEN
            rate   | 1109件 2868件 | 38.66% | TRUNCATED
            rate   | 1109件 2868件 | 38.65% | BROKEN
            rate   | 1224件 3848件 | 31.80% | TRUNCATED
            rate   | 1224件 3848件 | 31.82% | BROKEN
            rate   | 1308件 4457件 | 29.34% | TRUNCATED
            rate   | 1308件 4457件 | 29.33% | BROKEN
            change | 本年 9583.45万元 增加 2034.82万元 | 增长 26.95% | TRUNCATED
            change | 本年 9583.45万元 增加 2034.82万元 | 增长 26.97% | BROKEN
            change | 本年 7226.98万元 减少 1575.29万元 | 下降 17.89% | TRUNCATED
            change | 本年 7226.98万元 减少 1575.29万元 | 下降 17.91% | BROKEN
            change | 本年 5927.41万元 增加 672.45万元 | 增长 12.79% | TRUNCATED
            change | 本年 5927.41万元 增加 672.45万元 | 增长 12.78% | BROKEN
            change | 本年 1979.02万元 减少 646.92万元 | 下降 24.63% | TRUNCATED
            change | 本年 1979.02万元 减少 646.92万元 | 下降 24.62% | BROKEN
            change | 本年 2096.65万元 增加 119.85万元 | 增长 6.06% | EXACT
            change | 本年 2096.65万元 增加 119.85万元 | 增长 6.07% | BROKEN
            change | 本年 767.22万元 减少 356.21万元 | 下降 31.71% | EXACT
            change | 本年 767.22万元 减少 356.21万元 | 下降 31.72% | BROKEN
            change | 本年 23.94万元 增加 3.19万元 | 增长 15.38% | ROUNDED
            change | 本年 23.94万元 增加 3.19万元 | 增长 15.33% | BROKEN
            change | 本年 16.89万元 减少 3.3万元 | 下降 16.35% | ROUNDED
            change | 本年 16.89万元 减少 3.3万元 | 下降 16.30% | BROKEN
            sum    | 577.65万元 723.78万元 743.57万元 | 2045.00万元 | EXACT
            sum    | 577.65万元 723.78万元 743.57万元 | 2045.03万元 | BROKEN
            sum    | 760.35万元 740.1万元 424.09万元 802.95万元 | 2727.49万元 | EXACT
            sum    | 760.35万元 740.1万元 424.09万元 802.95万元 | 2727.46万元 | BROKEN
            sum    | 459.26万元 163.61万元 591.85万元 890.02万元 623.87万元 | 2728.64万元 | ROUNDED
            sum    | 459.26万元 163.61万元 591.85万元 890.02万元 623.87万元 | 2728.65万元 | BROKEN
            sum    | 458.68万元 270.75万元 180.85万元 37.77万元 290.65万元 669.45万元 | 1908.12万元 | ROUNDED
            sum    | 458.68万元 270.75万元 180.85万元 37.77万元 290.65万元 669.45万元 | 1908.11万元 | BROKEN
            sum    | 208万元 823.83万元 594.53万元 | 1626.38万元 | ROUNDED
            sum    | 208万元 823.83万元 594.53万元 | 1626.39万元 | BROKEN
            sum    | 702.63万元 198.33万元 340.66万元 367.4万元 | 1609.00万元 | ROUNDED
            sum    | 702.63万元 198.33万元 340.66万元 367.4万元 | 1608.99万元 | BROKEN
            sum    | 565.89万元 199.58万元 781.76万元 360.98万元 318.94万元 | 2227.18万元 | ROUNDED
            sum    | 565.89万元 199.58万元 781.76万元 360.98万元 318.94万元 | 2227.19万元 | BROKEN
            sum    | 134.66万元 31.13万元 789.56万元 118.07万元 267.1万元 548.97万元 | 1889.46万元 | ROUNDED
            sum    | 134.66万元 31.13万元 789.56万元 118.07万元 267.1万元 548.97万元 | 1889.45万元 | BROKEN
            """)
    void verdictIsThatOfTheValuesBehindThePrintedDigits(String kind, String numbers, String stated, Verdict verdict) {
        assertThat(Judging.judgement(claim(kind, numbers, stated)).verdict()).isEqualTo(verdict);
    }

    private Claim claim(String kind, String numbers, String stated) {
        if (kind.equals("change")) {
            return facts.change(numbers + " " + stated);
        }
        List<Fact> operands = facts.all(numbers);
        Fact result = facts.of(stated);
        return switch (kind) {
            case "sum" -> Facts.sum(Closure.CLOSED, result, operands);
            case "share" -> Facts.ratio(Type.SHARE, result, operands.get(0), operands.get(1));
            default -> Facts.ratio(Type.RATE, result, operands.get(0), operands.get(1));
        };
    }
}
