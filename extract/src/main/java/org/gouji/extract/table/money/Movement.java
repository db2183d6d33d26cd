package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** What was there at the beginning of the year, came and went makes what is there at its end: balances carried over, assets. */
final class Movement {
    private static final Pattern BEGIN =
            Pattern.compile("^(?:年初|期初|上年)(?:财政拨款|账面|资产)?(?:结转和?结余|结转|结余|余额|数|原值|资产总额|合计|价值)?(?:（.{1,4}）)?$");
    private static final Pattern CAME = Pattern.compile("^(?:本年|本期)(?:收入|增加|增加数|增加额)(?:合计|原值)?(?:（.{1,4}）)?$");
    private static final Pattern WENT = Pattern.compile("^(?:本年|本期)(?:支出|减少|减少数|减少额)(?:合计|原值)?(?:（.{1,4}）)?$");
    private static final Pattern END =
            Pattern.compile("^(?:年末|期末)(?:财政拨款|账面|资产)?(?:结转和?结余|结转|结余|余额|数|原值|资产总额|合计|价值)?(?:（.{1,4}）)?$");

    /** What else may have come or gone, in columns of their own. */
    private static final Pattern ELSE = Pattern.compile(".*(?:收回|上缴|分配|调[入出]|核销|调整|使用|缴回|弥补).*");

    private final Ledger ledger;

    Movement(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        if (!ledger.grid().isGrid()) {
            return List.of();
        }
        List<Integer> columns = new ArrayList<>();
        for (Pattern name : List.of(BEGIN, CAME, WENT, END)) {
            List<Integer> found = new ArrayList<>();
            find(new HeaderTree(ledger).root(), name, found);
            if (found.size() != 1) {
                return List.of();
            }
            columns.addAll(found);
        }
        if (ledger.entries().stream().anyMatch(e -> ELSE.matcher(e.nearest()).matches())) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Entry end : ledger.entries()) {
            if (end.column() == columns.get(3)) {
                row(end, columns).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static void find(HeaderTree.Node node, Pattern name, List<Integer> found) {
        if (name.matcher(node.words()).matches()) {
            node.column().ifPresent(found::add);
        } else {
            node.below().forEach(n -> find(n, name, found));
        }
    }

    /** Blank cells are 0; the end must be printed, and something that moved. */
    private Optional<Claim> row(Entry end, List<Integer> columns) {
        List<Fact> operands = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        for (int k = 0; k < 3; k++) {
            Optional<Entry> entry = ledger.at(end.row(), columns.get(k));
            if (entry.isEmpty() && !ledger.blank(end.row(), columns.get(k))) {
                return Optional.empty();
            }
            if (entry.isPresent()) {
                expression
                        .append(k == 2 ? "-" : expression.isEmpty() ? "" : "+")
                        .append('#')
                        .append(operands.size());
                operands.add(entry.get().fact());
            }
        }
        return operands.size() < 2 || expression.charAt(0) == '-'
                ? Optional.empty()
                : Optional.of(new Claim.Formula(end.fact(), operands, expression.toString(), ledger.place()));
    }
}
