package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.Graph.Node;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Slips;
import org.junit.jupiter.api.Test;

/** No value that would mend a claim lies beyond its bounds: seeded random ones. */
final class BoundsTest {
    private static final int ROUNDS = 1_000;
    private static final List<String> UNITS = List.of("万元", "元", "个");

    private final Rules rules = Rules.standard();
    private final Sampler sampler = new Sampler(83);
    private int mended;
    private int beyond;

    @Test
    void whatMendsAClaimIsAllowed() {
        for (int i = 0; i < ROUNDS; i++) {
            Facts facts = new Facts();
            Ratio ratio = ratio(facts);
            everyNumberOf(ratio);
            everyNumberOf(equal(facts));
            everyNumberOf(sum(facts));
            everyNumberOf(new Claim.OneOf(List.of(ratio, ratio(facts)), ratio.place()));
        }
        assertThat(mended).isGreaterThan(5 * ROUNDS);
        assertThat(beyond).isGreaterThan(50 * ROUNDS);
    }

    private void everyNumberOf(Claim claim) {
        Graph graph = new Graph(rules, List.of(claim));
        Node node = graph.of(List.of(claim)).get(0);
        for (Fact number : node.numbers()) {
            Bounds bounds = Bounds.of(node, number, Values.printed());
            for (BigDecimal value : values(number)) {
                Values changed = Values.with(List.of(new Edit(number, value, true)));
                boolean holds = graph.state(node, changed).holds();
                mended += holds ? 1 : 0;
                beyond += bounds.allow(value) ? 0 : 1;
                assertThat(!holds || bounds.allow(value))
                        .as("%s for %s in %s", value, number, claim)
                        .isTrue();
            }
        }
    }

    /** The number, its neighbours, and the slips of the pen that may have made it. */
    private static List<BigDecimal> values(Fact number) {
        List<BigDecimal> values = new ArrayList<>(Slips.digits(number.quantity()));
        BigDecimal digit = number.quantity()
                .valueOf(BigDecimal.ONE.scaleByPowerOfTen(
                        -number.quantity().number().value().scale()));
        for (int steps = -3; steps <= 3; steps++) {
            values.add(number.quantity().value().add(digit.multiply(BigDecimal.valueOf(steps))));
        }
        return values;
    }

    private Ratio ratio(Facts facts) {
        String unit = sampler.pick(UNITS);
        int scale = unit.equals("个") ? 0 : sampler.below(3);
        BigDecimal base = sampler.positive(scale);
        BigDecimal part = sampler.positive(scale);
        RoundingMode mode = sampler.coin() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        BigDecimal rate = part.movePointRight(2).divide(base, sampler.below(3), mode);
        return facts.ratio(Ratio.Type.SHARE, rate.toPlainString() + "%", part + unit, base + unit);
    }

    private Claim equal(Facts facts) {
        BigDecimal yuan = sampler.positive(2);
        BigDecimal wan = yuan.movePointLeft(4).setScale(2, sampler.coin() ? RoundingMode.HALF_UP : RoundingMode.DOWN);
        Fact first = facts.of(yuan.toPlainString() + "元");
        Fact second = facts.of(wan.toPlainString() + "万元");
        return new Equal(first, second, Equal.Type.SAME_FACT, second.span());
    }

    private Claim sum(Facts facts) {
        BigDecimal one = sampler.positive(2);
        BigDecimal other = sampler.positive(2);
        return facts.sum(
                Closure.CLOSED, one.add(other).toPlainString() + "万元", one + "万元 " + other.toPlainString() + "万元");
    }
}
