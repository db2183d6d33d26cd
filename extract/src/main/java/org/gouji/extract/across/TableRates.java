package org.gouji.extract.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Finds the row of a table whose budget and final account a rate elsewhere is worked out from: 公用经费控制率 94.23% in the score sheet, and
 * the row 公用经费 with both. What is found holds as printed.
 */
final class TableRates {
    private static final Pattern RATE =
            Pattern.compile("(?<of>[^，。；：、|（）]{2,14}?)(?:预算)?(?:支出)?(?:控制|执行|完成|支出|变动|使用)率");
    private static final int FEWEST_DIGITS = 3;
    private static final int ALIKE = 2;

    private TableRates() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        Map<Span, List<Labelled>> rows = new LinkedHashMap<>();
        papers.stream()
                .flatMap(p -> p.cells().stream())
                .filter(c -> c.fact().quantity() instanceof Quantity.Amount
                        && c.fact().quantity().value().signum() > 0)
                .forEach(c ->
                        rows.computeIfAbsent(c.place(), k -> new ArrayList<>()).add(c));
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            paper.cells()
                    .forEach(c -> rate(c.fact(), c.words(), c.place(), rows).ifPresent(claims::add));
            paper.mentions()
                    .filter(Mention::percentage)
                    .forEach(m -> rate(m.fact(), m.lead(), m.fact().place().sentence(), rows)
                            .ifPresent(claims::add));
        }
        return claims;
    }

    private static Optional<Claim> rate(Fact rate, String words, Span place, Map<Span, List<Labelled>> rows) {
        boolean telling = rate.quantity() instanceof Quantity.Percentage
                && !rate.quantity().number().approximate()
                && rate.quantity().number().value().stripTrailingZeros().precision() >= FEWEST_DIGITS;
        Matcher name = RATE.matcher(words);
        while (telling && name.find()) {
            Pairs of = Pairs.of(name.group("of"));
            for (Map.Entry<Span, List<Labelled>> row : rows.entrySet()) {
                Labelled head = row.getValue().get(0);
                boolean named = of.shared(Pairs.of(head.words())) >= ALIKE;
                if (named && !row.getKey().overlaps(place)) {
                    Optional<Claim> found = quotient(rate, row.getValue());
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> quotient(Fact rate, List<Labelled> row) {
        for (Labelled part : row) {
            for (Labelled base : row) {
                boolean sides =
                        part.fact().measure() == Measure.FINAL && base.fact().measure() != Measure.FINAL;
                if (sides && makes(rate, part.fact(), base.fact())) {
                    return Optional.of(new Ratio(
                            rate,
                            part.fact(),
                            base.fact(),
                            Ratio.Type.RATE,
                            false,
                            rate.place().sentence()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the rate is the quotient, rounded or cut. */
    private static boolean makes(Fact rate, Fact part, Fact base) {
        BigDecimal quotient =
                part.quantity().value().movePointRight(2).divide(base.quantity().value(), MathContext.DECIMAL64);
        return rate.quantity().prints(quotient);
    }
}
