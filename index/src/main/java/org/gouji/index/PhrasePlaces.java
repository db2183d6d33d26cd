package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/**
 * Where a phrase stands in the texts of one segment, read once in a search: texts, lines and figures are all found by it, and to read
 * positions is the dearest part of most searches. Scores are those that {@link Ranking} gives.
 */
final class PhrasePlaces {
    private static final int FIRST_SIZE = 64;

    private final LeafReaderContext leaf;
    /** From the position of the phrase's first unit to that of its last. */
    private final int length;

    private int[] texts = new int[FIRST_SIZE];
    private byte[] norms = new byte[FIRST_SIZE];
    /** Where the places of each text end among all; those of the first begin at 0. */
    private int[] ends = new int[FIRST_SIZE];

    private int[] starts = new int[FIRST_SIZE];
    private Optional<FoundList> asWords = Optional.empty();
    private int size;

    private PhrasePlaces(LeafReaderContext leaf, int length) {
        this.leaf = leaf;
        this.length = length;
    }

    /** @param scope where to look; anywhere if empty */
    static PhrasePlaces of(Phrase phrase, LeafReaderContext leaf, Optional<Scope> scope) throws IOException {
        List<Unit> units = phrase.units();
        PhrasePlaces places = new PhrasePlaces(
                leaf, units.get(units.size() - 1).position() - units.get(0).position());
        Terms terms = leaf.reader().terms(Fields.TEXT);
        Optional<PhrasePostings> postings = terms == null ? Optional.empty() : PhrasePostings.of(phrase, terms);
        if (postings.isPresent()) {
            DocIdSetIterator having = postings.get().documents();
            places.read(postings.get(), scope.isEmpty() ? having : scope.get().narrow(having, leaf));
        }
        return places;
    }

    private void read(PhrasePostings postings, DocIdSetIterator having) throws IOException {
        byte[] lengths = TextNorms.of(leaf);
        while (having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int found = postings.read();
            if (found > 0) {
                add(having.docID(), lengths[having.docID()], found, postings);
            }
        }
    }

    private void add(int text, byte norm, int found, PhrasePostings postings) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            norms = Arrays.copyOf(norms, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int from = from(size);
        if (from + found > starts.length) {
            starts = Arrays.copyOf(starts, Math.max(from + found, 2 * from));
        }
        for (int i = 0; i < found; i++) {
            starts[from + i] = postings.start(i);
        }
        texts[size] = text;
        norms[size] = norm;
        ends[size++] = from + found;
    }

    private int from(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** All texts that have the phrase. */
    FoundList texts() {
        FoundList list = FoundList.ofSize(size);
        for (int i = 0; i < size; i++) {
            list.add(texts[i], Ranking.score(1, ends[i] - from(i), norms[i]));
        }
        return list;
    }

    /** The passages of the text that have it, and before each those of its sentences with figures that do. */
    FoundList lines() throws IOException {
        PassageSentences sentences = PassageSentences.of(leaf);
        BitSet passages = Parents.ends(Blocks.TEXTS, leaf);
        FoundList list = FoundList.ofSize(size);
        for (int i = 0; i < size; i++) {
            if (sentences.in(texts[i])) {
                addSentences(sentences, i, list);
            }
            if (passages.get(texts[i])) {
                list.add(texts[i], Ranking.score(1, ends[i] - from(i), norms[i]));
            }
        }
        return list;
    }

    private void addSentences(PassageSentences sentences, int index, FoundList list) {
        int document = sentences.first();
        SentencePlaces places = sentences.places();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int frequency = 0;
            for (int at = from(index); at < ends[index]; at++) {
                frequency += places.has(sentence, starts[at], starts[at] + length) ? 1 : 0;
            }
            if (frequency > 0) {
                list.add(document, Ranking.score(1, frequency, places.norm(sentence)));
            }
            document = sentence + 1 < sentences.size() ? sentences.after(document) : document;
        }
    }

    /** The texts in which it stands as words, whose marks are always the same. */
    FoundList words(List<WordMark> marks) throws IOException {
        if (asWords.isEmpty()) {
            asWords = Optional.of(withMarks(marks));
        }
        return asWords.get();
    }

    private FoundList withMarks(List<WordMark> marks) throws IOException {
        Terms terms = leaf.reader().terms(Fields.TEXT);
        FoundList list = FoundList.ofSize(size);
        MarkPostings[] postings = new MarkPostings[marks.size()];
        TermsEnum all = size == 0 ? TermsEnum.EMPTY : terms.iterator();
        for (int i = 0; i < postings.length; i++) {
            if (!all.seekExact(Grams.mark(marks.get(i).units()))) {
                return list;
            }
            postings[i] = new MarkPostings(
                    all.postings(null, PostingsEnum.POSITIONS), marks.get(i).offset());
        }
        boolean[] standing = new boolean[FIRST_SIZE];
        for (int i = 0; i < size; i++) {
            int frequency = 0;
            standing = standing.length < ends[i] - from(i) ? new boolean[2 * (ends[i] - from(i))] : standing;
            frequency = count(i, postings, standing);
            if (frequency > 0) {
                list.add(texts[i], Ranking.score(1, frequency, norms[i]));
            }
        }
        return list;
    }

    private int count(int index, MarkPostings[] marks, boolean[] standing) throws IOException {
        int places = ends[index] - from(index);
        Arrays.fill(standing, 0, places, true);
        int left = places;
        for (int mark = 0; mark < marks.length && left > 0; mark++) {
            left = marks[mark].keep(texts[index], starts, from(index), places, standing);
        }
        return left;
    }

    /** Where words of one length begin. */
    private record MarkPostings(PostingsEnum postings, int offset) {
        /** Leaves those places standing at which such a word begins. @return how many they are */
        int keep(int text, int[] starts, int from, int places, boolean[] standing) throws IOException {
            int at = postings.docID() < text ? postings.advance(text) : postings.docID();
            int unread = at == text ? postings.freq() : 0;
            int position = -1;
            int left = 0;
            for (int i = 0; i < places; i++) {
                while (position < starts[from + i] + offset && unread > 0) {
                    position = postings.nextPosition();
                    unread--;
                }
                standing[i] &= position == starts[from + i] + offset;
                left += standing[i] ? 1 : 0;
            }
            return left;
        }
    }
}
