package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Ties a chart to the prose: its shares to the shares printed, its two years to a change that the prose states. */
final class ChartClaims {
    private ChartClaims() {}

    /**
     * @param chart the facts of one chart
     * @param facts the facts of the prose
     * @param changes the changes that the prose states
     */
    static List<Claim> read(List<Fact> chart, List<Fact> facts, List<Claim.Change> changes) {
        boolean shares = chart.stream().allMatch(f -> f.measure() == Measure.SHARE);
        if (!shares) {
            return years(chart, changes);
        }
        List<Claim> claims = new ArrayList<>(shares(chart, facts));
        if (chart.size() > 1) {
            claims.add(new Claim.Whole(chart, chart.get(0).place().sentence()));
        }
        return claims;
    }

    /** The run of shares in the prose that has most of the chart's values under the chart's names. */
    private static List<Claim> shares(List<Fact> chart, List<Fact> facts) {
        Map<Object, List<Fact>> sentences = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.measure() == Measure.SHARE) {
                sentences
                        .computeIfAbsent(fact.place().sentence(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Claim> best = List.of();
        int most = 0;
        for (List<Fact> sentence : sentences.values()) {
            List<Claim> claims = new ArrayList<>();
            int agree = 0;
            for (Fact value : chart) {
                Optional<Fact> mate = sentence.stream()
                        .filter(f -> !value.key().isEmpty() && f.key().equals(value.key()))
                        .findFirst();
                mate.ifPresent(f -> claims.add(
                        new Equal(f, value, Equal.Type.CHART, value.place().sentence())));
                agree += mate.filter(f -> same(f, value)).isPresent() ? 1 : 0;
            }
            if (agree > most && agree * 2 >= claims.size()) {
                most = agree;
                best = claims;
            }
        }
        return best;
    }

    private static boolean same(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    /** Two years of one thing: this year's is the change's current value, last year's is that without the change. */
    private static List<Claim> years(List<Fact> chart, List<Claim.Change> changes) {
        int last = chart.stream().flatMapToInt(f -> f.year().stream()).max().orElse(0);
        List<Fact> now = chart.stream().filter(f -> f.year().orElse(0) == last).toList();
        List<Fact> before =
                chart.stream().filter(f -> f.year().orElse(0) == last - 1).toList();
        for (Claim.Change change : changes) {
            if (change.current().isEmpty() || change.delta().isEmpty() || now.isEmpty() || before.isEmpty()) {
                continue;
            }
            Fact current = change.current().get();
            boolean present = now.stream().anyMatch(f -> same(f, current));
            boolean past = before.stream().anyMatch(f -> f.quantity().value().compareTo(prior(change)) == 0);
            if (present && past) {
                return claims(change, now, before);
            }
        }
        return near(changes, now, before);
    }

    /** No change has both years: one that has one of them, and only one such, is the change that the chart shows. */
    private static List<Claim> near(List<Claim.Change> changes, List<Fact> now, List<Fact> before) {
        List<Claim.Change> half = changes.stream()
                .filter(c -> c.current().isPresent() && c.delta().isPresent())
                .filter(c -> now.stream().anyMatch(f -> same(f, c.current().get()))
                        || before.stream().anyMatch(f -> f.quantity().value().compareTo(prior(c)) == 0))
                .toList();
        return half.size() == 1 && now.size() == before.size() ? claims(half.get(0), now, before) : List.of();
    }

    private static BigDecimal prior(Claim.Change change) {
        BigDecimal current = change.current().orElseThrow().quantity().value();
        BigDecimal delta = change.delta().orElseThrow().quantity().value();
        return change.deltaWay().filter(w -> w == Direction.DOWN).isPresent()
                ? current.add(delta)
                : current.subtract(delta);
    }

    private static List<Claim> claims(Claim.Change change, List<Fact> now, List<Fact> before) {
        List<Claim> claims = new ArrayList<>();
        Fact current = change.current().orElseThrow();
        Fact delta = change.delta().orElseThrow();
        boolean money = current.quantity() instanceof Quantity.Amount;
        String operation = change.deltaWay().filter(w -> w == Direction.DOWN).isPresent() ? "#0+#1" : "#0-#1";
        for (Fact value : money ? now : List.<Fact>of()) {
            claims.add(new Equal(current, value, Equal.Type.CHART, value.place().sentence()));
        }
        for (Fact value : money ? before : List.<Fact>of()) {
            claims.add(new Formula(value, List.of(current, delta), operation));
        }
        return claims;
    }
}
