package org.gouji.extract.regex;

import java.util.function.Supplier;

/** Has readers asked of every text, whatever they need. */
public final class Unasked {
    private Unasked() {}

    /** What something gives if no text is passed over. */
    public static <T> T of(Supplier<T> work) {
        Needs.asked = false;
        try {
            return work.get();
        } finally {
            Needs.asked = true;
        }
    }
}
