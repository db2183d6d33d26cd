/** OpenDocument texts (.odt), read from the parts of their package. */
@NullMarked
package org.gouji.ingest.odt;

import org.jspecify.annotations.NullMarked;
