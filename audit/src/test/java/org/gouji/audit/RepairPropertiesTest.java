package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio.Type;
import org.gouji.model.Fact;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

/** What repairs must do in any graph of relations: seeded random ones. */
final class RepairPropertiesTest {
    private final Rules rules = Rules.standard();

    /** Leaves, their subtotals and the total, with the share of every leaf and last year's total. */
    private static final class Accounts {
        final Facts facts = new Facts();
        final List<Fact> amounts = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        final int wrong;
        final BigDecimal honest;

        Accounts(Sampler sampler) {
            List<BigDecimal> values = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                values.add(BigDecimal.valueOf(sampler.between(100_000, 9_999_999), 2));
            }
            values.add(values.get(0).add(values.get(1)));
            values.add(values.get(2).add(values.get(3)));
            values.add(values.get(4).add(values.get(5)));
            List<String> shares = values.subList(0, 4).stream()
                    .map(v -> v.movePointRight(2).divide(values.get(6), 2, RoundingMode.HALF_UP) + "%")
                    .toList();
            wrong = sampler.below(values.size());
            honest = values.get(wrong);
            long slip = honest.unscaledValue().longValue();
            while (BigDecimal.valueOf(slip, 2).subtract(honest).abs().compareTo(BigDecimal.ONE) < 0) {
                slip = sampler.slip(honest.unscaledValue().longValue());
            }
            BigDecimal delta = BigDecimal.valueOf(sampler.between(100_000, 900_000), 2);
            BigDecimal total = values.get(6);
            values.set(wrong, BigDecimal.valueOf(slip, 2));
            values.forEach(v -> amounts.add(facts.of(v + "万元")));
            claims.add(Facts.sum(Closure.CLOSED, amounts.get(4), amounts.subList(0, 2)));
            claims.add(Facts.sum(Closure.CLOSED, amounts.get(5), amounts.subList(2, 4)));
            claims.add(Facts.sum(Closure.CLOSED, amounts.get(6), amounts.subList(4, 6)));
            for (int n = 0; n < 4; n++) {
                claims.add(Facts.ratio(Type.SHARE, facts.of(shares.get(n)), amounts.get(n), amounts.get(6)));
            }
            claims.add(Facts.sum(
                    Closure.CLOSED,
                    amounts.get(6),
                    List.of(facts.of(total.subtract(delta) + "万元"), facts.of(delta + "万元"))));
        }
    }

    private List<Checked> checked(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> rules.judge(c, Values.printed()).stream().map(j -> new Checked(c, j)))
                .toList();
    }

    @Test
    void plantedSlipInAccountsWithRedundancyIsNamed() {
        Sampler sampler = new Sampler(47);
        int named = 0;
        int rounds = 300;
        for (int i = 0; i < rounds; i++) {
            Accounts accounts = new Accounts(sampler);
            List<Cause> causes = new Causes(new Graph(rules, accounts.claims)).of(checked(accounts.claims));
            assertThat(causes).isNotEmpty();
            for (Cause cause : causes) {
                if (cause.edit().isPresent()) {
                    Edit edit = cause.edit().get();
                    assertThat(edit.fact()).isEqualTo(accounts.amounts.get(accounts.wrong));
                    assertThat(edit.value()).isEqualByComparingTo(accounts.honest.movePointRight(4));
                    named++;
                }
            }
        }
        assertThat(named).isGreaterThan(rounds * 9 / 10);
    }

    @Test
    void randomGraphTakesABoundedNumberOfJudgements() {
        Sampler sampler = new Sampler(59);
        for (int i = 0; i < 5; i++) {
            Facts facts = new Facts();
            List<Fact> numbers = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                numbers.add(facts.of(sampler.positive(2) + "万元"));
            }
            List<Claim> claims = new ArrayList<>();
            for (int n = 0; n < 60; n++) {
                Fact total = sampler.pick(numbers);
                List<Fact> parts = sampler.shuffled(numbers).subList(0, 2 + sampler.below(6));
                claims.add(
                        sampler.coin()
                                ? Facts.sum(Closure.CLOSED, total, parts)
                                : new Equal(total, parts.get(0), Equal.Type.STATED, total.span()));
            }
            Graph graph = new Graph(rules, claims);
            List<Checked> checked = checked(claims);
            List<Cause> causes = new Causes(graph).of(checked);
            assertThat(graph.judged()).isLessThan(Graph.MOST + claims.size() * 2);
            assertThat(causes.stream().mapToInt(c -> c.broken().size()).sum())
                    .isGreaterThanOrEqualTo((int) checked.stream()
                            .filter(c -> c.judgement().verdict() == Verdict.BROKEN)
                            .count());
        }
    }
}
