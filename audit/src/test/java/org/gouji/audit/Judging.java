package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Verdict;

/** Judges claims by the standard rules. */
final class Judging {
    private static final Rules RULES = Rules.standard();

    private Judging() {}

    static List<Judgement> judgements(Claim claim) {
        return RULES.judge(claim, Values.printed());
    }

    static Judgement judgement(Claim claim) {
        List<Judgement> judgements = judgements(claim);
        assertThat(judgements).hasSize(1);
        return judgements.get(0);
    }

    static Verdict verdict(Claim claim) {
        return judgement(claim).verdict();
    }

    static List<Verdict> verdicts(Claim claim) {
        return judgements(claim).stream().map(Judgement::verdict).toList();
    }
}
