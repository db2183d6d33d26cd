/**
 * Spreadsheets: .xlsx, .xls (and what Kingsoft names .et), Excel's XML and comma-separated text. Every reader makes
 * {@link org.gouji.ingest.sheet.Sheet}s of cells as they are displayed; {@link org.gouji.ingest.sheet.SheetItems} finds the tables
 * and the lines around them. It may import {@code org.gouji.model}, {@code ingest.compose}, {@code ingest.container},
 * {@code ingest.format}, {@code ingest.plain} and the cursor over XML of {@code ingest.docx}.
 */
@NullMarked
package org.gouji.ingest.sheet;

import org.jspecify.annotations.NullMarked;
