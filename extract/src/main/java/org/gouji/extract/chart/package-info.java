/** Reads the numbers behind embedded charts as facts. It may import the model, {@code sentence} and {@code vocabulary}. */
@NullMarked
package org.gouji.extract.chart;

import org.jspecify.annotations.NullMarked;
