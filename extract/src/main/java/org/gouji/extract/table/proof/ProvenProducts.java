package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Columns and rows that are two others multiplied or divided, whatever they are called: 工程量 | 综合单价 | 合价, 供水量 | 人口 | 人均用水. Only what three rows and more make
 * to the digit is said; a row that they don't make has its own reasons, and nothing is said of it.
 */
public final class ProvenProducts extends ProvingReader {
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10000);

    private final NumberLines lines;
    private final Set<Span> results;
    private final ClaimedSpans said;

    /**
     * @param lines its rows
     * @param known the numbers of the table that have been read
     * @param claimed what has been said of them
     */
    public ProvenProducts(NumberLines lines, Place place, List<Fact> known, List<Claim> claimed) {
        super(place, known);
        this.lines = lines;
        this.said = new ClaimedSpans(claimed);
        this.results = results(claimed.stream()
                .filter(c -> !(c instanceof Claim.Formula f)
                        || f.expression().indexOf('*') >= 0
                        || f.expression().indexOf('/') >= 0));
    }

    @Override
    public void read() {
        List<Line> rows = lines.rows();
        List<Line> columns = NumberLines.columns(rows);
        for (List<Line> all : List.of(columns, rows)) {
            if (all.size() >= FEWEST && all.size() <= MOST) {
                LineProducts leads = new LineProducts(all);
                for (int i = all.size() - 1; i >= 0; i--) {
                    best(i, all, leads);
                }
            }
        }
    }

    /** Whether one line is divided by another or multiplied with it, and by what, where the one is in units and the other in tens of thousands. */
    private record Shape(boolean over, BigDecimal scale) {
        /** By how many places the scale moves the point. */
        int zeros() {
            return scale.precision() - 1;
        }
    }

    /** In the order in which they are tried. */
    private static final List<Shape> SHAPES =
            List.of(new Shape(true, ONE), new Shape(false, ONE), new Shape(true, MYRIAD), new Shape(false, MYRIAD));

    /** Two lines multiplied or divided. */
    private record Way(Line first, Line second, boolean over, BigDecimal scale) {
        Optional<BigDecimal> made(int at) {
            Fact a = first.numbers().get(at);
            Fact b = second.numbers().get(at);
            if (a == null || b == null || over && b.quantity().value().signum() == 0) {
                return Optional.empty();
            }
            BigDecimal made = over ? value(a).divide(value(b), MathContext.DECIMAL64) : value(a).multiply(value(b));
            return Optional.of(made.divide(scale, MathContext.DECIMAL64));
        }

        String expression() {
            return (over ? "#0/#1" : "#0*#1") + (scale.compareTo(ONE) == 0 ? "" : "/10000");
        }
    }

    /** A number, and of a percentage the share that it is. */
    static BigDecimal value(Fact fact) {
        BigDecimal value = fact.quantity().value();
        return fact.quantity() instanceof Quantity.Percentage ? value.movePointLeft(2) : value;
    }

    private void best(int at, List<Line> all, LineProducts leads) {
        Line result = all.get(at);
        long most = FEWEST - 1;
        Optional<Way> best = Optional.empty();
        boolean enough = enough(leads.results(at), most, result);
        for (int a = 0; a < all.size() && enough; a++) {
            for (int b = 0; b < all.size(); b++) {
                for (Shape shape : a == b || a == at || b == at ? List.<Shape>of() : SHAPES) {
                    Line first = all.get(a);
                    Line second = all.get(b);
                    if ((shape.over() || first.at() < second.at())
                            && enough(leads.most(at, a, b, shape.over(), shape.zeros()), most, result)) {
                        Way way = new Way(first, second, shape.over(), shape.scale());
                        long told = told(result, way);
                        best = enough(told, most, result) ? Optional.of(way) : best;
                        most = enough(told, most, result) ? told : most;
                    }
                }
            }
        }
        best.ifPresent(way -> result.numbers().keySet().stream()
                .filter(place -> holds(result, way, place))
                .forEach(place -> add(result.numbers().get(place), way, place)));
    }

    /** Whether so many numbers of a line are more than another way makes, and most that it has. */
    private static boolean enough(long made, long most, Line result) {
        return made > most && made * 2 > result.numbers().size();
    }

    private static long told(Line result, Way way) {
        return result.numbers().keySet().stream()
                .filter(at -> holds(result, way, at)
                        && LineProducts.telling(
                                result.numbers().get(at),
                                way.first().numbers().get(at),
                                way.second().numbers().get(at)))
                .count();
    }

    private static boolean holds(Line result, Way way, int at) {
        Fact stated = result.numbers().get(at);
        return !(stated.quantity() instanceof Quantity.Percentage)
                && way.made(at).filter(stated.quantity()::prints).isPresent();
    }

    private void add(Fact result, Way way, int at) {
        List<Fact> operands =
                List.of(way.first().numbers().get(at), way.second().numbers().get(at));
        if (said.add(result, operands) && results.add(result.span())) {
            operands.forEach(this::taken);
            taken(result);
            claims.add(new Claim.Formula(result, operands, way.expression(), place.sentence()));
        }
    }
}
