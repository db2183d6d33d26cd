package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.vocabulary.Partition;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Ties that follow from what the items are, wherever they are printed: official totals, and pairs that are equal as a rule. */
final class IdentityClaims {
    /** Pairs of items that are equal unless money was carried over, or the unit is no administrative one. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("total.grand", "inc.total"),
            List.of("total.grand", "exp.total"),
            List.of("total.grand", "total.fiscal"),
            List.of("inc.total", "exp.total"),
            List.of("inc.gpb", "exp.gpb"),
            List.of("inc.govfund", "exp.govfund"),
            List.of("inc.soe", "exp.soe"),
            List.of("exp.gpb.basic", "exp.basic"),
            List.of("exp.public", "gov.run"),
            List.of("exp.fiscal", "exp.total"),
            List.of("exp.total", "exp.basic"),
            List.of("exp.fiscal", "exp.basic"),
            List.of("exp.fiscal", "inc.total"),
            List.of("exp.fiscal", "exp.fiscal"),
            List.of("inc.fiscal", "exp.total"),
            List.of("inc.total", "inc.gpb"));

    private IdentityClaims() {}

    /** The claims of one report's facts. */
    static List<Claim> read(List<Fact> facts, Vocabulary vocabulary) {
        List<Fact> actual = actual(facts);
        List<Claim> claims = new ArrayList<>();
        pairs(actual, actual, claims);
        totals(actual, vocabulary, claims);
        totals(changes(facts), vocabulary, claims);
        return claims;
    }

    /** Pairs of items that are as a rule equal: the first of the unit's papers against the first of one paper. */
    static List<Claim> pairs(List<Fact> unit, List<Fact> paper) {
        List<Claim> claims = new ArrayList<>();
        pairs(actual(unit), actual(paper), claims);
        pairs(changes(unit), changes(paper), claims);
        return claims;
    }

    private static void pairs(List<Fact> unit, List<Fact> paper, List<Claim> claims) {
        for (List<String> pair : PAIRS) {
            first(unit, pair.get(0))
                    .ifPresent(a -> first(paper, pair.get(1))
                            .filter(b -> b.year().equals(a.year()))
                            .ifPresent(b -> claims.add(
                                    new Equal(a, b, Equal.Type.LIKELY, b.place().sentence()))));
        }
    }

    private static List<Fact> changes(List<Fact> facts) {
        return facts.stream().filter(f -> f.measure() == Measure.CHANGE).toList();
    }

    private static List<Fact> actual(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount && FactIndex.actual(f))
                .filter(f -> f.place().kind() == PlaceKind.PROSE || f.place().kind() == PlaceKind.TABLE)
                .toList();
    }

    private static void totals(List<Fact> facts, Vocabulary vocabulary, List<Claim> claims) {
        for (Fact total : facts) {
            for (Partition partition : vocabulary.partitions(total.key())) {
                sum(total, partition, facts).ifPresent(claims::add);
            }
        }
    }

    private static Optional<Fact> first(List<Fact> facts, String key) {
        return facts.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** The parts of a total, each the nearest one after it in its section, or in its table. */
    private static Optional<Claim> sum(Fact total, Partition partition, List<Fact> facts) {
        List<Fact> parts = new ArrayList<>();
        for (String key : partition.allowed().stream().sorted().toList()) {
            Optional<Fact> part = facts.stream()
                    .filter(f -> f.key().equals(key) && (near(f, total) || far(f, total, partition)))
                    .findFirst();
            part.ifPresent(parts::add);
            if (part.isEmpty() && partition.needed().contains(key)) {
                return Optional.empty();
            }
        }
        parts.sort((a, b) -> a.span().compareTo(b.span()));
        return parts.size() < 2 || others(total, parts, facts)
                ? Optional.empty()
                : Optional.of(new Claim.Sum(
                        total,
                        parts,
                        Closure.LOOSE,
                        Optional.empty(),
                        total.place().sentence()));
    }

    /** Whether the parts make another total that is printed in their section: then they are that one's. */
    private static boolean others(Fact total, List<Fact> parts, List<Fact> facts) {
        BigDecimal sum = parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.quantity().value()) != 0
                && facts.stream()
                        .filter(f -> f.place().section() == total.place().section())
                        .anyMatch(f -> f.quantity().value().compareTo(sum) == 0);
    }

    /** Parts of a wide total, or changes of its parts that go the same way, anywhere in the report. */
    private static boolean far(Fact part, Fact total, Partition partition) {
        boolean change = total.measure() == Measure.CHANGE;
        boolean sameWay = change && way(part).equals(way(total));
        return (partition.wide() && !change || sameWay)
                && part.year().equals(total.year())
                && part.place().kind() == total.place().kind();
    }

    private static String way(Fact change) {
        return change.item().substring(Math.max(0, change.item().length() - 3));
    }

    private static boolean near(Fact part, Fact total) {
        return part.place().section() == total.place().section()
                && part.place().kind() == total.place().kind()
                && part.year().equals(total.year())
                && part.span().start() > total.span().start();
    }
}
