/** Makes folders of many reports from the sources of the samples: other units, other years and other figures that tie as theirs do. */
@NullMarked
package org.gouji.bench.corpus;

import org.jspecify.annotations.NullMarked;
