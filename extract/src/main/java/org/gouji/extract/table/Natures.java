package org.gouji.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * The money of a unit's form split by the nature of income and of expenditure: 按收入性质分 with the funds below it, 按支出性质分 with 基本支出 and 项目支出, beside each other below
 * 年度资金总额.
 */
final class Natures {
    private static final Pattern INCOME = Pattern.compile("按收入性质分[：:]?");
    private static final Pattern SPENDING = Pattern.compile("按支出性质分[：:]?");
    private static final Pattern FUND = Pattern.compile("(?:其中[：:]?)?[^\\d]*(?:预算|拨款|收入|资金)(?:拨款)?[：:]?");
    private static final Pattern SPENT = Pattern.compile("(?:其中[：:]?)?(?:基本|项目)支出[：:]?");
    private static final Pattern REST = Pattern.compile("(?:其中[：:]?)?其[他它](?:资金|收入)[：:]?");
    private static final Pattern WHOLE = Pattern.compile("年度资金总额[：:]?");
    private static final Needs NEEDS = Needs.of(Pattern.compile("性质分"));

    private final Grid grid;
    private final List<Fact> amounts;
    private final List<Claim> claims = new ArrayList<>();

    /** @param facts the numbers that were read from the table */
    Natures(Grid grid, List<Fact> facts) {
        this.grid = grid;
        this.amounts = facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Amount)
                .toList();
    }

    /** What they claim; nothing where the table has no such split. */
    List<Claim> claims() {
        if (grid.has(NEEDS)) {
            Optional<Fact> income = split(INCOME, FUND);
            Optional<Fact> spending = split(SPENDING, SPENT);
            wholes(income, spending);
        }
        return claims;
    }

    /** The whole of one side, with the sum of its parts claimed. */
    private Optional<Fact> split(Pattern whole, Pattern part) {
        Optional<Cell> label = labelled(whole);
        Optional<Fact> total = label.flatMap(this::beside);
        if (total.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> parts = new ArrayList<>();
        boolean blank = false;
        boolean all = false;
        for (int row = label.get().row() + 1; row < grid.rows().size() && !all; row++) {
            Optional<Cell> below = grid.at(row, label.get().column());
            if (below.filter(c -> part.matcher(grid.words(c)).matches()).isEmpty()) {
                break;
            }
            Optional<Fact> amount = beside(below.get());
            blank |= amount.isEmpty();
            amount.ifPresent(parts::add);
            all = REST.matcher(grid.words(below.get())).matches() || part == SPENT && parts.size() == 2;
        }
        if (all && parts.size() > 1) {
            claims.add(new Claim.Sum(
                    total.get(),
                    parts,
                    blank ? Closure.LOOSE : Closure.CLOSED,
                    Optional.empty(),
                    grid.table().span()));
        }
        return all ? total : Optional.empty();
    }

    private Optional<Cell> labelled(Pattern label) {
        List<Cell> found = grid.table().cells().stream()
                .filter(c -> label.matcher(grid.words(c)).matches())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The amount in the next cell right of a label that is not empty. */
    private Optional<Fact> beside(Cell label) {
        return grid.rows().get(label.row()).stream()
                .filter(c -> c.column() > label.column() && !grid.words(c).isEmpty())
                .findFirst()
                .flatMap(c -> amounts.stream()
                        .filter(f -> c.span().contains(f.span()))
                        .findFirst());
    }

    /** Income is the budget of the whole year, expenditure what was spent of it; told where one side bears it out. */
    private void wholes(Optional<Fact> income, Optional<Fact> spending) {
        Optional<Fact> budget = form(Measure.BUDGET_FULL);
        Optional<Fact> spent = form(Measure.FINAL);
        boolean borne = Stream.of(tie(income, budget), tie(spending, spent)).anyMatch(t -> t);
        if (borne) {
            equal(income, budget);
            equal(spending, spent);
        }
    }

    /** The whole of the year in the row 年度资金总额. */
    private Optional<Fact> form(Measure measure) {
        return labelled(WHOLE)
                .flatMap(label -> amounts.stream()
                        .filter(f -> f.measure() == measure
                                && grid.rows().get(label.row()).stream()
                                        .anyMatch(c -> c.span().contains(f.span())))
                        .findFirst());
    }

    private static boolean tie(Optional<Fact> one, Optional<Fact> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().quantity().value().compareTo(other.get().quantity().value()) == 0;
    }

    private void equal(Optional<Fact> one, Optional<Fact> other) {
        if (one.isPresent() && other.isPresent()) {
            claims.add(new Equal(
                    other.get(), one.get(), Equal.Type.STATED, grid.table().span()));
        }
    }
}
