package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

/** Laws that verdicts obey whatever the numbers are. */
final class PropertiesTest {
    private static final int TRIES = 3_000;

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final Sampler sampler = new Sampler(19_491_001);
    private Facts facts = new Facts();

    private List<BigDecimal> parts() {
        facts = new Facts();
        int scale = sampler.below(3);
        return IntStream.rangeClosed(0, 1 + sampler.below(6))
                .mapToObj(i -> sampler.positive(scale))
                .toList();
    }

    private static BigDecimal total(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Claim.Sum sum(BigDecimal total, List<BigDecimal> parts, String unit) {
        List<Fact> all =
                parts.stream().map(p -> facts.of(p.toPlainString() + unit)).toList();
        return Facts.sum(Closure.CLOSED, facts.of(total.toPlainString() + unit), all);
    }

    @Test
    void exactSumIsExactWhateverTheOrder() {
        for (int i = 0; i < TRIES; i++) {
            List<BigDecimal> parts = parts();
            String unit = sampler.pick(List.of("元", "万元", "亿元", "件"));
            assertThat(Judging.verdict(sum(total(parts), sampler.shuffled(parts), unit)))
                    .isEqualTo(Verdict.EXACT);
        }
    }

    @Test
    void orderOfPartsChangesNoVerdict() {
        for (int i = 0; i < TRIES; i++) {
            List<BigDecimal> parts = parts();
            BigDecimal total = total(parts)
                    .add(BigDecimal.valueOf(sampler.between(0, 5), parts.get(0).scale()));
            assertThat(Judging.verdict(sum(total, sampler.shuffled(parts), "万元")))
                    .isEqualTo(Judging.verdict(sum(total, parts, "万元")));
        }
    }

    @Test
    void digitChangedBeyondRoundingInACompleteListIsBroken() {
        int tried = 0;
        for (int i = 0; i < TRIES; i++) {
            List<BigDecimal> parts = new ArrayList<>(parts());
            BigDecimal total = total(parts);
            int at = sampler.below(parts.size());
            BigDecimal honest = parts.get(at);
            BigDecimal wrong =
                    BigDecimal.valueOf(sampler.slip(honest.unscaledValue().longValue()), honest.scale());
            BigDecimal slack = BigDecimal.valueOf(5, honest.scale() + 1).multiply(BigDecimal.valueOf(parts.size() + 1));
            if (wrong.subtract(honest).abs().compareTo(slack) > 0) {
                parts.set(at, wrong);
                tried++;
                assertThat(Judging.verdict(sum(total, parts, "万元")))
                        .as("%s = %s", total, parts)
                        .isEqualTo(Verdict.BROKEN);
            }
        }
        assertThat(tried).isGreaterThan(TRIES / 2);
    }

    /** Multiplied by ten, printed with a decimal less, all is as before: no verdict depends on how large an amount is. */
    @Test
    void scalingAllAmountsOfASumKeepsItsVerdict() {
        for (int i = 0; i < TRIES; i++) {
            List<BigDecimal> parts = parts();
            BigDecimal total = total(parts)
                    .add(BigDecimal.valueOf(sampler.between(-4, 9), parts.get(0).scale()));
            Verdict verdict = Judging.verdict(sum(total, parts, "万元"));
            List<BigDecimal> scaled =
                    parts.stream().map(p -> p.scaleByPowerOfTen(-2)).toList();
            assertThat(Judging.verdict(sum(total.scaleByPowerOfTen(-2), scaled, "万元")))
                    .as("%s = %s", total, parts)
                    .isEqualTo(verdict);
        }
    }

    @Test
    void yuanAndWanAgree() {
        for (int i = 0; i < TRIES; i++) {
            facts = new Facts();
            BigDecimal yuan = sampler.positive(2);
            BigDecimal wan = yuan.movePointLeft(4);
            BigDecimal rounded = wan.setScale(2, RoundingMode.HALF_UP);
            assertThat(verdict(yuan + "元", wan.toPlainString() + "万元")).isEqualTo(Verdict.EXACT);
            if (rounded.signum() > 0) {
                assertThat(verdict(yuan + "元", rounded.toPlainString() + "万元")).isEqualTo(Verdict.EXACT);
            }
            BigDecimal cut = wan.setScale(2, RoundingMode.DOWN);
            if (cut.signum() > 0) {
                assertThat(verdict(yuan + "元", cut.toPlainString() + "万元").holds())
                        .isTrue();
                BigDecimal off = rounded.add(new BigDecimal("0.02"));
                assertThat(verdict(yuan + "元", off.toPlainString() + "万元")).isEqualTo(Verdict.BROKEN);
            }
        }
    }

    private Verdict verdict(String first, String second) {
        Fact a = facts.of(first);
        return Judging.verdict(new Equal(a, facts.of(second), Equal.Type.STATED, a.span()));
    }

    /** What an honest writer does: true amounts of a hundred yuan or more, rounded one by one to print them. */
    @Test
    void honestRoundingIsNeverBroken() {
        for (int i = 0; i < TRIES; i++) {
            List<BigDecimal> truth = IntStream.rangeClosed(0, 1 + sampler.below(6))
                    .mapToObj(n -> sampler.positive(6).add(LEAST))
                    .toList();
            facts = new Facts();
            List<BigDecimal> printed =
                    truth.stream().map(PropertiesTest::printed).toList();
            BigDecimal total = printed(total(truth));
            assertThat(Judging.verdict(sum(total, printed, "万元")).holds())
                    .as("%s = %s", total, printed)
                    .isTrue();
            honestShare(truth.get(0), total(truth));
            honestChange(truth.get(0), truth.get(1));
        }
    }

    private void honestShare(BigDecimal part, BigDecimal base) {
        for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)) {
            String rate = part.movePointRight(2).divide(base, sampler.below(3), mode) + "%";
            Ratio ratio = facts.ratio(Ratio.Type.SHARE, rate, printed(part) + "万元", printed(base) + "万元");
            assertThat(Judging.verdict(ratio)).as("%s: %s", mode, facts.text()).isNotEqualTo(Verdict.BROKEN);
        }
    }

    private void honestChange(BigDecimal now, BigDecimal then) {
        BigDecimal moved = now.subtract(then);
        boolean down = moved.signum() < 0;
        for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)) {
            String rate = moved.abs().movePointRight(2).divide(then, 2, mode) + "%";
            String line = "本年 " + printed(now) + "万元 " + (down ? "减少 " : "增加 ") + printed(moved.abs()) + "万元 "
                    + (down ? "下降 " : "增长 ") + rate;
            assertThat(Judging.verdicts(facts.change(line))).as(line).doesNotContain(Verdict.BROKEN);
            assertThat(Judging.verdicts(facts.change(line + " 上年 " + printed(then) + "万元")))
                    .as(line + ", then " + printed(then))
                    .doesNotContain(Verdict.BROKEN);
        }
    }

    private static BigDecimal printed(BigDecimal truth) {
        return truth.setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void noiseNeverThrows() {
        for (int i = 0; i < TRIES * 5; i++) {
            facts = new Facts();
            Claim claim = noise();
            assertThatCode(() -> Judging.judgements(claim)).as(facts.text()).doesNotThrowAnyException();
        }
    }

    private Claim noise() {
        Fact first = fact();
        Fact second = fact();
        Span place = first.span();
        return switch (sampler.below(8)) {
            case 0 ->
                new Claim.Sum(
                        first,
                        List.of(second, fact()),
                        sampler.pick(List.of(Closure.values())),
                        Optional.empty(),
                        place);
            case 1 ->
                new Ratio(first, second, fact(), sampler.pick(List.of(Ratio.Type.values())), sampler.coin(), place);
            case 2 -> new Claim.Change(maybe(), maybe(), maybe(), maybe(), way(), way(), place);
            case 3 ->
                new Claim.Formula(first, List.of(second, fact()), sampler.pick(List.of("#0/#1", "#1-#0", "#")), place);
            case 4 -> new Equal(first, second, sampler.pick(List.of(Equal.Type.values())), place);
            case 5 -> new Claim.Bound(first, second, sampler.coin(), place);
            case 6 -> new Claim.Whole(List.of(first, second), place);
            default ->
                new Claim.Level(
                        first, maybe(), BigDecimal.valueOf(100), sampler.pick(List.of(Direction.values())), place);
        };
    }

    private Fact fact() {
        String about = sampler.below(20) == 0 ? "约" : "";
        BigDecimal number = sampler.below(5) == 0 ? BigDecimal.ZERO.setScale(sampler.below(3)) : sampler.number();
        String unit = sampler.pick(List.of("元", "千元", "万元", "百万元", "亿元", "%", "个百分点", "之一", "个", ""));
        return facts.of(about + number.toPlainString() + unit);
    }

    private Optional<Fact> maybe() {
        return sampler.below(3) == 0 ? Optional.empty() : Optional.of(fact());
    }

    private Optional<Direction> way() {
        return sampler.below(3) == 0 ? Optional.empty() : Optional.of(sampler.pick(List.of(Direction.values())));
    }
}
