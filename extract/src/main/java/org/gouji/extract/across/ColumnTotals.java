package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Ties a sum that the prose prints to the column of a table without a row of totals: 3个项目，预算1050万元 and three rows of projects. Made only
 * where the whole column makes the sum; so it confirms and never accuses.
 */
final class ColumnTotals {
    private static final int FEWEST_DIGITS = 3;
    private static final Set<String> THINGS = Set.of("个", "项", "户", "家");

    private ColumnTotals() {}

    /** A column: its table, what heads it, and what its amounts measure. */
    private record Column(Span table, String header, Measure measure) {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        Map<Column, List<Fact>> columns = new LinkedHashMap<>();
        for (Paper paper : papers) {
            for (Labelled cell : paper.cells()) {
                Fact fact = cell.fact();
                if (fact.quantity() instanceof Quantity.Amount) {
                    Column column = new Column(fact.place().sentence(), cell.around(), fact.measure());
                    columns.computeIfAbsent(column, k -> new ArrayList<>()).add(fact);
                }
            }
        }
        List<Mention> prose = papers.stream()
                .flatMap(Paper::mentions)
                .filter(m -> m.plain() && m.fact().place().kind() == Fact.PlaceKind.PROSE)
                .filter(m -> !m.fact().quantity().number().approximate())
                .toList();
        List<Claim> claims = new ArrayList<>();
        columns.values().stream().filter(c -> c.size() > 1).forEach(column -> {
            BigDecimal sum = column.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Mention> totals = prose.stream().filter(m -> makes(m, sum)).toList();
            totals.forEach(t -> claims.add(sum(t.fact(), column)));
            totals.stream()
                    .findFirst()
                    .flatMap(t -> number(t, prose, column.size()))
                    .ifPresent(n -> claims.add(new Claim.Enumeration(
                            n,
                            column.stream().map(Fact::span).toList(),
                            n.place().sentence())));
        });
        return claims;
    }

    private static boolean makes(Mention total, BigDecimal sum) {
        boolean telling = total.money()
                && total.fact().quantity().number().value().stripTrailingZeros().precision() >= FEWEST_DIGITS;
        return telling && sum.compareTo(total.fact().quantity().value()) == 0;
    }

    private static Claim sum(Fact total, List<Fact> parts) {
        return new Claim.Sum(total, parts, Closure.LOOSE);
    }

    /** The number of things in the sentence of the total that is the number of rows. */
    private static Optional<Fact> number(Mention total, List<Mention> prose, int rows) {
        return prose.stream()
                .map(Mention::fact)
                .filter(f -> f.place().sentence().equals(total.fact().place().sentence()))
                .filter(f -> THINGS.contains(f.quantity().unit()))
                .filter(f -> f.quantity().value().compareTo(BigDecimal.valueOf(rows)) == 0)
                .findFirst();
    }
}
