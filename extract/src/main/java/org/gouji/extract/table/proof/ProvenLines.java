package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.extract.table.proof.LineSums.Way;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Quantity;

/**
 * Columns and rows that are worked out of others whatever they are called, where the numbers prove it: 旧存 | 新收 | 办结 | 未结. What three rows and more make to the digit is
 * no chance; one that is off by a digit among them is told.
 */
public final class ProvenLines extends ProvingReader {
    /** So many tell how a line is made. */
    private static final int FEWEST = 3;

    /** So many where lines are added and taken off: there are more ways to do that. */
    private static final int MIXED = 4;

    private static final int MOST_COLUMNS = 16;
    private static final int MOST_ROWS = 24;

    private static final BigInteger NINE = BigInteger.valueOf(9);
    /** Two neighbours swapped are off by nine times their difference. */
    private static final BigInteger SWAPPED = BigInteger.valueOf(81);

    private final NumberLines lines;
    private final ClaimedSpans said;

    /**
     * @param lines its rows
     * @param known the numbers of the table that have been read
     * @param claimed what has been said of them
     */
    public ProvenLines(NumberLines lines, Place place, List<Fact> known, List<Claim> claimed) {
        super(place, known);
        this.lines = lines;
        this.said = new ClaimedSpans(claimed);
    }

    @Override
    public void read() {
        List<Line> rows = lines.rows();
        List<Line> columns = NumberLines.columns(rows);
        if (rows.size() >= FEWEST && columns.size() <= MOST_COLUMNS) {
            worked(columns);
        }
        if (columns.size() >= FEWEST && rows.size() <= MOST_ROWS) {
            worked(rows);
        }
    }

    /** One number of a line and what it would be made of. */
    private record Made(Fact result, List<Fact> operands, boolean holds, boolean telling) {}

    private void worked(List<Line> all) {
        LineSums sums = new LineSums(all);
        for (int i = all.size() - 1; i >= 0; i--) {
            Line result = all.get(i);
            if (!told(result, all)) {
                boolean total = RowLabels.total(result.name());
                sums.new Search(i, total, way -> proven(way, made(result, total, way, all), total))
                        .first()
                        .ifPresent(way -> add(way, made(result, total, way, all)));
            }
        }
    }

    /** Whether most numbers of a line have been worked out of the other lines. */
    private boolean told(Line line, List<Line> all) {
        long told = line.numbers().entrySet().stream()
                .filter(e -> all.stream()
                        .flatMap(l -> Optional.ofNullable(l.numbers().get(e.getKey())).stream())
                        .anyMatch(f -> said.made(e.getValue(), f)))
                .count();
        return told * 2 >= line.numbers().size();
    }

    private static List<Made> made(Line result, boolean total, Way way, List<Line> all) {
        List<Made> made = new ArrayList<>();
        int off = 0;
        for (Map.Entry<Integer, Fact> entry : result.numbers().entrySet()) {
            List<Fact> operands = way.at(entry.getKey());
            Fact stated = entry.getValue();
            if (operands.size() == way.size()
                    && alike(stated, operands)
                    && !beside(at(all, entry.getKey()), way, operands, stated)) {
                boolean holds = way.made(operands).compareTo(stated.quantity().value()) == 0;
                made.add(new Made(stated, operands, holds, telling(stated, operands)));
                off += holds ? 0 : 1;
            }
            if (off > 1 && !total) {
                return List.of();
            }
        }
        return made;
    }

    private static List<Fact> at(List<Line> all, int place) {
        return all.stream()
                .flatMap(l -> Optional.ofNullable(l.numbers().get(place)).stream())
                .toList();
    }

    /** 合计9.05 | 财政拨款9.00 | 上级补助0.05: what is missing stands in another line, which is blank at most places. */
    private static boolean beside(List<Fact> all, Way way, List<Fact> operands, Fact stated) {
        BigDecimal off = way.made(operands).subtract(stated.quantity().value()).abs();
        return off.signum() > 0
                && all.stream()
                        .anyMatch(f -> !operands.contains(f)
                                && !f.standsAt(stated)
                                && f.quantity().value().abs().compareTo(off) == 0);
    }

    private static boolean alike(Fact result, List<Fact> operands) {
        return !(result.quantity() instanceof Quantity.Percentage)
                && operands.stream()
                        .allMatch(o ->
                                o.quantity().getClass() == result.quantity().getClass());
    }

    private static boolean telling(Fact result, List<Fact> operands) {
        return result.quantity().value().signum() != 0
                && operands.stream().allMatch(o -> o.quantity().value().signum() != 0)
                && (LineSums.digits(result) || operands.stream().anyMatch(LineSums::digits));
    }

    /** @param total whether it is a row of totals, in which some columns, averages and rates, are of something else */
    private static boolean proven(Way way, List<Made> made, boolean total) {
        long holding = made.stream().filter(Made::holds).count();
        long telling = made.stream().filter(m -> m.holds() && m.telling()).count();
        boolean mixed = way.added().size() > 1 && !way.less().isEmpty();
        long off = made.size() - holding;
        return telling >= (mixed ? MIXED : FEWEST) && off <= 1
                || total && way.less().isEmpty() && way.size() >= FEWEST && telling > 1;
    }

    private void add(Way way, List<Made> made) {
        long off = made.stream().filter(m -> !m.holds()).count();
        for (Made one : made) {
            if ((one.holds() || off == 1 && slipped(one, way)) && said.add(one.result(), one.operands())) {
                List<Fact> operands = one.operands().stream().map(this::taken).toList();
                Fact result = taken(one.result());
                claims.add(
                        way.less().isEmpty()
                                ? new Claim.Sum(result, operands, Closure.CLOSED, Optional.empty(), place.sentence())
                                : new Claim.Formula(result, operands, way.expression(), place.sentence()));
            }
        }
    }

    /** Whether a number is off as by one wrong digit, or two neighbours swapped, in one of those it is made of or in itself; what is off otherwise is of something else, an average or a rate. */
    private static boolean slipped(Made made, Way way) {
        BigDecimal off =
                way.made(made.operands()).subtract(made.result().quantity().value());
        BigDecimal digits = off.stripTrailingZeros();
        BigInteger told = digits.unscaledValue().abs();
        boolean one = told.compareTo(BigInteger.TEN) < 0;
        boolean two = told.compareTo(SWAPPED) <= 0 && told.mod(NINE).signum() == 0;
        BigDecimal slack = Stream.concat(Stream.of(made.result()), made.operands().stream())
                .map(f -> f.quantity().halfUnit())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return (one || two) && off.abs().compareTo(slack) > 0;
    }
}
