package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Where a phrase of several letters stands in the documents of a segment. */
final class PhrasePostings {
    private final List<PostingsEnum> postings = new ArrayList<>();
    /** From the position of the phrase's first unit to that of each token. */
    private final List<Integer> offsets = new ArrayList<>();

    private final DocIdSetIterator documents;
    private int[] starts = new int[16];
    private int size;

    private PhrasePostings(List<PostingsEnum> postings, List<Integer> offsets) {
        this.postings.addAll(postings);
        this.offsets.addAll(offsets);
        this.documents = postings.size() == 1
                ? postings.get(0)
                : ConjunctionUtils.intersectIterators(List.<DocIdSetIterator>copyOf(postings));
    }

    /** Empty where a piece of it stands nowhere. */
    static Optional<PhrasePostings> of(Phrase phrase, Terms terms) throws IOException {
        TermsEnum all = terms.iterator();
        Map<Phrase.Token, Integer> documents = new HashMap<>();
        for (Phrase.Token token : phrase.choices()) {
            if (!all.seekExact(new BytesRef(token.term()))) {
                return Optional.empty();
            }
            documents.put(token, all.docFreq());
        }
        List<PostingsEnum> postings = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        for (Phrase.Token token : cheapest(phrase, documents)) {
            all.seekExact(new BytesRef(token.term()));
            postings.add(all.postings(null, PostingsEnum.POSITIONS));
            offsets.add(token.position() - phrase.units().get(0).position());
        }
        return Optional.of(new PhrasePostings(postings, offsets));
    }

    /**
     * Tokens that have all units of a phrase and stand in as few documents as can be, the rarest of all with them: where it doesn't stand, nothing else
     * is read.
     */
    private static List<Phrase.Token> cheapest(Phrase phrase, Map<Phrase.Token, Integer> documents) {
        int units = phrase.units().size();
        List<List<Phrase.Token>> best = new ArrayList<>(Collections.nCopies(units + 1, List.of()));
        long[] cost = new long[units + 1];
        Arrays.fill(cost, 1, units + 1, Long.MAX_VALUE);
        for (Phrase.Token token : phrase.choices()) {
            int end = token.first() + token.size();
            for (int before = token.first(); before < end; before++) {
                if (cost[before] < Long.MAX_VALUE && cost[before] + documents.get(token) < cost[end]) {
                    cost[end] = cost[before] + documents.get(token);
                    best.set(
                            end,
                            Stream.concat(best.get(before).stream(), Stream.of(token))
                                    .toList());
                }
            }
        }
        Phrase.Token rarest = phrase.choices().stream()
                .min(Comparator.comparing(documents::get))
                .orElseThrow();
        return Stream.concat(best.get(units).stream(), Stream.of(rarest))
                .distinct()
                .sorted(Comparator.comparing(documents::get))
                .toList();
    }

    /** The documents that have all tokens, in whatever order. */
    DocIdSetIterator documents() {
        return documents;
    }

    /** Reads where the phrase stands in the document at hand; once for each. @return how often */
    int read() throws IOException {
        PostingsEnum first = postings.get(0);
        size = first.freq();
        if (size > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(size, 2 * starts.length));
        }
        for (int i = 0; i < size; i++) {
            starts[i] = first.nextPosition() - offsets.get(0);
        }
        for (int token = 1; token < postings.size() && size > 0; token++) {
            keep(postings.get(token), offsets.get(token));
        }
        return size;
    }

    /** Keeps the starts at which a token stands in its place. */
    private void keep(PostingsEnum token, int offset) throws IOException {
        int left = token.freq();
        // A start may be below 0 as long as the phrase's first unit has not been looked for.
        int position = Integer.MIN_VALUE;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            while (position < starts[i] + offset && left > 0) {
                position = token.nextPosition();
                left--;
            }
            if (position == starts[i] + offset) {
                starts[kept++] = starts[i];
            }
        }
        size = kept;
    }

    /** The position of the phrase's first unit. */
    int start(int index) {
        return starts[index];
    }
}
