/**
 * The reader of binary Word documents (.doc). Start at {@link org.gouji.ingest.doc.Doc}. It may import {@code org.gouji.model}, POI, and
 * the packages {@code compose}, {@code format} and {@code numbering} beside it.
 */
@NullMarked
package org.gouji.ingest.doc;

import org.jspecify.annotations.NullMarked;
