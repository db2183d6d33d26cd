package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;
import org.gouji.model.pack.Pack.Pair;
import org.gouji.model.pack.Partition;

/** Ties that follow from what the items are, wherever they are printed: official totals, and pairs that are equal as a rule. */
final class IdentityClaims {
    private static final Set<String> GRAND =
            Set.of("inc.total.grand", "exp.total.grand", "inc.total.fiscal", "exp.total.fiscal");

    private final Vocabulary vocabulary;
    private final List<Pair> pairs;

    IdentityClaims(Vocabulary vocabulary, List<Pair> pairs) {
        this.vocabulary = vocabulary;
        this.pairs = pairs;
    }

    /** The claims of one report's facts. */
    List<Claim> read(List<Fact> facts) {
        List<Fact> actual = actual(facts);
        List<Claim> claims = new ArrayList<>();
        pairs(actual, actual, claims);
        totals(flows(facts), claims);
        totals(changes(facts), claims);
        totals(expenses(facts, Priors.BUDGETED), claims);
        totals(expenses(facts, Set.of(Measure.PRIOR)), claims);
        new PartsBelow(vocabulary, facts).read(claims);
        return claims;
    }

    /** Pairs of items that are as a rule equal: the first of the unit's papers against the first of one paper. */
    List<Claim> pairs(List<Fact> unit, List<Fact> paper) {
        List<Claim> claims = new ArrayList<>();
        pairs(actual(unit), actual(paper), claims);
        pairs(changes(unit), changes(paper), claims);
        return claims;
    }

    private void pairs(List<Fact> unit, List<Fact> paper, List<Claim> claims) {
        Map<String, Fact> firsts = firsts(unit);
        Map<String, Fact> seconds = firsts(paper);
        for (Pair pair : pairs) {
            Fact a = firsts.get(pair.first());
            Fact b = seconds.get(pair.second());
            if (a != null && b != null && b.year().equals(a.year())) {
                claims.add(new Equal(a, b, Equal.Type.LIKELY, b.place().sentence()));
            }
        }
    }

    /** What was planned for 三公, or spent last year: its parts stand apart from the total as this year's do. */
    private static List<Fact> expenses(List<Fact> facts, Set<Measure> side) {
        return facts.stream()
                .filter(f -> f.key().startsWith("sg.")
                        && side.contains(f.measure())
                        && f.quantity() instanceof Quantity.Amount
                        && f.place().kind() == PlaceKind.PROSE)
                .toList();
    }

    private static List<Fact> changes(List<Fact> facts) {
        return facts.stream().filter(f -> f.measure() == Measure.CHANGE).toList();
    }

    /** What was had and spent, and what was brought forward and carried on. */
    private static List<Fact> flows(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount
                        && (FactIndex.actual(f)
                                || f.measure() == Measure.BALANCE && f.key().startsWith("bal.")))
                .filter(IdentityClaims::told)
                .toList();
    }

    private static boolean told(Fact fact) {
        return fact.place().kind() == PlaceKind.PROSE || fact.place().kind() == PlaceKind.TABLE;
    }

    private static List<Fact> actual(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount && FactIndex.actual(f))
                .filter(IdentityClaims::told)
                .toList();
    }

    private void totals(List<Fact> facts, List<Claim> claims) {
        List<Fact> totals = facts.stream()
                .filter(f -> !vocabulary.partitions(f.key()).isEmpty())
                .toList();
        if (totals.isEmpty()) {
            return;
        }
        PartIndex parts = new PartIndex(facts);
        for (Fact total : totals) {
            for (Partition partition : vocabulary.partitions(total.key())) {
                sum(total, partition, parts).ifPresent(claims::add);
            }
        }
    }

    /** The first fact of each key. */
    private static Map<String, Fact> firsts(List<Fact> facts) {
        Map<String, Fact> firsts = new HashMap<>();
        for (Fact fact : facts) {
            firsts.putIfAbsent(fact.key(), fact);
        }
        return firsts;
    }

    /** The parts of a total, each the nearest one after it in its section, or in its table. */
    private static Optional<Claim> sum(Fact total, Partition partition, PartIndex facts) {
        List<Fact> parts = new ArrayList<>();
        for (String key : partition.allowed().stream().sorted().toList()) {
            Optional<Fact> part = grand(total)
                    ? facts.leading(key, total).or(() -> facts.first(key, total, partition))
                    : facts.first(key, total, partition);
            part.ifPresent(parts::add);
            if (part.isEmpty() && partition.needed().contains(key)) {
                return Optional.empty();
            }
        }
        parts.sort((a, b) -> a.span().compareTo(b.span()));
        boolean ways = total.measure() == Measure.CHANGE
                && total.place().kind() != PlaceKind.TABLE
                && parts.stream()
                        .anyMatch(p -> p.quantity().value().signum() != 0
                                && !PartIndex.way(p).equals(PartIndex.way(total)));
        if (ways && parts.size() > 1) {
            return netted(total, parts);
        }
        boolean others = others(total, parts, facts);
        return parts.size() < 2 || others && !grand(total)
                ? Optional.empty()
                : Optional.of(
                        new Claim.Sum(total, parts, others && slip(total, parts) ? Closure.CLOSED : Closure.LOOSE));
    }

    /** 减少2.8万元，其中：购车减少2.9万元，接待增加0.1万元: what moved the other way is taken off. It need hold only in one sentence. */
    private static Optional<Claim> netted(Fact total, List<Fact> parts) {
        List<Fact> operands = new ArrayList<>(parts.stream()
                .filter(p -> PartIndex.way(p).equals(PartIndex.way(total)))
                .toList());
        int same = operands.size();
        parts.stream()
                .filter(p -> !PartIndex.way(p).equals(PartIndex.way(total)))
                .forEach(operands::add);
        StringBuilder expression = new StringBuilder();
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal slack = total.quantity().halfUnit();
        for (int i = 0; i < operands.size(); i++) {
            BigDecimal value = operands.get(i).quantity().value();
            expression.append(i == 0 ? "#" : i < same ? "+#" : "-#").append(i);
            net = i < same ? net.add(value) : net.subtract(value);
            slack = slack.add(operands.get(i).quantity().halfUnit());
        }
        boolean holds = net.subtract(total.quantity().value()).abs().compareTo(slack) <= 0;
        boolean together = parts.stream()
                .allMatch(p -> p.place().sentence().equals(total.place().sentence()));
        return same > 0 && (holds || together)
                ? Optional.of(new Claim.Formula(total, operands, expression.toString()))
                : Optional.empty();
    }

    /** Whether a total is a slip of the pen away from what its parts make. */
    private static boolean slip(Fact total, List<Fact> parts) {
        return Slips.between(total.quantity().value(), added(parts));
    }

    private static BigDecimal added(List<Fact> parts) {
        return parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 收入总计 and 支出总计 are one amount: what makes the one makes the other. */
    private static boolean grand(Fact total) {
        return GRAND.contains(total.key());
    }

    /** Whether the parts make another total that is printed in their section: then they are that one's. */
    private static boolean others(Fact total, List<Fact> parts, PartIndex facts) {
        BigDecimal sum = added(parts);
        return sum.compareTo(total.quantity().value()) != 0
                && facts.printed(total.place().section(), sum);
    }
}
