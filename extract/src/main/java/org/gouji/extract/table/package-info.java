/**
 * Reads tables: numbers with the labels beside and above them, totals, score sheets, indicators.
 *
 * <p>Start at {@link org.gouji.extract.table.TableReader}. It may import the model, {@code text}, {@code number}, {@code sentence} and
 * {@code vocabulary}.
 */
@NullMarked
package org.gouji.extract.table;

import org.jspecify.annotations.NullMarked;
