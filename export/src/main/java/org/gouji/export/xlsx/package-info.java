/**
 * Excel workbooks as files: parts, cells, styles, charts, and the rows of one that comes back. Start at {@link
 * org.gouji.export.xlsx.XlsxWriter} and {@link org.gouji.export.xlsx.XlsxReader}. Knows nothing of reports; imports the JDK only.
 */
@NullMarked
package org.gouji.export.xlsx;

import org.jspecify.annotations.NullMarked;
