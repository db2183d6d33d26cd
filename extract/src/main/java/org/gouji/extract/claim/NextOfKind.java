package org.gouji.extract.claim;

import java.util.List;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;

/**
 * Tells where a list of parts ends because the sentence says the same of the next thing: 甲类34人，其中达标28人，达标率80%；乙类11人，达标9人. The name
 * of the first part comes again behind a ；, so what stands between is no part of the first thing.
 */
final class NextOfKind {
    private static final String STOPS = "；;";

    private NextOfKind() {}

    /** How many of a sentence's numbers may belong to the list that begins with one of them. */
    static int end(Sentence sentence, int start) {
        List<Mention> mentions = sentence.mentions();
        Mention first = mentions.get(start);
        int stop = -1;
        for (int j = start + 1; j < mentions.size(); j++) {
            Mention mention = mentions.get(j);
            stop = stopped(sentence, mentions.get(j - 1).to(), mention.from()) ? j : stop;
            if (stop > 0 && stop < j && again(first, mention)) {
                return stop;
            }
        }
        return mentions.size();
    }

    private static boolean stopped(Sentence sentence, int from, int to) {
        String chars = sentence.line().chars();
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(chars.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean again(Mention first, Mention mention) {
        return first.named()
                && mention.named()
                && mention.plain()
                && mention.alike(first)
                && mention.depth() == first.depth()
                && !first.fact().key().isEmpty()
                && mention.fact().key().equals(first.fact().key());
    }
}
