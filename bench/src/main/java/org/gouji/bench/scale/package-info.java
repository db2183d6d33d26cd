/** A hundred thousand reports: what the index takes, and how fast it answers. Start from {@code Scale}. */
@NullMarked
package org.gouji.bench.scale;

import org.jspecify.annotations.NullMarked;
