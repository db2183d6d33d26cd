package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.CellReader;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.table.grid.Numeric;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;

/**
 * The answers of a survey along its rows: 收回份数 | 非常满意 | 满意 | 基本满意 | 不满意. Told where they make the sheets in most rows; elsewhere some may have
 * left the question out.
 */
final class AnswersAlong extends CellReader {
    private static final Pattern SHEETS =
            Pattern.compile("(?:实际|有效)?(?:收回|回收|有效)(?:有效)?(?:问卷)?(?:份数|数|问卷|数量)?(?:（份）)?");
    private static final Pattern ANSWER = Pattern.compile("(?:(?:非常|很|比较|较|基本|不太?)满意|满意|一般)(?:（[份人]）|[份人]数)?");
    private static final Needs NEEDS = Needs.of(ANSWER);
    private static final int FEWEST = 2;

    private final Grid grid;
    private final Place place;

    AnswersAlong(Grid grid, Place place) {
        this.grid = grid;
        this.place = place;
    }

    @Override
    public void read() {
        if (!grid.has(NEEDS)) {
            return;
        }
        for (List<Cell> header : grid.rows()) {
            List<Cell> sheets = under(header, SHEETS);
            List<Cell> answers = under(header, ANSWER);
            if (sheets.size() == 1 && answers.size() > FEWEST) {
                rows(header, sheets.get(0), answers);
                return;
            }
        }
    }

    private List<Cell> under(List<Cell> header, Pattern words) {
        return header.stream()
                .filter(c -> words.matcher(grid.words(c)).matches())
                .toList();
    }

    private void rows(List<Cell> header, Cell sheets, List<Cell> answers) {
        List<Claim.Sum> sums = new ArrayList<>();
        for (List<Cell> row :
                grid.rows().subList(header.get(0).row() + 1, grid.rows().size())) {
            Optional<Fact> all = grid.aligned(row, header) ? number(row, sheets) : Optional.empty();
            List<Fact> given =
                    answers.stream().flatMap(a -> number(row, a).stream()).toList();
            if (all.isPresent() && given.size() == answers.size()) {
                sums.add(new Claim.Sum(all.get(), given, Closure.UNSAID, Optional.empty(), place.sentence()));
            }
        }
        long tied = sums.stream().filter(AnswersAlong::ties).count();
        if (tied >= FEWEST && tied * 2 > sums.size()) {
            for (Claim.Sum sum : sums) {
                facts.add(sum.total());
                facts.addAll(sum.parts());
                claims.add(sum);
            }
        }
    }

    private static boolean ties(Claim.Sum sum) {
        BigDecimal made = sum.parts().stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return made.compareTo(sum.total().quantity().value()) == 0;
    }

    private Optional<Fact> number(List<Cell> row, Cell head) {
        return row.stream()
                .filter(c -> c.column() == head.column())
                .findFirst()
                .flatMap(c -> Numeric.count(grid.line(c)))
                .map(this::fact);
    }

    private Fact fact(Quantity quantity) {
        return new Fact(quantity, "", "", Measure.NUMBER, Scope.UNSAID, OptionalInt.empty(), place);
    }
}
