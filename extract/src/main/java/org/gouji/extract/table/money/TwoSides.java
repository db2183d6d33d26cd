package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;

/**
 * The general tables of income on the left and expenditure on the right: on each side the items make 本年合计, this and what was carried over make
 * 总计, and both 总计 are equal.
 */
final class TwoSides {
    private static final Pattern YEAR = Pattern.compile("^本年(?:收入|支出)(?:合计|总计)?$");
    private static final Pattern GRAND = Pattern.compile("^(?:收入|支出|收支|收入支出)?总计$");
    private static final Pattern CARRIED = Pattern.compile(
            "^(?:加：?|减：?)?(?:动用|使用)?(?:非财政拨款结余|专用结余|非财政拨款结余（含专用结余）|事业基金弥补收支差额|结余分配|(?:年初|年末|上年|结转下年)(?:财政拨款)?(?:结转|结余)?[和与及]?(?:结转|结余)?(?:资金)?)$");
    private static final List<String> FUNDS = List.of("一般公共预算", "政府性基金", "国有资本");

    private final Ledger ledger;

    TwoSides(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        ledger.columns().forEach(column -> Side.of(column).ifPresent(sides::add));
        for (Side side : sides) {
            items(side).ifPresent(claims::add);
            grand(side).ifPresent(claims::add);
            carried(side).ifPresent(claims::add);
        }
        if (!sides.isEmpty()) {
            balance(sides, claims);
        }
        return claims;
    }

    /** One column of amounts with its 本年合计 and its 总计. */
    private record Side(List<Entry> column, int year, int grand) {
        static Optional<Side> of(List<Entry> column) {
            int year = -1;
            int grand = -1;
            for (int i = 0; i < column.size(); i++) {
                year = YEAR.matcher(column.get(i).label()).matches() ? i : year;
                grand = GRAND.matcher(column.get(i).label()).matches() ? i : grand;
            }
            return year >= 0 && grand > year && grand == column.size() - 1
                    ? Optional.of(new Side(List.copyOf(column), year, grand))
                    : Optional.empty();
        }

        Entry total() {
            return column.get(grand);
        }

        /** The rows between 本年合计 and 总计. */
        List<Entry> between() {
            return column.subList(year + 1, grand);
        }
    }

    /** The items above 本年合计, those in which they are split left out. */
    private Optional<Claim> items(Side side) {
        List<Entry> above = side.column().subList(0, side.year());
        boolean numbered = above.stream().anyMatch(e -> level(e) == 1);
        List<Entry> items = above.stream()
                .filter(e -> !RowLabels.PART.matcher(e.label()).matches())
                .filter(e -> level(e) == (numbered ? 1 : 0))
                .toList();
        boolean all = items.size() == above.size();
        return items.isEmpty() || (!all && !numbered)
                ? Optional.empty()
                : Optional.of(ledger.whole(side.column().get(side.year()), items));
    }

    /** 总计 is 本年合计 and what was carried over, used or distributed; nothing is said where a row of another name stands between. */
    private Optional<Claim> grand(Side side) {
        List<Entry> parts = new ArrayList<>(List.of(side.column().get(side.year())));
        for (Entry entry : side.between()) {
            boolean funded = parts.size() > 1 && fund(entry.label()).isPresent();
            if (CARRIED.matcher(entry.label()).matches()) {
                parts.add(entry);
            } else if (level(entry) == 0
                    && !funded
                    && !RowLabels.PART.matcher(entry.label()).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(ledger.whole(side.total(), parts));
    }

    /** 年初财政拨款结转和结余 is what was carried over of the three funds, listed right below it. */
    private Optional<Claim> carried(Side side) {
        List<Entry> between = side.between();
        for (int i = 0; i < between.size(); i++) {
            if (CARRIED.matcher(between.get(i).label()).matches()) {
                List<Entry> parts = between.subList(i + 1, between.size()).stream()
                        .takeWhile(e -> level(e) > 0 || fund(e.label()).isPresent())
                        .toList();
                if (parts.size() > 0
                        && parts.stream().allMatch(e -> fund(e.label()).isPresent())) {
                    return Optional.of(ledger.whole(between.get(i), parts));
                }
            }
        }
        return Optional.empty();
    }

    /** Both 总计 are equal; where the right side is split by fund, each fund's is what came in and was there of it. */
    private void balance(List<Side> sides, List<Claim> claims) {
        int first = sides.get(0).total().labelColumn();
        for (Side right : sides) {
            Optional<Side> left = sides.stream()
                    .filter(s ->
                            s.total().labelColumn() == first && right.total().labelColumn() > first)
                    .filter(s ->
                            s.total().fact().measure() == right.total().fact().measure())
                    .findFirst();
            left.flatMap(l -> balance(l, right)).ifPresent(claims::add);
        }
    }

    private Optional<Claim> balance(Side left, Side right) {
        Optional<String> fund = fund(right.total().nearest());
        if (fund.isEmpty()) {
            return Optional.of(
                    new Equal(left.total().fact(), right.total().fact(), Equal.Type.SAME_FACT, ledger.place()));
        }
        List<Entry> came =
                left.column().stream().filter(e -> fund(e.label()).equals(fund)).toList();
        return came.isEmpty() || came.size() > 2 ? Optional.empty() : Optional.of(ledger.whole(right.total(), came));
    }

    private static Optional<String> fund(String words) {
        return FUNDS.stream().filter(words::contains).findFirst();
    }

    private static int level(Entry entry) {
        return RowNumber.of(entry.label()).map(RowNumber::level).orElse(0);
    }
}
