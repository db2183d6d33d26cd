package org.gouji.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** A part of a question that is worked out list by list ({@link FoundParts}), in place of document by document. */
@FunctionalInterface
interface FoundPart {
    /** What it may find in a segment; empty where that is nothing. */
    Optional<InSegment> in(LeafReaderContext leaf) throws IOException;

    /** What a part finds in one segment; to be asked for once. */
    interface InSegment {
        /** About how many documents it finds. */
        long cost();

        /** What it finds, with its scores. @param wanted nothing else is; all if empty */
        FoundList among(Optional<FoundList> wanted) throws IOException;

        /** Those that are wanted and that it finds, with the scores that they have. */
        default FoundList keep(FoundList wanted) throws IOException {
            return wanted.among(among(Optional.of(wanted)), 1);
        }
    }
}
