package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.vocabulary.Overfulfilled;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Rates of a table that need not be what the numbers of their row make: the mean of the rates above in a row 平均, and 100 % where more was done
 * than planned. Where they are what the row makes, all the better; where not, nothing is said of them.
 */
final class OwnRates {
    private static final Pattern MEAN = Pattern.compile("(?:[\\u4e00-\\u9fa5]{0,6})(?:平均(?:值|数|水平)?|均值|算术平均)|均");
    private static final Needs NEEDS = Needs.of(MEAN);

    private final Grid grid;

    OwnRates(Grid grid) {
        this.grid = grid;
    }

    /** Whether nothing is to be said of what a claim says of a rate. */
    boolean silent(Claim claim) {
        if (claim instanceof Claim.OneOf one) {
            return one.readings().stream().allMatch(this::silent);
        }
        if (claim instanceof Ratio ratio) {
            return silent(ratio.rate(), ratio.part(), ratio.base());
        }
        return claim instanceof Claim.Formula formula
                && formula.operands().size() == 2
                && formula.expression().equals("#0/#1")
                && silent(
                        formula.result(),
                        formula.operands().get(0),
                        formula.operands().get(1));
    }

    private boolean silent(Fact rate, Fact part, Fact base) {
        BigDecimal whole = base.quantity().value();
        boolean percent = rate.quantity() instanceof Quantity.Percentage;
        BigDecimal over = percent
                ? part.quantity().value().movePointRight(2)
                : part.quantity().value();
        boolean holds = whole.signum() != 0 && rate.quantity().prints(over.divide(whole, MathContext.DECIMAL64));
        return !holds && (percent && Overfulfilled.at(rate, part, base) || mean(rate.span()));
    }

    /** Whether a number stands in a row that says 平均 before it. */
    private boolean mean(Span number) {
        if (!grid.has(NEEDS)) {
            return false;
        }
        for (List<Cell> row : grid.rows()) {
            if (row.stream().anyMatch(c -> c.span().contains(number))) {
                return row.stream()
                        .anyMatch(c -> c.span().end() <= number.start()
                                && MEAN.matcher(grid.words(c)).matches());
            }
        }
        return false;
    }
}
