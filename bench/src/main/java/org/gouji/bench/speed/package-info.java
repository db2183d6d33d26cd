/**
 * How long reports take, beside how long it takes to take their text out. Start at {@link org.gouji.bench.speed.Speed}. It may import the
 * pipeline, Tika, and the makers of corpora.
 */
@NullMarked
package org.gouji.bench.speed;

import org.jspecify.annotations.NullMarked;
