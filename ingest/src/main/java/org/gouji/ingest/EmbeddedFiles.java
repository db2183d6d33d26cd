package org.gouji.ingest;

import java.util.List;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.format.Embedded;

/** Knows which of the files inside other documents are read, and by whom. */
final class EmbeddedFiles implements Embedded {
    @Override
    public List<Item> read(byte[] file, Content content) throws Refusal {
        throw ForeignKinds.sheet();
    }
}
