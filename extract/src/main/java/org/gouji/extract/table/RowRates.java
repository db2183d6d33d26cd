package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Headers;
import org.gouji.extract.table.grid.PercentCells;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/** Rates beside the two counts that they are of: 编制数 | 在职人数 | 控制率, 计划数 | 完成数 | 完成率. */
final class RowRates extends CellReader {
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}(?:\\.\\d+)?");
    private static final List<Kind> KINDS = List.of(
            kind(
                    "(?:在职)?(?:人员)?控制率",
                    "(?:20\\d\\d年)?(?:年末)?(?:实际|实有)?在[职编岗](?:人员)?(?:人?数|人员)?|(?:年末)?实有人?数",
                    "(?:核定)?编制(?:人?数|总数)?"),
            kind("(?:任务|目标|指标|工作)?完成率", "(?:实际|已|全年)?完成(?:数量?|值|情况)?", "(?:年度)?(?:计划|目标|任务)(?:完成)?(?:数量?|值)?"),
            kind("合格率", "(?:验收|检测|抽检)?合格数量?", "(?:验收|检测|抽检|抽查|检查)(?:总)?数量?"),
            kind("办结率", "(?:已)?办结(?:数量?|件数)", "受理(?:数量?|件数)"));

    private final Grid grid;
    private final Headers headers;
    private final PercentCells percentages;
    private final Place place;

    RowRates(Grid grid, NumberReader numbers, Place place) {
        this.grid = grid;
        this.headers = grid.headers();
        this.percentages = new PercentCells(grid, numbers);
        this.place = place;
    }

    /** What the columns of a rate, its part and its base are called. */
    private record Kind(Pattern rate, Pattern part, Pattern base, List<Needs> needs) {
        boolean in(Grid grid) {
            return needs.stream().allMatch(grid::has);
        }
    }

    private static Kind kind(String rate, String part, String base) {
        String unit = "(?:（[^（）]{1,8}）)?";
        Pattern over = Pattern.compile("(?:" + rate + ")" + unit);
        Pattern of = Pattern.compile("(?:" + part + ")" + unit);
        Pattern whole = Pattern.compile("(?:" + base + ")" + unit);
        return new Kind(over, of, whole, List.of(Needs.of(over), Needs.of(of), Needs.of(whole)));
    }

    @Override
    public void read() {
        List<Kind> kinds = KINDS.stream().filter(kind -> kind.in(grid)).toList();
        for (List<Cell> row : kinds.isEmpty() ? List.<List<Cell>>of() : grid.rows()) {
            for (Kind kind : kinds) {
                Optional<Cell> rate = under(row, kind.rate());
                Optional<Fact> part = under(row, kind.part()).flatMap(this::count);
                Optional<Fact> base = under(row, kind.base()).flatMap(this::count);
                if (rate.isPresent() && part.isPresent() && base.isPresent()) {
                    rate(rate.get(), part.get(), base.get());
                }
            }
        }
    }

    private void rate(Cell cell, Fact part, Fact base) {
        percentages.read(cell).ifPresent(percentage -> {
            Fact rate = fact(percentage, headers.nearest(cell), Measure.RATE);
            facts.addAll(List.of(part, base, rate));
            claims.add(new Ratio(rate, part, base, Ratio.Type.RATE, true, place.sentence()));
        });
    }

    /** The one cell of a row under a header; nothing where two are. */
    private Optional<Cell> under(List<Cell> row, Pattern header) {
        Optional<Cell> found = Optional.empty();
        for (Cell cell : row) {
            if (header.matcher(headers.nearest(cell)).matches()) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(cell);
            }
        }
        return found;
    }

    private Optional<Fact> count(Cell cell) {
        String words = grid.words(cell);
        if (!COUNT.matcher(words).matches()) {
            return Optional.empty();
        }
        Printed printed = new Printed(new BigDecimal(words), Printed.Approximation.NONE, cell.span());
        Quantity quantity = new Quantity.Count(cell.span(), printed, "");
        return Optional.of(fact(quantity, headers.nearest(cell), Measure.NUMBER));
    }

    private Fact fact(Quantity quantity, String name, Measure measure) {
        return new Fact(quantity, name, name, measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
