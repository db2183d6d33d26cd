package org.gouji.extract.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * Confirms the score that a paper's prose gives to the execution of the budget (预算执行9.26分): of ten points, which it carries everywhere, the share that was spent
 * (执行率92.59%). Other ways of giving it are left alone.
 */
final class ExecutionReader {
    private static final Pattern EXECUTION = Pattern.compile("(?:预算|资金)执行(?:率|情况|指标)?(?:得分?|自评|评分)?(?:为)?$");
    private static final int TEN = 10;
    /** A score of fewer decimals is what many rates give. */
    private static final int TELLING = 2;

    private ExecutionReader() {}

    /** The claims of one paper. */
    static List<Claim> read(Paper paper) {
        List<Fact> rates = paper.facts().stream()
                .filter(f -> (f.measure() == Measure.COMPLETION || f.item().endsWith("执行率"))
                        && f.quantity() instanceof Quantity.Percentage
                        && f.place().kind() != PlaceKind.FORMULA
                        && !f.quantity().number().approximate())
                .toList();
        List<Claim> claims = new ArrayList<>();
        paper.mentions()
                .filter(ExecutionReader::score)
                .forEach(score -> rates.stream()
                        .filter(rate -> gives(rate, score.fact()))
                        .findFirst()
                        .ifPresent(rate -> claims.add(new Formula(score.fact(), List.of(rate), "#0*" + TEN))));
        return claims;
    }

    private static boolean score(Mention mention) {
        return mention.fact().quantity().unit().equals("分")
                && mention.fact().quantity().number().value().scale() >= TELLING
                && EXECUTION.matcher(mention.lead()).find();
    }

    private static boolean gives(Fact rate, Fact score) {
        BigDecimal printed = score.quantity().number().value();
        return rate.quantity()
                        .value()
                        .movePointLeft(1)
                        .setScale(printed.scale(), RoundingMode.HALF_UP)
                        .compareTo(printed)
                == 0;
    }
}
