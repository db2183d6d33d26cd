package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Totals down the columns of a plain list of rows: 其中 rows, and a first or last row that says 合计. */
final class Footing {
    private static final Pattern HEAD = Pattern.compile("^(?:年度|全年|部门|整体)?(?:资金|预算|支出|经费|总)?(?:总额|总数|总量)$");
    /** The rest of a list; that of a form's money, 其他资金全年执行数, may be left empty. */
    private static final Pattern REST = Pattern.compile("其他(?!资金.).*");
    /** Where money comes from. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?:其中[：:]?)?(?:.{0,8}(?:中央|省|市|县|区|州|盟|旗|乡镇|地方|本级|上级|财政|自治区)(?:级)?(?:财政)?(?:资金|拨款|补助)?|.{0,4}(?:结转|其他|其它|自有|自筹|单位)(?:结余)?资金)");
    /** What a unit's money is split in. */
    private static final List<Set<String>> SPLITS =
            List.of(Set.of("exp.basic", "exp.project"), Set.of("exp.personnel", "exp.public", "exp.project"));

    /** 计划支出数（万元）, and over the labels 支出内容（经济科目）. */
    private static final Pattern HEADER =
            Pattern.compile("[\\u4e00-\\u9fa5]{0,10}(?:数|额|资金|支出|收入|预算|投资)(?:（(?:万|亿)?元）)?");

    private static final Pattern LABEL = Pattern.compile("[\\u4e00-\\u9fa5]{2,10}(?:（[\\u4e00-\\u9fa5]{2,8}）)?");

    private static final int FIFTEEN = 15;

    private static final Set<String> SPLIT_IN = Set.of("exp.basic", "exp.project");

    private static final Set<String> THREE_SPLIT = Set.of("sg.car.buy", "sg.car.run", "sg.reception");

    /** What is taken off, and rows that hold others in themselves: a list with them is no plain sum. */
    private static final Pattern NETTED = Pattern.compile("减[：:].*|.*(?:累计(?:折旧|摊销)|负债(?:总额|总计|合计)?|净资产)");

    private static final Pattern NET = Pattern.compile(".*净[值额]");
    private static final Pattern GROSS = Pattern.compile(".*原值");

    private final Ledger ledger;
    private final AccountCodes codes;

    Footing(Ledger ledger, AccountCodes codes) {
        this.ledger = ledger;
        this.codes = codes;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        List<Claim> feet = new ArrayList<>();
        for (List<Entry> column : ledger.columns()) {
            for (int i = 1; i < column.size(); i++) {
                if (RowLabels.PART.matcher(column.get(i).label()).matches() || led(column.get(i - 1), column.get(i))) {
                    parts(column, i).ifPresent(claims::add);
                }
            }
            footing(column).ifPresent(feet::add);
            head(column).ifPresent(claims::add);
        }
        boolean misread = feet.stream().filter(Footing::twice).count() > 1;
        feet.stream().filter(foot -> !misread || !twice(foot)).forEach(claims::add);
        return claims;
    }

    /** Whether the rows of a column make far more than its total: rows that others are split in stand among them, and nothing tells which. */
    private static boolean twice(Claim claim) {
        if (!(claim instanceof Claim.Sum sum)) {
            return false;
        }
        BigDecimal parts = sum.parts().stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = sum.total().quantity().value();
        return parts.multiply(BigDecimal.TEN).compareTo(total.multiply(BigDecimal.valueOf(FIFTEEN))) >= 0;
    }

