package org.gouji.extract.table.money;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Block.Cell;

/** Columns that tell something about a row beside its name: who is responsible, who supplied, when and where. */
final class Asides {
    private static final Pattern ASIDE =
            Pattern.compile("(?:[\\u4e00-\\u9fa5]{2,4})?(?:单位|部门|股室|科室|处室|企业|公司|供应商|供货商|责任人|负责人|联系人|经办人|承包人|中标人)(?:名称)?"
                    + "|(?:采购|实施|招标|补助|支付|组织|发放|结算)(?:方式|形式)|(?:建设|实施|项目)?(?:地点|地址|位置)"
                    + "|.{0,4}(?:时间|日期|期限|工期|文号|依据|备注|说明|规格|型号|性质|类型|类别)|(?:主要|建设|实施|项目|工作)内容");

    private final Grid grid;
    private final Map<Integer, Boolean> names = new HashMap<>();

    Asides(Grid grid) {
        this.grid = grid;
    }

    /** Whether a cell between a row's name and its amounts names the row no better. */
    boolean beside(Cell name, Cell cell) {
        for (String head : grid.headers().above(cell).split("\\|")) {
            if (ASIDE.matcher(head).matches()) {
                return names.computeIfAbsent(name.column(), this::distinct);
            }
        }
        return false;
    }

    /** Whether the cells of a column differ from row to row: those of a group of rows don't name one. */
    private boolean distinct(int column) {
        Set<String> met = new HashSet<>();
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                if (cell.column() == column && (cell.rowSpan() > 1 || !met.add(grid.words(cell)))) {
                    return false;
                }
            }
        }
        return true;
    }
}
