/**
 * Reports that are much like one ({@link Similar}): by the fingerprints of their long paragraphs, in which figures and the units' own names
 * are masked. What many reports have weighs little.
 */
@NullMarked
package org.gouji.pipeline.similar;

import org.jspecify.annotations.NullMarked;
