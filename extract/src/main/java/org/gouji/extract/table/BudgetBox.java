package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Reads the box of a form in which a unit fills in its income and expenditure (年度预算收支情况): 收入总额 or 支出总额, and below it in the same column, each
 * printed on the form, the parts that make it. The last source of income is 其他, and expenditure is 基本 and 项目: what is printed leaves nothing out.
 */
final class BudgetBox {
    private static final Pattern ENTRY = Pattern.compile(
            "^(?<of>其中[：:，]?)?(?:\\d[.、]|（\\d）|[一二三四五六七八九十][、.])?(?<label>[^\\d：，。；=]{2,18}?)(?:[：:]|(?=\\d)|$)(?<rest>.{0,24})$");
    private static final Pattern TOTAL =
            Pattern.compile("(?:年度|本年度?|全年|当年|部门|单位|按)*(?:预算)?(?:收入|支出)(?:预算|决算)?(?:总额|合计|总计|总数|资金总额)(?:（万?元）)?");
    private static final Pattern PART = Pattern.compile(".*(?:收入|支出|拨款|资金|基金|经费|补助|结转|结余)(?:（万?元）)?");
    private static final Pattern ALONE = Pattern.compile("其中[：:，]?");
    private static final Pattern REST = Pattern.compile("(?:其他|其它).*");
    private static final Pattern FISCAL = Pattern.compile("(?:当年|本年)?财政拨款(?:收入)?");
    private static final Pattern FUND = Pattern.compile(".*(?:公共|基金|国有资本).*");
    private static final Pattern EXPENDITURE = Pattern.compile("(?:基本|项目|其他|其它|经营|事业|上缴上级|对附属单位补助)支出");
    private static final String BASIC = "基本支出";
    private static final String PROJECT = "项目支出";

    private final Grid grid;
    private final List<Fact> facts;
    private final List<Claim> claims = new ArrayList<>();

    private Optional<Fact> total = Optional.empty();
    private boolean opened;
    private boolean unread;
    private final List<String> labels = new ArrayList<>();
    private final List<Fact> parts = new ArrayList<>();

    /**
     * @param facts the numbers that were read from the table, whichever way
     */
    BudgetBox(Grid grid, List<Fact> facts) {
        this.grid = grid;
        this.facts = facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount)
                .toList();
    }

    /** What it claims; nothing where the table has no such box. */
    List<Claim> claims() {
        boolean box = grid.table().cells().stream()
                .anyMatch(c -> TOTAL.matcher(grid.words(c)).find());
        if (!box) {
            return claims;
        }
        List<Integer> columns = grid.table().cells().stream()
                .map(Cell::column)
                .distinct()
                .sorted()
                .toList();
        for (int column : columns) {
            grid.table().cells().stream()
                    .filter(c -> c.column() == column)
                    .sorted(Comparator.comparingInt(Cell::row))
                    .forEach(this::cell);
            close();
        }
        return claims;
    }

    private void cell(Cell cell) {
        List<Span> lines = lines(cell);
        for (Span line : lines) {
            String words = Vocabulary.plain(grid.line(line).chars());
            Matcher entry = ENTRY.matcher(words);
            if (ALONE.matcher(words).matches()) {
                opened = total.isPresent();
            } else if (entry.matches()) {
                Optional<Fact> amount = within(line);
                entry(entry, amount.isPresent() || lines.size() > 1 ? amount : beside(cell));
            } else if (!words.isEmpty()) {
                close();
            }
        }
    }

    private List<Span> lines(Cell cell) {
        List<Span> lines = new ArrayList<>();
        int from = cell.span().start();
        for (String line : grid.text(cell.span()).split("\n", -1)) {
            lines.add(new Span(from, from + line.length()));
            from += line.length() + 1;
        }
        return lines;
    }

    private void entry(Matcher entry, Optional<Fact> amount) {
        String label = entry.group("label");
        boolean opens = entry.group("of") != null;
        if (!opens && TOTAL.matcher(label).matches()) {
            close();
            total = amount;
        } else if (total.isPresent() && (opens == opened || !PART.matcher(label).matches())) {
            // parts of a part, or no parts at all
            close();
        } else if (total.isPresent()) {
            opened = true;
            labels.add(label);
            amount.ifPresent(parts::add);
            unread = unread || amount.isEmpty();
        }
    }

    /** The only amount of a line. */
    private Optional<Fact> within(Span line) {
        List<Fact> found = facts.stream().filter(f -> line.contains(f.span())).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The amount in the cell on the right of a label. */
    private Optional<Fact> beside(Cell label) {
        return grid.rows().get(label.row()).stream()
                .filter(c -> c.column() == label.column() + label.columnSpan())
                .findFirst()
                .flatMap(c -> within(c.span()));
    }

    private void close() {
        if (total.isPresent() && parts.size() > 1 && siblings()) {
            claims.add(new Claim.Sum(total.get(), List.copyOf(parts), complete() ? Closure.CLOSED : Closure.UNSAID));
        }
        total = Optional.empty();
        opened = false;
        unread = false;
        labels.clear();
        parts.clear();
    }

    /** Whether no label is a part of another: 人员经费 of 基本支出, 政府性基金 of 财政拨款. */
    private boolean siblings() {
        boolean basic = labels.contains(BASIC);
        boolean fiscal = labels.stream().anyMatch(l -> FISCAL.matcher(l).matches());
        return labels.stream()
                .noneMatch(l -> basic && !EXPENDITURE.matcher(l).matches()
                        || fiscal && FUND.matcher(l).matches());
    }

    private boolean complete() {
        boolean sides = Stream.of(BASIC, PROJECT).allMatch(labels::contains);
        return !unread && (sides || REST.matcher(labels.get(labels.size() - 1)).matches());
    }
}
