package org.gouji.extract.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.table.NumberLines.Line;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Columns and rows that are two others multiplied or divided, whatever they are called: 工程量 | 综合单价 | 合价, 供水量 | 人口 | 人均用水. Only what three rows and more make
 * to the digit is said; a row that they don't make has its own reasons, and nothing is said of it.
 */
final class ProvenProducts implements CellReader {
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    /** Fewer digits come about by chance. */
    private static final int DIGITS = 3;

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10000);

    private final NumberLines lines;
    private final Place place;
    private final Set<Span> read;
    private final Set<Span> results;
    private final ClaimedSpans said;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * @param lines its rows
     * @param known the numbers of the table that have been read
     * @param claimed what has been said of them
     */
    ProvenProducts(NumberLines lines, Place place, List<Fact> known, List<Claim> claimed) {
        this.lines = lines;
        this.place = place;
        this.read = known.stream().map(Fact::span).collect(Collectors.toCollection(HashSet::new));
        this.said = new ClaimedSpans(claimed);
        this.results = claimed.stream()
                .filter(c -> !(c instanceof Claim.Formula f)
                        || f.expression().indexOf('*') >= 0
                        || f.expression().indexOf('/') >= 0)
                .flatMap(c -> WorkedLines.result(c).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public List<Claim> claims() {
        return claims;
    }

    @Override
    public void read() {
        List<Line> rows = lines.rows();
        List<Line> columns = NumberLines.columns(rows);
        for (List<Line> all : List.of(columns, rows)) {
            if (all.size() >= FEWEST && all.size() <= MOST) {
                for (int i = all.size() - 1; i >= 0; i--) {
                    best(all.get(i), all);
                }
            }
        }
    }

    /** Two lines multiplied or divided, and by what, where the one is in units and the other in tens of thousands. */
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

    private static BigDecimal value(Fact fact) {
        BigDecimal value = fact.quantity().value();
        return fact.quantity() instanceof Quantity.Percentage ? value.movePointLeft(2) : value;
    }

    private void best(Line result, List<Line> all) {
        long most = FEWEST - 1;
        Optional<Way> best = Optional.empty();
        for (Line a : all) {
            for (Line b : all) {
                for (Way way : a == b || a == result || b == result ? List.<Way>of() : ways(a, b)) {
                    long told = result.numbers().keySet().stream()
                            .filter(at -> holds(result, way, at) && telling(result, way, at))
                            .count();
                    if (told > most && told * 2 > result.numbers().size()) {
                        most = told;
                        best = Optional.of(way);
                    }
                }
            }
        }
        best.ifPresent(way -> result.numbers().keySet().stream()
                .filter(at -> holds(result, way, at))
                .forEach(at -> add(result.numbers().get(at), way, at)));
    }

    private static List<Way> ways(Line a, Line b) {
        List<Way> ways = new ArrayList<>();
        for (BigDecimal scale : List.of(ONE, MYRIAD)) {
            ways.add(new Way(a, b, true, scale));
            if (a.at() < b.at()) {
                ways.add(new Way(a, b, false, scale));
            }
        }
        return ways;
    }

    private static boolean holds(Line result, Way way, int at) {
        Fact stated = result.numbers().get(at);
        return !(stated.quantity() instanceof Quantity.Percentage)
                && way.made(at).filter(stated.quantity()::prints).isPresent();
    }

    /** Whether a number is none that comes about by chance, nor one of its two times or by one or ten. */
    private static boolean telling(Line result, Way way, int at) {
        return List.of(result, way.first(), way.second()).stream()
                        .map(l -> l.numbers().get(at).quantity().number().value())
                        .allMatch(v -> v.signum() != 0
                                && v.stripTrailingZeros().unscaledValue().abs().compareTo(ONE.toBigInteger()) > 0)
                && result.numbers()
                                .get(at)
                                .quantity()
                                .number()
                                .value()
                                .stripTrailingZeros()
                                .precision()
                        >= DIGITS;
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

    private void taken(Fact fact) {
        if (read.add(fact.span())) {
            facts.add(fact);
        }
    }
}
