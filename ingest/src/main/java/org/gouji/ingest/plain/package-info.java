/**
 * Plain text. Start at {@link org.gouji.ingest.plain.PlainText}.
 */
@NullMarked
package org.gouji.ingest.plain;

import org.jspecify.annotations.NullMarked;
