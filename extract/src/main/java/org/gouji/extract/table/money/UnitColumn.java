package org.gouji.extract.table.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Block.Cell;
import org.gouji.model.MoneyUnit;

/** The column that tells in which unit the figures of each row are: 指标名称 | 计量单位 | 目标值 | 完成值 with 座, %, 亿元 below it. */
final class UnitColumn {
    private static final Pattern HEAD = Pattern.compile("(?:计量|度量|数量)?单位");
    /** Units; names of offices under 单位 are none. */
    private static final Pattern UNIT = Pattern.compile(
            "万?(?:[个座台套辆件批次人户亩吨米天场项处所名家条株块份期本头只艘间幢棵扇盏眼支篇起例宗月年分元]|人次|人天|剂次|批次|公里|万?千瓦时?|万?立方|万?吨标准煤|千米|平方米|平方公里|立方米|㎡|公顷|小时|公斤|千克|台套|台（套）)"
                    + "|[百千万亿]*元(?:[/／].{1,3})?|[%％‰]|百分比|百分点|[-—/／]?");

    private static final Pattern NAME = Pattern.compile("[局委办厅院校站所队镇乡村社司馆会科股室县区市部]$|中心|街道|单位|.{7}");
    private static final int FIVE = 5;

    private static final Pattern RATE = Pattern.compile("[%％‰]|百分比");

    private final Grid grid;
    private final int head;
    private final int column;
    /** Whether money or rates are among the units: then they are of the row's figures, and not of how many there are of something. */
    private final boolean told;

    private UnitColumn(Grid grid, int head, int column) {
        this.grid = grid;
        this.head = head;
        this.column = column >= 0 && ofUnits(column) ? column : -1;
        this.told =
                units().anyMatch(w -> money(w).isPresent() || RATE.matcher(w).matches());
    }

    /** Whether units stand there; one in five may be one that is not known, if it is no name. */
    private boolean ofUnits(int at) {
        List<String> words = below(at).toList();
        long known = words.stream().filter(w -> UNIT.matcher(w).matches()).count();
        return known * FIVE >= words.size() * (FIVE - 1L)
                && words.stream().noneMatch(w -> NAME.matcher(w).find());
    }

    static UnitColumn of(Grid grid) {
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                if (row.size() > 2 && HEAD.matcher(grid.words(cell)).matches()) {
                    return new UnitColumn(grid, cell.row(), cell.column());
                }
            }
        }
        return new UnitColumn(grid, -1, -1);
    }

    /** Whether a cell is a unit below the head of the column. */
    boolean has(Cell cell) {
        return column >= 0 && cell.column() == column && cell.row() > head;
    }

    /** Whether the bare figures of a row are in the unit that its cell names, be it of money or not. */
    boolean tells(int row) {
        return told && row > head && grid.at(row, column).isPresent();
    }

    /** The unit of money that a row's cell names. */
    Optional<MoneyUnit> of(int row) {
        return grid.at(row, column).flatMap(c -> money(grid.words(c)));
    }

    private Stream<String> units() {
        return column < 0 ? Stream.of() : below(column);
    }

    private Stream<String> below(int at) {
        return grid.table().cells().stream()
                .filter(c -> c.column() == at && c.row() > head)
                .map(grid::words);
    }

    private static Optional<MoneyUnit> money(String words) {
        return Stream.of(MoneyUnit.values())
                .filter(u -> u.label().equals(words))
                .findFirst();
    }
}
