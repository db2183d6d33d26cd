package org.gouji.model;

/**
 * All ceilings against hostile or broken files, in one value.
 *
 * @param maxFileBytes the largest file that is read; default 256 MB
 * @param maxUnpackedBytes the largest sum of a container's parts; default 256 MB
 * @param maxPartBytes the largest text part of a container; default 64 MB
 * @param maxEntries the most entries of a container; default 10,000
 * @param maxCharacters the longest text; default 20 million
 * @param maxNesting the deepest nesting of tables and elements; default 200
 * @param maxCells the most cells of one table; default 200,000
 */
public record Limits(
        long maxFileBytes,
        long maxUnpackedBytes,
        long maxPartBytes,
        int maxEntries,
        int maxCharacters,
        int maxNesting,
        int maxCells) {
    /** The documented defaults. */
    public static Limits standard() {
        return new Limits(256L << 20, 256L << 20, 64L << 20, 10_000, 20_000_000, 200, 200_000);
    }

    /** For one who knows the files to be honest: what an array holds, and the memory of a worker bounds the rest. */
    public static Limits large() {
        return new Limits(
                Integer.MAX_VALUE - 16, 8L << 30, Integer.MAX_VALUE - 16, 100_000, 200_000_000, 200, 2_000_000);
    }
}
