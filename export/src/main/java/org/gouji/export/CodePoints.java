package org.gouji.export;

import java.util.Arrays;
import org.gouji.model.Span;

/** Turns offsets counted in UTF-16 units into offsets counted in Unicode code points, for one text. */
final class CodePoints {
    /** Where the second halves of surrogate pairs stand, ascending; nearly always empty. */
    private final int[] secondHalves;

    private CodePoints(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    static CodePoints of(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The number of code points before the UTF-16 offset; an offset inside a pair counts the pair. */
    int at(int offset) {
        if (secondHalves.length == 0) {
            return offset;
        }
        int index = Arrays.binarySearch(secondHalves, offset);
        return offset - (index < 0 ? -index - 1 : index);
    }

    /** The span as the pair that the contract prints. */
    int[] of(Span span) {
        return new int[] {at(span.start()), at(span.end())};
    }
}
