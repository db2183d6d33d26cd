package org.gouji.extract.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.claim.Shown;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Chart;
import org.gouji.model.Block.Point;
import org.gouji.model.Block.Series;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Span;
import org.gouji.packs.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts of a report for 2022: {@code series: category value; category value}, several series parted by {@code /}. */
class ChartReaderTest {
    private static final ChartReader CHARTS =
            new ChartReader(new Naming(Vocabulary.of(Packs.standard().pack())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            占比：基本支出 0.7772；项目支出 0.2228 | 0.7772 exp.basic 占比, 0.2228 exp.project 占比
            ：一般公共预算财政拨款收入 1；其他收入 0 | 1 inc.gpb 占比, 0 inc.other 占比
            2021年：支出合计 455.60 / 2022年：支出合计 512.40 | 455.60[万元] exp.total 决算 2021, 512.40[万元] exp.total 决算
            支出：基本支出 398.25；项目支出 114.15 | 398.25[万元] exp.basic 决算, 114.15[万元] exp.project 决算
            """)
    void chartIsReadAsSharesOrAsMoney(String drawn, String expected) {
        StringBuilder text = new StringBuilder();
        List<Series> series = new ArrayList<>();
        for (String one : drawn.strip().split(" / ")) {
            series.add(series(one, text));
        }
        Chart chart = new Chart(new Span(0, text.length()), "", series);
        Setting setting = new Setting(OptionalInt.of(2022), Optional.of(MoneyUnit.WAN), 0, "", Kinds.FINAL_ACCOUNTS);
        List<String> shown = CHARTS.read(chart, setting).stream()
                .map(fact -> new Shown(text.toString()).fact(fact))
                .toList();
        assertThat(String.join(", ", shown)).isEqualTo(expected);
    }

    private static Series series(String drawn, StringBuilder text) {
        String[] parts = drawn.split("：", 2);
        List<Point> points = new ArrayList<>();
        for (String point : parts[1].split("；")) {
            String[] words = point.split(" ");
            int from = text.append(words[0]).append(' ').length();
            text.append(words[1]).append('\n');
            points.add(new Point(words[0], new BigDecimal(words[1]), new Span(from, from + words[1].length())));
        }
        return new Series(parts[0], points);
    }
}
