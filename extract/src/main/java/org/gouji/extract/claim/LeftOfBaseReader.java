package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/**
 * Reads what is left of what a rate right before it is of: 支付3126.60万元，占到位资金的90%，结余347.40万元. The rate must hold; what is left may be told of something else, so that only a
 * slip of the pen makes it wrong.
 */
final class LeftOfBaseReader {
    private static final Pattern LEFT = Pattern.compile(
            "^[，、；](?:其中)?(?:资金|项目|年末|尚有?|仍|还有?|剩)?(?:未(?:支付|支出|使用|执行|拨付)|结余|节余|剩余|结存|余)(?:资金|金额|数|额|经费)?(?:为|共|计)*$");
    private static final Needs NEEDS = Needs.of(LEFT);

    private LeftOfBaseReader() {}

    /**
     * The claims of a report.
     *
     * @param read what has been read of it already
     */
    static List<Claim> read(List<Passage> passages, List<Claim> read) {
        List<Ratio> rates = read.stream()
                .flatMap(c -> c instanceof Claim.OneOf choice ? choice.readings().stream() : Stream.of(c))
                .filter(c -> c instanceof Ratio ratio && holds(ratio))
                .map(c -> (Ratio) c)
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.with(NEEDS)) {
                for (Mention left : sentence.mentions()) {
                    if (left.money()
                            && !left.fact().quantity().number().approximate()
                            && LEFT.matcher(left.lead()).matches()) {
                        claim(left.fact(), rates).ifPresent(claims::add);
                    }
                }
            }
        }
        return claims;
    }

    private static boolean holds(Ratio ratio) {
        BigDecimal base = ratio.base().quantity().value();
        return ratio.part().quantity() instanceof Quantity.Amount
                && ratio.base().quantity() instanceof Quantity.Amount
                && base.signum() > 0
                && ratio.rate()
                        .quantity()
                        .prints(ratio.part()
                                .quantity()
                                .value()
                                .movePointRight(2)
                                .divide(base, MathContext.DECIMAL64));
    }

    /** Of the rates of its sentence before it: the one whose rest it is, or the only one whose rest is a slip away. */
    private static Optional<Claim> claim(Fact left, List<Ratio> rates) {
        List<Ratio> before = rates.stream()
                .filter(r -> r.rate().place().sentence().equals(left.place().sentence())
                        && r.rate().span().start() < left.span().start()
                        && r.part().place().sentence().equals(left.place().sentence()))
                .toList();
        Optional<Ratio> exact = before.stream()
                .filter(r -> rest(r).compareTo(left.quantity().value()) == 0)
                .findFirst();
        List<Ratio> slipped = before.stream()
                .filter(r -> Slips.digits(left.quantity()).stream().anyMatch(v -> v.compareTo(rest(r)) == 0))
                .toList();
        return exact.or(() -> slipped.size() == 1 ? Optional.of(slipped.get(0)) : Optional.empty())
                .map(r -> new Formula(left, List.of(r.base(), r.part()), "#0 - #1"));
    }

    private static BigDecimal rest(Ratio ratio) {
        return ratio.base().quantity().value().subtract(ratio.part().quantity().value());
    }
}
