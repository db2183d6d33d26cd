package org.gouji.index;

/**
 * How Lucene writes an index. What is found doesn't depend on it, and any index can be read whatever it was written with.
 *
 * @param buffer megabytes of what is not written yet, at most; each thread writes a segment of its own when that is reached
 * @param packed whether what is kept to be shown is compressed as well as can be, or in less time
 * @param merging which segments are joined to larger ones
 */
public record Settings(int buffer, boolean packed, Merging merging) {
    /** By measurement; see docs/search.md. The rest of a run needs little memory, so that the buffer is what it grows to. */
    public static final Settings STANDARD = new Settings(64, true, Merging.TIERED);

    /** Which segments are joined to larger ones. */
    public enum Merging {
        /** Those of like size, wherever they stand: Lucene's usual way. */
        TIERED,
        /** Neighbours of like size. */
        NEIGHBOURS,
        NONE
    }
}
