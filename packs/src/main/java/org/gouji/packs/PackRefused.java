package org.gouji.packs;

import java.util.List;
import org.gouji.model.Wording;

/** A pack that cannot be used; said in its author's words, each mistake with file and line. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wording> mistakes;

    PackRefused(List<Wording> mistakes) {
        super(mistakes.get(0).en());
        this.mistakes = List.copyOf(mistakes);
    }

    /** One or more, in order of reading. */
    public List<Wording> mistakes() {
        return mistakes;
    }
}
