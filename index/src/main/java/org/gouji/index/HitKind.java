package org.gouji.index;

/** What can be found. */
public enum HitKind {
    /** A whole report. */
    REPORT,
    /** A section, by its title. */
    SECTION,
    /** A paragraph or a row of a table. */
    PARAGRAPH,
    /** A printed figure: an amount of money, a percentage or a count. */
    FIGURE,
    /** A row of an indicator table (绩效指标). */
    INDICATOR,
    /** Something that the audit found. */
    FINDING
}
