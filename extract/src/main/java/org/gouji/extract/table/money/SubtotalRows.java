package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Claim;

/**
 * A list with rows 小计 in it and 合计 at its foot: each is of the rows above it, or below it, whichever most columns bear out; the total is of these and the rows in none.
 * Lists of income and of expenditure one below the other have no such foot: 收入合计 with its rows, 支出合计 with its own.
 */
final class SubtotalRows {
    static final Pattern SUBTOTAL = Pattern.compile("[\\u4e00-\\u9fa5]{0,10}小计(?:（[^（）]*）)?");
    private static final Pattern TOTAL = Pattern.compile(Together.WORD);
    private static final Pattern SIDE = Pattern.compile("(?:本年|全年|当年)?(?:总)?(?:收入|支出)(?:合计|总计|总额|小计)");
    private static final int FEWEST = 2;

    private final Ledger ledger;

    SubtotalRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Rows that one is the sum of.
     *
     * @param total its row
     * @param parts their rows
     */
    private record Sum(int total, List<Integer> parts) {}

    List<Claim> claims() {
        List<Integer> rows =
                ledger.entries().stream().map(Entry::row).distinct().sorted().toList();
        Map<Integer, String> names = new HashMap<>();
        ledger.entries().forEach(e -> names.put(e.row(), e.label()));
        List<String> labels = rows.stream().map(names::get).toList();
        int last = rows.size() - 1;
        boolean plain = labels.stream()
                .noneMatch(l ->
                        RowLabels.PART.matcher(l).matches() || RowNumber.of(l).isPresent());
        if (plain && labels.stream().filter(l -> SIDE.matcher(l).matches()).count() > 1) {
            return List.of(sides(rows, labels, false), sides(rows, labels, true)).stream()
                    .filter(this::borne)
                    .findFirst()
                    .map(this::claims)
                    .orElse(List.of());
        }
        boolean one = plain
                && last > FEWEST
                && TOTAL.matcher(labels.get(last)).matches()
                && labels.stream().filter(l -> TOTAL.matcher(l).matches()).count() == 1
                && labels.stream().anyMatch(l -> SUBTOTAL.matcher(l).matches());
        if (!one) {
            return List.of();
        }
        return List.of(sums(rows, labels, false), sums(rows, labels, true)).stream()
                .filter(this::borne)
                .findFirst()
                .map(this::claims)
                .orElse(List.of());
    }

    /** @param below whether a subtotal stands above its rows */
    private static List<Sum> sums(List<Integer> rows, List<String> labels, boolean below) {
        List<Sum> sums = new ArrayList<>();
        List<Integer> tops = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            boolean subtotal = SUBTOTAL.matcher(labels.get(i)).matches();
            if (subtotal) {
                tops.add(rows.get(i));
                open = below ? new ArrayList<>() : open;
                sums.add(new Sum(rows.get(i), below ? open : List.copyOf(open)));
                open = below ? open : new ArrayList<>();
            } else {
                open.add(rows.get(i));
            }
        }
        if (!below) {
            tops.addAll(open);
        } else {
            rows.stream().takeWhile(r -> !tops.contains(r)).forEach(r -> tops.add(0, r));
        }
        sums.add(new Sum(rows.get(last), tops));
        return sums;
    }

    /** @param below whether 收入合计 stands above its rows */
    private static List<Sum> sides(List<Integer> rows, List<String> labels, boolean below) {
        List<Sum> sums = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (SIDE.matcher(labels.get(i)).matches()) {
                open = below ? new ArrayList<>() : open;
                sums.add(new Sum(rows.get(i), open));
                open = below ? open : new ArrayList<>();
            } else if (labels.get(i).endsWith("计")) {
                open = new ArrayList<>();
            } else {
                open.add(rows.get(i));
            }
        }
        return sums;
    }

    /** Whether all sums hold in most columns, in two at least unless there is but one. */
    private boolean borne(List<Sum> sums) {
        List<Integer> columns = columns();
        long tied = columns.stream()
                .filter(c -> sums.stream().allMatch(s -> ties(s, c)))
                .count();
        return sums.stream().noneMatch(s -> s.parts().isEmpty())
                && tied >= Math.min(FEWEST, columns.size())
                && tied * 2 > columns.size();
    }

    private List<Integer> columns() {
        return ledger.columns().stream().map(c -> c.get(0).column()).toList();
    }

    private boolean ties(Sum sum, int column) {
        BigDecimal made = BigDecimal.ZERO;
        for (int row : sum.parts()) {
            Optional<Entry> part = ledger.at(row, column);
            if (part.isEmpty() && !ledger.blank(row, column)) {
                return false;
            }
            made = made.add(part.map(e -> e.fact().quantity().value()).orElse(BigDecimal.ZERO));
        }
        Optional<Entry> total = ledger.at(sum.total(), column);
        return total.isEmpty()
                ? made.signum() == 0
                : made.compareTo(total.get().fact().quantity().value()) == 0;
    }

    private List<Claim> claims(List<Sum> sums) {
        List<Claim> claims = new ArrayList<>();
        for (int column : columns()) {
            for (Sum sum : sums) {
                Optional<Entry> total = ledger.at(sum.total(), column);
                List<Entry> parts = sum.parts().stream()
                        .flatMap(r -> ledger.at(r, column).stream())
                        .toList();
                if (total.isPresent() && !parts.isEmpty()) {
                    claims.add(ledger.whole(total.get(), parts, true));
                }
            }
        }
        return claims;
    }
}
