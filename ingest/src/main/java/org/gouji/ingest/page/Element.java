package org.gouji.ingest.page;

/** Something that stands on a page, from top to bottom: a line of text or a table. */
sealed interface Element permits TextLine, PageTable {
    /** The upper end of it. */
    float top();
}
