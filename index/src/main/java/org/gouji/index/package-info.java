/**
 * The search index over reports, sections and figures: a cache beside the store, rebuilt when it is missing, behind or broken.
 *
 * <p>Only this module knows Lucene. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.index;

import org.jspecify.annotations.NullMarked;
