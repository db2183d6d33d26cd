package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.extract.text.Line;
import org.gouji.model.Block.Cell;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Points of a rate of execution that the head of their column works out: 得分（20分*执行率） in the forms of some provinces, which have no column 分值. */
public final class HeadPoints {
    private static final Pattern HEAD = Pattern.compile(
            "^\\s*得分\\s*[（(]\\s*(?<n>\\d{1,2}(?:\\.\\d)?)\\s*分?\\s*[*×xX]\\s*执行率(?:[（(].*[）)])?\\s*[）)]\\s*$");

    private final Grid grid;
    private final Place place;

    public HeadPoints(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
    }

    /** The points and the score of a row with such a head above one of its cells. */
    public Optional<ScoreSheet.Row> of(List<Cell> row) {
        for (Cell cell : row) {
            Optional<Fact> weight = weight(cell);
            Optional<Quantity.Count> score = weight.isEmpty() ? Optional.empty() : Numeric.alone(grid.line(cell));
            if (score.isPresent()) {
                return Optional.of(new ScoreSheet.Row(
                        cell.row(),
                        true,
                        Map.of(),
                        weight,
                        Optional.of(fact(score.get(), Measure.SCORE)),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private Optional<Fact> weight(Cell cell) {
        String head = grid.headers().nearest(cell);
        return HEAD.matcher(head).find()
                ? grid.table().cells().stream()
                        .filter(c -> c.row() < cell.row() && grid.words(c).equals(head))
                        .reduce((one, nearer) -> nearer)
                        .flatMap(c -> points(grid.line(c)))
                : Optional.empty();
    }

    private Optional<Fact> points(Line line) {
        Matcher head = line.matcher(HEAD);
        if (!head.find()) {
            return Optional.empty();
        }
        Span span = line.span(head.start("n"), head.end("n"));
        Printed printed = new Printed(new BigDecimal(head.group("n")), Printed.Approximation.NONE, span);
        return Optional.of(fact(new Quantity.Count(span, printed, ""), Measure.WEIGHT));
    }

    private Fact fact(Quantity quantity, Measure measure) {
        return new Fact(quantity, measure.label(), measure.label(), measure, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
