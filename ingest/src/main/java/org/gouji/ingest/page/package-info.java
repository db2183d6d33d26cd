/**
 * Pages as they are printed: {@link org.gouji.ingest.page.Glyph glyphs} and {@link org.gouji.ingest.page.Stroke ruling lines} at their places
 * become lines, paragraphs, tables and running heads. {@link org.gouji.ingest.page.Pages} is where to start. It knows no file format and may
 * import {@code org.gouji.model}, {@code compose} and {@code plain}.
 */
@NullMarked
package org.gouji.ingest.page;

import org.jspecify.annotations.NullMarked;
