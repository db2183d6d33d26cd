/**
 * What must hold between places of one unit's papers that no single sentence ties: the same count twice, a sentence taken over, staff
 * against posts, years, things denied, numbered lists.
 *
 * <p>Start at {@link org.gouji.extract.across.Across}. It may import the model, {@code text}, {@code number}, {@code sentence} and
 * {@code vocabulary}.
 */
@NullMarked
package org.gouji.extract.across;

import org.jspecify.annotations.NullMarked;
