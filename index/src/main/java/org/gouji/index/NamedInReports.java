package org.gouji.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The figures of some reports whose items have wanted names, with the scores of these; a report is read when it is its turn, at once. */
final class NamedInReports extends DocIdSetIterator {
    /** Stands for the score of a name that is not wanted. */
    static final float UNWANTED = -1;

    private static final int FIRST_SIZE = 64;

    private final DocIdSetIterator reports;
    private final FigureRows rows;
    private final SortedSetDocValues names;
    private final float[] byOrdinal;

    private int[] documents = new int[FIRST_SIZE];
    private float[] scores = new float[FIRST_SIZE];
    private int size;
    private int at = -1;
    private int document = -1;

    /**
     * @param reports those that have one of the names
     * @param byOrdinal the scores of names
     */
    NamedInReports(DocIdSetIterator reports, FigureRows rows, SortedSetDocValues names, float[] byOrdinal) {
        this.reports = reports;
        this.rows = rows;
        this.names = names;
        this.byOrdinal = byOrdinal;
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
        at++;
        while (at < size && documents[at] < target) {
            at++;
        }
        while (at >= size && target != NO_MORE_DOCS) {
            int report = reports.docID() < target ? reports.advance(target) : reports.nextDoc();
            if (report == NO_MORE_DOCS) {
                break;
            }
            read(report);
            at = first(target);
        }
        document = at < size ? documents[at] : NO_MORE_DOCS;
        return document;
    }

    private int first(int target) {
        int found = Arrays.binarySearch(documents, 0, size, target);
        return found < 0 ? -found - 1 : found;
    }

    private void read(int report) throws IOException {
        names.advanceExact(report);
        float[] byPlace = new float[1 + names.docValueCount()];
        byPlace[0] = UNWANTED;
        for (int i = 1; i < byPlace.length; i++) {
            byPlace[i] = byOrdinal[(int) names.nextOrd()];
        }
        size = 0;
        rows.items(report, (figure, item) -> {
            if (byPlace[item] >= 0) {
                add(figure, byPlace[item]);
            }
        });
    }

    private void add(int figure, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = figure;
        scores[size++] = score;
    }

    float score() {
        return scores[at];
    }

    @Override
    public long cost() {
        return reports.cost() * FIRST_SIZE;
    }
}
