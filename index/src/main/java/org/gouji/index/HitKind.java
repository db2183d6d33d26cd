package org.gouji.index;

/** What can be found. */
public enum HitKind {
    /** A whole report. */
    REPORT,
    /** A section by its own text, without its subsections; or a paragraph that belongs to no section. */
    SECTION,
    /** A printed figure: an amount of money, a percentage or a count. */
    AMOUNT
}
