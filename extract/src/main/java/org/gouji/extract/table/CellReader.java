package org.gouji.extract.table;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Reads numbers of one kind from the cells of a table. */
interface CellReader {
    /** Reads the whole table; to be called once, before the other two. */
    void read();

    /** The numbers read. */
    List<Fact> facts();

    /** What they claim. */
    List<Claim> claims();
}
