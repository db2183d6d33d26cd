/**
 * Indicator tables: target, what was done, and the score for it. Start at {@link org.gouji.extract.table.indicator.IndicatorTable}. It may
 * import {@code grid} and what {@code table} may.
 */
@NullMarked
package org.gouji.extract.table.indicator;

import org.jspecify.annotations.NullMarked;
