package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Span;

/** A row of means below the rows that they are of: 平均, 村均, 合计/平均. What they are otherwise, weighted or of other things, is not known, and nothing is said of it. */
public final class MeanRows extends ProvingReader {
    private static final Pattern MEAN = Pattern.compile(".{0,4}(?:平均|[户人村校镇乡县区月季年]均|均值).{0,4}");
    private static final Pattern TOTAL = Pattern.compile(".{0,6}(?:合计|总计|小计|共计)|全[年县市区镇乡]");
    private static final int FEWEST = 3;
    private static final int DIGITS = 3;

    private final NumberLines lines;
    private final Set<Span> results;

    /**
     * @param lines its rows
     * @param known the numbers of the table that have been read
     * @param claimed what has been said of them
     */
    public MeanRows(NumberLines lines, Place place, List<Fact> known, List<Claim> claimed) {
        super(place, known);
        this.lines = lines;
        this.results = results(claimed.stream().filter(c -> c instanceof Claim.Formula));
    }

    @Override
    public void read() {
        List<Line> rows = lines.rows();
        for (int i = FEWEST; i < rows.size(); i++) {
            Line mean = rows.get(i);
            if (MEAN.matcher(mean.name()).matches()) {
                List<Line> above = rows.subList(0, i);
                Optional<Line> total = above.stream()
                        .filter(r -> TOTAL.matcher(r.name()).matches())
                        .findFirst();
                List<Line> body = above.stream()
                        .filter(r -> !TOTAL.matcher(r.name()).matches())
                        .toList();
                mean.numbers().forEach((column, fact) -> mean(fact, column, total, body));
            }
        }
    }

    private void mean(Fact mean, int column, Optional<Line> total, List<Line> body) {
        List<Fact> parts = body.stream()
                .flatMap(r -> Optional.ofNullable(r.numbers().get(column)).stream())
                .filter(f -> f.quantity().getClass() == mean.quantity().getClass())
                .toList();
        BigDecimal sum = parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean telling = parts.size() >= FEWEST
                && parts.stream().map(f -> f.quantity().value()).distinct().count() > 1
                && mean.quantity().number().value().precision() >= DIGITS;
        if (!telling || results.contains(mean.span())) {
            return;
        }
        BigDecimal made = sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL64);
        if (mean.quantity().prints(made)) {
            Optional<Fact> whole = total.flatMap(
                            t -> Optional.ofNullable(t.numbers().get(column)))
                    .filter(t -> t.quantity().value().compareTo(sum) == 0);
            List<Fact> of = whole.map(List::of).orElse(parts);
            String added = IntStream.range(0, of.size()).mapToObj(k -> "#" + k).collect(Collectors.joining("+"));
            of.forEach(this::taken);
            taken(mean);
            claims.add(new Claim.Formula(mean, of, "(" + added + ")/" + parts.size(), place.sentence()));
        }
    }
}
