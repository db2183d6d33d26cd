package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.ScoreClaim;
import org.gouji.model.ScoreClaim.Way;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores against what was done, and targets that can't be meant. */
class IndicatorRuleTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_LEAST, 200人, 210人, 20, 20, EXACT
            AT_LEAST, 200人, 150人, 20, 20, BROKEN
            AT_LEAST, 200人, 150人, 20, 15, EXACT
            AT_LEAST, 95%, 90%, 10, 9.5, EXACT
            AT_LEAST, 95%, 90%, 10, 9, EXACT
            AT_LEAST, 100%, 80%, 10, 5, EXACT
            AT_LEAST, 100%, 80%, 10, 6.5, UNCHECKED
            AT_LEAST, 200人, 210人, 20, 18, UNCHECKED
            AT_LEAST, 95%, 71.25%, 12, 9.34, UNCHECKED
            AT_LEAST, 95%, 82.75%, 12, 10.45, EXACT
            AT_LEAST, 95%, 82.75%, 12, 10.75, BROKEN
            AT_LEAST, 95%, 62.75%, 12, 10.45, BROKEN
            AT_LEAST, 85%, 82.75%, 12, 10.45, BROKEN
            EQUAL, 0件, 0件, 5, 5, EXACT
            EQUAL, 0件, 1件, 5, 5, BROKEN
            EQUAL, 0件, 1件, 5, 0, EXACT
            AT_MOST, 80.00万元, 76.50万元, 10, 10, EXACT
            AT_MOST, 80.00万元, 100.00万元, 10, 7.5, EXACT
            AT_MOST, 80.00万元, 100.00万元, 10, 8, EXACT
            AT_MOST, 80.00万元, 100.00万元, 10, 10, BROKEN
            """)
    void scoreIsWhatSomeFormulaInUseGives(
            Way way, String target, String actual, String points, String score, Verdict verdict) {
        assertThat(judged(way, Optional.of(facts.of(target)), actual, points, score)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            87.85%, 8.79, EXACT
            87.85%, 8.8, EXACT
            87.85%, 7, EXACT
            87.85%, 8.97, BROKEN
            87.85%, 10, BROKEN
            96.40%, 10, EXACT
            96.40%, 9.6, EXACT
            96.40%, 6.9, BROKEN
            100%, 10, EXACT
            100%, 9, BROKEN
            83.24%, 8.30, EXACT
            90.23%, 9.00, EXACT
            90.23%, 9.10, BROKEN
            90.23%, 8.92, BROKEN
            """)
    void executionOfTheBudgetGivesItsShareOfThePoints(String rate, String score, Verdict verdict) {
        Judgement judged = judged(Way.EXECUTION, Optional.empty(), rate, "10", score);
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void missedByLessThanHalfAPointIsAWarning() {
        assertThat(judged(Way.AT_LEAST, Optional.of(facts.of("100%")), "98%", "10", "10")
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(judged(Way.AT_LEAST, Optional.of(facts.of("100%")), "90%", "10", "10")
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    /** 93% of 98% is 28.47 of 30 points: a score given by eye is met by chance. */
    @Test
    void scoreToATenthIsNotWorkedOut() {
        assertThat(judged(Way.AT_LEAST, Optional.of(facts.of("90%")), "93%", "30", "28.5")
                        .verdict())
                .isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void scoreAboveItsPointsIsLeftToTheRuleOfScores() {
        Claim claim = claim(Way.AT_LEAST, Optional.of(facts.of("3次")), "3次", "10", "12");
        assertThat(new IndicatorRule().judge(claim, Values.printed())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TARGET_UNIT, INFO", "TARGET_WAY, WARNING", "TARGET_ABOVE_ALL, WARNING", "TARGET_BARE, WARNING"})
    void oddTargetIsToldOnce(Oddity.Type type, Severity severity) {
        Fact target = facts.of("120%");
        Judgement judged =
                Judging.judgement(new Oddity(type, target.span(), Optional.empty(), List.of(), target.span()));
        assertThat(judged.rule()).isEqualTo("TARGET-ODD");
        assertThat(judged.severity()).isEqualTo(severity);
    }

    private Judgement judged(Way way, Optional<Fact> target, String actual, String points, String score) {
        return Judging.judgement(claim(way, target, actual, points, score));
    }

    private Claim claim(Way way, Optional<Fact> target, String actual, String points, String score) {
        Fact given = facts.of(score);
        return new ScoreClaim.Scored(target, facts.of(actual), facts.of(points), given, way, given.span());
    }
}
