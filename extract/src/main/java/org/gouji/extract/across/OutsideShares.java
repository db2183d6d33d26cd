package org.gouji.extract.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Finds the amount outside a table that a column of shares in it is of: 项目支出598.71万元 in the text, and 实际支出 | 占项目支出比重 for the larger
 * projects. Three rows and more that make what they print of one column and one such amount, all rows but one at most, prove both; then the odd
 * row is of the same.
 */
final class OutsideShares {
    private static final Pattern SHARE =
            Pattern.compile("(?:^|[|—])[^|率]{0,10}占[^|率]{0,14}(?:比重|比例|比|百分比|[%％])(?:（[%％]）)?(?:[|—]|$)");

    /** So many shares of one amount are no chance. */
    private static final int PROOF = 3;

    /** Shares of fewer digits come about by chance. */
    private static final int DIGITS = 3;

    private OutsideShares() {}

    /**
     * A row of a table.
     *
     * @param rate the share that it prints
     * @param amounts what stands before it, the nearest first
     */
    private record Row(Fact rate, List<Fact> amounts) {
        boolean makes(int column, Fact base) {
            BigDecimal part = amounts.get(column).quantity().value();
            return rate.quantity().number().value().stripTrailingZeros().precision() >= DIGITS
                    && rate.quantity()
                            .prints(part.movePointRight(2)
                                    .divide(base.quantity().value(), MathContext.DECIMAL64));
        }
    }

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<List<Row>> columns =
                papers.stream().flatMap(p -> columns(p).stream()).toList();
        if (columns.isEmpty()) {
            return claims;
        }
        Map<BigDecimal, Fact> bases = new LinkedHashMap<>();
        papers.stream()
                .flatMap(p -> p.facts().stream())
                .filter(f -> f.place().kind() == PlaceKind.PROSE && amount(f))
                .forEach(f -> bases.putIfAbsent(f.quantity().value().stripTrailingZeros(), f));
        columns.forEach(rows -> claims.addAll(claims(rows, List.copyOf(bases.values()))));
        return claims;
    }

    private static boolean amount(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount
                && fact.quantity().value().signum() > 0
                && !fact.quantity().number().approximate();
    }

    /** The rows of each column of shares, those with as many amounts before the share. */
    private static List<List<Row>> columns(Paper paper) {
        Map<Span, List<Labelled>> lines = new LinkedHashMap<>();
        paper.cells()
                .forEach(c ->
                        lines.computeIfAbsent(c.place(), k -> new ArrayList<>()).add(c));
        Map<String, List<Row>> columns = new LinkedHashMap<>();
        for (List<Labelled> line : lines.values()) {
            List<Fact> amounts = new ArrayList<>();
            for (Labelled cell : line) {
                boolean share = cell.fact().quantity() instanceof Quantity.Percentage
                        && SHARE.matcher(cell.around()).find();
                if (share && !amounts.isEmpty()) {
                    String column = cell.fact().place().sentence() + cell.around() + amounts.size();
                    columns.computeIfAbsent(column, k -> new ArrayList<>())
                            .add(new Row(cell.fact(), List.copyOf(amounts)));
                } else if (amount(cell.fact())) {
                    amounts.add(0, cell.fact());
                }
            }
        }
        return columns.values().stream().filter(rows -> rows.size() >= PROOF).toList();
    }

    private static List<Claim> claims(List<Row> rows, List<Fact> bases) {
        for (int column = 0; column < rows.get(0).amounts().size(); column++) {
            for (Fact base : bases) {
                int at = column;
                long made = rows.stream().filter(r -> r.makes(at, base)).count();
                if (made >= PROOF && made >= rows.size() - 1 && outside(rows, column, base)) {
                    return rows.stream().map(r -> ratio(r, at, base)).toList();
                }
            }
        }
        return List.of();
    }

    /** Whether no row prints the amount itself: its own total is told of where the table is read. */
    private static boolean outside(List<Row> rows, int column, Fact base) {
        return rows.stream()
                .allMatch(r -> r.amounts()
                                .get(column)
                                .quantity()
                                .value()
                                .compareTo(base.quantity().value())
                        < 0);
    }

    private static Claim ratio(Row row, int column, Fact base) {
        return new Ratio(
                row.rate(),
                row.amounts().get(column),
                base,
                Ratio.Type.SHARE,
                true,
                row.rate().place().sentence());
    }
}
