package org.gouji.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Lucene's norms, read into memory when a segment is written: each token of each document asks for the norm, and most documents have none,
 * so that to find it among those that do took a tenth of all the work. What is written is Lucene's own.
 */
final class SwiftNorms extends NormsFormat {
    private final NormsFormat ofLucene;

    SwiftNorms(NormsFormat ofLucene) {
        this.ofLucene = ofLucene;
    }

    @Override
    public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
        return ofLucene.normsConsumer(state);
    }

    @Override
    public NormsProducer normsProducer(SegmentReadState state) throws IOException {
        return new Swift(ofLucene.normsProducer(state), state.segmentInfo.maxDoc());
    }

    /** Reads the norms of a field when they are first asked for. */
    private static final class Swift extends NormsProducer {
        private final NormsProducer kept;
        private final int documents;
        private final Map<String, byte[]> read = new HashMap<>();

        Swift(NormsProducer kept, int documents) {
            this.kept = kept;
            this.documents = documents;
        }

        @Override
        public NumericDocValues getNorms(FieldInfo field) throws IOException {
            byte[] norms = read.get(field.name);
            if (norms == null) {
                norms = new byte[documents];
                NumericDocValues values = kept.getNorms(field);
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    norms[values.docID()] = (byte) values.longValue();
                }
                read.put(field.name, norms);
            }
            return new InMemory(norms);
        }

        @Override
        public void checkIntegrity() throws IOException {
            kept.checkIntegrity();
        }

        @Override
        public void close() throws IOException {
            kept.close();
        }
    }

    /** {@link Ranking} makes norms of one byte, which are 0 for no text only. */
    private static final class InMemory extends NumericDocValues {
        private final byte[] norms;
        private int document = -1;

        InMemory(byte[] norms) {
            this.norms = norms;
        }

        @Override
        public long longValue() {
            return norms[document];
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return norms[target] != 0;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int next = target;
            while (next < norms.length && norms[next] == 0) {
                next++;
            }
            document = next < norms.length ? next : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return norms.length;
        }
    }
}
