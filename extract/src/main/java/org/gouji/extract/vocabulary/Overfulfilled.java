package org.gouji.extract.vocabulary;

import java.math.BigDecimal;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;

/** More was done than planned and the rate is printed as 100 %, as many offices count it: 计划50场、完成60场，完成率100%. Neither tied nor an error. */
public final class Overfulfilled {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of all there is, or of money there is to spend, there can't be more than all. */
    private static final Pattern OF_ALL = Pattern.compile("支出|到位|拨付|支付|使用|执行|控制|合格|办结|结案|及时|满意|覆盖|预算");

    private Overfulfilled() {}

    /** Whether a rate may be cut at 100 % though its part is more than its base. */
    public static boolean at(Fact rate, Fact part, Fact base) {
        return rate.quantity().value().compareTo(HUNDRED) == 0
                && part.quantity().value().compareTo(base.quantity().value()) > 0
                && !OF_ALL.matcher(rate.item()).find();
    }
}
