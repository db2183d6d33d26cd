package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's codec with its best compression, and with blocks of stored fields that end by their size only. Lucene also ends them after 4,096
 * documents: ours are many and most keep nothing, so that blocks would be cut to a tenth and pack badly. What is written is Lucene's own
 * format, and its own codec reads it.
 */
final class IndexCodec extends FilterCodec {
    private static final Lucene912Codec OF_LUCENE = new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION);
    private static final Lucene912Codec QUICK = new Lucene912Codec(Lucene912Codec.Mode.BEST_SPEED);
    private static final Lucene90StoredFieldsFormat.Mode MODE = Lucene90StoredFieldsFormat.Mode.BEST_COMPRESSION;

    private final boolean packed;

    /** @param packed whether stored fields are compressed as well as can be, or in less time */
    IndexCodec(boolean packed) {
        super(OF_LUCENE.getName(), OF_LUCENE);
        this.packed = packed;
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return packed ? new BlocksBySize() : QUICK.storedFieldsFormat();
    }

    @Override
    public NormsFormat normsFormat() {
        return new SwiftNorms(OF_LUCENE.normsFormat());
    }

    /** Lucene's own format but for the number of documents in a block. */
    private static final class BlocksBySize extends StoredFieldsFormat {
        /** A quarter of Lucene's: searches take half the time, and the index four hundredths more room. See docs/search.md. */
        private static final int BLOCK_BYTES = 120 * 1024;

        private static final int BLOCK_DOCUMENTS = 1 << 20;
        private static final int INDEX_SHIFT = 10;

        private final StoredFieldsFormat writing = new Lucene90CompressingStoredFieldsFormat(
                "Lucene90StoredFieldsHighData",
                Lucene90StoredFieldsFormat.BEST_COMPRESSION_MODE,
                BLOCK_BYTES,
                BLOCK_DOCUMENTS,
                INDEX_SHIFT);

        @Override
        public StoredFieldsReader fieldsReader(
                Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context) throws IOException {
            return OF_LUCENE.storedFieldsFormat().fieldsReader(directory, segment, fields, context);
        }

        @Override
        public StoredFieldsWriter fieldsWriter(Directory directory, SegmentInfo segment, IOContext context)
                throws IOException {
            segment.putAttribute(Lucene90StoredFieldsFormat.MODE_KEY, MODE.name());
            return writing.fieldsWriter(directory, segment, context);
        }
    }
}
