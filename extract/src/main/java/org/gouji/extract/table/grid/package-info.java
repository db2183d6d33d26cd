/**
 * A table as its readers see it: cells by row and column, the words above them, what is a percentage, what only numbers the lines. Start at
 * {@link org.gouji.extract.table.grid.Grid}. It may import the model, {@code text}, {@code number} and {@code regex}.
 */
@NullMarked
package org.gouji.extract.table.grid;

import org.jspecify.annotations.NullMarked;
