/**
 * Automatic numbering as Word shows it, for both formats of Word. Start at {@link org.gouji.ingest.numbering.ListCounters}. It imports
 * nothing of Gouji.
 */
@NullMarked
package org.gouji.ingest.numbering;

import org.jspecify.annotations.NullMarked;
