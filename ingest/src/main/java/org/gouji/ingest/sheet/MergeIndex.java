package org.gouji.ingest.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the merged area that a cell lies in. Large areas are kept apart, so that none is spread out over its cells. */
final class MergeIndex {
    /** Areas of more cells than this are few. */
    static final int SMALL = 4096;

    private final Map<Long, Merge> byCell = new HashMap<>();
    private final List<Merge> large;

    MergeIndex(List<Merge> merges) {
        for (Merge merge : merges) {
            if (merge.size() <= SMALL) {
                for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
                    for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
                        byCell.putIfAbsent(key(row, column), merge);
                    }
                }
            }
        }
        this.large = merges.stream().filter(merge -> merge.size() > SMALL).toList();
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    Optional<Merge> at(int row, int column) {
        Optional<Merge> small = Optional.ofNullable(byCell.get(key(row, column)));
        return small.isPresent() || large.isEmpty()
                ? small
                : large.stream().filter(merge -> merge.contains(row, column)).findFirst();
    }

    /** The area of which a cell is the first. */
    Optional<Merge> startingAt(int row, int column) {
        return at(row, column).filter(merge -> merge.firstRow() == row && merge.firstColumn() == column);
    }

    /** Whether a cell lies in an area of which it isn't the first. */
    boolean covered(int row, int column) {
        return at(row, column)
                .filter(merge -> merge.firstRow() != row || merge.firstColumn() != column)
                .isPresent();
    }
}
