package org.gouji.extract.table.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.model.Block.Cell;
import org.gouji.model.Indicator;
import org.gouji.model.Printed;

/** Reads the rows of an indicator table (绩效指标). */
public final class IndicatorTable {
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总分|总计).*");
    private static final List<Pattern> COLUMNS = List.of(
            Pattern.compile("^一级指标$"),
            Pattern.compile("^二级指标$"),
            Pattern.compile("^(?:三级指标|指标名称|绩效指标|指标内容)$"),
            Pattern.compile("^(?:年度|预期|计划|目标)?指标值.*|^目标值.*|^评价标准$|^绩效目标值$"),
            Pattern.compile("^(?:全年|实际|年度)?(?:实际)?完成(?:指标)?值.*|^实际完成(?:情况|指标值)?$|^完成情况$|^(?:全年|年度)?实际值$"),
            Pattern.compile("^(?:指标)?(?:分值|权重)(?:（.*）)?$"),
            Pattern.compile("^(?:自评|评价|实际|指标)?得分.*"),
            Pattern.compile("^(?:指标)?(?:性质|符号|方向|运算符号?|比较符)$"),
            Pattern.compile("^(?:度量|计量)单位$"));

    /** The column of names, without which there are no rows. */
    private static final Needs NEEDS = Needs.of(COLUMNS.get(2));

    private final Grid grid;

    /**
     * One row and its cells, where it has them.
     *
     * @param indicator what it says
     * @param target 指标值
     * @param actual 完成值
     * @param weight 分值
     * @param score 得分
     * @param sign ≥ or ≤, in a column of its own
     * @param unit 度量单位, in a column of its own
     */
    public record Row(
            Indicator indicator,
            Optional<Cell> target,
            Optional<Cell> actual,
            Optional<Cell> weight,
            Optional<Cell> score,
            Optional<Cell> sign,
            Optional<Cell> unit) {
        /** Whether points and score are this row's alone. */
        boolean single() {
            return weight.filter(c -> c.rowSpan() == 1).isPresent()
                    && score.filter(c -> c.rowSpan() == 1).isPresent();
        }
    }

    public IndicatorTable(Grid grid) {
        this.grid = grid;
    }

    /** The rows; none if the table is no indicator table. */
    public List<Row> read() {
        List<Row> indicators = new ArrayList<>();
        for (int h = 0; h < grid.rows().size() && grid.has(NEEDS); h++) {
            List<Cell> header = grid.rows().get(h);
            int[] columns = columns(header);
            boolean levels = columns[1] >= 0 && (columns[3] >= 0 || columns[5] >= 0);
            boolean measured = columns[3] >= 0 && columns[4] >= 0 && columns[5] >= 0;
            if (columns[2] >= 0 && (levels || measured)) {
                rows(h, header, columns, indicators);
                break;
            }
        }
        return indicators;
    }

    private int[] columns(List<Cell> header) {
        int[] columns = new int[COLUMNS.size()];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = -1;
            for (Cell cell : header) {
                // The name stands in the last column that may be called so: 绩效指标 stands over all levels in some forms.
                if ((columns[k] < 0 || k == 2)
                        && COLUMNS.get(k).matcher(grid.words(cell)).matches()) {
                    columns[k] = cell.column();
                }
            }
        }
        return columns;
    }

    private void rows(int h, List<Cell> header, int[] columns, List<Row> indicators) {
        String[] levels = {"", ""};
        for (int r = h + 1; r < grid.rows().size(); r++) {
            List<Cell> row = grid.rows().get(r);
            if (!grid.aligned(row, header)) {
                continue;
            }
            for (int k = 0; k < 2; k++) {
                String level = words(r, columns[k]);
                levels[k] = level.isEmpty() ? levels[k] : level;
            }
            String name = words(r, columns[2]);
            if (!name.isEmpty() && !TOTAL.matcher(levels[0]).matches() && !name.equals(levels[0])) {
                Indicator indicator = new Indicator(
                        levels[0],
                        levels[1],
                        name,
                        words(r, columns[3]),
                        words(r, columns[4]),
                        points(r, columns[5]),
                        points(r, columns[6]),
                        row.get(0).span().cover(row.get(row.size() - 1).span()));
                indicators.add(new Row(
                        indicator,
                        cell(r, columns[3]),
                        cell(r, columns[4]),
                        cell(r, columns[5]),
                        cell(r, columns[6]),
                        cell(r, columns[7]),
                        cell(r, columns[8])));
            }
        }
    }

    private Optional<Cell> cell(int row, int column) {
        return column < 0 ? Optional.empty() : grid.at(row, column);
    }

    private String words(int row, int column) {
        return column < 0 ? "" : grid.at(row, column).map(grid::words).orElse("");
    }

    private Optional<Printed> points(int row, int column) {
        return column < 0
                ? Optional.empty()
                : grid.at(row, column)
                        .flatMap(c -> Numeric.result(grid.line(c)))
                        .map(q -> q.number());
    }
}
