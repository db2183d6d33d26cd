package org.gouji.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Names numbers in cells by what stands around the cell: an indicator by its row, a source of money by the total above it. */
final class CellNames {
    private static final Pattern INDICATORS = Pattern.compile("[一二三]级指标|.*指标值.*|指标名称|绩效指标");
    private static final Pattern LEVEL =
            Pattern.compile("(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|可持续发展|社会公众或服务对象满意度|服务对象满意度|满意度)指标");
    /** The same as forms abridge it in the column of the second level. */
    private static final Pattern ABRIDGED = Pattern.compile("(?:数量|质量|时效|成本|(?:经济|社会|生态)效益|可持续影响|(?:服务对象)?满意度)");

    private static final Pattern NAMED = Pattern.compile("(?=.*[\\u4e00-\\u9fa5]{2})[^\\d≥≤＞＜=><%％].*");
    private static final Pattern RATE = Pattern.compile("[\\u4e00-\\u9fa5（）]{3,16}(?:率|满意度)");
    private static final Pattern VALUE = Pattern.compile("[≥≤＞＜=><～~不少超过低于大小等约-]{0,4}[\\d.,]+[余多]?[^\\d，。；]{0,5}");
    private static final Pattern INCOME = Pattern.compile("(?:年度|本年|年|全年)?收入(?:总额|合计|总计)?[：:].*");
    private static final Pattern EXPENDITURE = Pattern.compile("(?:年度|本年|年|全年)?支出(?:总额|合计|总计)?[：:].*");
    private static final Pattern SOURCE = Pattern.compile(".*(?:拨款|资金|补助)");

    private final Grid grid;
    private final Naming naming;
    private final boolean indicators;
    /** By row, the level that it stands under, where it has been asked for. */
    private final Map<Integer, String> levels = new HashMap<>();

    private final NavigableMap<Integer, Cell> starts = new TreeMap<>();

    CellNames(Grid grid, Naming naming) {
        this.grid = grid;
        this.naming = naming;
        this.indicators = grid.table().cells().stream()
                .anyMatch(c -> INDICATORS.matcher(grid.words(c)).matches());
    }

    /** The indicator that a cell with nothing but a value is of: 成本指标：电话费; empty if it is of none. */
    String indicator(Cell cell) {
        if (!indicators || !VALUE.matcher(grid.words(cell)).matches()) {
            return "";
        }
        List<Cell> row = grid.rows().get(cell.row());
        for (int i = row.indexOf(cell) - 1; i >= 0; i--) {
            String words = grid.words(row.get(i));
            if (NAMED.matcher(words).matches()) {
                return LEVEL.matcher(words).matches() ? "" : level(cell.row()) + shown(words);
            }
        }
        return "";
    }

    private String shown(String words) {
        String name = naming.named(words).text();
        return name.isEmpty() ? words : name;
    }

    /** The level that a row stands under, the nearest above it. */
    private String level(int row) {
        int from = row;
        String level = "";
        while (from >= 0 && !levels.containsKey(from) && level.isEmpty()) {
            level = named(from);
            from -= level.isEmpty() ? 1 : 0;
        }
        if (!level.isEmpty()) {
            levels.put(from, level + (level.endsWith("指标") ? "：" : "指标："));
        }
        String found = levels.getOrDefault(from, "");
        for (int r = from + 1; r <= row; r++) {
            levels.put(r, found);
        }
        return found;
    }

    /** The last cell of a row that names a level; empty if none does. */
    private String named(int row) {
        String level = "";
        for (Cell cell : grid.rows().get(row)) {
            String words = grid.words(cell);
            if (LEVEL.matcher(words).matches() || ABRIDGED.matcher(words).matches()) {
                level = words;
            }
        }
        return level;
    }

    /** What a number of a sentence in a cell is shown as: 公共财政拨款 under 年度收入总额 is income. */
    String item(Fact fact) {
        if (fact.item().isEmpty()) {
            String named = at(fact).map(this::indicator).orElse("");
            boolean rate = named.isEmpty() && fact.quantity() instanceof Quantity.Percentage;
            return rate ? at(fact).map(this::rate).orElse("") : named;
        }
        boolean source = fact.quantity() instanceof Quantity.Amount
                && fact.measure() == Measure.FINAL
                && SOURCE.matcher(fact.item()).matches();
        return source && income(fact) ? fact.item() + "收入" : fact.item();
    }

    /** The rate that a row is about, where a cell to the right shows how it was worked out. */
    private String rate(Cell cell) {
        return grid.rows().get(cell.row()).stream()
                .filter(c -> c.column() < cell.column())
                .map(grid::words)
                .filter(w -> RATE.matcher(w).matches())
                .reduce((one, nearer) -> nearer)
                .orElse("");
    }

    private Optional<Cell> at(Fact fact) {
        Map.Entry<Integer, Cell> last = byStart().floorEntry(fact.span().start());
        return Optional.ofNullable(last)
                .map(Map.Entry::getValue)
                .filter(c -> c.span().contains(fact.span()));
    }

    /** The cells that have words, by where they begin: none lies within another. */
    private NavigableMap<Integer, Cell> byStart() {
        if (starts.isEmpty()) {
            for (Cell cell : grid.table().cells()) {
                if (!cell.span().isEmpty()) {
                    starts.putIfAbsent(cell.span().start(), cell);
                }
            }
        }
        return starts;
    }

    private boolean income(Fact fact) {
        Optional<Cell> cell = at(fact);
        for (int r = cell.map(Cell::row).orElse(-1); r >= 0; r--) {
            String above = grid.at(r, cell.get().column()).map(grid::words).orElse("");
            if (INCOME.matcher(above).matches() || EXPENDITURE.matcher(above).matches()) {
                return INCOME.matcher(above).matches();
            }
        }
        return false;
    }
}
