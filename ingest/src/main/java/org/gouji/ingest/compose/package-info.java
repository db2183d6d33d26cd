/**
 * What every reader of a format shares: {@link org.gouji.ingest.compose.Composer} turns the items that a reader finds into one
 * text and its blocks, and {@link org.gouji.ingest.compose.Refusal} carries the reason why a file gives no document. It may import
 * {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.ingest.compose;

import org.jspecify.annotations.NullMarked;
