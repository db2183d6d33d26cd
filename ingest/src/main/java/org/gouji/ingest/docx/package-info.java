/**
 * The reader of Office Open XML documents (.docx). Start at {@link org.gouji.ingest.docx.Docx}. It may import {@code org.gouji.model} and
 * the packages {@code compose}, {@code container}, {@code format} and {@code numbering} beside it; it uses the JDK only.
 */
@NullMarked
package org.gouji.ingest.docx;

import org.jspecify.annotations.NullMarked;
