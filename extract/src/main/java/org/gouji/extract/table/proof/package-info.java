/**
 * Rows and columns that the numbers themselves prove to be made of others. A reader here is a {@link
 * org.gouji.extract.table.proof.ProvingReader}. It may import {@code grid} and what {@code table} may.
 */
@NullMarked
package org.gouji.extract.table.proof;

import org.jspecify.annotations.NullMarked;
