package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.extract.text.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/**
 * Ties the score in a cell of its own to the cell before it that shows how it was worked out: 93.4/100×6=5.6 and 5.6, 4+3.5 and 7.5. What
 * differs may be another column's: nothing is said of it.
 */
public final class WorkedScores extends CellReader {
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?";
    private static final Pattern RESULT = Pattern.compile(".*[=＝](?<n>" + NUMBER + ")分?[。；]?$");
    private static final Pattern SUM = Pattern.compile("(?:" + NUMBER + "分?\\+)+" + NUMBER + "分?");
    private static final Pattern PART = Pattern.compile(NUMBER);

    private static final Needs NEEDS = Needs.of(RESULT, SUM);

    private final Grid grid;
    private final Place place;

    public WorkedScores(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
    }

    @Override
    public void read() {
        if (!grid.has(NEEDS)) {
            return;
        }
        for (List<Cell> row : grid.rows()) {
            for (int i = 1; i < row.size(); i++) {
                Optional<Quantity.Count> score = Numeric.alone(grid.line(row.get(i)));
                if (score.isPresent()) {
                    Line worked = grid.line(row.get(i - 1));
                    result(worked, fact(score.get(), Measure.SCORE));
                    sum(worked, fact(score.get(), Measure.SCORE));
                }
            }
        }
    }

    private void result(Line worked, Fact score) {
        Matcher result = RESULT.matcher(worked.chars().stripTrailing());
        if (result.matches()) {
            Fact made = number(worked, result.start("n"), result.end("n"));
            if (made.quantity().value().compareTo(score.quantity().value()) == 0) {
                claims.add(new Equal(made, score, Equal.Type.LIKELY, place.sentence()));
            }
        }
    }

    private void sum(Line worked, Fact score) {
        if (!SUM.matcher(worked.chars().strip()).matches()) {
            return;
        }
        List<Fact> parts = new ArrayList<>();
        Matcher part = PART.matcher(worked.chars());
        while (part.find()) {
            parts.add(number(worked, part.start(), part.end()));
        }
        BigDecimal sum = parts.stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(score.quantity().value()) == 0) {
            String made =
                    IntStream.range(0, parts.size()).mapToObj(k -> "#" + k).collect(Collectors.joining(" + "));
            claims.add(new Claim.Formula(score, parts, made, place.sentence()));
        }
    }

    private Fact number(Line line, int from, int to) {
        Printed printed = new Printed(
                new BigDecimal(line.chars().substring(from, to)), Printed.Approximation.NONE, line.span(from, to));
        return fact(new Quantity.Count(printed.digits(), printed, ""), Measure.NUMBER);
    }

    private Fact fact(Quantity quantity, Measure measure) {
        return new Fact(quantity, "", "", measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
