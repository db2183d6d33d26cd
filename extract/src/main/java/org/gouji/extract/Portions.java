package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Wording;

/**
 * Bounds what readers of claims hold against each other, for texts that no report has: a paragraph of very many numbers is read as several, each from one sentence to the end
 * of another, and a report has a measure of sentences that are too long for that. What is beyond it is read, but not checked, and the report says so.
 */
final class Portions {
    /** So many numbers a portion has, but for a single sentence of more. */
    static final int MOST = 400;

    /** The pairs of numbers of longer sentences that a report may have in all: one sentence of 5,000 numbers, or a hundred of 500. */
    static final long PAIRS = 25_000_000;

    /** So much is left of a sentence that is not checked, for what its words say. */
    private static final int HEAD = 200;

    private long pairs;
    private int sentences;
    private int numbers;

    /** The passages that claims are read from, in place of one. */
    List<Passage> of(Passage passage) {
        int all = 0;
        for (Sentence sentence : passage.sentences()) {
            all += sentence.mentions().size();
        }
        return all <= MOST ? List.of(passage) : parts(passage);
    }

    private List<Passage> parts(Passage passage) {
        List<Passage> parts = new ArrayList<>();
        List<Sentence> part = new ArrayList<>();
        int count = 0;
        for (Sentence read : passage.sentences()) {
            Sentence sentence = bounded(read);
            int own = sentence.mentions().size();
            if (!part.isEmpty() && count + own > MOST) {
                parts.add(passage(passage, part));
                part = new ArrayList<>();
                count = 0;
            }
            part.add(sentence);
            count += own;
        }
        parts.add(passage(passage, part));
        return parts;
    }

    private static Passage passage(Passage whole, List<Sentence> part) {
        return new Passage(part.get(0).span().cover(part.get(part.size() - 1).span()), part, whole.section());
    }

    /** The sentence, or its first words without a number where it has too many for this report. */
    private Sentence bounded(Sentence sentence) {
        long count = sentence.mentions().size();
        if (count <= MOST) {
            return sentence;
        }
        if (pairs + count * count <= PAIRS) {
            pairs += count * count;
            return sentence;
        }
        sentences++;
        numbers += sentence.mentions().size();
        return new Sentence(
                sentence.line().part(0, Math.min(HEAD, sentence.line().length())), List.of(), List.of());
    }

    /** What is not checked. */
    Optional<Wording> told() {
        return sentences == 0
                ? Optional.empty()
                : Optional.of(new Wording(
                        "有 " + sentences + " 句各含数百个以上的数，其中共 " + numbers + " 个数未核对：一句里的数太多",
                        numbers + " numbers in " + sentences
                                + " sentences are not checked: too many parts in one sentence"));
    }
}
