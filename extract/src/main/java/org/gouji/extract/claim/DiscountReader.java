package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/** Reads so many at a price that is cut: 4000株，每株3.60元，优惠5%结算，实付13680元. */
final class DiscountReader {
    private static final Pattern CUT =
            Pattern.compile("^(?:[/／][^，。；：]{1,4})?，[^，。；：]{0,16}(?:优惠|下浮|让利|下调|折扣|核减)(?:了|率)?(?:为)?$");
    private static final Pattern PAID = Pattern.compile("^(?:后)?(?:进行|计价|予以)?(?:结算|计算|支付|采购|后)?，[^，。；：\\d]{0,10}$");
    private static final Needs NEEDS = Needs.of(CUT);
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    private DiscountReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 3; i < mentions.size(); i++) {
                Mention count = mentions.get(i - 3);
                Mention price = mentions.get(i - 2);
                Mention cut = mentions.get(i - 1);
                Mention paid = mentions.get(i);
                boolean fits = count.fact().quantity() instanceof Quantity.Count
                        && count.plain()
                        && price.measure() == Measure.UNIT_PRICE
                        && price.money()
                        && cut.percentage()
                        && CUT.matcher(cut.lead()).matches()
                        && paid.money()
                        && paid.plain()
                        && PAID.matcher(paid.lead()).matches()
                        && near(count, price, paid);
                if (fits) {
                    claims.add(new Claim.Formula(
                            paid.fact(),
                            List.of(count.fact(), price.fact(), cut.fact()),
                            "#0*#1*(1-#2)",
                            sentence.span()));
                }
            }
        }
        return claims;
    }

    private static boolean near(Mention count, Mention price, Mention paid) {
        BigDecimal full =
                count.fact().quantity().value().multiply(price.fact().quantity().value());
        BigDecimal value = paid.fact().quantity().value();
        return value.compareTo(full.multiply(LEAST)) > 0 && value.compareTo(full.multiply(MOST)) < 0;
    }
}
