package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/**
 * Reads what a car cost on the mean where what they all cost is told in another sentence: 公务用车购置及运行维护费14.4万元。…车辆保有量为3辆，车均运行维护费4.8万元. Where cars were bought, only what it
 * cost to run them counts.
 */
final class CarMeanReader {
    private static final Pattern EACH = Pattern.compile(
            "(?:^|[，。；：、（])(?:全年|年度|当年|本年)?(?:车均|平均每[辆台]车?|每[辆台]车?平均|单车平均)(?:年|公务用车|的)*(?:运行|维护|养护|使用|维修|支出|开支|费用|经费|费|约|为|是|达)*$");
    private static final Pattern HELD = Pattern.compile("(?:公务用车|公务车|公车|车辆|保有)[^，。；：]*$");
    private static final String ALL = "sg.car";
    private static final String RUN = "sg.car.run";
    private static final String BOUGHT = "sg.car.buy";
    private static final Needs NEEDS = Needs.of(EACH);

    private CarMeanReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                Mention each = mentions.get(i);
                Mention held = mentions.get(i - 1);
                if (each.money() && EACH.matcher(each.lead()).find() && held(held) && alone(mentions.subList(0, i))) {
                    cost(facts, each)
                            .map(cost -> new Claim.Formula(each.fact(), List.of(cost, held.fact()), "#0/#1"))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** Whether what they cost is told nowhere in the sentence itself. */
    private static boolean alone(List<Mention> before) {
        return before.stream().noneMatch(Mention::money);
    }

    private static boolean held(Mention mention) {
        Quantity held = mention.fact().quantity();
        return held.unit().equals("辆")
                && held.value().signum() > 0
                && HELD.matcher(mention.lead()).find();
    }

    /** What it cost to run the cars: the one amount said to be that, or that of all of it where none was bought. */
    private static Optional<Fact> cost(List<Fact> facts, Mention each) {
        List<Fact> run = costs(facts, each, RUN);
        boolean bought = costs(facts, each, BOUGHT).stream()
                .anyMatch(f -> f.quantity().value().signum() != 0);
        List<Fact> costs = run.isEmpty() && !bought ? costs(facts, each, ALL) : run;
        return FactIndex.distinct(costs).size() == 1 ? Optional.of(costs.get(0)) : Optional.empty();
    }

    private static List<Fact> costs(List<Fact> facts, Mention each, String key) {
        return facts.stream()
                .filter(f -> f.key().equals(key)
                        && f.quantity() instanceof Quantity.Amount
                        && FactIndex.actual(f)
                        && !f.span().equals(each.fact().span())
                        && (f.year().isEmpty()
                                || each.fact().year().isEmpty()
                                || f.year().equals(each.fact().year())))
                .toList();
    }
}
