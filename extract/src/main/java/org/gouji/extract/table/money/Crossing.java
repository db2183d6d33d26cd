package org.gouji.extract.table.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/** Totals along the rows: 小计 under a header against the other columns under it, 合计 against the columns of one official family. */
final class Crossing {
    private static final Pattern TOTAL =
            Pattern.compile("^(?:合计|总计|小计|总额|本年收入合计|本年支出合计|本年收入|本年支出|收入合计|支出合计|金额合计|资产(?:总额|总计|合计))$");
    private static final Pattern OTHER = Pattern.compile("其中|增减|变动|比|率|％|%|上年|备注|说明|人数|数量");
    /** Columns that together are all there is of one thing. */
    private static final List<List<Pattern>> FAMILIES = List.of(
            family("财政拨款.*收入", "上级补助收入", "(?:财政专户管理)?事业收入.*", "(?:事业单位)?经营收入", "附属单位上缴收入", "其他收入"),
            family("基本支出", "项目支出", "上缴上级支出", "(?:事业单位)?经营支出", "对附属单位补助支出"),
            family("一般公共预算.*", "政府性基金.*", "国有资本经营.*"),
            family("人员(?:经费|支出)", "(?:日常)?公用(?:经费|支出)"),
            family("因公出国.*", "公务用车购置(?:及|和)运行.*", "公务接待.*"),
            family("流动资产.*", "固定资产.*", "(?:对外|长期)投资.*", "在建工程.*", "无形资产.*", "公共基础设施.*", "其[他它]资产.*"),
            family("(?:政府采购)?货物.*", "(?:政府采购)?工程.*", "(?:政府采购)?服务.*"));

    private final Ledger ledger;

    Crossing(Ledger ledger) {
        this.ledger = ledger;
    }

    private static List<Pattern> family(String... names) {
        return List.of(names).stream().map(n -> Pattern.compile("^" + n + "$")).toList();
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (ledger.grid().isGrid()) {
            level(new HeaderTree(ledger).root(), true, claims);
        } else {
            flattened(claims);
        }
        return claims.isEmpty() ? new RowTotals(ledger).claims() : claims;
    }

    private void level(HeaderTree.Node node, boolean outermost, List<Claim> claims) {
        List<HeaderTree.Node> below = node.below();
        int first = -1;
        for (int i = 0; i < below.size(); i++) {
            first = first < 0 && TOTAL.matcher(below.get(i).words()).matches() ? i : first;
            level(below.get(i), outermost && below.size() == 1, claims);
        }
        if (first >= 0) {
            columns(below.get(first), below.subList(first + 1, below.size()), outermost)
                    .ifPresent(parts -> claims.addAll(rows(parts)));
        }
    }

    /** The columns of a total and its parts, the total first. */
    private Optional<List<Integer>> columns(HeaderTree.Node total, List<HeaderTree.Node> rest, boolean outermost) {
        List<HeaderTree.Node> parts = family(rest);
        boolean whole = !outermost
                && rest.size() > 1
                && rest.stream().noneMatch(n -> OTHER.matcher(n.words()).find());
        List<HeaderTree.Node> chosen = whole ? rest : parts;
        List<Integer> columns = new ArrayList<>();
        total.column().ifPresent(columns::add);
        chosen.forEach(n -> n.column().ifPresent(columns::add));
        return chosen.size() > 1 && columns.size() == chosen.size() + 1 ? Optional.of(columns) : Optional.empty();
    }

    /** The first columns after the total, as long as they are of one family. */
    private static List<HeaderTree.Node> family(List<HeaderTree.Node> rest) {
        List<HeaderTree.Node> best = List.of();
        for (List<Pattern> family : FAMILIES) {
            List<HeaderTree.Node> found = rest.stream()
                    .takeWhile(n ->
                            family.stream().anyMatch(p -> p.matcher(n.words()).matches()))
                    .toList();
            best = found.size() > best.size() ? found : best;
        }
        return best;
    }

    private List<Claim> rows(List<Integer> columns) {
        List<Claim> claims = new ArrayList<>();
        for (Entry total : ledger.entries()) {
            if (total.column() == columns.get(0)) {
                List<Entry> parts = columns.stream()
                        .skip(1)
                        .flatMap(c -> ledger.at(total.row(), c).stream())
                        .toList();
                boolean rest = columns.stream()
                        .allMatch(c -> ledger.at(total.row(), c).isPresent() || ledger.blank(total.row(), c));
                if (!parts.isEmpty() && rest) {
                    claims.add(ledger.whole(total, parts));
                }
            }
        }
        return claims;
    }

    /** Where columns were lost, the header of as many cells tells: all columns of the family must be there. */
    private void flattened(List<Claim> claims) {
        for (Entry total : ledger.entries()) {
            if (TOTAL.matcher(total.nearest()).matches()) {
                List<HeaderTree.Node> rest = ledger.entries().stream()
                        .filter(e -> e.row() == total.row() && e.column() > total.column())
                        .map(e -> new HeaderTree.Node(e.nearest(), e.column(), e.column() + 1, List.of()))
                        .toList();
                List<Entry> parts = family(rest).stream()
                        .flatMap(n -> ledger.at(total.row(), n.from()).stream())
                        .toList();
                if (parts.size() > 1) {
                    claims.add(ledger.whole(total, parts));
                }
            }
        }
    }
}
