/**
 * Looks for the numbers that a derived number was worked out from, where the words do not bind them: a balance, a rate, a total or an
 * average whose operands stand somewhere near. What is found holds as printed, so these relations confirm and never accuse.
 *
 * <p>Start at {@link org.gouji.extract.witness.Witnesses}. It may import the model, {@code sentence} and {@code text}.
 */
@NullMarked
package org.gouji.extract.witness;

import org.jspecify.annotations.NullMarked;
