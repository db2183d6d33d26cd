package org.gouji.extract.sentence;

import java.util.List;
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
}
