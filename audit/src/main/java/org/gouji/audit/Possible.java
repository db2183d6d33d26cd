package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.audit.Graph.Node;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.ScoreClaim;

/** Whether a number could be what a suggestion says: no part is more than its whole, no score above the points that there are. */
final class Possible {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String POINT = "分";
    /** Rates of some of all, which end at 100 %; what was done of a plan may go beyond it. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?:办结|办理|合格|满意|覆盖|参与|参训|参会|出勤|到位|及时|达标|入学|就业|知晓|回收|公开|验收|优良|成活|入住|签约|公示|巩固|脱贫|普及|抽查|整改|化解)[^增减]{0,2}[率度面]$");

    private Possible() {}

    /** @param broken the relations that the value is to mend */
    static boolean value(Fact fact, BigDecimal value, List<Node> broken) {
        BigDecimal printed = fact.quantity().value();
        if (fact.quantity() instanceof Quantity.Percentage) {
            return printed.compareTo(HUNDRED) > 0 || value.compareTo(HUNDRED) <= 0 || !partial(fact, broken);
        }
        return fact.measure() != Measure.SCORE || !fact.quantity().unit().equals(POINT) || score(fact, value, broken);
    }

    private static boolean partial(Fact fact, List<Node> broken) {
        return fact.measure() == Measure.SHARE
                || broken.stream().anyMatch(node -> node.claim() instanceof ScoreClaim.Scored)
                || OF_ALL.matcher(fact.item()).find()
                || broken.stream()
                        .anyMatch(node -> node.claim() instanceof Ratio ratio && ratio.type() == Ratio.Type.SHARE);
    }

    private static boolean score(Fact fact, BigDecimal value, List<Node> broken) {
        BigDecimal printed = fact.quantity().value();
        if (printed.compareTo(HUNDRED) <= 0 && value.compareTo(HUNDRED) > 0) {
            return false;
        }
        for (Node node : broken) {
            for (Fact points : node.numbers()) {
                BigDecimal most = points.quantity().value();
                if (points.measure() == Measure.WEIGHT && value.compareTo(most) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
