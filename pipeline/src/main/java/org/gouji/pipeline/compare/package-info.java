/**
 * One item over units and years ({@link Comparer}), from the figures of the store. Every value comes with its prints; two values for one
 * cell are shown, never chosen from.
 */
@NullMarked
package org.gouji.pipeline.compare;

import org.jspecify.annotations.NullMarked;
