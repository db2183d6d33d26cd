package org.gouji.extract.claim;

import java.util.List;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;

/** Cuts sentences at their semicolons: what stands between two of them speaks of one thing as a rule. */
final class Clauses {
    private Clauses() {}

    /** The numbers that stand in one clause with the one at an index, itself included. */
    static List<Mention> around(Sentence sentence, int index) {
        List<Mention> mentions = sentence.mentions();
        int from = index;
        while (from > 0 && !parted(sentence, mentions.get(from - 1), mentions.get(from))) {
            from--;
        }
        int to = index + 1;
        while (to < mentions.size() && !parted(sentence, mentions.get(to - 1), mentions.get(to))) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** Whether a semicolon stands between two neighbours. */
    static boolean parted(Sentence sentence, Mention before, Mention next) {
        String between = sentence.between(Math.min(before.to(), next.from()), next.from());
        return between.indexOf('；') >= 0 || between.indexOf(';') >= 0;
    }
}
