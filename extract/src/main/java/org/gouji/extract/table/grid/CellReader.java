package org.gouji.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/** Reads numbers of one kind from the cells of a table. */
public abstract class CellReader {
    /** The numbers read so far. */
    protected final List<Fact> facts = new ArrayList<>();

    /** What they claim. */
    protected final List<Claim> claims = new ArrayList<>();

    /** Reads the whole table; to be called once, before the numbers and claims are asked for. */
    public abstract void read();

    /** The numbers read. */
    public final List<Fact> facts() {
        return facts;
    }

    /** What they claim. */
    public final List<Claim> claims() {
        return claims;
    }
}
