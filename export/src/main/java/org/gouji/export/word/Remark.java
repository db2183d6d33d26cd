package org.gouji.export.word;

import java.util.List;
import org.gouji.model.Span;

/**
 * A comment to be made (批注).
 *
 * @param span what it is on
 * @param lines what it says, one paragraph each
 */
record Remark(Span span, List<String> lines) {
    Remark {
        lines = List.copyOf(lines);
    }
}
