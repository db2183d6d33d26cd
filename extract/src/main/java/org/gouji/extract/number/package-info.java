/**
 * Reads what is counted or measured in a line: amounts, percentages, counts, printed formulas, years. Start at {@link
 * org.gouji.extract.number.NumberReader}. It may import {@code org.gouji.model} and {@code org.gouji.extract.text}.
 */
@NullMarked
package org.gouji.extract.number;

import org.jspecify.annotations.NullMarked;
