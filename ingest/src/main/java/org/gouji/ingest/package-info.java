/**
 * From bytes to a {@link org.gouji.model.Document}: what a file really is, and its text, blocks and tables.
 *
 * <p>Start at {@link org.gouji.ingest.Ingest}. Only this module knows Tika and POI. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.ingest;

import org.jspecify.annotations.NullMarked;
