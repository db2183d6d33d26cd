package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which figures of a segment have which name: of each name a list of documents, in memory, four bytes a figure. It is made of the tables of
 * all reports when figures are first asked for by a name.
 */
final class NamePostings {
    private static final OfReader<LeafReaderContext, NamePostings> KEPT =
            new OfReader<>(leaf -> leaf.reader().getCoreCacheHelper(), NamePostings::make);

    /** The figures of all names, one name after the other. */
    private final int[] figures;
    /** By ordinal: where the figures of the name before it end. */
    private final int[] starts;

    private NamePostings(int[] figures, int[] starts) {
        this.figures = figures;
        this.starts = starts;
    }

    static NamePostings of(LeafReaderContext leaf) throws IOException {
        return KEPT.get(leaf);
    }

    private static NamePostings make(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), Fields.ITEM_NAME);
        Named named = new Named();
        FigureRows rows = FigureRows.of(leaf);
        while (names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int[] ordinals = new int[names.docValueCount()];
            for (int i = 0; i < ordinals.length; i++) {
                ordinals[i] = (int) names.nextOrd();
            }
            rows.items(names.docID(), (figure, item) -> {
                if (item > 0) {
                    named.add(figure, ordinals[item - 1]);
                }
            });
        }
        return named.byName(Math.toIntExact(names.getValueCount()));
    }

    /** How many names there are. */
    int size() {
        return starts.length - 1;
    }

    /** Adds those figures of a name that are wanted, with a score. */
    void addTo(FoundMerge merge, int ordinal, float score, IntPredicate wanted) {
        int number = merge.number(score);
        for (int i = starts[ordinal]; i < starts[ordinal + 1]; i++) {
            if (wanted.test(figures[i])) {
                merge.add(figures[i], number);
            }
        }
    }

    /** Figures in their order, each with its name. */
    private static final class Named {
        private int[] figures = new int[64];
        private int[] ordinals = new int[64];
        private int size;

        void add(int figure, int ordinal) {
            if (size == figures.length) {
                figures = Arrays.copyOf(figures, 2 * size);
                ordinals = Arrays.copyOf(ordinals, 2 * size);
            }
            figures[size] = figure;
            ordinals[size++] = ordinal;
        }

        NamePostings byName(int names) {
            int[] starts = new int[names + 1];
            for (int i = 0; i < size; i++) {
                starts[ordinals[i] + 1]++;
            }
            for (int i = 0; i < names; i++) {
                starts[i + 1] += starts[i];
            }
            int[] next = Arrays.copyOf(starts, names);
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[next[ordinals[i]]++] = figures[i];
            }
            return new NamePostings(sorted, starts);
        }
    }
}
