/**
 * From a {@link org.gouji.model.Document} to the reports in it: outline, facts, and the claims that the text makes. It never judges.
 *
 * <p>Start at {@link org.gouji.extract.Extractor}. Only this module knows HanLP. It may import {@code org.gouji.model}.
 */
@NullMarked
package org.gouji.extract;

import org.jspecify.annotations.NullMarked;
