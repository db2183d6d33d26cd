package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Reads kinds of so many at so much each and what they make together: 一等2个，每个5万元；二等4个，每个3万元，共计22万元. */
final class GradedReader {
    private static final Pattern EACH =
            Pattern.compile("^[，、（(]?(?:奖励|补助|奖补|补贴|标准|按)?(?:为)?(?:每[\\u4e00-\\u9fa5]{1,3}|单价)(?:[^，。；：]{0,6})$");
    private static final Pattern TOTAL =
            Pattern.compile("^[）)]?[，；。](?:以上|全年|全部|各档|总)?" + Together.SHORT + "(?:[^，。；：]{0,8})$");
    private static final Needs NEEDS = Needs.of(TOTAL);
    private static final int FEWEST = 2;
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    private GradedReader() {}

    /** The claims of a paragraph, and of the products read there those whose result is no such total. */
    static List<Claim> first(Passage passage, List<Claim> products) {
        List<Claim> claims = new ArrayList<>(read(passage));
        Set<Span> made =
                claims.stream().map(c -> ((Claim.Formula) c).result().span()).collect(Collectors.toSet());
        products.stream()
                .filter(c -> !(Claims.first(c) instanceof Claim.Formula f)
                        || !made.contains(f.result().span()))
                .forEach(claims::add);
        return claims;
    }

    private static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 2 * FEWEST; i < sentence.mentions().size(); i++) {
                Mention total = sentence.mentions().get(i);
                if (total.money()
                        && total.plain()
                        && TOTAL.matcher(total.lead()).matches()) {
                    claim(sentence.mentions().subList(0, i), total).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** Numbers and prices by turns, up to the total. */
    private static Optional<Claim> claim(List<Mention> before, Mention total) {
        List<Fact> operands = new ArrayList<>();
        int at = before.size() - 1;
        while (at > 0 && pair(before.get(at - 1), before.get(at), before.get(before.size() - 2))) {
            operands.add(0, before.get(at).fact());
            operands.add(0, before.get(at - 1).fact());
            at -= 2;
        }
        StringBuilder expression = new StringBuilder();
        BigDecimal made = BigDecimal.ZERO;
        for (int k = 0; k < operands.size(); k += 2) {
            expression
                    .append(k == 0 ? "" : "+")
                    .append("#")
                    .append(k)
                    .append("*#")
                    .append(k + 1);
            made = made.add(operands.get(k)
                    .quantity()
                    .value()
                    .multiply(operands.get(k + 1).quantity().value()));
        }
        BigDecimal value = total.fact().quantity().value();
        boolean near = value.compareTo(made.multiply(LEAST)) > 0 && value.compareTo(made.multiply(MOST)) < 0;
        if (operands.size() > 2 && lastAlone(before, operands, value)) {
            return Optional.empty();
        }
        // another sum before the first kind may be in the total too
        boolean alone = at < 0 || !before.get(at).money() || value.compareTo(made) == 0;
        return operands.size() >= 2 * FEWEST && near && alone
                ? Optional.of(new Claim.Formula(total.fact(), operands, expression.toString()))
                : Optional.empty();
    }

    /** 一等8人，每人8000元；二等312人，每人5000元，共156万元: what stands behind the last semicolon makes it without the others. */
    private static boolean lastAlone(List<Mention> before, List<Fact> operands, BigDecimal value) {
        Fact price = operands.get(operands.size() - 1);
        Fact number = operands.get(operands.size() - 2);
        return before.get(before.size() - 2).lead().startsWith("；")
                && price.quantity().value().multiply(number.quantity().value()).compareTo(value) == 0;
    }

    private static boolean pair(Mention number, Mention price, Mention last) {
        return number.fact().quantity() instanceof Quantity.Count count
                && !count.unit().isEmpty()
                && count.unit().equals(last.fact().quantity().unit())
                && number.plain()
                && !number.fact().quantity().number().approximate()
                && price.money()
                && EACH.matcher(price.lead()).matches();
    }
}
