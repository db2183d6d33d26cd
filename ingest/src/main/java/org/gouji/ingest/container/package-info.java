/**
 * Zip containers, checked before anything in them is parsed. Start at {@link org.gouji.ingest.container.Container}. It may import
 * {@code org.gouji.model} and {@code org.gouji.ingest.compose}.
 */
@NullMarked
package org.gouji.ingest.container;

import org.jspecify.annotations.NullMarked;
