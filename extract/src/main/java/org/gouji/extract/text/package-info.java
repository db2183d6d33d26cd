/** Views of a document's text that are easy to read and lead back to it. It may import {@code org.gouji.model} and {@code regex}. */
@NullMarked
package org.gouji.extract.text;

import org.jspecify.annotations.NullMarked;
