/** Holds what is read of labelled reports against their labels. */
@NullMarked
package org.gouji.bench.verdicts;

import org.jspecify.annotations.NullMarked;
