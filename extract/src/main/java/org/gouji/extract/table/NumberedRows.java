package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;

/** Rows whose labels are numbered in levels (一、（一） 1. （1）): the rows of the next level make the one above them. */
final class NumberedRows {
    private final Ledger ledger;

    NumberedRows(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Entry> column : ledger.columns()) {
            if (nested(column)) {
                for (int i = 0; i < column.size(); i++) {
                    parent(column, i).ifPresent(claims::add);
                }
                foot(column).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Whether the labels of a column are numbered in more than one level. */
    static boolean nested(List<Entry> column) {
        return column.stream()
                        .flatMap(e -> RowNumber.of(e.label()).stream())
                        .map(RowNumber::level)
                        .distinct()
                        .count()
                > 1;
    }

    private Optional<Claim> parent(List<Entry> column, int i) {
        int level = level(column.get(i));
        List<Entry> parts = new ArrayList<>();
        int below = 0;
        for (int j = i + 1; level > 0 && j < column.size() && level(column.get(j)) > level; j++) {
            below = below == 0 ? level(column.get(j)) : below;
            if (level(column.get(j)) == below) {
                parts.add(column.get(j));
            }
        }
        return counted(parts) ? Optional.of(ledger.whole(column.get(i), parts)) : Optional.empty();
    }

    /** 合计 at the head or foot of the column against the rows of the highest level. */
    private Optional<Claim> foot(List<Entry> column) {
        Entry first = column.get(0);
        Entry last = column.get(column.size() - 1);
        boolean top = Ledger.TOTAL.matcher(first.label()).matches();
        if (top == Ledger.TOTAL.matcher(last.label()).matches()) {
            return Optional.empty();
        }
        Entry total = top ? first : last;
        List<Entry> body = column.stream().filter(e -> e != total).toList();
        int highest = body.stream().mapToInt(NumberedRows::level).min().orElse(0);
        List<Entry> parts = body.stream().filter(e -> level(e) == highest).toList();
        return highest > 0 && counted(parts) ? Optional.of(ledger.whole(total, parts)) : Optional.empty();
    }

    /** Whether they are counted from one without a gap: then none of them stands elsewhere. */
    private static boolean counted(List<Entry> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (RowNumber.of(parts.get(i).label()).map(RowNumber::value).orElse(0) != i + 1) {
                return false;
            }
        }
        return parts.size() > 1;
    }

    private static int level(Entry entry) {
        return RowNumber.of(entry.label()).map(RowNumber::level).orElse(0);
    }
}