    /** The rows after 其中：, up to where the vocabulary knows them to be all, or to another point where they make the total. */
    private Optional<Claim> parts(List<Entry> column, int first) {
        Fact total = column.get(first - 1).fact();
        List<Fact> parts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Claim> readings = new ArrayList<>();
        int row = column.get(first).row();
        for (int i = first; i < column.size() && (i == first || follows(row, column.get(i))); i++) {
            String label = column.get(i).label();
            boolean next = i > first
                    && (RowLabels.PART.matcher(label).matches()
                            || RowLabels.TOTAL.matcher(label).matches()
                            || RowNumber.of(label).isPresent()
                                    && RowNumber.of(column.get(first - 1).label())
                                            .isPresent()
                                    && RowNumber.of(column.get(first).label()).isEmpty());
            if (next || column.get(i).fact().measure() != total.measure()) {
                break;
            }
            parts.add(column.get(i).fact());
            labels.add(label);
            row = column.get(i).row();
            if (parts.size() == 1 && moves(total, parts.get(0))) {
                continue;
            }
            boolean whole = ledger.vocabulary()
                    .complete(total.key(), parts.stream().map(Fact::key).toList());
            readings.add(0, sum(total, List.copyOf(parts), whole ? Closure.CLOSED : Closure.LOOSE));
            if (whole) {
                break;
            }
        }
        if (FormSources.all(column.get(first - 1).label(), labels)) {
            return Optional.of(sum(total, parts, Closure.CLOSED));
        }
        Optional<Claim> elsewhere = elsewhere(column, first, parts);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        if (!parts.isEmpty() && ofAll(column, first, parts.get(0))) {
            return Optional.empty();
        }
        boolean rest = parts.size() > 1
                && !moves(total, parts.get(0))
                && !ledger.lacking(column.get(first - 1), column.subList(first, first + parts.size()))
                && REST.matcher(parts.get(parts.size() - 1).item()).matches();
        if (rest) {
            readings.set(0, sum(total, parts, Closure.CLOSED));
            if (near(total, parts)) {
                return Optional.of(readings.get(0));
            }
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.size() == 1 ? readings.get(0) : new Claim.OneOf(readings, ledger.place()));
    }

    /** 其中：三馆 below the last row: more than that, and of the total far above it. */
    private static boolean ofAll(List<Entry> column, int first, Fact part) {
        Fact above = column.get(first - 1).fact();
        return part.quantity().value().compareTo(above.quantity().value()) > 0
                && column.subList(0, first - 1).stream()
                        .anyMatch(e -> total(e)
                                && e.fact().measure() == part.measure()
                                && e.fact()
                                                .quantity()
                                                .value()
                                                .compareTo(part.quantity().value())
                                        >= 0);
    }

    /** Whether one part may be more than its whole, as a part of what grew may have grown more than all. */
    private static boolean moves(Fact total, Fact part) {
        return total.measure() == Measure.CHANGE
                || total.quantity().value().signum() < 0
                || part.quantity().value().signum() < 0;
    }

    /** The parts of a total where the same rows make it in every other column that has both: then they are all. */
    private Optional<Claim> elsewhere(List<Entry> column, int first, List<Fact> parts) {
        Entry total = column.get(first - 1);
        for (int size = parts.size(); size > 1; size--) {
            List<Entry> these = column.subList(first, first + size);
            if (ledger.tied(total, these.get(size - 1).row(), these)) {
                return Optional.of(sum(total.fact(), parts.subList(0, size), Closure.CLOSED));
            }
        }
        return Optional.empty();
    }

    /** Whether 其中 leads rows between two entries that are empty in their column, as sources are that gave nothing. */
    private boolean led(Entry total, Entry part) {
        return sourced(total.row(), part)
                && RowLabels.PART
                        .matcher(ledger.grid()
                                .at(total.row() + 1, part.labelColumn())
                                .map(ledger.grid()::words)
                                .orElse(""))
                        .matches();
    }

    /** Whether an entry stands in the next row, or behind rows of sources that are empty in its column. */
    private boolean follows(int row, Entry entry) {
        return entry.row() <= row + 1 || sourced(row, entry);
    }

    private boolean sourced(int row, Entry entry) {
        boolean empty = entry.row() > row + 1 && SOURCE.matcher(entry.label()).matches();
        for (int r = row + 1; r < entry.row() && empty; r++) {
            Optional<Cell> label = ledger.grid().at(r, entry.labelColumn());
            empty = ledger.blank(r, entry.column())
                    && label.filter(l -> SOURCE.matcher(ledger.grid().words(l)).matches())
                            .isPresent();
        }
        return empty;
    }

