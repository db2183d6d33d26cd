package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads projects that paragraphs numbered 1. 2. 3. tell of, each with what it cost, against the project expenditure (项目支出) printed elsewhere.
 * They need not be all projects: a claim is made only where they make the total, or would if one amount had 万 before its 元.
 */
final class ItemisedReader {
    private static final Pattern LABEL = Pattern.compile("^\\s*[（(]?(?<n>\\d{1,2})(?:[.、）)]|[）)][.、])\\s*(?!\\d)");
    private static final Pattern SPENT =
            Pattern.compile(".*(?<!预算)(?:支出|拨付|列支|补助|补贴|投入|发放|支付|使用|兑付|报销|花费)(?:各类|财政)?(?:资金|经费|金额)?(?:为|共|共计|合计|计)?$");
    private static final Pattern EACH = Pattern.compile(".*(?:每|均|单价|标准(?!拨付|发放|支付|兑付|列支))[^，。；]*$");
    private static final Set<String> TOTALS = Set.of("exp.project", "project.total");
    private static final int FEWEST = 3;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private ItemisedReader() {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Claim> claims = new ArrayList<>();
        List<Fact> totals = paper.mentions()
                .filter(m -> m.money() && m.plain() && TOTALS.contains(m.fact().key()))
                .map(Mention::fact)
                .filter(f -> f.measure() == Measure.FINAL)
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Fact> parts = new ArrayList<>();
        int last = 0;
        for (Passage passage : paper.passages()) {
            int number = number(passage);
            if (number != last + 1) {
                claim(parts, last, totals).ifPresent(claims::add);
                parts.clear();
                last = 0;
            }
            if (number == last + 1) {
                spent(passage).ifPresent(parts::add);
                last = number;
            }
        }
        claim(parts, last, totals).ifPresent(claims::add);
        return claims;
    }

    private static int number(Passage passage) {
        Matcher label = LABEL.matcher(passage.sentences().get(0).line().chars());
        return label.find() ? Integer.parseInt(label.group("n")) : -1;
    }

    /** The only amount of a paragraph that says what was spent. */
    private static Optional<Fact> spent(Passage passage) {
        List<Mention> spent = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            sentence.mentions().stream()
                    .filter(m -> m.money() && m.plain() && m.fact().measure() != Measure.BUDGET)
                    .filter(m -> SPENT.matcher(m.lead()).matches()
                            && !EACH.matcher(m.lead()).matches())
                    .forEach(spent::add);
        }
        return spent.size() == 1 ? Optional.of(spent.get(0).fact()) : Optional.empty();
    }

    private static Optional<Claim> claim(List<Fact> parts, int items, List<Fact> totals) {
        if (items < FEWEST || parts.size() < items) {
            return Optional.empty();
        }
        return totals.stream()
                .filter(total -> makes(total, parts))
                .findFirst()
                .map(total -> new Claim.Sum(
                        total,
                        parts,
                        Claim.Closure.LOOSE,
                        Optional.empty(),
                        parts.get(0).place().sentence()));
    }

    private static boolean makes(Fact total, List<Fact> parts) {
        BigDecimal gap = total.quantity().value();
        for (Fact part : parts) {
            gap = gap.subtract(part.quantity().value());
        }
        BigDecimal left = gap;
        return gap.signum() == 0 || parts.stream().anyMatch(p -> lacksWan(p, left));
    }

    /** Whether an amount takes up a gap if its unit is 万元, to the digits that it has. */
    private static boolean lacksWan(Fact part, BigDecimal gap) {
        BigDecimal value = part.quantity().value();
        BigDecimal slack = part.quantity().halfUnit().multiply(WAN);
        return part.quantity().number().value().scale() > 1
                && gap.add(value).subtract(value.multiply(WAN)).abs().compareTo(slack) <= 0;
    }
}
