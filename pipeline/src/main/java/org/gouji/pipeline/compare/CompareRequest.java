package org.gouji.pipeline.compare;

import java.util.List;
import java.util.Optional;

/**
 * What to compare.
 *
 * @param items names of items, as printed anywhere or as the vocabulary has them
 * @param by what the rows are
 * @param years the years wanted
 * @param measure which side of the items, by the field's word; the one that is printed most if not said, but 决算 first
 * @param only which reports
 */
public record CompareRequest(List<String> items, By by, Years years, Optional<String> measure, Only only) {
    public CompareRequest {
        items = List.copyOf(items);
    }

    /** What a row is. */
    public enum By {
        DEPARTMENT,
        REGION
    }

    /**
     * Years, both ends included.
     *
     * @param first the first
     * @param last the last
     */
    public record Years(int first, int last) {
        /** All there are. */
        public static final Years ALL = new Years(0, 9999);
    }

    /**
     * Which reports are looked at; each part of a name will do.
     *
     * @param department part of the unit's name
     * @param region part of the region's name
     * @param kind part of the kind's name; without it reports on single projects are left out where the vocabulary knows the item
     */
    public record Only(Optional<String> department, Optional<String> region, Optional<String> kind) {
        /** All reports. */
        public static final Only ALL = new Only(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
