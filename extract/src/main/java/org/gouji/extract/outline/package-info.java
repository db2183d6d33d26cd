/**
 * From a {@link org.gouji.model.Document} to the reports in it and their sections. Start at {@link org.gouji.extract.outline.Outline}. It
 * may import {@code org.gouji.model}, {@code org.gouji.extract.text} and {@code org.gouji.extract.identity}.
 */
@NullMarked
package org.gouji.extract.outline;

import org.jspecify.annotations.NullMarked;
