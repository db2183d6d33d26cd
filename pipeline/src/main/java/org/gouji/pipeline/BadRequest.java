package org.gouji.pipeline;

import org.gouji.model.Wording;

/** What the user asked for cannot be done; said in their words. Nothing is wrong with the program or the data. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    public BadRequest(Wording wording) {
        super(wording.en());
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }
}
