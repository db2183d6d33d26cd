package org.gouji.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** A weight that can give all it finds in a segment at once, sooner than one after the other. */
interface Listing {
    /** All that is found, with no weight of its own, the same with the same scores as by its scorer. */
    FoundList list(LeafReaderContext leaf) throws IOException;
}
