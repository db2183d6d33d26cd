package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/**
 * Shares beside amounts: 项目 | 金额 | 占比（%）. They are of the one total of a column of amounts to their left, of the column that most of them
 * hold in. Shares of other things, as of the part that a row belongs to, say nothing: the rows must be
 * parts of the total, none inside another, or all hold.
 */
final class ShareColumns {
    private static final Pattern SHARE = Pattern.compile(
            "(?:[^占，。（）率]{0,8}?所?占|占[^，。（）率]{1,12}?的?)(?:比|比重|比例|百分比)(?:（[%％]）|[%％])?|(?:比重|构成比?|结构比)(?:（[%％]）|[%％])?");
    private static final Needs NEEDS = Needs.of(SHARE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 2;

    private final Ledger ledger;
    private final PercentCells percentages;
    private final Place place;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    ShareColumns(Ledger ledger, PercentCells percentages, Place place) {
        this.ledger = ledger;
        this.percentages = percentages;
        this.place = place;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Claim> claims() {
        return claims;
    }

    void read() {
        if (!ledger.grid().has(NEEDS)) {
            return;
        }
        Headers headers = ledger.grid().headers();
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        for (List<Cell> row : ledger.grid().rows()) {
            row.stream()
                    .filter(c -> SHARE.matcher(headers.nearest(c)).matches())
                    .forEach(c -> columns.computeIfAbsent(c.column(), k -> new ArrayList<>())
                            .add(c));
        }
        columns.forEach(this::column);
    }

    private void column(int column, List<Cell> cells) {
        Map<Cell, Quantity.Percentage> read = new LinkedHashMap<>();
        cells.forEach(cell -> percentages.read(cell).ifPresent(p -> read.put(cell, p)));
        List<Reading> readings = ledger.columns().stream()
                .filter(amounts -> amounts.get(0).column() < column)
                .map(amounts -> reading(amounts, read))
                .sorted(Comparator.comparing(Reading::holding).reversed())
                .toList();
        if (readings.isEmpty()) {
            return;
        }
        Reading best = readings.get(0);
        boolean only = readings.size() == 1 || readings.get(1).holding() < best.holding();
        best.shares().forEach(s -> facts.add(s.rate()));
        if (only && best.told()) {
            best.rows().stream()
                    .filter(s -> best.likely() || s.holds(best.sum()))
                    .forEach(s -> claims.add(new Ratio(
                            s.rate(),
                            s.part().fact(),
                            best.total().get(0).fact(),
                            Ratio.Type.SHARE,
                            true,
                            place.sentence())));
            if (best.all()) {
                claims.add(new Claim.Whole(best.rows().stream().map(Share::rate).toList(), place.sentence()));
            }
        }
    }

    /** The shares, each with the amount of its row in one column. */
    private Reading reading(List<Entry> amounts, Map<Cell, Quantity.Percentage> read) {
        List<Share> shares = new ArrayList<>();
        read.forEach((cell, percentage) -> amounts.stream()
                .filter(e -> e.row() == cell.row())
                .findFirst()
                .ifPresent(e -> shares.add(new Share(fact(percentage, e.fact()), e))));
        List<Entry> totals =
                amounts.stream().filter(e -> RowLabels.total(e.label())).toList();
        return new Reading(shares, totals);
    }

    private Fact fact(Quantity quantity, Fact part) {
        return new Fact(quantity, part.item(), part.key(), Measure.SHARE, Scope.UNSAID, part.year(), place);
    }

    /** A share and the amount that it stands beside. */
    private record Share(Fact rate, Entry part) {
        /** Whether it holds but for its last digit, which some round and some cut. */
        boolean holds(BigDecimal total) {
            BigDecimal printed = rate.quantity().value();
            BigDecimal worked = part.fact()
                    .quantity()
                    .value()
                    .multiply(HUNDRED)
                    .divide(total, Math.max(printed.scale(), 0) + 2, RoundingMode.HALF_UP);
            return worked.subtract(printed).abs().compareTo(BigDecimal.ONE.movePointLeft(printed.scale())) <= 0;
        }
    }

    /**
     * Shares as those of one column's total.
     *
     * @param total the rows that say 合计
     */
    private record Reading(List<Share> shares, List<Entry> total) {
        /** The shares but the total's own. */
        List<Share> rows() {
            return shares.stream()
                    .filter(s ->
                            total.stream().noneMatch(t -> t.row() == s.part().row()))
                    .toList();
        }

        long holding() {
            boolean one =
                    total.size() == 1 && total.get(0).fact().quantity().value().signum() > 0;
            return one ? rows().stream().filter(s -> s.holds(sum())).count() : 0;
        }

        BigDecimal sum() {
            return total.get(0).fact().quantity().value();
        }

        /** Whether the shares make a hundred but for their last digits: then they are of parts that are all there are, one at least of them right. */
        boolean all() {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal slack = BigDecimal.ZERO;
            for (Share share : rows()) {
                sum = sum.add(share.rate().quantity().value());
                slack = slack.add(share.rate().quantity().halfUnit());
            }
            return rows().size() >= FEWEST && sum.subtract(HUNDRED).abs().compareTo(slack) <= 0;
        }

        /** Whether most rows hold: those that do are shares of the total. */
        boolean told() {
            return total.size() == 1 && holding() >= FEWEST && holding() * 2 >= rows().size() || likely();
        }

        /** Whether the rows make the total; where some stand inside others, or one is wrong, whose shares these are can't be told. */
        private boolean parted() {
            BigDecimal sum = rows().stream()
                    .map(s -> s.part().fact().quantity().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return total.size() == 1
                    && sum.compareTo(total.get(0).fact().quantity().value()) == 0;
        }

        /** Whether most rows hold, and the total's own share, where it is printed, is all. */
        boolean likely() {
            List<Share> own = shares.stream().filter(s -> !rows().contains(s)).toList();
            boolean whole =
                    own.stream().allMatch(s -> s.rate().quantity().value().compareTo(HUNDRED) == 0);
            return whole
                    && (parted() || all() || holding() == rows().size())
                    && rows().size() >= FEWEST
                    && holding() * 2 >= rows().size()
                    && (holding() >= FEWEST || !own.isEmpty());
        }
    }
}
