package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a field of names in one segment and the documents that have them, in memory: names are looked through for a piece of one, and to have each
 * of them unpacked by Lucene took a tenth of a search.
 */
final class FieldTerms {
    private static final OfReader<LeafReaderContext, Map<String, FieldTerms>> KEPT =
            new OfReader<>(leaf -> leaf.reader().getCoreCacheHelper(), leaf -> new ConcurrentHashMap<>());

    private static final int FIRST_SIZE = 64;

    /** All terms, one after the other. */
    private byte[] letters = new byte[FIRST_SIZE];
    /** By term: where its letters and its documents end; those of the first begin at 0. */
    private int[] ends = new int[FIRST_SIZE];

    private int[] lasts = new int[FIRST_SIZE];
    private int[] documents = new int[FIRST_SIZE];
    private int size;

    private FieldTerms() {}

    static FieldTerms of(LeafReaderContext leaf, String field) throws IOException {
        Map<String, FieldTerms> known = KEPT.get(leaf);
        FieldTerms terms = known.get(field);
        if (terms == null) {
            terms = read(leaf.reader().terms(field));
            known.put(field, terms);
        }
        return terms;
    }

    private static FieldTerms read(Terms field) throws IOException {
        FieldTerms terms = new FieldTerms();
        TermsEnum all = field == null ? TermsEnum.EMPTY : field.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            postings = all.postings(postings, PostingsEnum.NONE);
            terms.add(term, postings);
        }
        terms.letters = Arrays.copyOf(terms.letters, terms.end(terms.ends, terms.size - 1));
        terms.documents = Arrays.copyOf(terms.documents, terms.end(terms.lasts, terms.size - 1));
        return terms;
    }

    private void add(BytesRef term, PostingsEnum postings) throws IOException {
        ends = ArrayUtil.grow(ends, size + 1);
        lasts = ArrayUtil.grow(lasts, size + 1);
        int from = end(ends, size - 1);
        letters = ArrayUtil.grow(letters, from + term.length);
        System.arraycopy(term.bytes, term.offset, letters, from, term.length);
        ends[size] = from + term.length;
        int last = end(lasts, size - 1);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents = ArrayUtil.grow(documents, last + 1);
            documents[last++] = postings.docID();
        }
        lasts[size++] = last;
    }

    private int end(int[] all, int term) {
        return term < 0 ? 0 : all[term];
    }

    /** Shows the documents that have a term with all parts in their order; one that has several such, several times. */
    void having(byte[][] parts, IntConsumer found) {
        for (int term = 0; term < size; term++) {
            if (holds(end(ends, term - 1), ends[term], parts)) {
                for (int i = end(lasts, term - 1); i < lasts[term]; i++) {
                    found.accept(documents[i]);
                }
            }
        }
    }

    /** The first place of each part is the best: it leaves most to those after it. */
    private boolean holds(int start, int end, byte[][] parts) {
        int from = start;
        for (byte[] part : parts) {
            from = after(from, end, part);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first such part ends, below 0 if there is none. Letters of UTF-8 are found as bytes: none begins inside another. */
    private int after(int from, int end, byte[] part) {
        byte first = part[0];
        for (int at = from; at + part.length <= end; at++) {
            if (letters[at] == first && Arrays.equals(letters, at, at + part.length, part, 0, part.length)) {
                return at + part.length;
            }
        }
        return -1;
    }
}
