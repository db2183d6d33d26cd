package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Measure;

/** A column 合计 and the columns beside it (中央, 省级, 县级): where most rows add up, the columns are its parts, and all rows should. */
final class RowTotals {
    private static final Pattern TOTAL =
            Pattern.compile("^(?:合计|总计|小计|总额|(?:资金|投资|金额|预算|支出|收入)(?:合计|总额|总计))(?:（[^（）]{1,8}）)?$");
    /** 2021年 | 2022年 | 2023年 | 累计到位. */
    private static final Pattern RUNNING = Pattern.compile(
            "^(?:[两二三四五]年)?(?:累计|合计|共计|小计)(?:到位|支出|投入|完成|下达|拨付|支付|安排|投资|执行)*(?:资金|金额|数|额)?(?:（[^（）]{1,8}）)?$");

    private static final Pattern YEAR = Pattern.compile("^20\\d\\d年(?!.*(?:预算|计划|目标|比|增|减|率)).*");

    private static final Pattern OTHER = Pattern.compile("其中|增减|变动|比|率|％|%|上年|备注|说明|人数|数量|结余|差额");
    /** 其中：基本支出 | 项目支出 after the column that they are parts of. */
    private static final Pattern AMONG = Pattern.compile("^其中[：:]?.*");

    private static final int ROWS = 3;

    private final Ledger ledger;

    RowTotals(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Set<Integer> columns = new TreeSet<>();
        ledger.entries().forEach(e -> columns.add(e.column()));
        List<Integer> order = List.copyOf(columns);
        for (int i = 0; i < order.size(); i++) {
            int total = order.get(i);
            if (headed(total, RUNNING)) {
                evident(total, years(backwards(order.subList(0, i)), total), claims);
            }
            if (headed(total, TOTAL)) {
                evident(total, beside(order.subList(i + 1, order.size()), total, 1), claims);
                evident(total, beside(backwards(order.subList(0, i)), total, -1), claims);
            }
        }
        for (int i = 1; i < order.size(); i++) {
            if (among(order.get(i)) && !among(order.get(i - 1)) && order.get(i) == order.get(i - 1) + 1) {
                among(order, i, claims);
            }
        }
        return claims;
    }

    /** The longest run of columns from 其中 on that make the column before it. */
    private void among(List<Integer> order, int first, List<Claim> claims) {
        List<Integer> parts = new ArrayList<>(List.of(order.get(first)));
        int total = order.get(first - 1);
        for (int i = first + 1; i < order.size() && measure(order.get(i)) == measure(total); i++) {
            parts.add(order.get(i));
        }
        int before = claims.size();
        while (parts.size() > 1 && claims.size() == before) {
            evident(total, parts, claims);
            parts.remove(parts.size() - 1);
        }
    }

    private boolean among(int column) {
        return ledger.entries().stream()
                .filter(e -> e.column() == column)
                .allMatch(e -> List.of(e.header().split("\\|")).stream()
                        .anyMatch(h -> AMONG.matcher(h).matches()));
    }

    private boolean headed(int column, Pattern head) {
        return ledger.entries().stream()
                .filter(e -> e.column() == column)
                .allMatch(e -> head.matcher(e.nearest()).matches());
    }

    /** The columns of years that stand right before the one of them all. */
    private List<Integer> years(List<Integer> before, int total) {
        List<Integer> years = new ArrayList<>();
        for (int column : before) {
            if (column != total - years.size() - 1 || !headed(column, YEAR)) {
                break;
            }
            years.add(0, column);
        }
        return years;
    }

    private static List<Integer> backwards(List<Integer> columns) {
        List<Integer> back = new ArrayList<>();
        columns.forEach(c -> back.add(0, c));
        return back;
    }

    /** The columns of amounts side by side with the total's, as far as they are of its measure and no other total. */
    private List<Integer> beside(List<Integer> columns, int total, int way) {
        List<Integer> parts = new ArrayList<>();
        int next = total + way;
        Measure measure = measure(total);
        for (int column : columns) {
            boolean other = headed(column, TOTAL)
                    || measure(column) != measure
                    || ledger.entries().stream()
                            .anyMatch(e -> e.column() == column
                                    && OTHER.matcher(e.nearest()).find());
            if (column != next || other) {
                break;
            }
            parts.add(column);
            next += way;
        }
        return parts;
    }

    private Measure measure(int column) {
        return ledger.entries().stream()
                .filter(e -> e.column() == column)
                .map(e -> e.fact().measure())
                .findFirst()
                .orElse(Measure.UNKNOWN);
    }

    private void evident(int column, List<Integer> parts, List<Claim> claims) {
        if (parts.size() < 2) {
            return;
        }
        List<Claim> found = new ArrayList<>();
        int tied = 0;
        for (Entry total : ledger.entries()) {
            if (total.column() == column) {
                List<Entry> beside = parts.stream()
                        .flatMap(c -> ledger.at(total.row(), c).stream())
                        .toList();
                boolean whole = parts.stream()
                        .allMatch(c -> ledger.at(total.row(), c).isPresent() || ledger.blank(total.row(), c));
                if (whole && !beside.isEmpty()) {
                    found.add(ledger.whole(total, beside, true));
                    tied += ties(total, beside) ? 1 : 0;
                }
            }
        }
        if (found.size() >= ROWS && tied * 3 >= found.size() * 2) {
            claims.addAll(found);
        }
    }

    private static boolean ties(Entry total, List<Entry> parts) {
        BigDecimal sum = parts.stream().map(e -> e.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.fact().quantity().value()) == 0;
    }
}
