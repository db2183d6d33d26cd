/**
 * Reports against reports: what the reports of one workspace say of each other's figures and in each other's words. Start at
 * {@link org.gouji.pipeline.across.Across}. Works on tables of its own, which {@link org.gouji.pipeline.across.Shelf} fills with each file,
 * and never holds more than a few reports' rows in memory. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.pipeline.across;

import org.jspecify.annotations.NullMarked;
