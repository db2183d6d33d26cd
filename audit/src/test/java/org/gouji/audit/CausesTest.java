package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.ScoreClaim;
import org.junit.jupiter.api.Test;

/** Which broken relations are told as one. */
final class CausesTest {
    private final Rules rules = Rules.standard();
    private final Facts facts = new Facts();

    private List<Cause> causes(Claim... claims) {
        List<Checked> checked = List.of(claims).stream()
                .flatMap(c -> rules.judge(c, Values.printed()).stream().map(j -> new Checked(c, j)))
                .toList();
        return new Causes(new Graph(rules, List.of(claims))).of(checked);
    }

    private static List<Claim> claims(Cause cause) {
        return cause.broken().stream().map(Checked::claim).toList();
    }

    private Fact points(String printed) {
        return Facts.measuring(facts.of(printed), Measure.SCORE);
    }

    private static Claim within(Fact score, Fact weight) {
        return new Claim.Bound(score, weight, false, true, score.span());
    }

    private static Claim scored(Fact target, Fact done, Fact weight, Fact score) {
        return new ScoreClaim.Scored(Optional.of(target), done, weight, score, ScoreClaim.Way.AT_LEAST, score.span());
    }

    /** 14 of 12 points and a total that is 5 less than the scores: 9 would mend both, but not full points for a target that was missed. */
    @Test
    void warningThatTheChangeLeavesIsAFindingOfItsOwn() {
        Fact above = points("14");
        Fact full = points("12");
        Fact total = points("41.5");
        Claim bound = within(above, points("12"));
        Claim sum = Facts.sum(Closure.CLOSED, total, List.of(above, full, points("20.5")));
        Claim missed = scored(facts.of("98%"), facts.of("96%"), points("12"), full);
        assertThat(causes(bound, sum, missed))
                .extracting(CausesTest::claims)
                .containsExactly(List.of(bound, sum), List.of(missed));
    }

    /** Each of three scores breaks what its own row says, and all are added up: no change of one or two mends all. */
    @Test
    void relationsThatNoOneNumberMendsAreFindingsApart() {
        Fact first = points("15");
        Fact second = points("25");
        Fact third = points("35");
        Claim one = scored(facts.of("98%"), facts.of("50%"), points("15"), first);
        Claim two = scored(facts.of("97%"), facts.of("51%"), points("25"), second);
        Claim three = scored(facts.of("96%"), facts.of("52%"), points("35"), third);
        Claim sum = Facts.sum(Closure.CLOSED, points("75"), List.of(first, second, third));
        Claim off = Facts.sum(Closure.CLOSED, points("61.4"), List.of(first, second, third));
        assertThat(causes(one, two, three, off, sum))
                .extracting(CausesTest::claims)
                .containsExactly(List.of(one), List.of(two), List.of(three), List.of(off));
    }
}
