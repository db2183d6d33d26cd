package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Claim;

/**
 * Rows whose labels are numbered in levels (一、（一） 1. （1）): the rows of the next level make the one above them. So do rows numbered from 1
 * below one without a number (三公经费, 1、公务用车, 2、公务接待).
 */
final class NumberedRows {
    private final Ledger ledger;

    NumberedRows(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Entry> column : ledger.columns()) {
            if (column.stream().filter(e -> level(e) > 0).count() > 1) {
                for (int i = 0; i < column.size(); i++) {
                    parent(column, i).ifPresent(claims::add);
                    unnumbered(column, i).ifPresent(claims::add);
                }
                foot(column).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Whether the labels of a column are numbered in more than one level, or some without a number stand between those that have one. */
    static boolean nested(List<Entry> column) {
        return between(column)
                || column.stream()
                                .flatMap(e -> RowNumber.of(e.label()).stream())
                                .map(RowNumber::level)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean between(List<Entry> column) {
        boolean numbered = false;
        boolean within = false;
        for (Entry entry : column) {
            boolean has = RowNumber.of(entry.label()).isPresent();
            if (has && within) {
                return true;
            }
            within = numbered && !has;
            numbered = numbered || has;
        }
        return false;
    }

    /** The rows of the next level; what 其中 splits from them is left out. */
    private Optional<Claim> parent(List<Entry> column, int i) {
        int level = level(column.get(i));
        List<Entry> parts = new ArrayList<>();
        int below = 0;
        boolean split = false;
        for (int j = i + 1; level > 0 && j < column.size(); j++) {
            Entry entry = column.get(j);
            split = level(entry) == 0
                    && (split || RowLabels.PART.matcher(entry.label()).matches());
            if (!split && level(entry) <= level) {
                break;
            }
            below = below == 0 ? level(entry) : below;
            if (!split && level(entry) == below) {
                parts.add(entry);
            }
        }
        return counted(column, parts) ? Optional.of(ledger.whole(column.get(i), parts)) : Optional.empty();
    }

    /** The run of numbers that begins right below a row without one; what is split by 其中 within the run is left out. */
    private Optional<Claim> unnumbered(List<Entry> column, int i) {
        if (level(column.get(i)) > 0 || i + 1 >= column.size() || !numbered(column.get(i + 1), 1, 0)) {
            return Optional.empty();
        }
        List<Entry> parts = new ArrayList<>(List.of(column.get(i + 1)));
        int level = level(parts.get(0));
        boolean split = false;
        for (Entry entry : column.subList(i + 2, column.size())) {
            if (numbered(entry, parts.size() + 1, level)) {
                parts.add(entry);
                split = false;
            } else {
                split |= RowLabels.PART.matcher(entry.label()).matches();
                if (!split
                        || level(entry) > 0
                        || RowLabels.TOTAL.matcher(entry.label()).matches()) {
                    break;
                }
            }
        }
        return parts.size() < 2
                        || RowLabels.TOTAL.matcher(column.get(i).label()).matches()
                ? Optional.empty()
                : Optional.of(ledger.run(column.get(i), parts));
    }

    /** Whether a row has a number of a level; of any where the level is 0. */
    private static boolean numbered(Entry entry, int number, int level) {
        return RowNumber.of(entry.label())
                .filter(n -> n.value() == number && (level == 0 || n.level() == level))
                .isPresent();
    }

    /** 合计 at the head or foot of the column against the rows of the highest level. */
    private Optional<Claim> foot(List<Entry> column) {
        Entry first = column.get(0);
        Entry last = column.get(column.size() - 1);
        boolean top = RowLabels.TOTAL.matcher(first.label()).matches();
        if (top == RowLabels.TOTAL.matcher(last.label()).matches()) {
            return Optional.empty();
        }
        Entry total = top ? first : last;
        List<Entry> body = column.stream().filter(e -> e != total).toList();
        int highest = body.stream()
                .mapToInt(NumberedRows::level)
                .filter(l -> l > 0)
                .min()
                .orElse(0);
        List<Entry> parts = body.stream().filter(e -> level(e) == highest).toList();
        return highest > 0 && told(body) && counted(column, parts)
                ? Optional.of(ledger.whole(total, parts))
                : Optional.empty();
    }

    /** Whether rows without a number are all split from a numbered one by 其中. */
    private static boolean told(List<Entry> body) {
        boolean split = false;
        for (Entry entry : body) {
            boolean part = RowLabels.PART.matcher(entry.label()).matches();
            split = level(entry) == 0 && (split || part);
            if (level(entry) == 0 && !split) {
                return false;
            }
        }
        return true;
    }

    /** Whether they are counted from one without a gap, rows without an amount counted too: then none of them stands elsewhere. */
    private boolean counted(List<Entry> column, List<Entry> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        int from = before(column, parts.get(0));
        int last = parts.get(parts.size() - 1).row();
        int next = 1;
        for (int row = from; row <= last; row++) {
            Optional<RowNumber> number = number(row, parts.get(0));
            if (number.isPresent()) {
                if (number.get().value() != next) {
                    return false;
                }
                next++;
            }
        }
        return next > 2;
    }

    /** The row after the one that the first part belongs to. */
    private static int before(List<Entry> column, Entry part) {
        int row = 0;
        for (Entry entry : column) {
            if (entry.row() < part.row() && (level(entry) == 0 || level(entry) < level(part))) {
                row = entry.row() + 1;
            }
        }
        return row;
    }

    /** The number of a row's label, where it is of the same level and column. */
    private Optional<RowNumber> number(int row, Entry like) {
        return ledger.grid()
                .at(row, like.labelColumn())
                .flatMap(c -> RowNumber.of(ledger.grid().words(c)))
                .filter(n -> n.level() == level(like));
    }

    private static int level(Entry entry) {
        return RowNumber.of(entry.label()).map(RowNumber::level).orElse(0);
    }
}
