/**
 * Reads what the text says must hold between its numbers. It judges nothing: the audit does.
 *
 * <p>Start at {@link org.gouji.extract.claim.ClaimReader}. It may import the model, {@code sentence},
 * {@code across} and {@code vocabulary}.
 */
@NullMarked
package org.gouji.extract.claim;

import org.jspecify.annotations.NullMarked;
