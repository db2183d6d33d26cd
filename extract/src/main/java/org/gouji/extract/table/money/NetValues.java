package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/**
 * Rows of assets that are worked out of others: 固定资产净值 of 固定资产原值 and 累计折旧 right above it, and 资产总计 of 负债总计 and 净资产总计 wherever the three stand.
 */
final class NetValues {
    private static final Pattern GROSS = Pattern.compile("(?<of>[\\u4e00-\\u9fa5]{2,8}?)(?:账面)?原值");
    private static final Pattern WORN = Pattern.compile("(?:减[：:]?)?(?<of>[\\u4e00-\\u9fa5]{2,8}?)?累计(?:折旧|摊销)");
    private static final Pattern NET = Pattern.compile("(?<of>[\\u4e00-\\u9fa5]{2,8}?)(?:账面)?净[值额]");

    private static final Pattern ASSETS = Pattern.compile("资产(?:总额|总计|合计)");
    private static final Pattern DEBTS = Pattern.compile("负债(?:总额|总计|合计)");
    private static final Pattern EQUITY = Pattern.compile("净资产(?:总额|总计|合计)");
    private static final Pattern NUMBER = Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十\\d]+）|\\d{1,2}[、.．])");

    private final Ledger ledger;

    NetValues(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Entry> column : ledger.columns()) {
            for (int i = 2; i < column.size(); i++) {
                net(column.get(i - 2), column.get(i - 1), column.get(i)).ifPresent(claims::add);
            }
            Optional<Entry> all = only(column, ASSETS);
            Optional<Entry> owed = only(column, DEBTS);
            Optional<Entry> own = only(column, EQUITY);
            if (all.isPresent() && owed.isPresent() && own.isPresent()) {
                List<Fact> parts = List.of(owed.get().fact(), own.get().fact());
                claims.add(new Claim.Formula(all.get().fact(), parts, "#0+#1", ledger.place()));
            }
        }
        return claims;
    }

    private Optional<Claim> net(Entry gross, Entry worn, Entry net) {
        Matcher one = GROSS.matcher(bare(gross));
        Matcher off = WORN.matcher(bare(worn));
        Matcher left = NET.matcher(bare(net));
        boolean alike = one.matches()
                && off.matches()
                && left.matches()
                && one.group("of").equals(left.group("of"))
                && (off.group("of") == null || off.group("of").equals(one.group("of")))
                && net.row() == gross.row() + 2;
        return alike && worn.fact().quantity().value().signum() >= 0
                ? Optional.of(
                        new Claim.Formula(net.fact(), List.of(gross.fact(), worn.fact()), "#0-#1", ledger.place()))
                : Optional.empty();
    }

    private static Optional<Entry> only(List<Entry> column, Pattern label) {
        List<Entry> found =
                column.stream().filter(e -> label.matcher(bare(e)).matches()).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String bare(Entry entry) {
        return NUMBER.matcher(RowLabels.AMONG.matcher(entry.label()).replaceFirst(""))
                .replaceFirst("");
    }
}
