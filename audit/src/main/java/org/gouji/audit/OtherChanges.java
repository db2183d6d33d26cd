package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Changes that are broken on the numbers that were tried, and that other two years or a growth printed beside them make. */
final class OtherChanges {
    /** What tells a growth that is not said to be against what is printed. */
    private static final Pattern GROWN = Pattern.compile("(?:增量|增加额|增长额|减少额|降幅额|净增)(?:为)?$");

    private static final int GROWTH = 6;

    private final Neighbours neighbours;

    OtherChanges(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** A change of which the text says that it went two ways, or that was taken on the wrong one of the two years, is one. */
    boolean explain(Claim claim, Judgement judgement, List<Fact> near, PrintedRate rate) {
        Optional<Direction> way = way(claim);
        boolean own = judgement.operands().stream()
                .anyMatch(a -> judgement.operands().stream()
                        .anyMatch(b -> a != b && PrintedRate.positive(b) && rate.change(a, b)));
        return way.isPresent()
                && (moved(judgement, way.get(), rate)
                        || grown(near, way.get(), rate)
                        || !own && !again(judgement) && Beside.pair(near, judgement, (a, b) -> rate.change(a, b)));
    }

    /** 2022年661.75万元、增长7.01%，2023年多支出42.25万元、增长7.01%: what two years make was told of them already. */
    private boolean again(Judgement judgement) {
        boolean amount = judgement.operands().stream().anyMatch(f -> f.measure() == Measure.CHANGE);
        return amount && judgement.stated().filter(this::printedBefore).isPresent();
    }

    private boolean printedBefore(Fact rate) {
        int from = rate.place().sentence().start();
        int at = rate.span().start();
        String text = neighbours.text();
        return from <= at
                && text.substring(from, at)
                        .contains(text.substring(at, rate.span().end()));
    }

    /** 本年收入38万元，增长25.57%，增量7.74万元: of what it was before it grew by the number beside it. */
    private boolean grown(List<Fact> near, Direction way, PrintedRate rate) {
        for (int i = 1; i < near.size(); i++) {
            BigDecimal now = near.get(i - 1).quantity().value();
            BigDecimal by = near.get(i).quantity().value();
            BigDecimal then = way == Direction.UP ? now.subtract(by) : now.add(by);
            if (told(near.get(i))
                    && PrintedRate.alike(near.get(i), near.get(i - 1))
                    && then.signum() > 0
                    && rate.fits(by, then)) {
                return true;
            }
        }
        return false;
    }

    private boolean told(Fact growth) {
        int from = Math.max(0, growth.span().start() - GROWTH);
        return GROWN.matcher(neighbours.text().substring(from, growth.span().start()))
                .find();
    }

    /** Which way the words say that it went; nothing where they differ. */
    private static Optional<Direction> way(Claim claim) {
        Claim first = claim instanceof Claim.OneOf choice ? choice.readings().get(0) : claim;
        return first instanceof Claim.Change change
                        && (change.deltaWay().isEmpty() || change.deltaWay().equals(change.rateWay()))
                ? change.rateWay()
                : Optional.empty();
    }

    /** Whether two amounts anywhere are as far apart as the text says, and make the rate: both years are told, and which of them was tried is the wrong one. */
    private boolean moved(Judgement judgement, Direction way, PrintedRate rate) {
        Set<BigDecimal> values = neighbours.amounts();
        return judgement.operands().stream()
                .filter(f -> f.measure() == Measure.CHANGE && f.quantity() instanceof Quantity.Amount)
                .map(f -> f.quantity().value().abs())
                .anyMatch(delta -> values.stream()
                        .anyMatch(then -> then.signum() > 0
                                && rate.fits(delta, then)
                                && values.contains(way == Direction.UP ? then.add(delta) : then.subtract(delta))));
    }
}
