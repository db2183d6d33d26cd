package org.gouji.export;

/** What CSV does with words from documents that a spreadsheet program would take for a formula. */
public enum CsvGuard {
    /** Puts an apostrophe before them. Numbers are never touched. */
    APOSTROPHE,
    /** Leaves them as printed, for programs that read CSV as data. */
    NONE
}
