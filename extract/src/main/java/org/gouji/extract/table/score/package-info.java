/**
 * Score sheets: points given and points there are, their groups and totals, criteria, scores that are worked out or weighed. Start at {@link
 * org.gouji.extract.table.score.ScoreSheet}. It may import {@code grid} and what {@code table} may.
 */
@NullMarked
package org.gouji.extract.table.score;

import org.jspecify.annotations.NullMarked;
