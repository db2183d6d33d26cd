package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/** Totals down the columns of a plain list of rows: 其中 rows, and a first or last row that says 合计. */
final class Footing {
    private static final Pattern HEAD = Pattern.compile("^(?:年度|全年|部门|整体)?(?:资金|预算|支出|经费|总)?(?:总额|总数|总量)$");
    /** What a unit's money is split in. */
    private static final List<Set<String>> SPLITS =
            List.of(Set.of("exp.basic", "exp.project"), Set.of("exp.personnel", "exp.public", "exp.project"));

    private final Ledger ledger;
    private final AccountCodes codes;

    Footing(Ledger ledger, AccountCodes codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Entry> column : ledger.columns()) {
            for (int i = 1; i < column.size(); i++) {
                if (Ledger.PART.matcher(column.get(i).label()).matches()) {
                    parts(column, i).ifPresent(claims::add);
                }
            }
            footing(column).ifPresent(claims::add);
            head(column).ifPresent(claims::add);
        }
        return claims;
    }

    /** The rows after 其中：, up to where the vocabulary knows them to be all, or to another point where they make the total. */
    private Optional<Claim> parts(List<Entry> column, int first) {
        Fact total = column.get(first - 1).fact();
        List<Fact> parts = new ArrayList<>();
        List<Claim> readings = new ArrayList<>();
        int row = column.get(first).row();
        for (int i = first; i < column.size() && column.get(i).row() <= row + 1; i++) {
            String label = column.get(i).label();
            boolean next = i > first
                    && (Ledger.PART.matcher(label).matches()
                            || Ledger.TOTAL.matcher(label).matches());
            if (next || column.get(i).fact().measure() != total.measure()) {
                break;
            }
            parts.add(column.get(i).fact());
            row = column.get(i).row();
            boolean whole = ledger.vocabulary()
                    .complete(total.key(), parts.stream().map(Fact::key).toList());
            readings.add(0, sum(total, List.copyOf(parts), whole ? Closure.CLOSED : Closure.LOOSE));
            if (whole) {
                break;
            }
        }
        boolean rest = parts.size() > 1 && parts.get(parts.size() - 1).item().startsWith("其他");
        if (rest) {
            readings.set(0, sum(total, parts, Closure.CLOSED));
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.size() == 1 ? readings.get(0) : new Claim.OneOf(readings, ledger.place()));
    }

    private Claim sum(Fact total, List<Fact> parts, Closure closure) {
        return new Claim.Sum(
                total, parts, parts.size() == 1 ? Closure.OPEN : closure, Optional.empty(), ledger.place());
    }

    private Optional<Claim> footing(List<Entry> column) {
        int last = column.size() - 1;
        if (last < 2) {
            return Optional.empty();
        }
        boolean foot = total(column.get(last));
        boolean top = total(column.get(0));
        List<Entry> body = foot ? column.subList(0, last) : column.subList(1, column.size());
        boolean flat = body.stream()
                .noneMatch(e -> total(e) || Ledger.PART.matcher(e.label()).matches());
        if (foot == top || !flat || NumberedRows.nested(body) || body.stream().anyMatch(codes::coded)) {
            return Optional.empty();
        }
        return Optional.of(ledger.whole(column.get(foot ? last : 0), body, true));
    }

    /** 总额 as the first row of a form and what it is split in right below: told where the vocabulary knows them to be all. */
    private Optional<Claim> head(List<Entry> column) {
        int first = 0;
        while (first < column.size() && !HEAD.matcher(column.get(first).label()).matches()) {
            first++;
        }
        for (int to = Math.min(first + 4, column.size()); to > first + 2; to--) {
            List<Entry> parts = column.subList(first + 1, to);
            boolean below =
                    parts.get(parts.size() - 1).row() == column.get(first).row() + parts.size();
            boolean all = SPLITS.stream()
                    .anyMatch(split -> parts.size() == split.size()
                            && parts.stream()
                                    .allMatch(p -> split.contains(p.fact().key())));
            if (below && all) {
                return Optional.of(ledger.whole(column.get(first), parts, true));
            }
        }
        return Optional.empty();
    }

    private static boolean total(Entry entry) {
        return Ledger.total(entry.label());
    }
}
