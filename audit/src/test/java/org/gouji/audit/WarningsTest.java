package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private final Facts facts = new Facts();

    /** A list that counts how often it is looked into. */
    private static final class Counting extends AbstractList<Checked> {
        private final List<Checked> all;
        private int looks;

        Counting(List<Checked> all) {
            this.all = all;
        }

        @Override
        public Checked get(int index) {
            looks++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    private static Checked equal(Fact one, Fact other) {
        Claim claim = new Claim.Equal(one, other, Claim.Equal.Type.SAME_FACT, other.span());
        return new Checked(
                claim,
                new Judgement(
                        "SAME-FACT",
                        "same",
                        Verdict.BROKEN,
                        Optional.of(other),
                        List.of(one),
                        "",
                        Sentence.of("", ""),
                        Severity.WARNING));
    }

    @Test
    void manyWarningsAreFoundByTheirNumbersWithoutGoingThroughAllOfThem() {
        int many = 2_000;
        List<Fact> firsts = new ArrayList<>();
        List<Checked> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            firsts.add(facts.of(i + "万元"));
            all.add(equal(firsts.get(i), facts.of(i + 1 + "万元")));
        }
        Counting counting = new Counting(all);
        Warnings warnings = new Warnings(counting);

        for (int i = 0; i < many; i++) {
            List<Checked> part = List.of(equal(firsts.get(i), facts.of("7万元")));
            assertThat(warnings.beside(part)).containsExactly(all.get(i));
            assertThat(warnings.restingOn(List.of(new Edit(firsts.get(i), BigDecimal.ONE, true))))
                    .containsExactly(all.get(i));
        }

        assertThat(counting.looks).isLessThan(4 * many);
    }

    @Test
    void aWarningThatIsTakenIsNotFoundAgain() {
        Fact hub = facts.of("5万元");
        Checked first = equal(hub, facts.of("6万元"));
        Checked second = equal(hub, facts.of("8万元"));
        Warnings warnings = new Warnings(List.of(first, second));

        warnings.take(List.of(first));

        assertThat(warnings.beside(List.of(first))).containsExactly(second);
        assertThat(warnings.left()).containsExactly(second);
    }
}
