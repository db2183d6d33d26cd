package org.gouji.ingest.sheet;

import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/** Counts the cells of a whole workbook against the limits: many sheets may each be small enough. For one file. */
final class BookLimits {
    /** A workbook may hold as much as so many of the largest tables. */
    private static final int TABLES = 2;

    private final Limits limits;
    private long cells;

    BookLimits(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Counts one more cell. */
    void cell() throws Refusal {
        long most = (long) limits.maxCells() * TABLES;
        if (++cells > most) {
            throw Refusal.tooLarge("工作簿超过 " + most + " 个单元格的上限。", "The workbook has more than " + most + " cells.");
        }
    }
}
