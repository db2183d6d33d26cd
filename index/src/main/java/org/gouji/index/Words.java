package org.gouji.index;

import java.util.List;
import org.gouji.model.Span;

/**
 * Cuts a line into words of the language. The index finds every run of characters without it; where there is one, hits in which the
 * words asked for stand as words rank first. It must be safe for several threads and always cut the same line in the same way.
 */
@FunctionalInterface
public interface Words {
    /** The words of {@code line} in order, punctuation left out. */
    List<Span> of(String line);
}
