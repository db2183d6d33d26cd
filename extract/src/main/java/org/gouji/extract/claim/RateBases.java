package org.gouji.extract.claim;

import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Gone;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;

/** Tells what a rate is of where the number before its part is not it: a base in brackets behind it, or what is left after the part went. */
final class RateBases {
    /** 化解率20%（年初余额400万元）. */
    private static final Pattern BASE = Pattern.compile("^（(?:应|年初|期初|上年末|去年末|原|分母|基数|以|总)[^，。；：（）\\d]{0,10}[：为]?$");

    private static final Pattern STOCK =
            Pattern.compile("(?:年末|期末|年底|月末|余额|结存|库存|现有|现存|尚有|在用|在校|在册|在职|在库|实有|收取|实收|已收)");

    private static final Pattern AT_FIRST = Pattern.compile("年初|期初|上年|去年|原有|应收");

    private static final Pattern LEAVING = Pattern.compile(Gone.WORD);

    private RateBases() {}

    /** The base that the bracket right behind a rate tells. */
    static Optional<Mention> behind(Sentence sentence, int rate, Mention part) {
        if (rate + 1 >= sentence.mentions().size()) {
            return Optional.empty();
        }
        Mention next = sentence.mentions().get(rate + 1);
        boolean base = next.plain()
                && next.alike(part)
                && next.depth() == sentence.mentions().get(rate).depth() + 1
                && BASE.matcher(next.lead()).find();
        return base ? Optional.of(next) : Optional.empty();
    }

    /** 年末在校生900人，毕业300人，毕业率100%: those at the end are without the part, and the rate is not of them. */
    static boolean left(Mention stock, String root) {
        return LEAVING.matcher(root).find()
                && STOCK.matcher(stock.lead()).find()
                && !AT_FIRST.matcher(stock.lead()).find();
    }
}
