package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.sentence.Cue.Against;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;

/**
 * Of the budget and the final account of one item before a change from last year, the final account is what changed: 年初预算5万元，支出决算4万元，比上年减少1万元，下降20%. The budget
 * counts only where it makes the change.
 */
final class Spent {
    private Spent() {}

    /** Takes the readings of the budget out, where the item's final account stands between it and the change and no reading holds. */
    static void only(Passage passage, Mention change, List<Claim> readings) {
        if (change.cue().against() == Against.BUDGET
                || change.lead().contains("预算")
                || readings.stream().anyMatch(r -> holds((Claim.Change) r))) {
            return;
        }
        Optional<Fact> spent = readings.stream()
                .flatMap(r -> ((Claim.Change) r).current().stream())
                .filter(f -> FactIndex.actual(f) && near(passage, f, change))
                .findFirst();
        spent.ifPresent(f -> readings.removeIf(r -> ((Claim.Change) r)
                .current()
                .filter(c -> FactIndex.budget(c)
                        && c.key().equals(f.key())
                        && c.span().start() < f.span().start())
                .isPresent()));
    }

    private static boolean near(Passage passage, Fact spent, Mention change) {
        for (Sentence sentence : passage.sentences()) {
            if (sentence.mentions().contains(change)) {
                return spent.place().sentence().equals(sentence.span())
                        && spent.span().start() < change.fact().span().start();
            }
        }
        return false;
    }

    private static boolean holds(Claim.Change change) {
        if (change.current().isEmpty() || change.delta().isEmpty()) {
            return false;
        }
        BigDecimal now = change.current().get().quantity().value();
        BigDecimal moved = change.delta().get().quantity().value();
        boolean down = change.deltaWay().filter(w -> w == Direction.DOWN).isPresent();
        BigDecimal then =
                change.prior().map(p -> p.quantity().value()).orElse(down ? now.add(moved) : now.subtract(moved));
        return then.signum() > 0
                && change.rate()
                        .filter(r -> r.quantity().prints(moved.movePointRight(2).divide(then, MathContext.DECIMAL64)))
                        .isPresent();
    }
}
