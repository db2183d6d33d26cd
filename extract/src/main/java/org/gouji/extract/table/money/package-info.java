/**
 * The amounts of a table by label and header, and what its rows and columns make of them. Start at {@link
 * org.gouji.extract.table.money.MoneyTable}. It may import {@code grid} and what {@code table} may.
 */
@NullMarked
package org.gouji.extract.table.money;

import org.jspecify.annotations.NullMarked;
