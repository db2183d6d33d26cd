/**
 * Plain text: from bytes to a {@link org.gouji.model.Document}, with the tables, charts and captions that Word text keeps flattened.
 *
 * <p>Start at {@link org.gouji.ingest.plain.PlainText}; {@code BlockReader} shows in which order lines are recognised. It may import
 * {@code org.gouji.model} only.
 */
@NullMarked
package org.gouji.ingest.plain;

import org.jspecify.annotations.NullMarked;
