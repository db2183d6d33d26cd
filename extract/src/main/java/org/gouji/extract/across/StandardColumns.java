package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;
import org.gouji.model.Span;

/**
 * Ties what a table grants row by row to a standard that the prose tells: 按每公里8.20万元切块 and the row 云岭镇 12.5 102.50. Made where all rows keep to it; or all
 * but one, of many, that a slip of the pen explains.
 */
final class StandardColumns {
    /** So many rows that keep to a standard are no chance. */
    private static final int FEWEST = 3;

    private static final int MANY = 5;

    private StandardColumns() {}

    /** The claims of one unit's papers, or one project's. */
    static List<Claim> read(List<Paper> papers) {
        List<Fact> standards = papers.stream()
                .flatMap(Paper::mentions)
                .filter(StandardColumns::standard)
                .map(Mention::fact)
                .toList();
        List<Claim> claims = new ArrayList<>();
        if (!standards.isEmpty()) {
            papers.forEach(paper -> tables(paper).values().forEach(rows -> claims(rows.values(), standards, claims)));
        }
        return claims;
    }

    private static boolean standard(Mention mention) {
        return mention.measure() == Measure.UNIT_PRICE
                && mention.money()
                && mention.fact().place().kind() == PlaceKind.PROSE
                && !mention.fact().quantity().number().approximate()
                && mention.fact().quantity().value().signum() > 0;
    }

    /** The rows of each table, and in each the numbers by what heads their columns. */
    private static Map<Span, Map<Span, Map<String, Fact>>> tables(Paper paper) {
        Map<Span, Map<Span, Map<String, Fact>>> tables = new LinkedHashMap<>();
        for (Labelled cell : paper.cells()) {
            if (cell.fact().place().kind() == PlaceKind.TABLE) {
                tables.computeIfAbsent(cell.fact().place().sentence(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(cell.place(), k -> new LinkedHashMap<>())
                        .putIfAbsent(cell.around(), cell.fact());
            }
        }
        return tables;
    }

    private static void claims(Iterable<Map<String, Fact>> rows, List<Fact> standards, List<Claim> claims) {
        Set<String> counts = new LinkedHashSet<>();
        Set<String> sums = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach((head, fact) -> {
            if (fact.quantity() instanceof Quantity.Count) {
                counts.add(head);
            } else if (fact.quantity() instanceof Quantity.Amount && fact.measure() != Measure.UNIT_PRICE) {
                sums.add(head);
            }
        }));
        for (String sum : sums) {
            for (String count : counts) {
                List<Row> both = new ArrayList<>();
                rows.forEach(row -> Row.of(row.get(count), row.get(sum), both));
                standards.stream()
                        .filter(s -> kept(both, s))
                        .findFirst()
                        .ifPresent(s -> both.forEach(row -> claims.add(row.claim(s))));
            }
        }
    }

    private static boolean kept(List<Row> rows, Fact standard) {
        List<Row> odd = rows.stream().filter(row -> !row.keeps(standard)).toList();
        return odd.isEmpty() && rows.size() >= FEWEST
                || odd.size() == 1 && rows.size() > MANY && odd.get(0).slips(standard);
    }

    /** What was counted in a row, and what was granted. */
    private record Row(Fact count, Fact sum) {
        static void of(Fact count, Fact sum, List<Row> rows) {
            boolean both = count != null
                    && sum != null
                    && count.quantity() instanceof Quantity.Count
                    && sum.quantity() instanceof Quantity.Amount
                    && count.quantity().value().signum() > 0;
            if (both) {
                rows.add(new Row(count, sum));
            }
        }

        private BigDecimal made(Fact standard) {
            return count.quantity().value().multiply(standard.quantity().value());
        }

        boolean keeps(Fact standard) {
            return made(standard)
                            .subtract(sum.quantity().value())
                            .abs()
                            .compareTo(sum.quantity().halfUnit())
                    <= 0;
        }

        boolean slips(Fact standard) {
            return Slips.between(sum.quantity().value(), made(standard));
        }

        Claim claim(Fact standard) {
            return new Formula(sum, List.of(count, standard), "#0*#1");
        }
    }
}
