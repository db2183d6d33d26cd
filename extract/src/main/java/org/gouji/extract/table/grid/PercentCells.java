package org.gouji.extract.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Block.Cell;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;

/** Percentages in cells: printed with their sign, or as bare numbers below a header that gives it, as in 执行率（%）. */
public final class PercentCells {
    private static final Pattern SIGN = Pattern.compile("[^\\d]*[%％][^\\d]*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");

    /** A row of averages, whose rate may be that of the rates above it. */
    public static final Pattern AVERAGE = Pattern.compile("(?:[季月年]?平?均|平均)(?:数|值)?");

    private final Grid grid;
    private final NumberReader numbers;

    public PercentCells(Grid grid, NumberReader numbers) {
        this.grid = grid;
        this.numbers = numbers;
    }

    /** The one percentage that a cell is. */
    public Optional<Quantity.Percentage> read(Cell cell) {
        List<Quantity> read = numbers.read(grid.line(cell), UnitHint.none());
        if (read.size() == 1 && read.get(0) instanceof Quantity.Percentage p) {
            return Optional.of(p);
        }
        return bare(cell);
    }

    /** The number of a cell whose header says that it is one of percentages. */
    Optional<Quantity.Percentage> bare(Cell cell) {
        return SIGN.matcher(grid.headers().nearest(cell)).matches() ? number(cell) : Optional.empty();
    }

    /** The number of a cell, taken for one of percentages. */
    public Optional<Quantity.Percentage> number(Cell cell) {
        String words = grid.words(cell);
        if (!NUMBER.matcher(words).matches()) {
            return Optional.empty();
        }
        Printed printed = new Printed(new BigDecimal(words), Printed.Approximation.NONE, cell.span());
        return Optional.of(new Quantity.Percentage(cell.span(), printed, Quantity.Form.PERCENT, true));
    }
}
