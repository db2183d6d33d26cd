package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;

/** Three numbers that stand one right after the other in a sentence, whatever words are between them. */
final class ThreeInRow {
    private static final int LENGTH = 3;

    private ThreeInRow() {}

    /** Says what three numbers in a row claim, if anything. */
    @FunctionalInterface
    interface Reading {
        Optional<Claim> of(Mention first, Mention second, Mention third);
    }

    /** The claims of all threes, overlapping ones too, in the order in which they stand. */
    static List<Claim> read(Iterable<Sentence> sentences, Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i + LENGTH <= mentions.size(); i++) {
                reading.of(mentions.get(i), mentions.get(i + 1), mentions.get(i + 2))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }
}
