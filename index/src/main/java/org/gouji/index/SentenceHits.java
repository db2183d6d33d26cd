package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** Goes through the sentences in which a phrase stands: through the passages that have it, and the sentences of each. */
final class SentenceHits extends DocIdSetIterator {
    private final PhrasePostings postings;
    private final PassageSentences sentences;
    /** From the position of the phrase's first unit to that of its last. */
    private final int length;

    private int document = -1;
    /** The sentence of the passage that comes next, and its document. */
    private int next;

    private int nextDocument;
    private int found;
    private int frequency;
    private long norm;

    SentenceHits(Phrase phrase, PhrasePostings postings, PassageSentences sentences) {
        this.postings = postings;
        this.sentences = sentences;
        this.length = phrase.units().get(phrase.units().size() - 1).position()
                - phrase.units().get(0).position();
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        DocIdSetIterator passages = postings.documents();
        if (target == NO_MORE_DOCS) {
            return document = NO_MORE_DOCS;
        }
        int wanted = sentences.passage(target);
        if (passages.docID() < wanted) {
            open(passages.advance(wanted));
        }
        while (passages.docID() != NO_MORE_DOCS) {
            if (inPassage(target)) {
                return document;
            }
            open(passages.nextDoc());
        }
        return document = NO_MORE_DOCS;
    }

    private void open(int passage) throws IOException {
        boolean any = passage != NO_MORE_DOCS && sentences.in(passage);
        found = any ? postings.read() : 0;
        next = 0;
        nextDocument = any ? sentences.first() : 0;
    }

    /** Goes to the next sentence of the passage from {@code target} on that has the phrase. */
    private boolean inPassage(int target) {
        while (found > 0 && next < sentences.size()) {
            int sentence = next++;
            int at = nextDocument;
            nextDocument = next < sentences.size() ? sentences.after(at) : at;
            if (at >= target && count(sentence) > 0) {
                document = at;
                norm = sentences.places().norm(sentence);
                return true;
            }
        }
        return false;
    }

    private int count(int sentence) {
        frequency = 0;
        for (int i = 0; i < found; i++) {
            int start = postings.start(i);
            frequency += sentences.places().has(sentence, start, start + length) ? 1 : 0;
        }
        return frequency;
    }

    /** How often the phrase stands in the sentence. */
    int frequency() {
        return frequency;
    }

    /** How long the sentence is, as {@link Ranking} keeps it. */
    long norm() {
        return norm;
    }

    @Override
    public long cost() {
        return postings.documents().cost();
    }
}
