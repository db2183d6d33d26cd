package org.gouji.ingest.page;

/** Something that stands on a page, from top to bottom. */
sealed interface Element permits TextLine, PageTable, PageBox {
    /** The upper end of it. */
    float top();
}
