package org.gouji.extract.number;

import java.util.List;

/** Reads calculations that are printed with their result. */
final class Formulas {
    private Formulas() {}

    static List<PrintedFormula> read(Passage passage) {
        return List.of();
    }

    static List<Reading> operands(Passage passage) {
        return List.of();
    }
}
