package org.gouji.ingest.sheet;

/** How the numbers of a cell are shown: its format, and the day from which its file counts dates. */
record CellStyle(CellFormat format, Epoch epoch) {}
