package org.gouji.ingest.pdf;

import java.io.IOException;
import org.gouji.model.Limits;

/** What reading one file may cost; a few bytes can ask for endless drawing. */
final class Budget {
    /** A page of tables takes some ten thousand operators; this is for the whole file. */
    private static final long MOST_OPERATORS = 200_000_000;

    private final int maxCharacters;
    private long operators;
    private long characters;
    private int faults;
    private boolean spent;

    Budget(Limits limits) {
        this.maxCharacters = limits.maxCharacters();
    }

    /** The file asks for more than it may. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("more than the limits allow");
        }
    }

    void spendOperator() throws Spent {
        operators++;
        if (operators > MOST_OPERATORS || spent) {
            throw new Spent();
        }
    }

    void spendCharacter() {
        characters++;
        spent |= characters > maxCharacters;
    }

    void faulty() {
        faults++;
    }

    int faults() {
        return faults;
    }
}
