package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be suggested in place of a number. */
final class PossibleTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource({
        "97.20%, 按期办结率, RATE, 103.1, false",
        "97.20%, 按期办结率, RATE, 99.1, true",
        "97.20%, 讲座完成率, RATE, 103.1, true",
        "106.20%, 按期办结率, RATE, 103.1, true",
        "97.20%, 项目支出占比, SHARE, 103.1, false",
        "96.5分, 自评得分, SCORE, 104, false",
        "96.5分, 自评得分, SCORE, 98, true",
        "96.5万元, 支出, FINAL, 104, true"
    })
    void nothingAboveItsWholeIsSuggested(
            String printed, String item, Measure measure, BigDecimal value, boolean possible) {
        Fact fact = Facts.measuring(Facts.named(facts.of(printed), item, item), measure);
        assertThat(Possible.value(fact, value, List.of())).isEqualTo(possible);
    }
}
