/** Cuts Chinese into words, with HanLP. It may import the model only. */
@NullMarked
package org.gouji.extract.words;

import org.jspecify.annotations.NullMarked;
