package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Oddity;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The small rules: words beside a completion rate, shares of a whole, bounds, lists and oddities. */
final class OtherRulesTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            FLAT, 100%,     EXACT
            FLAT, 100.00%,  EXACT
            FLAT, 99.99%,   BROKEN
            FLAT, 99.6%,    BROKEN
            FLAT, 103.21%,  BROKEN
            UP,   103.21%,  EXACT
            UP,   100.00%,  ROUNDED
            UP,   100%,     ROUNDED
            UP,   99.99%,   BROKEN
            UP,   93.21%,   BROKEN
            DOWN, 93.21%,   EXACT
            DOWN, 100%,     ROUNDED
            DOWN, 100.01%,  BROKEN
            DOWN, 0%,       EXACT
            DOWN, 约101%,   UNCHECKED
            FLAT, 约99%,    UNCHECKED
            """)
    void wordsAgreeWithTheCompletionRate(Direction way, String rate, Verdict verdict) {
        Fact fact = facts.of(rate);
        Claim claim = new Claim.Level(fact, Optional.empty(), BigDecimal.valueOf(100), way, fact.span());
        assertThat(Judging.verdict(claim)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60% 40%                       | EXACT
            33.33% 33.33% 33.34%          | EXACT
            33.33% 33.33% 33.33%          | ROUNDED
            33% 33% 33%                   | ROUNDED
            33.3% 66.6%                   | ROUNDED
            # four cut shares lack up to 0.04
            28.57% 28.57% 28.57% 14.26%   | TRUNCATED
            28.57% 28.57% 28.57% 14.25%   | BROKEN
            28.60% 28.60% 28.60% 14.23%   | BROKEN
            60.00% 41.00%                 | BROKEN
            60.00% 39.00%                 | BROKEN
            100% 0%                       | EXACT
            99% 0% 0% 0%                  | BROKEN
            98% 0% 0%                     | BROKEN
            约60% 39%                     | UNCHECKED
            """)
    void sharesOfAWholeAddToAHundred(String shares, Verdict verdict) {
        List<Fact> all = facts.all(shares);
        assertThat(Judging.verdict(new Claim.Whole(all, all.get(0).span()))).isEqualTo(verdict);
    }

    @Test
    void sharesOfAChartAreReportedAsTheChart() {
        List<Fact> bars = facts.all("0.6之一 0.5之一").stream()
                .map(f -> Facts.in(f, PlaceKind.CHART))
                .toList();
        Judgement judgement =
                Judging.judgement(new Claim.Whole(bars, bars.get(0).span()));
        assertThat(judgement.kind()).isEqualTo("chart-text");
        assertThat(judgement.computed().text()).isEqualTo("110%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9.5分      | 10分        | false | EXACT
            10分       | 10分        | false | EXACT
            11分       | 10分        | false | BROKEN
            10.5分     | 10分        | false | BROKEN
            5.00万元   | 8.00万元    | false | EXACT
            8.01万元   | 8.00万元    | false | ROUNDED
            8.02万元   | 8.00万元    | false | BROKEN
            8.40万元   | 8万元       | false | BROKEN
            80,100元   | 8.01万元    | false | EXACT
            80,200元   | 8.01万元    | false | BROKEN
            # strictly less
            5.00万元   | 8.00万元    | true  | EXACT
            8.00万元   | 8.00万元    | true  | ROUNDED
            8.01万元   | 8.00万元    | true  | BROKEN
            7件        | 8件         | true  | EXACT
            8件        | 8件         | true  | BROKEN
            # about
            约9万元    | 8.00万元    | false | UNCHECKED
            9.00万元   | 8余万元     | false | UNCHECKED
            """)
    void partMayNotExceedItsWhole(String lesser, String greater, boolean strict, Verdict verdict) {
        Fact part = facts.of(lesser);
        assertThat(Judging.verdict(new Claim.Bound(part, facts.of(greater), strict, part.span())))
                .isEqualTo(verdict);
    }

    @Test
    void boundsOfScoresAndOfMoneyHaveTwoRules() {
        Fact score = Facts.measuring(facts.of("11分"), Measure.SCORE);
        Fact points = Facts.measuring(facts.of("10分"), Measure.WEIGHT);
        Judgement scores = Judging.judgement(new Claim.Bound(score, points, false, score.span()));
        assertThat(scores.rule()).isEqualTo("SCORE-TOTAL");
        Fact part = facts.of("9.00万元");
        Judgement money = Judging.judgement(new Claim.Bound(part, facts.of("8.00万元"), false, part.span()));
        assertThat(money.rule()).isEqualTo("PART-ABOVE-WHOLE");
        assertThat(money.kind()).isEqualTo("order");
    }

    @ParameterizedTest
    @CsvSource({"5个, 5, EXACT", "1个, 1, EXACT", "5个, 4, UNCHECKED", "5个, 6, UNCHECKED"})
    void listedThingsAreCounted(String number, int listed, Verdict verdict) {
        Fact fact = facts.of(number);
        List<Span> spans =
                IntStream.range(0, listed).mapToObj(i -> new Span(i, i + 1)).toList();
        Judgement judgement = Judging.judgement(new Claim.Enumeration(fact, spans, fact.span()));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.computed().text()).isEqualTo(listed + "个");
        assertThat(judgement.operands()).hasSize(listed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Oddity.Type.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TARGET_UNIT", "RATE_ABOVE_ALL"})
    void everyKindOfOddityIsReportedOnceAsAWarning(Oddity.Type type) {
        Span doubtful = new Span(3, 7);
        Oddity oddity = new Oddity(type, doubtful, Optional.empty(), List.of(new Span(9, 12)), new Span(0, 20));
        Judgement judgement = Judging.judgement(oddity);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judgement.severity()).isEqualTo(Severity.WARNING);
        assertThat(judgement.stated().map(Fact::span)).contains(doubtful);
        assertThat(judgement.operands()).extracting(Fact::span).containsExactly(new Span(9, 12));
    }

    @Test
    void moreOfAllThanAllIsAnError() {
        Fact fact = Facts.named(facts.of("109%"), "办结率", "办结率");
        Judgement judgement = Judging.judgement(
                new Oddity(Oddity.Type.RATE_ABOVE_ALL, fact.span(), Optional.of(fact), List.of(), fact.span()));
        assertThat(judgement.severity()).isEqualTo(Severity.ERROR);
        assertThat(judgement.rule()).isEqualTo("RATE-ABOVE-ALL");
        assertThat(judgement.message().zh()).contains("办结率", "100%");
    }

    @Test
    void oddNumberIsNamedInItsMessage() {
        Fact fact = Facts.named(facts.of("128.40"), "办公费", "办公费");
        Oddity oddity = new Oddity(Oddity.Type.UNIT_MISSING, fact.span(), Optional.of(fact), List.of(), fact.span());
        assertThat(Judging.judgement(oddity).message().zh()).contains("办公费", "128.40");
    }
}
