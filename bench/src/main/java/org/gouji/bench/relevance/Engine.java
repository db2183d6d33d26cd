package org.gouji.bench.relevance;

import java.io.IOException;
import java.util.List;

/** Something that finds passages. */
interface Engine extends AutoCloseable {
    /** What the tables call it. */
    String name();

    /** The keys of the best passages, best first, each once; {@code most} of them at most. */
    List<String> best(String words, int most) throws IOException;

    @Override
    void close() throws IOException;
}
