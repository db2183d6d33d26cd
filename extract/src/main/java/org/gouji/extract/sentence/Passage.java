package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Needs;
import org.gouji.model.Span;

/**
 * A paragraph with its sentences.
 *
 * @param span the paragraph
 * @param sentences in order; never empty
 * @param section index of its section in the report, -1 before the first
 */
public record Passage(Span span, List<Sentence> sentences, int section) {
    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** Those of its sentences that a reader with these needs may find anything in. */
    public List<Sentence> with(Needs needs) {
        List<Sentence> with = List.of();
        for (Sentence sentence : sentences) {
            if (sentence.has(needs)) {
                with = with.isEmpty() ? new ArrayList<>(sentences.size()) : with;
                with.add(sentence);
            }
        }
        return with;
    }
}
