package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with 余: more than the round number, less than the next. */
final class VagueTest {
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource(textBlock = """
            30余万元,   30万元,   BROKEN
            31余万元,   30万元,   BROKEN
            20余万元,   30万元,   EXACT
            20余万元,   29.5万元, UNCHECKED
            2000余件,   2999件,   UNCHECKED
            2000余件,   3000件,   EXACT
            30万元,     30余万元, UNCHECKED
            约31万元,   30万元,   UNCHECKED
            """)
    void moreThanARoundSumStaysWithinWhatReachesTheNext(String lesser, String greater, Verdict verdict) {
        Fact part = facts.of(lesser);
        assertThat(Judging.verdict(new Claim.Bound(part, facts.of(greater), false, part.span())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000余件,   2315件,   EXACT
            2000余件,   2000件,   UNCHECKED
            2000余件,   3000件,   UNCHECKED
            300余次,    300余次,  EXACT
            300余次,    200余次,  UNCHECKED
            约300次,    310次,    UNCHECKED
            86次,       86次,     EXACT
            86次,       68次,     UNCHECKED
            """)
    void namesAlikeAreConfirmedOrLeftUnchecked(String first, String second, Verdict verdict) {
        Fact a = facts.of(first);
        assertThat(Judging.verdict(new Equal(a, facts.of(second), Equal.Type.KINDRED, a.span())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            436.01万元, 463.01万元, true
            436.01万元, 382.50万元, false
            22人,       92人,       true
            """)
    void theOddOneOfManyIsBrokenWhereItLooksLikeASlipOrIsCounted(String usual, String odd, boolean broken) {
        Fact a = facts.of(usual);
        Claim claim = new Equal(a, facts.of(odd), Equal.Type.MANY, a.span());
        assertThat(Rules.standard().judge(claim, Values.printed()).stream()
                        .anyMatch(j -> j.verdict() == Verdict.BROKEN))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            21人, 24人, EXACT
            27人, 24人, UNCHECKED
            """)
    void staffAbovePostsIsNoContradiction(String actual, String quota, Verdict verdict) {
        Fact staff = facts.of(actual);
        assertThat(Judging.verdict(Claim.Bound.likely(staff, facts.of(quota)))).isEqualTo(verdict);
    }
}
