package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/** What of assets is left when their wear is taken off, row below row: 固定资产原值, 减：累计折旧, 固定资产净值. */
final class NetValues {
    private static final Pattern GROSS = Pattern.compile("(?<of>[\\u4e00-\\u9fa5]{2,8}?)(?:账面)?原值");
    private static final Pattern WORN = Pattern.compile("(?:减[：:]?)?(?<of>[\\u4e00-\\u9fa5]{2,8}?)?累计(?:折旧|摊销)");
    private static final Pattern NET = Pattern.compile("(?<of>[\\u4e00-\\u9fa5]{2,8}?)(?:账面)?净[值额]");

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

    private static String bare(Entry entry) {
        return Ledger.AMONG.matcher(entry.label()).replaceFirst("");
    }
}
