package org.gouji.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for bigrams in the texts of a list, one bigram after the other, as {@link GramsQuery} wants it. The names of an item have many in common, each of which is
 * looked for once.
 */
final class GramsInList {
    private final FoundList texts;
    private final byte[] norms;
    private final TermsEnum terms;
    /** By bigram, then by place in the list: how often the text has it. */
    private final Map<String, int[]> frequencies = new HashMap<>();

    GramsInList(FoundList texts, LeafReaderContext leaf) throws IOException {
        this.texts = texts;
        this.norms = TextNorms.of(leaf);
        this.terms = leaf.reader().terms(Fields.TEXT).iterator();
    }

    /** Whether this is the list. */
    boolean of(FoundList wanted) {
        return texts == wanted;
    }

    /**
     * The texts that have so many of some bigrams. The sum of floats in a double is the same in any order.
     *
     * @param grams with what each counts for
     */
    FoundList having(Map<String, Float> grams, float boost, int least) throws IOException {
        int[] having = new int[texts.size()];
        double[] sums = new double[texts.size()];
        for (Map.Entry<String, Float> gram : grams.entrySet()) {
            int[] found = frequencies(gram.getKey());
            float weight = boost * gram.getValue();
            for (int at = 0; at < found.length; at++) {
                if (found[at] > 0) {
                    having[at]++;
                    sums[at] += Ranking.score(weight, found[at], norms[texts.document(at)]);
                }
            }
        }
        FoundList list = FoundList.ofSize(texts.size());
        for (int at = 0; at < texts.size(); at++) {
            if (having[at] >= least) {
                list.add(texts.document(at), (float) sums[at]);
            }
        }
        return list;
    }

    /** Empty where the bigram stands nowhere. */
    private int[] frequencies(String gram) throws IOException {
        int[] known = frequencies.get(gram);
        if (known == null) {
            known = terms.seekExact(new BytesRef(gram)) ? read(terms.postings(null, PostingsEnum.FREQS)) : new int[0];
            frequencies.put(gram, known);
        }
        return known;
    }

    private int[] read(PostingsEnum postings) throws IOException {
        int[] found = new int[texts.size()];
        int at = 0;
        while (at < found.length) {
            int document = texts.document(at);
            int having = postings.docID() < document ? postings.advance(document) : postings.docID();
            if (having == DocIdSetIterator.NO_MORE_DOCS) {
                return found;
            }
            if (having == document) {
                found[at] = postings.freq();
            }
            do {
                at++;
            } while (at < found.length && texts.document(at) < having);
        }
        return found;
    }
}
