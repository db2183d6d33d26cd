/**
 * The maker of the sample reports. A source in {@code bench/src/main/samples} is parsed to a {@link
 * org.gouji.bench.samples.Sample} and written as a Word file or as text; {@link org.gouji.bench.samples.SampleMaker} is the
 * door. It knows nothing of the program that reads the samples.
 */
@NullMarked
package org.gouji.bench.samples;

import org.jspecify.annotations.NullMarked;