    /** Whether parts make a total but for what rounding may leave. */
    private static boolean near(Fact total, List<Fact> parts) {
        BigDecimal left = total.quantity().value();
        for (Fact part : parts) {
            left = left.subtract(part.quantity().value());
        }
        BigDecimal unit = total.quantity() instanceof Quantity.Amount amount
                ? amount.money()
                        .toYuan(BigDecimal.ONE.movePointLeft(
                                Math.max(0, amount.number().value().scale())))
                : BigDecimal.ZERO;
        return left.abs()
                        .multiply(BigDecimal.valueOf(2))
                        .compareTo(unit.multiply(BigDecimal.valueOf(parts.size() + 1L)))
                <= 0;
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
        List<Entry> body = foot
                ? apart(underHeads(column.subList(0, last), column.get(last)))
                : own(column.get(0), column.subList(1, column.size()));
        boolean flat = body.stream()
                        .noneMatch(e -> total(e)
                                || RowLabels.PART.matcher(e.label()).matches()
                                || SubtotalRows.SUBTOTAL.matcher(e.label()).matches())
                && !netted(body.stream().map(Entry::label).toList());
        if (foot == top
                || top && !heads(column.get(0))
                || !flat
                || NumberedRows.nested(body)
                || body.stream().anyMatch(codes::coded)) {
            return Optional.empty();
        }
        Entry total = column.get(foot ? last : 0);
        return Optional.of(ledger.whole(total, body, beneath(total, body)));
    }

    /** The three public expenses with the cars' in two rows. */
    private static boolean threeSplit(List<String> keys) {
        return keys.containsAll(THREE_SPLIT) && keys.stream().allMatch(key -> key.startsWith("sg."));
    }

    /** The rows above a total without those of the three public expenses, which are in 基本支出 and 项目支出 beside them. */
    private static List<Entry> apart(List<Entry> body) {
        boolean split = body.stream().map(e -> e.fact().key()).anyMatch(SPLIT_IN::contains);
        return split
                ? body.stream().filter(e -> !e.fact().key().startsWith("sg.")).toList()
                : body;
    }

    /** The rows above a total down from its own headers: those of a form's earlier part, with headers of its own, stand above them. */
    private List<Entry> underHeads(List<Entry> body, Entry total) {
        int from = body.size() - 1;
        while (from > 0 && !headed(body.get(from - 1).row(), body.get(from).row(), total)) {
            from--;
        }
        return body.subList(from, body.size());
    }

    /** Whether a row between two others names the columns of a total and of its label. */
    private boolean headed(int above, int below, Entry total) {
        for (int row = above + 1; row < below; row++) {
            boolean named = words(row, total.column())
                    .filter(w -> HEADER.matcher(w).matches())
                    .isPresent();
            if (named
                    && words(row, total.labelColumn())
                            .filter(w -> LABEL.matcher(w).matches())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> words(int row, int column) {
        return ledger.grid().at(row, column).map(ledger.grid()::words);
    }

    /** Whether no row of amounts stands right above a total: one in the middle of a list, 直接费合计, is of what is above it. */
    private boolean heads(Entry total) {
        return ledger.entries().stream()
                .noneMatch(e -> e.row() == total.row() - 1
                        && (!ledger.grid().isGrid() || e.labelColumn() == total.labelColumn()));
    }

    /** The rows below a total at the top that are its own: behind numbered ones, or those known to be all of it, other things are listed: 会议费 behind 三公经费. */
    private List<Entry> own(Entry total, List<Entry> below) {
        for (int i = 1; i < below.size(); i++) {
            List<Entry> own = below.subList(0, i);
            boolean numbered = below.subList(i, below.size()).stream()
                            .allMatch(e -> RowNumber.of(e.label()).isEmpty())
                    && own.stream().allMatch(e -> RowNumber.of(e.label()).isPresent());
            List<String> keys = own.stream().map(e -> e.fact().key()).toList();
            boolean all = ledger.vocabulary().complete(total.fact().key(), keys) || threeSplit(keys);
            if (i > 1 && numbered || all) {
                return own;
            }
        }
        return below;
    }

    /** Whether a total stands under its parts for sure: in a flattened table a label that reached over two columns moves what follows it. */
    private boolean beneath(Entry total, List<Entry> body) {
        int size = ledger.grid().rows().get(total.row()).size();
        return ledger.grid().isGrid()
                || body.stream().allMatch(e -> ledger.grid().rows().get(e.row()).size() <= size);
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

    /** Whether rows hold each other, so that they are no parts to be added: 减：累计折旧, 固定资产净值 beside 固定资产原值. */
    static boolean netted(List<String> labels) {
        return labels.stream().anyMatch(l -> NETTED.matcher(l).matches())
                || labels.stream().anyMatch(l -> NET.matcher(l).matches())
                        && labels.stream().anyMatch(l -> GROSS.matcher(l).matches());
    }

    private static boolean total(Entry entry) {
        return RowLabels.total(entry.label());
    }
}
