package org.gouji.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * More often and in a shorter text is better. Nothing else of the collection counts: the same documents rank the same whatever the index
 * went through, while the usual weights by rarity move with deleted documents that a merge has not yet cleared away.
 */
final class Ranking extends Similarity {
    /** How soon further occurrences stop to count, and how much length does: the usual values of BM25. */
    private static final float SATURATION = 1.2f;

    private static final float LENGTH_WEIGHT = 0.75f;
    /** A middling section. */
    private static final float USUAL_LENGTH = 300f;

    private static final int LARGEST_NORM = 255;
    /** By norm: how much a text of that length takes from what stands in it. */
    private static final float[] DAMPING = damping();

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength() - state.getNumOverlap());
    }

    static float score(float boost, float freq, long norm) {
        return boost * freq / (freq + DAMPING[(int) norm & LARGEST_NORM]);
    }

    private static float[] damping() {
        float[] damping = new float[LARGEST_NORM + 1];
        for (int norm = 0; norm < damping.length; norm++) {
            float length = SmallFloat.byte4ToInt((byte) norm) / USUAL_LENGTH;
            damping[norm] = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length);
        }
        return damping;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float freq, long norm) {
                return Ranking.score(boost, freq, norm);
            }
        };
    }
}
