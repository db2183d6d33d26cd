/**
 * Reads PDF files that have a text layer. {@link org.gouji.ingest.pdf.Pdf} is where to start: it opens the file over PDFBox, checks its
 * structure for what PDFBox repairs in silence, and hands what is drawn on each page to {@code page}. Forms, scripts and attachments are not
 * run or opened. It may import {@code org.gouji.model}, {@code compose}, {@code format} and {@code page}.
 */
@NullMarked
package org.gouji.ingest.pdf;

import org.jspecify.annotations.NullMarked;
