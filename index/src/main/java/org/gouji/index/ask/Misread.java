package org.gouji.index.ask;

import org.gouji.model.Wording;

/** Carries a mistake from where it was seen to {@link Asking}; never leaves the package. */
final class Misread extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Parsed.Mistake mistake;

    Misread(int start, int end, String zh, String en) {
        super(en, null, false, false);
        mistake = new Parsed.Mistake(new Wording(zh, en), start, end);
    }

    Parsed.Mistake mistake() {
        return mistake;
    }
}
