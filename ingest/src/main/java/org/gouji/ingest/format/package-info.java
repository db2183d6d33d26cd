/** What every format's reader is given: bytes whose kind is known, and the conditions of reading. */
@NullMarked
package org.gouji.ingest.format;

import org.jspecify.annotations.NullMarked;
