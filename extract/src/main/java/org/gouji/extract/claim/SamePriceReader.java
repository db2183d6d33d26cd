package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * Reads several numbers of one thing at one price: 折合360席月，每席每月5400元，预算194.40万元；实际348席月，按实结算187.92万元. Where the price makes one sum of its number, it makes
 * the other of its own.
 */
final class SamePriceReader {
    private static final Pattern PAID = Pattern.compile("(?:结算|按实|实付|实际支付|实际支出|据实)[^，。；：]{0,6}$");
    private static final Pattern ACTUAL = Pattern.compile("实际[^，。；：]{0,6}$");
    /** 9.50万元（扣除质保金）: the words say why it is another sum. */
    private static final Pattern ASIDE = Pattern.compile("^[（(]");

    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    private SamePriceReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> prices = sentence.mentions().stream()
                    .filter(m -> m.money() && m.measure() == Measure.UNIT_PRICE)
                    .toList();
            if (prices.size() == 1) {
                claims.addAll(claims(sentence, prices.get(0)));
            }
        }
        return claims;
    }

    /** A number of things and a sum behind it. */
    private record Pair(Mention number, Mention sum) {
        BigDecimal made(Mention price) {
            return number.fact()
                    .quantity()
                    .value()
                    .multiply(price.fact().quantity().value());
        }

        boolean ties(Mention price) {
            BigDecimal off = made(price).subtract(sum.fact().quantity().value()).abs();
            return off.compareTo(sum.fact().quantity().halfUnit()) <= 0;
        }

        boolean near(Mention price) {
            BigDecimal value = sum.fact().quantity().value();
            return value.compareTo(made(price).multiply(LEAST)) > 0
                    && value.compareTo(made(price).multiply(MOST)) < 0;
        }
    }

    private static List<Claim> claims(Sentence sentence, Mention price) {
        List<Pair> pairs = pairs(sentence, price);
        Optional<Pair> proof = pairs.stream().filter(p -> p.ties(price)).findFirst();
        if (proof.isEmpty()) {
            return List.of();
        }
        String unit = proof.get().number().fact().quantity().unit();
        List<Claim> claims = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean same = pair.number().fact().quantity().unit().equals(unit);
            boolean told = PAID.matcher(pair.sum().lead()).find()
                    || ACTUAL.matcher(pair.number().lead()).find();
            boolean aside = ASIDE.matcher(sentence.after(sentence.mentions().indexOf(pair.sum())))
                    .find();
            if (pair.ties(price) || same && told && !aside && pair.near(price)) {
                claims.add(new Claim.Formula(
                        pair.sum().fact(), List.of(pair.number().fact(), price.fact()), "#0*#1", sentence.span()));
            }
        }
        return claims;
    }

    /** Each sum with the number before it, the price at most between. */
    private static List<Pair> pairs(Sentence sentence, Mention price) {
        List<Pair> pairs = new ArrayList<>();
        List<Mention> mentions = sentence.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention sum = mentions.get(i);
            Mention before = mentions.get(i - 1);
            Mention number = before == price && i > 1 ? mentions.get(i - 2) : before;
            boolean counted = number.fact().quantity() instanceof Quantity.Count count
                    && !count.unit().isEmpty()
                    && number.plain()
                    && !number.fact().quantity().number().approximate();
            if (sum.money()
                    && sum.plain()
                    && counted
                    && !sum.fact().quantity().number().approximate()) {
                pairs.add(new Pair(number, sum));
            }
        }
        return pairs;
    }
}
