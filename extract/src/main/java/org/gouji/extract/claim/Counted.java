package org.gouji.extract.claim;

import java.util.List;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Quantity;

/** Reads 两项 and 三类 in 两项合计: how many of the numbers before are meant. */
final class Counted {
    private static final Pattern THESE = Pattern.compile(".*[，；、。）](?:以上|上述|这)?");
    private static final List<String> WORDS = List.of("项", "类", "笔", "款", "个", "部分");
    private static final int MOST = 9;

    private Counted() {}

    /** How many numbers the word right before the one at an index takes together; 0 if there is no such word. */
    static int before(Sentence sentence, int i) {
        if (i == 0) {
            return 0;
        }
        Mention word = sentence.mentions().get(i - 1);
        boolean count = word.fact().quantity() instanceof Quantity.Count c
                && WORDS.contains(c.unit())
                && c.number().value().scale() <= 0
                && THESE.matcher(word.lead()).matches();
        int value = count ? word.fact().quantity().value().intValue() : 0;
        return value <= MOST ? value : 0;
    }
}
